"""The lexicon of the segmenter: what raw text tells about syllables, pairs, triples and runs of four.

Two kinds of values: association of the raw counts, and how a first segmenter joins them (`Segmented`).
"""
import numpy

import corpus
import streams
from features import keys

U = numpy.uint32
# The fields of a packed value: name, lowest bit, bits; by length of the run. SegmenterGap.swift unpacks them.
FIELDS = [
    [("alone", 0, 3), ("group", 3, 6), ("begins", 9, 3), ("inside", 12, 3), ("heads", 15, 3), ("tails", 18, 3)],
    [("association", 0, 6), ("dominance", 6, 6), ("branching", 12, 6), ("joined", 18, 5), ("word2", 23, 3),
     ("listed2", 26, 2)],
    [("association3", 0, 3), ("word3", 3, 5), ("listed3", 8, 2)],
    [("word4", 0, 5), ("listed4", 5, 2)],
]


def level(value, edges):
    return numpy.searchsorted(numpy.array(edges), value, side="right")


def entropy(group, other, count):
    """Entropy of `other` in every group, bits."""
    pairs, counts = numpy.unique(group.astype(numpy.uint64) << numpy.uint64(32) | other.astype(numpy.uint64),
                                 return_counts=True)
    group = (pairs >> numpy.uint64(32)).astype(numpy.int64)
    total = numpy.maximum(numpy.bincount(group, counts, count), 1)
    return numpy.log2(total) - numpy.bincount(group, counts * numpy.log2(counts), count) / total


class RawText:
    """Runs of one to four tokens of a raw stream: places, types, counts, and their association."""

    def __init__(self, s):
        self.keys = keys(s)
        ok = streams.is_word(s)
        runs = [ok]
        for j in (1, 2, 3):
            runs.append(runs[-1] & numpy.concatenate([ok[j:], numpy.zeros(j, bool)]))
        self.places = [numpy.flatnonzero(run) for run in runs]
        self.types, self.ids, self.counts, self.first = [], [], [], []
        for places, key in zip(self.places, self.keys):
            types, ids, counts = numpy.unique(key[places], return_inverse=True, return_counts=True)
            first = numpy.zeros(len(types), numpy.int64)
            first[ids] = places
            for column, value in zip((self.types, self.ids, self.counts, self.first), (types, ids, counts, first)):
                column.append(value)
        self.fixed = {**self.pair_values(s), **self.triple_values()}

    def count_at(self, j, places):
        index = numpy.searchsorted(self.types[j], self.keys[j][places])
        return self.counts[j][numpy.minimum(index, len(self.types[j]) - 1)].astype(float)

    def pair_values(self, s):
        h, places, size = s["hash"], self.places[1], len(self.types[1])
        count, total = self.counts[1].astype(float), len(self.places[0])
        left, right = self.count_at(0, self.first[1]), self.count_at(0, self.first[1] + 1)
        information = numpy.log2(count * total / (left * right))
        association = 1 + numpy.clip(((information + 2) / 1.1).astype(int), 0, 14) * 4 + level(count, [3, 8, 40])
        edges = [-9, -7.5, -6, -4.5, -3, -1.5]
        dominance = 1 + level(numpy.log2(count / left), edges) * 8 + level(numpy.log2(count / right), edges)
        edges = [.5, 1.2, 2, 2.8, 3.6, 4.6]
        after = entropy(self.ids[1], h[numpy.minimum(places + 2, len(h) - 1)], size)
        branching = 1 + level(entropy(self.ids[1], h[places - 1], size), edges) * 8 + level(after, edges)
        # Rare pairs only when they attract each other strongly: the table has to stay small.
        self.kept = (count >= 3) | (count == 2) & (information >= 5) | (information >= 7)
        return {"association": association * self.kept, "dominance": dominance * ((count >= 2) & self.kept),
                "branching": branching * (count >= 4)}

    def triple_values(self):
        count, total, first = self.counts[2].astype(float), len(self.places[0]), self.first[2]
        ends = numpy.log2(count * total / (self.count_at(1, first) * self.count_at(0, first + 2)))
        begins = numpy.log2(count * total / (self.count_at(0, first) * self.count_at(1, first + 1)))
        return {"association3": (1 + numpy.clip(numpy.minimum(ends, begins) / 1.6, 0, 6).astype(int)) * (count >= 12)}

    def segmented_values(self, joins, looked):
        """Values from the probability, for every place, that the token there continues a word.

        `looked` marks the places where it is known.
        """
        joins = numpy.concatenate([joins, numpy.zeros(5, joins.dtype)])
        runs = [numpy.flatnonzero(looked[places]) for places in self.places]
        places = [p[run] for p, run in zip(self.places, runs)]
        ids = [i[run] for i, run in zip(self.ids, runs)]
        counts = [numpy.bincount(i, minlength=len(types)) for i, types in zip(ids, self.types)]
        enough = [numpy.maximum(count, 1) for count in counts]

        def words(j):
            chance = (1 - joins[places[j]]) * (1 - joins[places[j] + j + 1])
            for t in range(1, j + 1):
                chance = chance * joins[places[j] + t]
            return numpy.bincount(ids[j], chance, len(self.types[j]))

        often = counts[0] >= 2
        edges = [.03, .08, .18, .35, .55, .8]
        begins = numpy.bincount(ids[0], joins[places[0] + 1], len(often)) / enough[0]
        inside = numpy.bincount(ids[0], joins[places[0]], len(often)) / enough[0]
        values = {"alone": (1 + level(words(0) / enough[0], [.02, .1, .25, .5, .75, .92])) * often,
                  "begins": (1 + level(begins, edges)) * often, "inside": (1 + level(inside, edges)) * often}
        often = (counts[1] >= 1) & self.kept
        edges = [.02, .1, .3, .6, .85, .97]
        joined = numpy.bincount(ids[1], joins[places[1] + 1], len(often)) / enough[1]
        values["joined"] = (1 + level(joined, edges) * 4 + level(counts[1], [3, 8, 32])) * often
        values["word2"] = (1 + level(words(1) / enough[1], edges)) * often
        for j, name in ((2, "word3"), (3, "word4")):
            found = words(j)
            share = 1 + level(found / enough[j], [.15, .5, .85]) * 4 + level(found, [1, 2.5, 8])
            values[name] = share * ((self.counts[j] >= 2) & (found >= .3))
        return values


