"""How well `diemtin duplicates` tells copies, new versions and different articles apart, and how fast.

Real articles are edited with fixed seeds: at each level that share of the words is touched (another word put in its place,
left out, another word put before it, or changed places with its neighbour). Other copies have the habits of newsrooms: the
lead cut off, paragraphs in another order, an agency's line put on top, the other style of tone marks, decomposed letters.

recall_N: copies that are recognized, with the right original (or another copy of it) named.
true_pairs: share of the reported pairs that are real, when every other article of the archive is different.
"""

import gzip
import json
import pathlib
import random
import resource
import subprocess
import unicodedata

DATA = ["unc-dantri", "vntc", "vietnews"]
LEVELS = (10, 20, 30)
HABITS = ("lead_cut", "reordered", "agency_line", "tone_marks", "decomposed", "half")

OLD_TONES = ("óa", "òa", "ỏa", "õa", "ọa", "óe", "òe", "ỏe", "õe", "ọe", "úy", "ùy", "ủy", "ũy", "ụy")
NEW_TONES = ("oá", "oà", "oả", "oã", "oạ", "oé", "oè", "oẻ", "oẽ", "oẹ", "uý", "uỳ", "uỷ", "uỹ", "uỵ")


def read(path: pathlib.Path):
    with gzip.open(path / "articles.jsonl.gz", "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def originals(data: pathlib.Path) -> list[dict]:
    """Articles of the three collections with at least forty words; texts that stand there twice are taken once."""
    found, seen = [], set()

    def take(name, title, text):
        key = " ".join(text.split()).lower()
        if len(text.split()) >= 40 and key not in seen:
            seen.add(key)
            found.append({"id": name, "title": title, "text": text, "outlet": name})

    for row in read(data / "unc-dantri"):
        take(f"dantri:{row['id']}", row["title"], "\n\n".join(row["sentences"]))
    for row in read(data / "vntc"):
        title, _, text = row["text"].partition("\n")
        take(f"vntc:{row['id']}", title, text)
    for row in read(data / "vietnews"):
        take(f"vietnews:{row['id']}", row["title"], "\n\n".join([row["abstract"], *row["body"]]))
    return found


def touched(text: str, share: float, vocabulary: list[str], dice: random.Random) -> str:
    """`share` of the words touched, each in one of four ways."""
    lines = []
    for line in text.split("\n"):
        words, out, index = line.split(" "), [], 0
        while index < len(words):
            word = words[index]
            index += 1
            if dice.random() >= share or not word:
                out.append(word)
                continue
            way = dice.randrange(4)
            if way == 0:
                out.append(dice.choice(vocabulary))
            elif way == 2:
                out += [dice.choice(vocabulary), word]
            elif way == 3 and index < len(words):
                out += [words[index], word]
                index += 1
            elif way == 3:
                out.append(word)
        lines.append(" ".join(out))
    return "\n".join(lines)


def by_habit(habit: str, text: str, dice: random.Random) -> str:
    parts = [part for part in text.split("\n") if part.strip()]
    if habit == "lead_cut":
        return "\n\n".join(parts[1:] if len(parts) > 2 else parts)
    if habit == "reordered":
        dice.shuffle(parts)
        return "\n\n".join(parts)
    if habit == "agency_line":
        return "(TTXVN) - Theo tin từ cơ quan thông tấn, " + text + "\n\nNguồn: Thông tấn xã"
    if habit == "tone_marks":
        for old, new in zip(OLD_TONES, NEW_TONES):
            text = text.replace(new, old) if new in text else text.replace(old, new)
        return text
    if habit == "decomposed":
        return unicodedata.normalize("NFD", text)
    words = text.split(" ")
    return " ".join(words[: max(40, len(words) // 2)])


def edited(articles: list[dict], count: int) -> list[dict]:
    """`count` copies at each level and a third as many by each habit, in another outlet; `of` names the original."""
    dice = random.Random(57)
    vocabulary = [word for article in dice.sample(articles, 500) for word in article["text"].split()]
    copies = []
    for kind in [*LEVELS, *HABITS]:
        for article in dice.sample(articles, count if isinstance(kind, int) else count // 3):
            if isinstance(kind, int):
                title = touched(article["title"], kind / 100, vocabulary, dice)
                text = touched(article["text"], kind / 100, vocabulary, dice)
            else:
                title, text = article["title"], by_habit(kind, article["text"], dice)
            copies.append({
                "id": f"{kind}:{article['id']}", "title": title, "text": text,
                "outlet": f"{kind}:{article['id']}", "of": article["id"], "kind": kind})
    return copies


def run(binary: str, records: list[dict]) -> tuple[list[dict], float]:
    """What the command says, and the CPU seconds it used."""
    lines = "".join(
        json.dumps({k: r[k] for k in ("id", "title", "text", "outlet")}, ensure_ascii=False) + "\n" for r in records)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run([binary, "duplicates"], input=lines.encode(), capture_output=True, check=False).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return [json.loads(line) for line in out.decode("utf-8").splitlines()], seconds


def judged(records: list[dict], pairs: dict[str, str]) -> dict[str, float]:
    """`pairs`: the record that each record is said to repeat, by identifier."""
    root = {r["id"]: r.get("of", r["id"]) for r in records}
    hits: dict[str, list[bool]] = {}
    for record in records:
        if "of" in record:
            found = pairs.get(record["id"])
            hits.setdefault(str(record["kind"]), []).append(found is not None and root[found] == record["of"])
    wrong = sum(root[left] != root[right] for left, right in pairs.items())
    figures = {f"recall_{kind}": sum(found) / len(found) for kind, found in hits.items()}
    return figures | {"true_pairs": 1 - wrong / max(1, len(pairs))}


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    articles = originals(data)
    records = articles + edited(articles, 1_500)
    answers, seconds = run(binary, records)
    pairs = {answer["id"]: answer["of"] for answer in answers if answer["of"] is not None}
    return judged(records, pairs) | {"articles_per_cpu_second": len(records) / max(1e-9, seconds)}


if __name__ == "__main__":
    import sys

    for name, value in score(sys.argv[1], pathlib.Path(sys.argv[2])).items():
        print(f"{name}\t{value:.4f}")
