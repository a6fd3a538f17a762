"""Grounding: altered abstracts must be caught, true ones must pass.

True abstracts are sentences of the articles, and human summaries made of their sentences. Each alteration kind changes one
thing as careless or dishonest writers do. Fixed seed: the same cases every time.
"""

import collections
import gzip
import json
import pathlib
import random
import re
import subprocess

DATA = ["mds-ktlab", "mds-vims", "vietnews"]
PER_KIND = 80

NUMBER = re.compile(r"(?<![\w.,/-])\d+(?:[.,]\d+)*(?![\w/-]|[.,]\d)")
DATE = re.compile(r"(?<!\d)(\d{1,2})([/-])(\d{1,2})(?![\d/-])")
OFFICES = ["Chính phủ", "Quốc hội", "UBND thành phố", "UBND tỉnh", "Bộ Tài chính", "Bộ Y tế", "Bộ Công an",
           "Bộ Giáo dục và Đào tạo", "Bộ Ngoại giao", "Thủ tướng", "Chủ tịch nước", "Bộ trưởng"]
UNITS = [("triệu", "tỷ"), ("tỷ", "triệu"), ("nghìn", "triệu"), ("km", "m"), ("tấn", "kg"), ("người", "hộ"), ("đồng", "USD"),
         ("USD", "đồng"), ("tuổi", "tháng"), ("ngày", "tháng"), ("giờ", "phút")]
OPPOSITES = [("tăng", "giảm"), ("giảm", "tăng"), ("trước", "sau"), ("thắng", "thua"), ("cao", "thấp"), ("trên", "dưới")]


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def names(text):
    return list(capitalized_runs(text))


def capitalized_runs(text):
    """Matches of two to four capitalized words inside a sentence."""
    words = list(re.finditer(r"[^\W\d_]+", text))
    run = []
    for place, word in enumerate(words):
        follows = run and text[run[-1].end():word.start()] == " "
        if word[0].istitle() and place > 0 and text[word.start() - 1] == " " and text[word.start() - 2] not in ".!?:“\"":
            run = run + [word] if follows else [word]
            ends = place + 1 == len(words) or text[word.end():words[place + 1].start()] != " " or not words[place + 1][0].istitle()
            if ends and 2 <= len(run) <= 4:
                yield re.compile(re.escape(text[run[0].start():run[-1].end()])).search(text, run[0].start())
        else:
            run = []


def sentences(text):
    parts = [part for line in text.split("\n") for part in re.split(r"(?<=[.!?…])\s+(?=[A-ZĐÀ-Ỹ“\"])", line)]
    return [part.strip() for part in parts if 10 <= len(part.split()) <= 60 and part.strip()[-1] in ".!?"]


def stories(data):
    """Lists of documents that tell one story."""
    result = []
    for folder in ("mds-ktlab", "mds-vims"):
        clusters = collections.OrderedDict()
        for row in read(data / folder / "docs.jsonl.gz"):
            clusters.setdefault(row["cluster"], []).append({"id": row["doc"], "text": row["text"]})
        result += list(clusters.values())
    for row in read(data / "vietnews" / "articles.jsonl.gz")[:400]:
        result.append([{"id": "1", "text": "\n".join(row["body"])}])
    return result


def replaced(text, match, new):
    return text[:match.start()] + new + text[match.end():]


def pick(random_, items):
    items = list(items)
    return random_.choice(items) if items else None


def wrong_digit(text, source, random_):
    match = pick(random_, [m for m in NUMBER.finditer(text)])
    if not match:
        return None
    place = random_.randrange(len(match[0]))
    while not match[0][place].isdigit():
        place = random_.randrange(len(match[0]))
    digit = random_.choice([d for d in "123456789" if d != match[0][place]])
    new = match[0][:place] + digit + match[0][place + 1:]
    return None if re.search(rf"(?<![\d.,]){re.escape(new)}(?![\d])", source) else replaced(text, match, new)


def stolen_number(text, source, random_):
    match = pick(random_, NUMBER.finditer(text))
    if not match:
        return None
    others = {n for n in NUMBER.findall(source) if n != match[0] and n not in text}
    new = pick(random_, sorted(others))
    return replaced(text, match, new) if new else None


def rounded(text, source, random_):
    matches = [m for m in NUMBER.finditer(text) if len(re.sub(r"\D", "", m[0])) >= 2 and not re.fullmatch(r"(19|20)\d\d", m[0])]
    match = pick(random_, matches)
    if not match:
        return None
    digits = re.sub(r"\D", "", match[0])
    new = str((int(digits[0]) + 1)) + match[0][1:].translate(str.maketrans("123456789", "000000000"))
    return None if new == match[0] or new in source else replaced(text, match, new)


def other_unit(text, source, random_):
    options = []
    for old, new in UNITS:
        for match in re.finditer(rf"(?<=\d ){old}(?!\w)", text):
            options.append((match, new))
    chosen = pick(random_, options)
    return replaced(text, *chosen) if chosen else None


def wrong_date(text, source, random_):
    match = pick(random_, DATE.finditer(text))
    if not match or not 1 <= int(match[3]) <= 12:
        return None
    day = random_.choice([d for d in range(1, 29) if d != int(match[1])])
    new = f"{day}{match[2]}{match[3]}"
    return None if new in source else replaced(text, match, new)


def foreign_name(text, source, random_, invented=("Trần Quốc Bảo", "Lê Hoàng Nam", "Nguyễn Thị Thu Hà", "Phạm Gia Khánh")):
    match = pick(random_, names(text))
    new = random_.choice(invented)
    return replaced(text, match, new) if match and new not in source else None