class WordList:
    """The words written by hand: sorted keys and grades (1 for a loose compound, 2 for a word), by length 2 to 4."""

    def __init__(self, path):
        grades = [{}, {}, {}]
        for line in path.open(encoding="utf-8"):
            first, _, rest = line.partition(":")
            if line.startswith("#") or not rest:
                continue
            for entry in rest.split():
                tokens = [first, *entry.rstrip("?").split("-")]
                hashes = [corpus.token_hash(t) for t in tokens]
                if len(tokens) <= 4:
                    grades[len(tokens) - 2][corpus.mix(99 + len(tokens), *hashes)] = 1 if entry.endswith("?") else 2
        self.tables = [(numpy.array(sorted(g), U), numpy.array([g[k] for k in sorted(g)], U)) for g in grades]

    def grade(self, tokens):
        """Grade of a run of token hashes; 0 when it is not listed."""
        if not 2 <= len(tokens) <= 4:
            return 0
        keys, grades = self.tables[len(tokens) - 2]
        key = U(corpus.mix(99 + len(tokens), *tokens))
        index = min(numpy.searchsorted(keys, key), len(keys) - 1)
        return int(grades[index]) if keys[index] == key else 0

    def share(self, raw):
        """Of every token of the raw text, how often it begins and ends a pair of the list."""
        types, grades = self.tables[0]
        sure = numpy.isin(raw.keys[1][raw.places[1]], types[grades == 2])
        places, out = raw.places[1][sure], {}
        for name, shift in (("heads", 0), ("tails", 1)):
            found = numpy.zeros(len(raw.keys[0]), bool)
            found[places + shift] = True
            count = raw.counts[0]
            share = numpy.bincount(raw.ids[0], found[raw.places[0]], len(count)) / count
            out[name] = (1 + level(share, [.01, .05, .15, .35, .6, .85])) * (count >= 4)
        return out


class Lexicon:
    """Sorted keys with packed values, for each length of run."""

    def __init__(self, raw, listed, joins=None, looked=None):
        values = dict(raw.fixed)
        if joins is not None:
            values.update(raw.segmented_values(joins, looked))
        self.tables = []
        for j, (types, fields) in enumerate(zip(raw.types, FIELDS)):
            packed = numpy.zeros(len(types), U)
            for name, low, _ in fields:
                if name in values:
                    packed |= values[name].astype(U) << U(low)
            if j > 0:
                keys, grades = listed.tables[j - 1]
                union = numpy.union1d(types, keys)
                wide = numpy.zeros(len(union), U)
                wide[numpy.searchsorted(union, types)] = packed
                wide[numpy.searchsorted(union, keys)] |= grades << U(fields[-1][1])
                types, packed = union, wide
            used = packed != 0
            used[:1] = True
            self.tables.append((types[used], packed[used]))

    def values(self, s):
        """The values by place and name for a stream."""
        out = {}
        for key, (types, packed), fields in zip(keys(s), self.tables, FIELDS):
            index = numpy.minimum(numpy.searchsorted(types, key), len(types) - 1)
            found = numpy.where(types[index] == key, packed[index], 0).astype(U)
            for name, low, bits in fields:
                out[name] = found >> U(low) & U((1 << bits) - 1)
        return out

    def entries(self):
        for types, packed in self.tables:
            yield from ((key, value) for key, value in zip(types.tolist(), packed.tolist()) if value)
