"""Word segmentation: F1 of words on the development part of UD Vietnamese VTB, tokens given and raw.

The shipped model is trained on these sentences too, so the figures say only that model and program fit together; the
honest development figure, of a model without them, stands in the models' manifest.json. Run by hand, the scorer
prints F1 by number of syllables and the recall of compounds that the training sentences know or lack, the word list has or lacks:

    python3 Evaluation/segmentation.py BINARY DATA
"""
import collections
import pathlib
import re
import subprocess
import unicodedata

DATA = ["ud-vtb"]


def _sentences(path):
    words = []
    for line in path.open(encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 10 and cells[0].isdigit():
            words.append(unicodedata.normalize("NFC", cells[1]).split())
        elif len(cells) < 2 and not line.startswith("#") and words:
            yield words
            words = []
    if words:
        yield words


def _raw(tokens):
    """Tokens as a newspaper would print them."""
    text = " ".join(tokens)
    text = re.sub(r" ([,.;:!?…%)\]])", r"\1", text)
    text = re.sub(r"([(\[]) ", r"\1", text)
    return re.sub(r'" ([^"]*) "', r'"\1"', text)


def _spans(words):
    """Words as ranges of characters, white space not counted."""
    spans, at = set(), 0
    for word in words:
        size = sum(len(s) for s in word)
        spans.add((at, at + size))
        at += size
    return spans


def _segmented(binary, lines):
    out = subprocess.run([binary, "text", "segment"], input="\n".join(lines) + "\n", text=True, encoding="utf-8",
                         capture_output=True, check=True).stdout.split("\n")
    return [_spans([w.split("_") for w in line.split()]) for line in out]


def _ratio(right, guessed, wanted):
    return 2 * right / max(1, guessed + wanted)


def _f1(found, gold):
    pairs = [(a, _spans(words)) for a, words in zip(found, gold)]
    return _ratio(sum(len(a & b) for a, b in pairs), sum(len(a) for a, _ in pairs), sum(len(b) for _, b in pairs))


def _tokens(gold):
    return [[t for w in words for t in w] for words in gold]


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    gold = list(_sentences(data / "ud-vtb" / "vi_vtb-ud-dev.conllu"))
    tokens = _tokens(gold)
    return {
        "segmentation_f1_tokens": _f1(_segmented(binary, [" ".join(t) for t in tokens]), gold),
        "segmentation_f1_raw": _f1(_segmented(binary, [_raw(t) for t in tokens]), gold),
    }


def _word_list():
    path = pathlib.Path(__file__).parent.parent / "Tools/train-text/lexicon/words.txt"
    for line in path.open(encoding="utf-8"):
        first, _, rest = line.partition(":")
        for entry in () if line.startswith("#") else rest.split():
            yield " ".join([first, *entry.rstrip("?").split("-")])


def details(binary: str, data: pathlib.Path) -> dict[str, str]:
    """F1 by number of syllables; recall of compounds known and unknown to the training sentences and the word list."""
    gold = list(_sentences(data / "ud-vtb" / "vi_vtb-ud-dev.conllu"))
    known = {" ".join(w).lower() for words in _sentences(data / "ud-vtb" / "vi_vtb-ud-train.conllu") for w in words}
    listed, tokens = set(_word_list()), _tokens(gold)
    right, guessed, wanted = collections.Counter(), collections.Counter(), collections.Counter()
    for found, words, line in zip(_segmented(binary, [" ".join(t) for t in tokens]), gold, tokens):
        starts, at = [0], 0
        for token in line:
            at += len(token)
            starts.append(at)
        place = {start: index for index, start in enumerate(starts)}
        for low, high in found:
            guessed[min(place.get(high, 0) - place.get(low, 0), 4)] += 1
        at = 0
        for word in words:
            size = sum(len(t) for t in word)
            names = [min(len(word), 4)]
            if len(word) > 1:
                text = " ".join(word).lower()
                names += ["known" if text in known else "unknown", "listed" if text in listed else "not listed"]
            for name in names:
                wanted[name] += 1
                right[name] += (at, at + size) in found
            at += size
    result = {}
    for n in (1, 2, 3, 4):
        result[f"F1, {n} syllables"] = f"{_ratio(right[n], guessed[n], wanted[n]):.4f} of {wanted[n]}"
    for name in ("known", "unknown", "listed", "not listed"):
        result[f"recall of compounds, {name}"] = f"{right[name] / max(1, wanted[name]):.4f} of {wanted[name]}"
    return result


if __name__ == "__main__":
    import sys
    for name, value in (score(*sys.argv[1:2], pathlib.Path(sys.argv[2])) |
                        details(sys.argv[1], pathlib.Path(sys.argv[2]))).items():
        print(f"{name}: {value}")
