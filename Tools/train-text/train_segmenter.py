#!/usr/bin/env python3
"""Trains the word segmenter of VietnameseText from the data folder alone. Python 3 and numpy, fixed seeds.

Usage: train_segmenter.py DATA [--also-dev] [--out FILE]

1. Count the raw news text: association of syllables, their neighbours, classes of syllables. Look the runs up in the
   word list written by hand (lexicon/words.txt).
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

import corpus
import crf
import streams
from features import LEXICAL, LEXICAL_AFTER, U, features, mix
from lexicon import Lexicon, RawText, WordList
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


def words(part, labels):
    """The words of every sentence: its first index, first and past-the-last token."""
    found = set()
    for a, n in zip(part.first.tolist(), part.length.tolist()):
        edges = [0, *(numpy.flatnonzero(labels[a:a + n] == 0) + 1).tolist(), n + 1]
        found.update((a, low, high) for low, high in zip(edges, edges[1:]))
    return found


def measure(weights, part):
    """Words found, words wanted, and precision, recall and F1."""
    guess = crf.best(*(weights[x].sum(1) for x in (part.static, *part.after)), part.free, part.first, part.length)
    found, wanted = words(part, guess), words(part, part.label)
    right = len(found & wanted)
    return found, wanted, right / len(found), right / len(wanted), 2 * right / (len(found) + len(wanted))


def report(weights, part, s, known, listed):
    """F1 by number of syllables, recall of known and unknown words; as NAME=VALUE for manifest.py."""
    found, wanted, *scores = measure(weights, part)
    at, _ = streams.gaps(s)
    print("precision=%.4f recall=%.4f f1=%.4f" % tuple(scores))
    for size in (1, 2, 3, 4):
        a, b = ({w for w in words if min(w[2] - w[1], 4) == size} for words in (found, wanted))
        print(f"f1_{size}_syllables={2 * len(a & b) / max(1, len(a) + len(b)):.4f} ({len(b)} words)")
    groups = {}
    for word in wanted:
        first, low, high = word
        tokens = tuple(s["hash"][at[first] - 1 + low:at[first] - 1 + high].tolist())
        if len(tokens) == 1:
            continue
        for name in ("known" if tokens in known else "unknown", "listed" if listed.grade(tokens) else "not_listed"):
            groups.setdefault(name, []).append(word in found)
    for name, right in sorted(groups.items()):
        print(f"recall_compounds_{name}={sum(right) / len(right):.4f} ({len(right)} words)")


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
        out.write(b"DTSEG004" + struct.pack("<II", BITS, SLOT_BITS))
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
    raw.fixed["group"] = numpy.array([group.get(key, 0) for key in raw.types[0].tolist()])
    listed = WordList(pathlib.Path(__file__).parent / "lexicon/words.txt")
    raw.fixed.update(listed.share(raw))
    log(f"{len(raw.places[0])} raw tokens, {len(raw.types[1])} pairs")
    plain = Lexicon(raw, listed)
    held, rest = streams.folds(gold, FOLDS)
    models = [fit([Part(s, plain)]) for s in [*rest, gold]]
    log("first pass, development: F1 %.4f" % measure(models[-1], Part(development, plain))[-1])
    parts = []
    looked = streams.every_second_sentence(text)
    some = {name: column[looked] for name, column in text.items()}
    for number, joins in enumerate(join(some, plain, models)):
        spread = numpy.zeros(len(looked), joins.dtype)
        spread[looked] = joins
        lexicon = Lexicon(raw, listed, spread, looked)
        if number < FOLDS:
            parts.append(Part(held[number], lexicon))
    scores = [measure(fit(parts[:j] + parts[j + 1:]), parts[j])[2:] for j in range(FOLDS)]
    log("each fifth of the gold words by a model of the others: F1 " + " ".join("%.4f" % f1 for _, _, f1 in scores))
    weights = fit(parts)
    known = {tuple(corpus.token_hash(t) for t in word) for words in corpus.gold(files["train"]) for word in words}
    log("second pass, development")
    report(weights, Part(development, lexicon), development, known, listed)
    if options.out:
        export(options.out, weights, lexicon)


main()
