#!/usr/bin/env python3
"""Fits the trees of SlipTrees.swift on planted and real slips, and measures them by five-fold cross-validation. Needs numpy.

Usage: train_slips.py BINARY DATA HELD --out TREES

BINARY is `diemtin` built with `-Xswiftc -DSLIP_FEATURES` (its `reason` then carries the evidence) and with a language model
that has not seen HELD (train_language_model.py --hold-out 12 --held HELD) and has no trees. The folds are whole documents:
64 of Wikipedia with the mistakes that people marked in them, and the articles of HELD with slips planted by planting.py.
"""
import argparse
import collections
import json
import pathlib
import subprocess

import numpy as np

import boosting
import planting
import wikipedia

FOLDS = 5
PAGE = "\x0c"
DENSE_KINDS = ("tone", "tone", "mark", "letter", "keyboard", "ocr", "dialect", "dialect", "word")


def run(binary, documents):
    """Findings of each document; a form feed on a line of its own parts the documents."""
    lines = [line.replace("\n", " ") for document in documents for line in [PAGE, *document]]
    out = subprocess.run([binary, "text", "slips", "--minimum-confidence", "0"], input="\n".join(lines) + "\n", text=True,
                         encoding="utf-8", capture_output=True, check=True).stdout
    starts = [(number, at) for number, document in enumerate(documents) for at in [-1, *range(len(document))]]
    found = []
    for row in map(json.loads, out.splitlines()):
        row["document"], row["line"] = starts[row["line"] - 1]
        found.append(row)
    return found


class Table:
    """Suspects of one set: evidence of the line, evidence of the page, whether a slip is there and which."""

    def __init__(self, documents, gold, rows):
        places = collections.defaultdict(list)
        for number, slip in enumerate(gold):
            places[slip[0], slip[1]].append((slip[2], slip[3], number))
        self.gold, self.words = gold, sum(len(line.split()) for lines in documents for line in lines)
        self.thousands = [max(.3, sum(len(line.split()) for line in lines) / 1000) for lines in documents]
        self.rows, self.rules, line_part, page_part, which = [], [], [], [], []
        for row in rows:
            hit = [n for a, b, n in places[row["document"], row["line"]] if row["start"] < b and row["end"] > a]
            parts = row["reason"].split(" ")
            if "-9999.0" not in parts:
                self.rules.append(hit)
                continue
            cut = parts.index("-9999.0")
            self.rows.append(row)
            line_part.append([float(v) for v in parts[:cut]])
            page_part.append([float(v) for v in parts[cut + 1:]])
            which.append(hit[0] if hit else -1)
        self.x, self.page = np.array(line_part, dtype=np.float32), np.array(page_part, dtype=np.float32)
        self.which = np.array(which)
        self.y = (self.which >= 0).astype(float)
        self.fold = np.array([row["document"] % FOLDS for row in self.rows])

    def pages(self, odds):
        """The page's evidence anew for the log-odds that the first trees give; the same sums as in SlipPage.swift."""
        p = 1 / (1 + np.exp(-odds))
        total, kinds, changes, counts = (collections.Counter() for _ in range(4))
        keys = []
        for row, page, value in zip(self.rows, self.page, p):
            document = row["document"]
            keys.append((document, (document, page[11]), (document, row["text"].lower(), row["suggestion"].lower())))
            total[keys[-1][0]] += value
            kinds[keys[-1][1]] += value
            changes[keys[-1][2]] += value
            counts[keys[-1][2]] += 1
        out = self.page.copy()
        for k, ((document, kind, change), value) in enumerate(zip(keys, p)):
            many = counts[change]
            out[k, :5] = (odds[k], (total[document] - value) / self.thousands[document],
                          (kinds[kind] - value) / self.thousands[document], many - 1,
                          (changes[change] - value) / (many - 1) if many > 1 else -1)
        return out


