"""Gradient-boosted decision trees for yes or no, over features cut into 64 steps. Needs numpy; the seed fixes everything."""
import struct

import numpy as np

BINS = 64


def cuts_of(x):
    """At most 63 thresholds for each feature."""
    cuts = []
    for column in x.T:
        values = np.unique(column)
        if len(values) > BINS:
            values = np.unique(np.quantile(column, np.linspace(0, 1, BINS + 1)[1:-1]))
        else:
            values = (values[1:] + values[:-1]) / 2
        cuts.append(values.astype(np.float32))
    return cuts


def binned(x, cuts):
    return np.stack([np.searchsorted(c, x[:, k], side="left") for k, c in enumerate(cuts)], axis=1).astype(np.uint8)


class Trees:
    def __init__(self, start, trees):
        self.start, self.trees = start, trees

    def log_odds(self, x):
        out = np.full(len(x), self.start, dtype=np.float64)
        for feature, left, right, value in self.trees:
            node = np.zeros(len(x), dtype=np.int64)
            while True:
                inner = feature[node] >= 0
                if not inner.any():
                    break
                f = np.where(inner, feature[node], 0)
                go_left = x[np.arange(len(x)), f] <= value[node]
                node = np.where(inner, np.where(go_left, left[node], right[node]), node)
            out += value[node]
        return out

    def encoded(self):
        """The bytes that SlipTrees.swift reads."""
        out = [struct.pack("<If", len(self.trees), self.start)]
        for feature, left, right, value in self.trees:
            out.append(struct.pack("<I", len(feature)))
            for f, a, b, v in zip(feature, left, right, value):
                out.append(struct.pack("<HHHf", 0xFFFF if f < 0 else f, a, b, v))
        return b"".join(out)


def grow(bins, cuts, gradient, hessian, columns, depth, rate, shrink=4.0, least=4.0):
    """One tree, grown level by level on the given columns."""
    nodes = [[-1, 0, 0, 0.0]]
    place = np.zeros(len(bins), dtype=np.int64)
    frontier = [0]
    for level in range(depth + 1):
        index = {n: k for k, n in enumerate(frontier)}
        lookup = np.full(len(nodes), -1)
        for n, k in index.items():
            lookup[n] = k
        local = lookup[place]
        rows = np.nonzero(local >= 0)[0]
        if not len(rows):
            break
        local, g, h = local[rows], gradient[rows], hessian[rows]
        size = len(frontier)
        total_g, total_h = np.bincount(local, g, size), np.bincount(local, h, size)
        for n, k in index.items():
            nodes[n][3] = -rate * total_g[k] / (total_h[k] + shrink)
        if level == depth:
            break
        best = [(1.0, None, None)] * size
        base = total_g ** 2 / (total_h + shrink)
        for column in columns:
            key = local * BINS + bins[rows, column]
            left_g = np.cumsum(np.bincount(key, g, size * BINS).reshape(size, BINS), axis=1)[:, :-1]
            left_h = np.cumsum(np.bincount(key, h, size * BINS).reshape(size, BINS), axis=1)[:, :-1]
            right_g, right_h = total_g[:, None] - left_g, total_h[:, None] - left_h
            gain = left_g ** 2 / (left_h + shrink) + right_g ** 2 / (right_h + shrink) - base[:, None]
            gain[(left_h < least) | (right_h < least)] = -1
            cut = gain.argmax(axis=1)
            for k in range(size):
                if gain[k, cut[k]] > best[k][0] and cut[k] < len(cuts[column]):
                    best[k] = (gain[k, cut[k]], column, cut[k])
        new = []
        for n, k in index.items():
            _, column, cut = best[k]
            if column is None:
                continue
            nodes[n][:3] = [column, len(nodes), len(nodes) + 1]
            nodes[n][3] = float(cuts[column][cut])
            here = rows[local == k]
            place[here] = np.where(bins[here, column] <= cut, len(nodes), len(nodes) + 1)
            new += [len(nodes), len(nodes) + 1]
            nodes += [[-1, 0, 0, 0.0], [-1, 0, 0, 0.0]]
        frontier = new
        if not frontier:
            break
    feature, left, right, value = zip(*nodes)
    return (np.array(feature), np.array(left), np.array(right), np.array(value, dtype=np.float32))


def fit(x, y, weights=None, rounds=200, depth=5, rate=0.1, rows=0.6, columns=0.5, seed=1):
    rng = np.random.default_rng(seed)
    weights = np.ones(len(y)) if weights is None else weights
    cuts = cuts_of(x)
    bins = binned(x, cuts)
    usable = [k for k, c in enumerate(cuts) if len(c)]
    mean = min(0.999, max(0.001, float((weights * y).sum() / weights.sum())))
    start = float(np.log(mean / (1 - mean)))
    odds = np.full(len(y), start)
    trees = []
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-odds))
        part = rng.random(len(y)) < rows
        chosen = sorted(rng.choice(usable, max(1, int(len(usable) * columns)), replace=False))
        gradient, hessian = weights * (p - y), weights * np.maximum(1e-4, p * (1 - p))
        tree = grow(bins[part], cuts, gradient[part], hessian[part], chosen, depth, rate)
        trees.append(tree)
        odds += Trees(0.0, [tree]).log_odds(x)
    return Trees(start, trees)
