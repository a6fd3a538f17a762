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
    [("alone", 0, 3), ("group", 3, 6), ("begins", 9, 3), ("inside", 12, 3)],
    [("association", 0, 6), ("dominance", 6, 6), ("branching", 12, 6), ("joined", 18, 5), ("word2", 23, 3)],
    [("association3", 0, 3), ("word3", 3, 5)],
    [("word4", 0, 5)],
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

    def segmented_values(self, joins):
        """Values from the probability, for every place, that the token there continues a word."""
        joins = numpy.concatenate([joins, numpy.zeros(5, joins.dtype)])

        def words(j):
            places = self.places[j]
            chance = (1 - joins[places]) * (1 - joins[places + j + 1])
            for t in range(1, j + 1):
                chance = chance * joins[places + t]
            return numpy.bincount(self.ids[j], chance, len(self.types[j]))

        count, places, ids = self.counts[0], self.places[0], self.ids[0]
        often = count >= 4
        edges = [.03, .08, .18, .35, .55, .8]
        begins = numpy.bincount(ids, joins[places + 1], len(count)) / count
        inside = numpy.bincount(ids, joins[places], len(count)) / count
        values = {"alone": (1 + level(words(0) / count, [.02, .1, .25, .5, .75, .92])) * often,
                  "begins": (1 + level(begins, edges)) * often, "inside": (1 + level(inside, edges)) * often}
        count = self.counts[1]
        often = (count >= 2) & self.kept
        edges = [.02, .1, .3, .6, .85, .97]
        joined = numpy.bincount(self.ids[1], joins[self.places[1] + 1], len(count)) / count
        values["joined"] = (1 + level(joined, edges) * 4 + level(count, [6, 16, 64])) * often
        values["word2"] = (1 + level(words(1) / count, edges)) * often
        for j, name in ((2, "word3"), (3, "word4")):
            found = words(j)
            share = 1 + level(found / self.counts[j], [.15, .5, .85]) * 4 + level(found, [2, 5, 16])
            values[name] = share * ((self.counts[j] >= 2) & (found >= .3))
        return values


class Lexicon:
    """Sorted keys with packed values, for each length of run."""

    def __init__(self, raw, groups, joins=None):
        values = dict(raw.fixed)
        values["group"] = groups
        if joins is not None:
            values.update(raw.segmented_values(joins))
        self.tables = []
        for types, fields in zip(raw.types, FIELDS):
            packed = numpy.zeros(len(types), U)
            for name, low, _ in fields:
                if name in values:
                    packed |= values[name].astype(U) << U(low)
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
