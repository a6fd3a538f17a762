"""Sections: accuracy of `classify` on two labelled collections, five parts by hash, one held back at a time."""

import gzip
import hashlib
import json
import pathlib
import subprocess
import tempfile

DATA = ["vntc", "unc-dantri"]
PARTS = 5


def read(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def rows(folder):
    for row in read(folder / "articles.jsonl.gz"):
        text = row["text"] if "text" in row else row["title"] + "\n" + "\n".join(row["sentences"])
        yield {"id": row["id"], "text": text, "label": row["label"]}


def part(row):
    return int(hashlib.sha1(row["id"].encode()).hexdigest(), 16) % PARTS


def run(binary, arguments, records):
    given = "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
    return subprocess.run([binary, *arguments], input=given.encode(), capture_output=True, check=True).stdout.decode()


def accuracy(binary, folder, parts):
    everything = list(rows(folder))
    right = asked = 0
    with tempfile.TemporaryDirectory() as place:
        model = str(pathlib.Path(place) / "model.json")
        for held in parts:
            run(binary, ["classify", "train", "--model", model], [row for row in everything if part(row) != held])
            test = [row for row in everything if part(row) == held]
            answers = run(binary, ["classify", "--model", model], [{"id": r["id"], "text": r["text"]} for r in test])
            labels = {answer["id"]: answer["label"] for answer in map(json.loads, answers.splitlines())}
            right += sum(labels[row["id"]] == row["label"] for row in test)
            asked += len(test)
    return right / asked


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    data = pathlib.Path(data)
    return {f"{folder}_accuracy": accuracy(binary, data / folder, range(2)) for folder in DATA}


if __name__ == "__main__":
    import sys

    for name, value in score(sys.argv[1], pathlib.Path(sys.argv[2])).items():
        print(f"{name}\t{value:.4f}")
