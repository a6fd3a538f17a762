"""Reading of the data folder, and the hashes that VietnameseText computes too (Token.swift, FeatureHash.swift)."""
import functools
import gzip
import json
import pathlib
import re
import unicodedata

MASK = 0xFFFFFFFF
TONES = {0x300: 1, 0x301: 2, 0x309: 3, 0x303: 4, 0x323: 5}
EDGE = 1
ADDRESS = 7
TOKEN = re.compile(
    r"https?://\S*[^\s.,);:!?'\]]|\d+(?:[.,:/-]\d+)*%?|\w+(?:[.&'’/-]\w+)*|\.+|-+|[^\w\s]", re.UNICODE)


@functools.lru_cache(maxsize=None)
def letter(char):
    """(code point without tone in lower case, tone number, is digit)"""
    low = "đ" if char in "ðÐ" else char.lower()
    low = low if len(low) == 1 else char
    if unicodedata.category(char) in ("Nd", "Nl"):
        return 0x30, 0, True
    parts = unicodedata.normalize("NFD", low)
    if len(parts) > 1 and parts[0].isascii():
        for mark in reversed(parts[1:]):
            if ord(mark) in TONES:
                rest = unicodedata.normalize("NFC", parts.replace(mark, ""))
                if len(rest) == 1:
                    return ord(rest), TONES[ord(mark)], False
    return ord(low), 0, False


def finish(state, tones):
    x = state ^ (tones * 0x9E3779B1 & MASK)
    x ^= x >> 16
    x = x * 0x7FEB352D & MASK
    return x ^ x >> 15


@functools.lru_cache(maxsize=None)
def token_hash(token):
    if "://" in token or ("@" in token and len(token) > 3):
        return ADDRESS
    if not any(c.isalnum() for c in token):
        state = (0x811C9DC5 ^ ord(token[0])) * 0x01000193 & MASK
        if len(token) > 1:
            state = (state ^ ord(token[0])) * 0x01000193 & MASK
        return finish(state, 0)
    state, tones, zero = 0x811C9DC5, 0, False
    for char in token:
        code, tone, digit = letter(char)
        if digit:
            if zero:
                continue
            zero = True
        else:
            zero = False
        state = (state ^ code) * 0x01000193 & MASK
        tones += tone
    return finish(state, tones & MASK)


PUNCTUATION, NUMBER, LOWER, CAPITALIZED, ALL_CAPITALS, MIXED, FOREIGN, ADDRESS_SHAPE, EDGE_SHAPE = range(9)


@functools.lru_cache(maxsize=None)
def shape(token):
    if token_hash(token) == ADDRESS:
        return ADDRESS_SHAPE
    letters = [c for c in token if c.isalpha()]
    digits = [c for c in token if c.isdigit()]
    if not letters and not digits:
        return PUNCTUATION
    if digits:
        return MIXED if letters else NUMBER
    if len(letters) < len(token):
        return MIXED
    capitals = sum(c != c.lower() for c in letters)
    if capitals == 0:
        strange = any(unicodedata.normalize("NFD", c)[0] in "fjwz" or ord(c) > 0x1EFF for c in letters)
        return FOREIGN if strange or len(letters) > 7 else LOWER
    if capitals == len(letters) and len(letters) > 1:
        return ALL_CAPITALS
    return CAPITALIZED if letters[0] != letters[0].lower() else MIXED


@functools.lru_cache(maxsize=None)
def sound(token):
    """Hashes of the letters before the first vowel and from it on, tones off; 0 where there are none."""
    onset = rime = 0
    for char in token:
        code, _, digit = letter(char)
        if digit or not char.isalpha():
            continue
        if rime or unicodedata.normalize("NFD", chr(code))[0] in "aeiouy":
            rime = ((rime or 0x811C9DC5) ^ code) * 0x01000193 & MASK
        else:
            onset = ((onset or 0x811C9DC5) ^ code) * 0x01000193 & MASK
    return onset, rime


def mix(seed, *values):
    h = seed * 0x9E3779B1 & MASK
    for value in values:
        h = (h ^ value) * 0x85EBCA6B & MASK
        h ^= h >> 15
    h = h * 0xC2B2AE35 & MASK
    return h ^ h >> 16


def gold(path):
    """Sentences as lists of words; a word is a list of syllables."""
    sentence = []
    for line in path.open(encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 10 and cells[0].isdigit():
            sentence.append(unicodedata.normalize("NFC", cells[1]).split())
        elif len(cells) < 2 and not line.startswith("#") and sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def records(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


RAW = ["vietnews", "vntc", "unc-dantri", "mds-vims", "mds-ktlab", "stream-3papers"]


def raw_articles(data):
    """All raw news text of the data folder, one list of lines for each article or news item."""
    data = pathlib.Path(data)
    for d in records(data / "vietnews/articles.jsonl.gz"):
        yield [d["title"], d["abstract"], *d["body"]]
    for d in records(data / "vntc/articles.jsonl.gz"):
        yield d["text"].split("\n")
    for d in records(data / "unc-dantri/articles.jsonl.gz"):
        yield [d["title"], *d["sentences"]]
    for name in ("mds-vims", "mds-ktlab"):
        for d in records(data / name / "docs.jsonl.gz"):
            yield [d["title"], *d["text"].split("\n")]
    for name in ("items", "weeks-before"):
        for d in records(data / "stream-3papers" / f"{name}.jsonl.gz"):
            yield [d.get("title") or "", d.get("summary") or ""]


def raw_lines(data):
    """The same line by line."""
    for lines in raw_articles(data):
        yield from lines
