"""Normal forms, sentences and languages: what the text tools do to texts whose right answer is known.

`sentences_*`: sentences of UD Vietnamese VTB, printed as a newspaper would and joined twenty at a time into one paragraph;
a boundary counts where the sentence before it ends with a full stop, question or exclamation mark or an ellipsis (nothing
else could tell it). `identity`: raw articles must come out of `normalize` as NFC with nothing else changed but what the
contract names (spaces, zero-width and look-alike characters), old encodings never “recognized” in them.
"""
import gzip
import json
import pathlib
import subprocess
import unicodedata

import segmentation

DATA = ["ud-vtb", "tone-placement", "unc-dantri", "vietnews"]

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_VIQR = {"\u0300": "`", "\u0301": "'", "\u0303": "~", "\u0309": "?", "\u0323": ".", "\u0302": "^", "\u0306": "(",
         "\u031b": "+"}


def _run(binary, arguments, text):
    return subprocess.run([binary, "text", *arguments], input=text.encode(), capture_output=True, check=True
                          ).stdout.decode()


def _sentence_lines(data):
    for part in ("train", "dev"):
        for words in segmentation._sentences(data / "ud-vtb" / f"vi_vtb-ud-{part}.conllu"):
            yield segmentation._raw([syllable for word in words for syllable in word]).strip()


def _boundaries(binary, data):
    lines = list(_sentence_lines(data))
    right = found = wanted = 0
    for at in range(0, len(lines), 20):
        piece = lines[at:at + 20]
        gold, position = set(), 0
        for line in piece:
            position += len(line.replace(" ", ""))
            if line.rstrip('"”\')')[-1:] in ".!?…":
                gold.add(position)
        out, position, guess = _run(binary, ["sentences"], " ".join(piece) + "\n"), 0, set()
        for line in out.splitlines():
            position += len(line.replace(" ", ""))
            guess.add(position)
        end = sum(len(line.replace(" ", "")) for line in piece)
        gold.discard(end)
        guess.discard(end)
        right += len(gold & guess)
        found += len(guess)
        wanted += len(gold)
    return right / max(1, found), right / max(1, wanted)


def _articles(data, limit):
    with gzip.open(data / "unc-dantri" / "articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line, _ in zip(lines, range(limit)):
            yield " ".join(json.loads(line)["sentences"]).replace("\n", " ")


def _viqr(text):
    out = []
    for char in unicodedata.normalize("NFC", text.replace("đ", "dd").replace("Đ", "DD")):
        letter, *marks = unicodedata.normalize("NFD", char)
        # Shape before tone, as RFC 1456 writes it.
        out.append(letter + "".join(_VIQR.get(m, m) for m in sorted(marks, key=_TONES.find)))
    return "".join(out)


def _unmarked(text):
    return "".join(c for c in unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
                   if not unicodedata.combining(c))


def _share(pairs):
    pairs = list(pairs)
    return sum(a == b for a, b in pairs) / len(pairs)


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    precision, recall = _boundaries(binary, data)
    rows = [line.split("\t")[:2] for line in
            (data / "tone-placement" / "pairs.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    both = "\n".join(a for row in rows for a in row) + "\n"
    old = _run(binary, ["normalize", "--tone-marks", "old"], both).splitlines()
    new = _run(binary, ["normalize", "--tone-marks", "new"], both).splitlines()
    articles = [unicodedata.normalize("NFC", a) for a in _articles(data, 400)]
    text = "\n".join(articles) + "\n"
    # A text that mixes both orders of marks and the decomposed form has one normal form.
    decomposed = _run(binary, ["normalize"], unicodedata.normalize("NFD", text)).splitlines()
    composed = _run(binary, ["normalize"], text).splitlines()
    shorts = [a[:400] for a in articles]
    # Signs that VIQR uses as marks would have to be escaped.
    plain = ["".join(c for c in s if c not in "'`^~?.+(*\\") for s in shorts]
    viqr = _run(binary, ["normalize", "--from", "viqr"], "\n".join(map(_viqr, plain)) + "\n").splitlines()
    marked = _run(binary, ["identify"], "\n".join(shorts) + "\n").splitlines()
    bare = _run(binary, ["identify"], "\n".join(map(_unmarked, shorts)) + "\n").splitlines()
    words = [(w, g) for line, out in zip(shorts, _run(binary, ["restore"], "\n".join(map(_unmarked, shorts)) + "\n")
             .splitlines()) for w, g in zip(line.split(), out.split())]
    return {
        "sentences_precision": precision, "sentences_recall": recall,
        "tone_marks_old": _share(zip(old, (r[0] for r in rows for _ in r))),
        "tone_marks_new": _share(zip(new, (r[1] for r in rows for _ in r))),
        "one_normal_form": _share(zip(decomposed, composed)),
        "identity": _share(zip(composed, ("".join(c for c in a if c >= " ") for a in articles))),
        # One short line each: nothing around it tells that it is Unicode.
        "short_lines_kept": _share((_run(binary, ["normalize"], w + "\n").strip(), w) for row in rows[:40] for w in (
            f"{row[0]} và {row[1]}", row[1])),
        "viqr_words": _share((a, b) for x, y in zip(viqr, plain) for a, b in zip(x.split(), y.split())),
        "identified_vietnamese": _share((m, "vietnamese") for m in marked),
        "identified_unmarked": _share((m, "vietnameseUnmarked") for m in bare),
        "restored_words": _share(words),
    }
