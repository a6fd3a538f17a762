"""Document numbers in news sentences: exact span F1 of `diemtin facts` on legal-refs."""

import gzip
import json
import pathlib
import subprocess

DATA = ["legal-refs"]


def run(binary: str, records: list[dict]) -> dict[str, list[dict]]:
    lines = "\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    done = subprocess.run([binary, "facts"], input=lines.encode(), capture_output=True, check=True)
    answers = (json.loads(line) for line in done.stdout.decode().splitlines())
    return {answer["id"]: answer["facts"] for answer in answers}


def f1(right: int, found: int, wanted: int) -> float:
    precision = right / found if found else 1.0
    recall = right / wanted if wanted else 1.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    with gzip.open(data / "legal-refs" / "sentences.jsonl.gz", "rt", encoding="utf-8") as file:
        sentences = [json.loads(line) for line in file]
    records = [
        {"id": str(index), "text": sentence["text"], "published": sentence["date"]}
        for index, sentence in enumerate(sentences)
    ]
    answers = run(binary, records)
    right = found = wanted = numbers = offsets = total = 0
    for index, sentence in enumerate(sentences):
        facts = answers[str(index)]
        total += len(facts)
        offsets += sum(sentence["text"][fact["start"] : fact["end"]] == fact["text"] for fact in facts)
        spans = {(fact["start"], fact["end"]): fact["value"]["number"] for fact in facts if fact["kind"] == "document"}
        gold = {(ref["start"], ref["end"]): ref["number"] for ref in sentence["refs"]}
        right += len(spans.keys() & gold.keys())
        numbers += sum(spans.get(span) == number for span, number in gold.items())
        found += len(spans)
        wanted += len(gold)
    return {
        "documents_f1": f1(right, found, wanted),
        "document_numbers_recall": numbers / wanted if wanted else 0.0,
        "offsets_exact": offsets / total if total else 0.0,
    }


if __name__ == "__main__":
    import sys

    print(json.dumps(score(sys.argv[1], pathlib.Path(sys.argv[2])), indent=2))
