#!/usr/bin/env python3
"""Trains the tagger of word classes (WordTagger.swift) on DATA/ud-vtb. Python 3 and numpy, fixed seeds.

Usage: train_tagger.py DATA DIEMTIN [--also-dev] [--out FILE]

DIEMTIN, a built program, cuts the raw news text into words: words that stand in the same company share a class, so that
the tagger knows something about words the treebank lacks. Training: averaged perceptron, greedy, left to right. The
figures printed (words given) are those of a tagger trained on the training sentences only.
"""
import argparse
import pathlib
import random
import struct
import subprocess
import sys
import unicodedata

import numpy

import corpus
from corpus import mix
from syllable_classes import classes

BITS, SLOT_BITS, GROUPS, EPOCHS = 16, 16, 127, 8
KINDS = ["noun", "name", "verb", "adjective", "number", "function", "punctuation", "other"]
KIND = {"NOUN": 0, "PROPN": 1, "VERB": 2, "ADJ": 3, "NUM": 4, "PUNCT": 6, "SYM": 7, "X": 7}
FUNCTION, PUNCTUATION, START = 5, 6, 8
# How a part of the treebank writes brackets.
BRACKETS = {"LBKT": "(", "RBKT": ")", "KBKT": ")"}


def word_hash(tokens):
    return mix(120, *(corpus.token_hash(t) for t in tokens))


