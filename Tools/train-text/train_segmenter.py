#!/usr/bin/env python3
"""Trains the word segmenter of VietnameseText from the data folder alone. Python 3 and numpy, fixed seeds.

Usage: train_segmenter.py DATA [--also-dev] [--out FILE]

1. Count the raw news text: association of syllables, their neighbours, classes of syllables.
2. Train on the gold words of DATA/ud-vtb with these; segment the raw text: how often it joins what becomes the lexicon.
   Five such segmenters each leave out a fifth of the gold words, so that the lexicon knows no more about that fifth
   than it will know about new text.
3. Train again, every fifth with the lexicon that has not seen it.
"""
import argparse
import pathlib
import struct
import sys
import time

import numpy

import crf
import streams
from features import LEXICAL, LEXICAL_AFTER, U, features, mix
from lexicon import Lexicon, RawText
from syllable_classes import classes

BITS, SLOT_BITS, FOLDS = 18, 19, 5


class Part:
    """The gaps of a stream with the indexes of their features."""

    def __init__(self, s, lexicon):
        at, self.free = streams.gaps(s)
        static, after = features(s, lexicon.values(s), at)
        self.static, *self.after = (numpy.stack([c >> U(32 - BITS) for c in columns], 1).astype(numpy.int32)
                                    for columns in (static, *after))
        self.label = s["label"][at]
        self.first, self.length = streams.chains(at)


def fit(parts):
    return crf.train(parts, BITS, LEXICAL, LEXICAL_AFTER)


def join(s, lexicon, models, chunk=200_000):
    """For every model the probability, for every place, that a word goes on."""
    at, free = streams.gaps(s)
    first, length = streams.chains(at)
    values = lexicon.values(s)
    table = numpy.stack(models, 1).astype(numpy.float32)
    sums = numpy.zeros((3, len(at), len(models)), numpy.float32)
    for q in range(0, len(at), chunk):
        static, after = features(s, values, at[q:q + chunk])
        for total, columns in zip(sums, (static, *after)):
            for column in columns:
                total[q:q + chunk] += table[column >> U(32 - BITS)]
    for j in range(len(models)):
        joins = numpy.zeros(len(s["hash"]), numpy.float32)
        joins[at] = sum(crf.probabilities(*sums[:, :, j].astype(float), free, first, length))
        yield joins


def measure(weights, part):
    """Precision, recall and F1 of words."""
    guess = crf.best(*(weights[x].sum(1) for x in (part.static, *part.after)), part.free, part.first, part.length)

    def words(labels):
        found = set()
        for a, n in zip(part.first.tolist(), part.length.tolist()):
            edges = [0, *(numpy.flatnonzero(labels[a:a + n] == 0) + 1).tolist(), n + 1]
            found.update((a, low, high) for low, high in zip(edges, edges[1:]))
        return found

    found, wanted = words(guess), words(part.label)
    right = len(found & wanted)
    return right / len(found), right / len(wanted), 2 * right / (len(found) + len(wanted))


def export(path, weights, lexicon):
    """One flat file: header, quantized weights, tags and values of the lexicon (see SegmenterModel.swift)."""
    scale = 20000 / numpy.abs(weights).max()
    tags, values = [0] * (1 << SLOT_BITS), [0] * (1 << SLOT_BITS)
    mask = (1 << SLOT_BITS) - 1
    lost = count = 0
    for key, value in lexicon.entries():
        index, tag = key & mask, max(1, key >> 16)
        count += 1
        for _ in range(64):
            if tags[index] == 0:
                tags[index], values[index] = tag, value
                break
            index = index + 1 & mask
        else:
            lost += 1
    log(f"{count} lexicon entries, {lost} without a place")
    with open(path, "wb") as out:
        out.write(b"DTSEG003" + struct.pack("<II", BITS, SLOT_BITS))
        out.write(numpy.round(weights * scale).astype("<i2").tobytes())
        out.write(struct.pack(f"<{len(tags)}H", *tags) + struct.pack(f"<{len(values)}I", *values))


START = time.monotonic()


def log(text):
    print(f"{time.monotonic() - START:.0f} s: {text}", file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--also-dev", action="store_true", help="train on the development sentences too")
    parser.add_argument("--out")
    options = parser.parse_args()
    files = {name: options.data / f"ud-vtb/vi_vtb-ud-{name}.conllu" for name in ("train", "dev")}
    gold = streams.gold(files.values() if options.also_dev else [files["train"]])
    development = streams.gold([files["dev"]])
    text = streams.raw(options.data)
    raw = RawText(text)
    hashes, labels = classes(text["hash"])
    group = dict(zip(mix(100, hashes).tolist(), labels.tolist()))
    groups = numpy.array([group.get(key, 0) for key in raw.types[0].tolist()])
    log(f"{len(raw.places[0])} raw tokens, {len(raw.types[1])} pairs")
    plain = Lexicon(raw, groups)
    held, rest = streams.folds(gold, FOLDS)
    models = [fit([Part(s, plain)]) for s in [*rest, gold]]
    log("first pass, development: precision %.4f recall %.4f F1 %.4f" % measure(models[-1], Part(development, plain)))
    parts = []
    for number, joins in enumerate(join(text, plain, models)):
        lexicon = Lexicon(raw, groups, joins)
        if number < FOLDS:
            parts.append(Part(held[number], lexicon))
    weights = fit(parts)
    log("second pass, development: precision %.4f recall %.4f F1 %.4f" % measure(weights, Part(development, lexicon)))
    if options.out:
        export(options.out, weights, lexicon)


main()