def neighbour_name(text, source, random_):
    match = pick(random_, names(text))
    if not match:
        return None
    others = sorted({n for n in (m[0] for m in names(source)) if n not in text and match[0] not in n and n not in match[0]})
    new = pick(random_, others)
    return replaced(text, match, new) if new else None


def swapped_actors(text, source, random_):
    found = {m[0]: m for m in names(text)}
    pairs = [(a, b) for a in found for b in found if a < b and a not in b and b not in a and text.count(a) == text.count(b) == 1]
    pair = pick(random_, pairs)
    return text.replace(pair[0], "\0").replace(pair[1], pair[0]).replace("\0", pair[1]) if pair else None


def other_office(text, source, random_):
    match = pick(random_, [m for office in OFFICES for m in re.finditer(office + r"(?!\w)", text)])
    if not match:
        return None
    new = random_.choice([office for office in OFFICES if office.split()[0] != match[0].split()[0]])
    return replaced(text, match, new)


def broken_quotation(text, source, random_):
    match = pick(random_, re.finditer(r"“([^”]{25,})”", text))
    if not match:
        return None
    words = match[1].split()
    place = random_.randrange(1, len(words) - 2)
    words[place:place + 2] = ["hoàn", "toàn", "chắc", "chắn"]
    return replaced(text, match, "“" + " ".join(words) + "”")


def opposite(text, source, random_):
    options = [(m, new) for old, new in OPPOSITES for m in re.finditer(rf"(?<!\w){old}(?!\w)", text)]
    chosen = pick(random_, options)
    return replaced(text, *chosen) if chosen else None


def negated(text, source, random_):
    match = pick(random_, re.finditer(r"(?<= )(sẽ|đã|được|có thể)(?= \w)", text))
    return None if not match or "không" in text else replaced(text, match, {"đã": "chưa"}.get(match[0], "không " + match[0]))


KINDS = [wrong_digit, stolen_number, rounded, other_unit, wrong_date, foreign_name, neighbour_name, swapped_actors,
         other_office, broken_quotation, opposite, negated]


def cases(data):
    """(kind, abstract, documents); kind "true" and "true_human" are unaltered."""
    random_ = random.Random(20260413)
    told = stories(data)
    random_.shuffle(told)
    made = collections.defaultdict(list)
    for number, documents in enumerate(told):
        source = "\n".join(document["text"] for document in documents)
        lines = sentences(pick(random_, documents)["text"])
        if len(lines) < 4:
            continue
        abstract = random_.sample(lines[:8], min(3, len(lines[:8])))
        made["true"].append((" ".join(abstract), documents))
        for alter in KINDS:
            if len(made[alter.__name__]) >= PER_KIND:
                continue
            for line in random_.sample(lines, len(lines)):
                altered = alter(line, source, random_)
                if altered and altered != line and altered not in source:
                    rest = [other for other in abstract if other != line][:2]
                    made[alter.__name__].append((" ".join([altered, *rest]), documents))
                    break
        if len(made["other_story"]) < PER_KIND:
            other = sentences(told[(number + 7) % len(told)][0]["text"])[:3]
            if len(other) == 3:
                made["other_story"].append((" ".join(other), documents))
    for folder in ("mds-ktlab",):
        references = read(data / folder / "refs.jsonl.gz")
        clusters = collections.defaultdict(list)
        for row in read(data / folder / "docs.jsonl.gz"):
            clusters[row["cluster"]].append({"id": row["doc"], "text": row["title"] + "\n" + row["lead"] + "\n" + row["text"]})
        for row in references:
            made["true_human"].append((row["text"], clusters[row["cluster"]]))
    return [(kind, abstract, documents) for kind, rows in made.items() for abstract, documents in rows]


def verdicts(binary, rows):
    given = "".join(
        json.dumps({"id": str(n), "abstract": abstract, "documents": documents}, ensure_ascii=False) + "\n"
        for n, (_, abstract, documents) in enumerate(rows))
    run = subprocess.run([binary, "ground"], input=given.encode(), capture_output=True, check=True)
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    rows = cases(pathlib.Path(data))
    caught = collections.defaultdict(list)
    replies = verdicts(binary, rows)
    for (kind, _, _), reply in zip(rows, replies):
        caught[kind].append(reply["verdict"] == "failed")
    flagged = collections.Counter()
    claims = collections.Counter()
    for (kind, _, _), reply in zip(rows, replies):
        if kind == "true_human":
            for claim in reply["claims"]:
                claims[claim["kind"]] += 1
                flagged[claim["kind"]] += claim["status"] != "supported"
    altered = [hit for kind, hits in caught.items() if not kind.startswith("true") for hit in hits]
    result = {"cases": float(len(altered)), "detection": sum(altered) / len(altered)}
    result["true_passed"] = 1 - sum(caught["true"]) / len(caught["true"])
    result["human_passed"] = 1 - sum(caught["true_human"]) / len(caught["true_human"])
    for kind, hits in sorted(caught.items()):
        if not kind.startswith("true"):
            result[f"detection_{kind}"] = sum(hits) / len(hits)
    # Claims of human summaries that pass, by kind. What does not pass holds the writers' own slips too.
    for kind, count in sorted(claims.items()):
        if kind != "statement":
            result[f"human_claims_passed_{kind}"] = 1 - flagged[kind] / count
    return result


if __name__ == "__main__":
    import sys

    for name, value in score(sys.argv[1], pathlib.Path(sys.argv[2])).items():
        print(f"{name}\t{value:.4f}")
