"""Word segmentation: F1 of words on the development part of UD Vietnamese VTB, tokens given and raw.

The shipped model is trained on these sentences too, so the figures say only that model and program fit together; the
honest development figure, of a model without them, stands in the models' manifest.json.
"""
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


def _f1(binary, lines, gold):
    out = subprocess.run([binary, "text", "segment"], input="\n".join(lines) + "\n", text=True, encoding="utf-8",
                         capture_output=True, check=True).stdout.split("\n")
    right = guessed = wanted = 0
    for line, words in zip(out, gold):
        a = _spans([w.split("_") for w in line.split()])
        b = _spans(words)
        right += len(a & b)
        guessed += len(a)
        wanted += len(b)
    return 2 * right / max(1, guessed + wanted)


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    gold = list(_sentences(data / "ud-vtb" / "vi_vtb-ud-dev.conllu"))
    tokens = [[t for w in words for t in w] for words in gold]
    return {
        "segmentation_f1_tokens": _f1(binary, [" ".join(t) for t in tokens], gold),
        "segmentation_f1_raw": _f1(binary, [_raw(t) for t in tokens], gold),
    }


if __name__ == "__main__":
    import sys
    print(score(sys.argv[1], pathlib.Path(sys.argv[2])))
