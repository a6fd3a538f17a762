"""Texts as arrays of numbers: one entry a token, two edges before and after every sentence."""
import unicodedata

import numpy

import corpus

U = numpy.uint32


def stream(sentences):
    """Hashes, shapes, title-capital mode, onsets and rimes of the tokens of sentences (lists of tokens)."""
    columns = {name: [] for name in ("hash", "shape", "mode", "onset", "rime")}
    for tokens in sentences:
        shapes = [corpus.shape(t) for t in tokens]
        words = [x for x in shapes if x != corpus.PUNCTUATION]
        capitals = sum(x in (corpus.CAPITALIZED, corpus.ALL_CAPITALS) for x in words)
        mode = 1 if len(words) > 2 and capitals * 4 > len(words) * 3 else 0
        sounds = [corpus.sound(t) for t in tokens]
        for name, edge, values in (
                ("hash", corpus.EDGE, [corpus.token_hash(t) for t in tokens]),
                ("shape", corpus.EDGE_SHAPE, shapes), ("mode", mode, [mode] * len(tokens)),
                ("onset", 0, [o for o, _ in sounds]), ("rime", 0, [r for _, r in sounds])):
            columns[name] += [edge, edge, *values, edge, edge]
    return {name: numpy.array(values, U) for name, values in columns.items()}


def raw(data):
    """The raw news text of the data folder, no line twice, cut after full stops."""
    def sentences():
        seen = set()
        for line in corpus.raw_lines(data):
            line = unicodedata.normalize("NFC", " ".join(line.split()))
            if len(line) <= 2 or line in seen:
                continue
            seen.add(line)
            tokens = []
            for token in corpus.TOKEN.findall(line):
                tokens.append(token)
                if token in (".", "!", "?") or len(tokens) >= 512:
                    yield tokens
                    tokens = []
            if tokens:
                yield tokens
    return stream(sentences())


def gold(paths):
    """The treebank files; `label` is 1 where a token continues the word before it."""
    sentences = [words for path in paths for words in corpus.gold(path)]
    s = stream([t for w in words for t in w] for words in sentences)
    labels = []
    for words in sentences:
        labels += [0, 0] + [0 if k == 0 else 1 for w in words for k in range(len(w))] + [0, 0]
    s["label"] = numpy.array(labels, numpy.int8)
    return s


def sentence_numbers(s):
    edge = s["shape"] == corpus.EDGE_SHAPE
    starts = numpy.flatnonzero(edge[:-2] & edge[1:-1] & ~edge[2:])
    return numpy.searchsorted(starts, numpy.arange(len(edge)), side="right") - 1, len(starts)


def folds(s, count):
    """The stream cut into parts of neighbouring sentences: (parts, everything but that part)."""
    sentence, total = sentence_numbers(s)
    fold = numpy.clip(sentence * count // total, 0, count - 1)
    return ([{k: v[fold == j] for k, v in s.items()} for j in range(count)],
            [{k: v[fold != j] for k, v in s.items()} for j in range(count)])


def every_second_sentence(s):
    """A mask of the places of every second sentence."""
    return sentence_numbers(s)[0] % 2 == 0


def is_word(s):
    """Tokens that can be part of a word of several syllables."""
    shape = s["shape"]
    return (shape != corpus.PUNCTUATION) & (shape != corpus.EDGE_SHAPE) & (shape != corpus.ADDRESS_SHAPE)


def gaps(s):
    """Places of the tokens that have a token before them, and whether a word may go on there."""
    real = s["shape"] != corpus.EDGE_SHAPE
    at = numpy.flatnonzero(real & numpy.concatenate([[False], real[:-1]]))
    ok = is_word(s)
    return at, ok[at] & ok[at - 1]


def chains(at):
    """First index and length of every sentence in a list of gap places."""
    first = numpy.flatnonzero(numpy.concatenate([[True], numpy.diff(at) != 1]))
    return first, numpy.diff(numpy.concatenate([first, [len(at)]]))
