#!/usr/bin/env python3
"""Counts syllables, pairs and triples of the raw news text for the search of slips. Python 3 standard library only.

Usage: train_language_model.py DATA --out FILE [--hold-out N] [--held FILE]

With `--hold-out N` every N-th article is left out of the counts and written to `--held`, to measure on.
"""
import argparse
import collections
import math
import re
import struct
import sys
import unicodedata

import corpus

BITS2, BITS3 = 20, 20
BOUNDARY = 2
SYLLABLE = re.compile(r"[a-zđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]{1,7}")


def tokens_of(line):
    for token in corpus.TOKEN.findall(line):
        yield (BOUNDARY if corpus.shape(token) == corpus.PUNCTUATION else corpus.token_hash(token)), token


def level(count):
    """1 for one, 2 for two, then half a doubling a step, at most 15 (about 180 and more) in pairs of powers."""
    return min(15, 1 + int(round(math.log2(count) * 1.25)))


def fill(table, bits, entries):
    mask = (1 << bits) - 1
    for key, value in sorted(entries):
        index = key & mask
        for _ in range(128):
            if table[index] == 0:
                table[index] = (key >> 20) << 4 | value
                break
            if table[index] >> 4 == key >> 20:
                break
            index = index + 1 & mask


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data")
    parser.add_argument("--out", required=True)
    parser.add_argument("--hold-out", type=int, default=0)
    parser.add_argument("--held")
    options = parser.parse_args()
    one, two, three = collections.Counter(), collections.Counter(), collections.Counter()
    words = collections.Counter()
    held = []
    seen = set()
    for number, lines in enumerate(corpus.raw_articles(options.data)):
        lines = [unicodedata.normalize("NFC", " ".join(line.split())) for line in lines]
        if options.hold_out and number % options.hold_out == 0:
            held += [line for line in lines if line]
            continue
        for line in lines:
            if hash(line) in seen:
                continue
            seen.add(hash(line))
            pairs = list(tokens_of(line))
            ids = [BOUNDARY] + [h for h, _ in pairs] + [BOUNDARY]
            words.update(t for _, t in pairs if t.islower())
            one.update(ids)
            two.update(zip(ids, ids[1:]))
            three.update(zip(ids, ids[1:], ids[2:]))
    vocabulary = sorted((w, c) for w, c in words.items() if c >= 8 and SYLLABLE.fullmatch(w))
    print(f"{sum(one.values())} tokens, {len(two)} pairs, {sum(c > 1 for c in three.values())} triples, "
          f"{len(vocabulary)} syllables", file=sys.stderr)
    table2, table3 = [0] * (1 << BITS2), [0] * (1 << BITS3)
    fill(table2, BITS2, [(corpus.mix(201, a), level(c)) for a, c in one.items() if a != BOUNDARY])
    fill(table2, BITS2, [(corpus.mix(202, a, b), level(c)) for (a, b), c in two.items()])
    fill(table3, BITS3, [(corpus.mix(203, a, b, c), level(n)) for (a, b, c), n in three.items()
                         if n > 1 and not (a == BOUNDARY and c == BOUNDARY)])
    text = "\n".join(f"{w} {c}" for w, c in vocabulary).encode("utf-8")
    text += b"\n" * (-len(text) % 4)
    with open(options.out, "wb") as out:
        out.write(b"DTSLM001" + struct.pack("<IIII", BITS2, BITS3, len(text), sum(one.values())) + text)
        out.write(struct.pack(f"<{len(table2)}H", *table2))
        out.write(struct.pack(f"<{len(table3)}H", *table3))
    if options.held:
        with open(options.held, "w", encoding="utf-8") as out:
            out.write("\n".join(held) + "\n")


main()
