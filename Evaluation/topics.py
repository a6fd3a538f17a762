"""Topic rules, as far as labelled news can measure them.

Sections of two collections say what a text is about: sport, entertainment and crime must be off the subject, science and
technology pieces on it; the province rules must find the province that a headline names. These are floors under the rules,
not their accuracy on a bulletin's own subjects, for which no labelled collection exists.
"""

import collections
import gzip
import json
import pathlib
import subprocess

DATA = ["vntc", "unc-dantri", "stream-3papers"]
OFF = {"The thao", "Phap luat", "Van hoa", "sport", "entertainment", "travel"}
ON = {"Vi tinh", "tech", "Khoa hoc", "science"}


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def topics(binary, records, *options):
    given = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    run = subprocess.run([binary, "classify", "topics", *options], input=given.encode(), capture_output=True, check=True)
    return [json.loads(line)["topics"] for line in run.stdout.decode().splitlines()]


def records(folder):
    for row in read(folder / "articles.jsonl.gz"):
        if "sentences" in row:
            yield row["label"], {"id": row["id"], "title": row["title"], "text": "\n".join(row["sentences"])}
        else:
            title, _, text = row["text"].partition("\n")
            yield row["label"], {"id": row["id"], "title": title, "text": text}


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    data = pathlib.Path(data)
    found = collections.Counter()
    asked = collections.Counter()
    for folder in ("vntc", "unc-dantri"):
        rows = list(records(data / folder))
        for (label, _), matches in zip(rows, topics(binary, [record for _, record in rows])):
            kind = "off" if label in OFF else "tech" if label in ("Vi tinh", "tech") else "on" if label in ON else None
            if kind:
                asked[kind] += 1
                found[kind] += bool(matches)
    items = read(data / "stream-3papers" / "items.jsonl.gz")
    answers = topics(binary, [{"id": i["id"], "title": i["title"], "text": i["summary"]} for i in items], "--provinces")
    named = province_names()
    right = missed = 0
    for item, matches in zip(items, answers):
        wanted = {slug for name, slug in named.items() if f" {name} " in f" {spaced(item['title'])} "}
        got = {match["topic"] for match in matches}
        if wanted:
            right += len(wanted & got)
            missed += len(wanted - got)
    return {
        "off_subject_refused": 1 - found["off"] / asked["off"], "technology_found": found["tech"] / asked["tech"],
        "science_found": found["on"] / asked["on"], "province_recall": right / max(right + missed, 1),
    }


def spaced(text):
    return "".join(letter if letter.isalnum() else " " for letter in text)


def province_names():
    """Names that stand for one province only, as headlines write them → the rules' group."""
    names = ["Hà Nội", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Đồng Nai", "Tuyên Quang", "Cao Bằng", "Lai Châu", "Lào Cai",
             "Thái Nguyên", "Điện Biên", "Lạng Sơn", "Sơn La", "Phú Thọ", "Bắc Ninh", "Quảng Ninh", "Hưng Yên", "Ninh Bình",
             "Nghệ An", "Hà Tĩnh", "Quảng Trị", "Quảng Ngãi", "Gia Lai", "Đắk Lắk", "Lâm Đồng", "Tây Ninh", "Đồng Tháp",
             "Vĩnh Long", "An Giang", "Cà Mau"]
    plain = str.maketrans("àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ",
                          "aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd")
    return {name: name.lower().translate(plain).replace(" ", "-") for name in names}


if __name__ == "__main__":
    import sys

    for name, value in score(sys.argv[1], pathlib.Path(sys.argv[2])).items():
        print(f"{name}\t{value:.4f}")
