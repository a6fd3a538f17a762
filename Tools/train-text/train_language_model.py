#!/usr/bin/env python3
"""Counts syllables and their neighbourhoods for the search of slips. Needs numpy.

Usage: train_language_model.py DATA --out FILE [--trees FILE] [--hold-out N --held FILE]

Counted: syllables, pairs, pairs with one syllable between, triples, runs of four (those seen twice); signs and line ends are
one symbol. The lexicon (Tools/train-text/lexicon) goes in as a set of words. `--trees` appends the weights that
train_slips.py fits. With `--hold-out N` every N-th article is left out of the counts and written to `--held` (JSON Lines,
one article a line), and Wikipedia is left out, to train and measure on.
"""
import argparse
import collections
import json
import pathlib
import struct
import sys
import unicodedata

import numpy as np

import corpus
import legal_syllables
import wikipedia

BOUNDARY = 2
SEEDS = {"one": 201, "two": 202, "three": 203, "word": 204, "skip": 205, "four": 206}
LOAD = 0.8


def mix(seed, *columns):
    """The same as corpus.mix, for arrays."""
    h = np.full(len(columns[0]), seed * 0x9E3779B1 & corpus.MASK, dtype=np.uint32)
    for column in columns:
        h = (h ^ column.astype(np.uint32)) * np.uint32(0x85EBCA6B)
        h ^= h >> np.uint32(15)
    h *= np.uint32(0xC2B2AE35)
    return h ^ h >> np.uint32(16)


def levels(counts):
    """1 for once, then one more a doubling, at most 15."""
    return np.minimum(15, 1 + np.round(np.log2(counts))).astype(np.uint16)


def articles(data, hold_out):
    """(Lines, whether they are held out): news of the raw sets; sentences of the treebank; corrected Wikipedia."""
    for number, lines in enumerate(corpus.raw_articles(data)):
        yield lines, bool(hold_out) and number % hold_out == 0
    for part in ("train", "dev"):
        path = pathlib.Path(data) / "ud-vtb" / f"vi_vtb-ud-{part}.conllu"
        for line in path.open(encoding="utf-8"):
            if line.startswith("# text = "):
                yield [line[9:].strip()], False
    if not hold_out:
        for lines in wikipedia.corrected(data):
            yield lines, False


def counted(ids, offsets, at_least=1):
    """Columns of the neighbourhoods that occur, and how often."""
    length = len(ids) - max(offsets)
    types, inverse = np.unique(ids, return_inverse=True)
    key = np.zeros(length, dtype=np.int64)
    for offset in offsets:
        key = np.unique(key, return_inverse=True)[1].astype(np.int64) * len(types) + inverse[offset:offset + length]
    _, first, counts = np.unique(key, return_index=True, return_counts=True)
    keep = counts >= at_least
    return [ids[first[keep] + offset] for offset in offsets], counts[keep]


def lexicon_words(path):
    """Words of two and more syllables; lines `first: second second? third-fourth`, those with `?` unsure."""
    words = set()
    for line in open(path, encoding="utf-8"):
        if line.startswith("#"):
            continue
        first, _, rest = unicodedata.normalize("NFC", line.strip()).partition(":")
        for word in rest.split():
            words.add((*first.lower().split(), *word.rstrip("?").lower().split("-")))
    return sorted(w for w in words if 2 <= len(w) <= 4 and all(w))


def lexicon_keys(words):
    keys, values = [], []
    for word in words:
        hashes = [corpus.token_hash(s) for s in word]
        keys.append(corpus.mix(SEEDS["word"], *hashes))
        values.append(len(word))
    return np.array(keys, dtype=np.uint32), np.array(values, dtype=np.uint16)


def table_of(keys, values):
    """Open addressing without wrapping: the home is the key's share of the table, the low 12 bits tell keys apart."""
    size = int(len(keys) / LOAD)
    home = (keys.astype(np.uint64) * np.uint64(size) >> np.uint64(32)).astype(np.int64)
    order = np.lexsort((keys, home))
    home, slot = home[order], np.arange(len(keys))
    places = slot + np.maximum.accumulate(home - slot)
    table = np.zeros(size + 4096, dtype="<u2")
    table[places] = (keys[order] & np.uint32(0xFFF)) << np.uint32(4) | values[order]
    return size, table


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("--out", required=True)
    parser.add_argument("--trees")
    parser.add_argument("--hold-out", type=int, default=0)
    parser.add_argument("--held")
    options = parser.parse_args()
    ids, held, seen, words = [BOUNDARY], [], set(), collections.Counter()
    for lines, held_out in articles(options.data, options.hold_out):
        lines = [unicodedata.normalize("NFC", " ".join(line.split())) for line in lines]
        lines = [line for line in lines if line and line not in seen]
        seen.update(lines)
        if held_out:
            held.append(lines)
            continue
        for line in lines:
            for token in corpus.TOKEN.findall(line):
                ids.append(BOUNDARY if corpus.shape(token) == corpus.PUNCTUATION else corpus.token_hash(token))
                if token.islower():
                    words[token] += 1
            ids += [BOUNDARY, BOUNDARY]
    ids = np.array(ids, dtype=np.uint32)
    lexicon = lexicon_words(pathlib.Path(__file__).parent / "lexicon" / "words.txt")
    for word in lexicon:
        for syllable in word:
            words[syllable] += 2
    syllables = collections.Counter()
    for word, count in words.items():
        if legal_syllables.is_legal(word):
            syllables[legal_syllables.spelled(word)] += count
    vocabulary = sorted((w, c) for w, c in syllables.items() if c >= 2)
    keys, values = [], []
    for name, offsets, at_least in (("one", (0,), 1), ("two", (0, 1), 1), ("skip", (0, 2), 2), ("three", (0, 1, 2), 1),
                                    ("four", (0, 1, 2, 3), 2)):
        columns, counts = counted(ids, offsets, at_least)
        keep = np.ones(len(counts), dtype=bool)
        if len(columns) > 1:
            keep = ~((columns[0] == BOUNDARY) & (columns[1] == BOUNDARY) | (columns[-1] == BOUNDARY) & (columns[-2] == BOUNDARY))
        else:
            keep = columns[0] != BOUNDARY
        keys.append(mix(SEEDS[name], *[c[keep] for c in columns]))
        values.append(levels(counts[keep]))
        print(name, int(keep.sum()), file=sys.stderr)
    lexicon_part = lexicon_keys(lexicon)
    keys.append(lexicon_part[0])
    values.append(lexicon_part[1])
    size, table = table_of(np.concatenate(keys), np.concatenate(values))
    text = "\n".join(f"{w} {c}" for w, c in vocabulary).encode("utf-8")
    text += b"\n" * (-len(text) % 4)
    trees = open(options.trees, "rb").read() if options.trees else b""
    with open(options.out, "wb") as out:
        out.write(b"DTSLM002" + struct.pack("<IIIII", size, len(table), len(text), len(ids), len(trees)) + text)
        out.write(table.tobytes())
        out.write(trees)
    print(f"{len(ids)} tokens, {len(vocabulary)} syllables, {len(lexicon)} words, {len(table) * 2} bytes", file=sys.stderr)
    if options.held:
        with open(options.held, "w", encoding="utf-8") as out:
            for lines in held:
                out.write(json.dumps(lines, ensure_ascii=False) + "\n")


main()