def report(table, odds, name):
    """Recall (rules and trees) at several rates of false alarms, those of the rules counted too; share of right alarms by
    confidence."""
    ruled = {n for hit in table.rules for n in hit}
    wrong = sum(not hit for hit in table.rules)
    order = np.argsort(-odds)
    alarms = np.cumsum(table.which[order] < 0) + wrong
    cells = []
    for rate in (.25, .5, .75, 1, 1.5, 2, 3):
        k = int(np.searchsorted(alarms, rate * table.words / 1000))
        found = ruled | set(table.which[order[:k]].tolist()) - {-1}
        limit = 1 / (1 + np.exp(-odds[order[min(k, len(order) - 1)]]))
        cells.append(f"{rate}: {len(found) / len(table.gold):.3f} (from {limit:.2f})")
    print(name, "recall at false alarms per 1,000 words ", "  ".join(cells))
    p = 1 / (1 + np.exp(-odds))
    steps = [(a / 10, a / 10 + .1) for a in range(1, 10)]
    print(name, "right of those with confidence", "  ".join(
        f"{a:.1f}: {table.y[(p >= a) & (p < b)].mean():.2f}/{int(((p >= a) & (p < b)).sum())}" for a, b in steps
        if ((p >= a) & (p < b)).any()))
    return order, ruled


def by_kind(table, odds, ruled, limit):
    found = ruled | set(table.which[1 / (1 + np.exp(-odds)) >= limit].tolist()) - {-1}
    kinds = collections.defaultdict(list)
    for number, slip in enumerate(table.gold):
        kinds[slip[4]].append(number in found)
    print(f"by kind, from confidence {limit}:", "  ".join(f"{k} {sum(v) / len(v):.2f} of {len(v)}" for k, v in kinds.items()))


def joined(tables, part, columns):
    """Evidence, answers and weights of the chosen rows; planted slips of the dense set stand for fewer."""
    x = np.vstack([columns[k][part[k]] for k in range(len(tables))])
    y = np.concatenate([t.y[part[k]] for k, t in enumerate(tables)])
    weights = np.concatenate([np.where(t.y[part[k]] > 0, t.slip_weight, t.clean_weight) for k, t in enumerate(tables)])
    keep = weights > 0
    return x[keep], y[keep], weights[keep]


def cross_validated(tables, columns, options, floor=None):
    """Log-odds of every row by trees that have not seen its document."""
    odds = [np.full(len(t.y), -9.0) for t in tables]
    usable = [np.ones(len(t.y), dtype=bool) if floor is None else floor[k] for k, t in enumerate(tables)]
    for fold in range(FOLDS):
        part = [(t.fold != fold) & usable[k] for k, t in enumerate(tables)]
        trees = boosting.fit(*joined(tables, part, columns), **options)
        for k, t in enumerate(tables):
            rest = (t.fold == fold) & usable[k]
            if rest.any():
                odds[k][rest] = trees.log_odds(columns[k][rest])
    return odds


FIRST = dict(rounds=220, depth=5, rate=.07, columns=.4, seed=1)
SECOND = dict(rounds=60, depth=4, rate=.08, columns=.8, seed=2)


def train(tables):
    """Both sets of trees; reports what cross-validation says of them."""
    first = cross_validated(tables, [t.x for t in tables], FIRST)
    pages = [t.pages(o) for t, o in zip(tables, first)]
    floor = [o > -6 for o in first]
    second = cross_validated(tables, pages, SECOND, floor)
    for table, odds, name in zip(tables, second, ("wikipedia", "planted")):
        _, ruled = report(table, odds, name)
        if name == "planted":
            for limit in (.2, .25, .3, .5):
                by_kind(table, odds, ruled, limit)
    every = [np.ones(len(t.y), dtype=bool) for t in tables]
    lines = boosting.fit(*joined(tables, every, [t.x for t in tables]), **FIRST)
    whole = boosting.fit(*joined(tables, floor, pages), **SECOND)
    return lines, whole


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("data")
    parser.add_argument("held")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    articles = [json.loads(line) for line in open(options.held, encoding="utf-8")]
    sets = [wikipedia.marked(options.data), planting.plant(articles, seed=7),
            planting.plant(articles, seed=11, every=40, kinds=DENSE_KINDS)]
    tables = [Table(*pair, run(options.binary, pair[0])) for pair in sets]
    weigh(tables)
    lines, whole = train(tables)
    pathlib.Path(options.out).write_bytes(lines.encoded() + whole.encoded())


def weigh(tables):
    """The dense set adds slips but not clean words, and all planted slips together count as one in 300 words."""
    wiki, sparse, dense = tables
    wiki.slip_weight = wiki.clean_weight = 3
    sparse.slip_weight, sparse.clean_weight = .5, 1
    dense.slip_weight, dense.clean_weight = .5 * sparse.y.sum() / max(1, dense.y.sum()), 0


if __name__ == "__main__":
    main()
