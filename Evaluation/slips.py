"""Slips of the pen: recall and false alarms of `text slips`.

Wikipedia mistakes as marked by people; and single slips planted into clean news lines of the data folder. The language
model has seen some of those news texts, so the planted figures watch for regressions and are not an outside measure.
"""
import gzip
import json
import pathlib
import random
import subprocess
import sys
import unicodedata

DATA = ["viwiki-spelling", "unc-dantri"]
VOWELS = ["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"]
TWINS = ["aăâ", "eê", "oôơ", "uư", "dđ"]
KEYS = {"b": "vn", "c": "vx", "d": "sf", "g": "hf", "h": "gj", "l": "k", "m": "n", "n": "mb", "t": "ry", "v": "cb", "s": "xd", "x": "sc"}


def run(binary, lines, *extra):
    out = subprocess.run([binary, "text", "slips", *extra], input="\n".join(lines) + "\n", text=True, encoding="utf-8",
                         capture_output=True, check=True).stdout
    found = {}
    for row in out.splitlines():
        slip = json.loads(row)
        found.setdefault(slip["line"], []).append(slip)
    return found


def row_of(char):
    for row in VOWELS:
        if char in row:
            return row, row.index(char)
    return None, 0


def tone_slip(word, rng):
    """Another tone, or none."""
    places = [i for i, c in enumerate(word) if row_of(c)[1] > 0]
    if not places:
        return word
    i = places[0]
    row, tone = row_of(word[i])
    other = {3: 4, 4: 3}.get(tone) if rng.random() < .4 else None
    return word[:i] + row[other if other is not None else rng.choice([t for t in range(6) if t != tone])] + word[i + 1:]


def mark_slip(word, rng):
    """Another hat, breve, horn or bar."""
    places = [(i, g, row_of(c)[1]) for i, c in enumerate(word) for g in TWINS
              if (row_of(c)[0] or c)[0] in g]
    if not places:
        return word
    i, group, tone = rng.choice(places)
    plain = (row_of(word[i])[0] or word[i])[0]
    new = rng.choice([c for c in group if c != plain])
    return word[:i] + ((row_of(new)[0] or new)[tone] if row_of(new)[0] else new) + word[i + 1:]


def letter_slip(word, rng):
    """One consonant more, less or from the key beside."""
    i = rng.randrange(len(word))
    kind = rng.random()
    if kind < .4 and len(word) > 2:
        return word[:i] + word[i + 1:]
    if kind < .7 and word[i] in KEYS:
        return word[:i] + rng.choice(KEYS[word[i]]) + word[i + 1:]
    return word[:i] + word[i] + word[i:]


KINDS = {"tone": tone_slip, "mark": mark_slip, "letter": letter_slip, "repeat": lambda w, rng: w + " " + w}


def plant(lines, seed=1):
    """One slip in every line of at least 20 words: (line, kind, start, end)."""
    rng = random.Random(seed)
    out = []
    for line in lines:
        words = line.split(" ")
        places = [i for i, w in enumerate(words) if w.isalpha() and w.islower() and 2 <= len(w) <= 7]
        if len(words) < 20 or len(places) < 10:
            continue
        i, kind = rng.choice(places), rng.choice(list(KINDS))
        new = KINDS[kind](words[i], rng)
        if new == words[i]:
            continue
        start = len(" ".join(words[:i])) + (1 if i else 0)
        out.append((" ".join(words[:i] + [new] + words[i + 1:]), kind, start, start + len(new)))
    return out


def planted_recall(binary, planted, *extra):
    found = run(binary, [p[0] for p in planted], *extra)
    hit, all_ = {k: 0 for k in KINDS}, {k: 0 for k in KINDS}
    for number, (_, kind, start, end) in enumerate(planted, 1):
        all_[kind] += 1
        hit[kind] += any(s["start"] < end and s["end"] > start for s in found.get(number, []))
    return {k: hit[k] / max(1, all_[k]) for k in KINDS}, sum(hit.values()) / max(1, sum(all_.values()))


def alarms(binary, lines, *extra):
    """Findings per 1,000 words of clean text (real mistakes of the papers included)."""
    found = run(binary, lines, *extra)
    return 1000 * sum(map(len, found.values())) / max(1, sum(len(line.split()) for line in lines))


def wiki(binary, data, *extra):
    """Recall and precision on marked Wikipedia mistakes; mistakes without a lower-case letter are left out."""
    wanted = hit = right = given = words = 0
    with gzip.open(data / "viwiki-spelling" / "docs.jsonl.gz", "rt", encoding="utf-8") as rows:
        docs = [json.loads(r) for r in rows]
    for doc in docs:
        lines, starts, at = doc["text"].split("\n"), [], 0
        for line in lines:
            starts.append(at)
            at += len(line) + 1
        slips = [(starts[n - 1] + s["start"], starts[n - 1] + s["end"])
                 for n, rows in run(binary, lines, *extra).items() for s in rows]
        gold = [(m["start_offset"], m["start_offset"] + len(m["text"])) for m in doc["mistakes"]]
        wanted += len(gold)
        hit += sum(any(a < d and b > c for a, b in slips) for c, d in gold)
        given += len(slips)
        right += sum(any(a < d and b > c for c, d in gold) for a, b in slips)
        words += len(doc["text"].split())
    return hit / max(1, wanted), right / max(1, given), 1000 * (given - right) / max(1, words)


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    lines = []
    with gzip.open(data / "unc-dantri" / "articles.jsonl.gz", "rt", encoding="utf-8") as rows:
        for number, row in enumerate(rows):
            if number % 8 == 0:
                lines += [unicodedata.normalize("NFC", s) for s in json.loads(row)["sentences"]]
    _, recall = planted_recall(binary, plant(lines))
    wiki_recall, wiki_precision, _ = wiki(binary, data)
    return {
        "slips_planted_recall": recall,
        "slips_clean_words_per_alarm": 1000 / max(0.001, alarms(binary, lines)),
        "slips_wiki_recall": wiki_recall,
        "slips_wiki_precision": wiki_precision,
    }


if __name__ == "__main__":
    print(score(sys.argv[1], pathlib.Path(sys.argv[2])))