def gold(path):
    """Sentences as lists of (tokens, kind)."""
    sentence = []
    for line in path.open(encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 10 and cells[0].isdigit():
            tokens = [BRACKETS.get(t, t) for t in unicodedata.normalize("NFC", cells[1]).split()]
            sign = not any(c.isalnum() or c in "%&@" for t in tokens for c in t)
            sentence.append((tokens, PUNCTUATION if sign else KIND.get(cells[3], FUNCTION)))
        elif len(cells) < 2 and not line.startswith("#") and sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def word_classes(data, diemtin):
    """Word hash to class, from the raw text cut by the program."""
    seen = {unicodedata.normalize("NFC", " ".join(line.split())): None for line in corpus.raw_lines(data)}
    text = subprocess.run([diemtin, "text", "segment"], input="\n".join(seen) + "\n", capture_output=True,
                          check=True, text=True, encoding="utf-8").stdout
    known, hashes = {}, [corpus.EDGE]
    for line in text.split("\n"):
        for word in line.split():
            if word not in known:
                known[word] = word_hash([t for t in word.split("_") if t] or [word])
            hashes.append(known[word])
        hashes.append(corpus.EDGE)
    types, labels = classes(numpy.array(hashes, numpy.uint32), GROUPS)
    return dict(zip(types.tolist(), labels.tolist()))


class Sentence:
    """Words with all that the features need; one edge before, two after."""

    def __init__(self, words, groups):
        self.kinds = [k for _, k in words]
        tokens = [t for t, _ in words]
        shapes = [corpus.shape(t) for ts in tokens for t in ts]
        real = [x for x in shapes if x != corpus.PUNCTUATION]
        capitals = sum(x in (corpus.CAPITALIZED, corpus.ALL_CAPITALS) for x in real)
        mode = 1 if len(real) > 2 and capitals * 4 > len(real) * 3 else 0
        self.word = [corpus.EDGE] + [word_hash(ts) for ts in tokens] + [corpus.EDGE] * 2
        self.group = [groups.get(h, 0) for h in self.word]
        self.shape = [corpus.EDGE_SHAPE] + [
            (corpus.shape(ts[0]) * 16 + corpus.shape(ts[-1])) * 4 + min(len(ts), 4) - 1 + 1024 * mode
            for ts in tokens] + [corpus.EDGE_SHAPE] * 2
        self.first = [0] + [corpus.token_hash(ts[0]) for ts in tokens]
        self.last = [0] + [corpus.token_hash(ts[-1]) for ts in tokens]
        self.fixed = [self.features(i) for i in range(1, len(tokens) + 1)]

    def features(self, i):
        w, g, s = self.word, self.group, self.shape
        a, b, c = w[i - 1], w[i], w[i + 1]
        ga, gb, gc, gd = g[i - 1], g[i], g[i + 1], g[i + 2]
        n, opening = s[i] & 3, 1 if i == 1 else 0
        return [mix(201, b), mix(202, a, b), mix(203, b, c), mix(204, a), mix(205, c), mix(206, gb, opening),
                mix(207, ga, gb), mix(208, gb, gc), mix(209, ga, gb, gc), mix(210, gc, gd), mix(211, ga, gc),
                mix(212, self.first[i], n), mix(213, self.last[i], n), mix(214, s[i], opening),
                mix(215, s[i - 1], s[i], s[i + 1]), mix(216, a, gb), mix(217, gb, c), mix(218, s[i], gb),
                mix(219, a, gc), mix(220, ga, c)]

    def moving(self, i, before, second):
        w, g, s = self.word, self.group, self.shape
        return [mix(231, before, w[i]), mix(232, before, second), mix(233, before, g[i]),
                mix(234, before, g[i], g[i + 1]), mix(235, before, second, g[i]), mix(236, before, w[i + 1]),
                mix(237, before, s[i]), mix(238, before, w[i - 1])]


def train(sentences, seed=1):
    """Averaged weights: one row of scores for every hashed feature."""
    shift = 32 - BITS
    weights, total = numpy.zeros((1 << BITS, 8)), numpy.zeros((1 << BITS, 8))
    fixed = [[[f >> shift for f in fs] for fs in s.fixed] for s in sentences]
    order, step = list(range(len(sentences))), 0
    generator = random.Random(seed)
    for _ in range(EPOCHS):
        generator.shuffle(order)
        for j in order:
            s, second, before = sentences[j], START, START
            for i, kind in enumerate(s.kinds):
                step += 1
                rows = fixed[j][i] + [f >> shift for f in s.moving(i + 1, before, second)]
                guess = int(weights[rows].sum(0).argmax())
                if guess != kind:
                    numpy.add.at(weights, (rows, kind), 1)
                    numpy.add.at(weights, (rows, guess), -1)
                    numpy.add.at(total, (rows, kind), step)
                    numpy.add.at(total, (rows, guess), -step)
                second, before = before, guess
    return weights - total / (step + 1)


def tag(weights, s):
    shift, second, before, out = 32 - BITS, START, START, []
    for i, fs in enumerate(s.fixed):
        rows = [f >> shift for f in fs + s.moving(i + 1, before, second)]
        second, before = before, int(weights[rows].sum(0).argmax())
        out.append(before)
    return out


def export(path, weights, groups):
    """Header, quantized rows, tags and classes of the word table (see TaggerModel.swift)."""
    scale = 3000 / numpy.abs(weights).max()
    mask = (1 << SLOT_BITS) - 1
    tags, values = [0] * (mask + 1), [0] * (mask + 1)
    for key, value in groups.items():
        index, mark = key & mask, max(1, key >> 16)
        while tags[index]:
            index = index + 1 & mask
        tags[index], values[index] = mark, value
    with open(path, "wb") as out:
        out.write(b"DTTAG001" + struct.pack("<II", BITS, SLOT_BITS))
        out.write(numpy.round(weights * scale).astype("<i2").tobytes())
        out.write(struct.pack(f"<{len(tags)}H", *tags) + bytes(values))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("diemtin")
    parser.add_argument("--also-dev", action="store_true", help="train the tagger that is written on these sentences too")
    parser.add_argument("--out")
    options = parser.parse_args()
    groups = word_classes(options.data, options.diemtin)
    files = {name: options.data / f"ud-vtb/vi_vtb-ud-{name}.conllu" for name in ("train", "dev")}
    sentences = {name: [Sentence(s, groups) for s in gold(path)] for name, path in files.items()}
    weights = train(sentences["train"])
    known = {h for s in sentences["train"] for h in s.word}
    right, count, new = numpy.zeros(8), numpy.zeros(8), []
    for s in sentences["dev"]:
        for guess, kind, word in zip(tag(weights, s), s.kinds, s.word[1:]):
            right[kind] += guess == kind
            count[kind] += 1
            if word not in known:
                new.append(guess == kind)
    print(f"{len(groups)} words with a class", file=sys.stderr)
    print(f"accuracy={right.sum() / count.sum():.4f}\naccuracy_words_not_in_training={sum(new) / len(new):.4f}")
    for name, r, n in zip(KINDS, right, count):
        print(f"recall_{name}={r / max(1, n):.4f} ({int(n)} words)")
    if options.out:
        export(options.out, train(sentences["train"] + sentences["dev"]) if options.also_dev else weights, groups)


if __name__ == "__main__":
    main()
