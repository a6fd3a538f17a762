"""Facts: document numbers on legal-refs, and every kind on the sentences in annotated/facts.jsonl.

The annotated sentences are ours. Half of them, by the hash of the id, served for tuning (`tuned`); the other half was held
out (`held_out`). A fact counts as found when kind and span are exact and, where the annotation says so, its value agrees
too: number, upper bound and approximation of a figure, first and last day of a date, today's province of a place. Targets
overlap the annotated one and name the same number and day.
"""

import gzip
import hashlib
import json
import pathlib
import subprocess

DATA = ["legal-refs"]
SENTENCES = pathlib.Path(__file__).parent / "annotated" / "facts.jsonl"
KINDS = ["document", "figure", "date", "place", "office", "person", "target"]
VALUES = {
    "document": ["number"],
    "figure": ["number", "upper", "of", "approximation"],
    "date": ["from", "to"],
    "place": ["province"],
    "target": ["number", "by"],
}


def run(binary: str, records: list[dict]) -> dict[str, list[dict]]:
    lines = "\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    done = subprocess.run([binary, "facts"], input=lines.encode(), capture_output=True, check=True)
    answers = (json.loads(line) for line in done.stdout.decode().splitlines())
    return {answer["id"]: answer["facts"] for answer in answers}


def f1(right: int, found: int, wanted: int) -> float:
    precision = right / found if found else 1.0
    recall = right / wanted if wanted else 1.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def agrees(fact: dict, gold: dict) -> bool:
    """Whether a fact of the same kind says what the annotation says."""
    if gold["kind"] == "target":
        if fact["end"] <= gold["start"] or gold["end"] <= fact["start"]:
            return False
    elif (fact["start"], fact["end"]) != (gold["start"], gold["end"]):
        return False
    if gold["kind"] == "place" and "province" not in gold["value"]:
        return True
    keys = VALUES.get(gold["kind"], [])
    return all(fact["value"].get(key, "") == gold["value"].get(key, "") for key in keys)


def is_tuned(sentence: dict) -> bool:
    return hashlib.sha256(sentence["id"].encode()).digest()[0] % 2 == 0


def differences(sentences: list[dict], answers: dict[str, list[dict]], kind: str) -> dict:
    """Counts and the facts that were missed or invented."""
    result = {"right": 0, "found": 0, "wanted": 0, "missed": [], "invented": []}
    for sentence in sentences:
        gold = [fact for fact in sentence["facts"] if fact["kind"] == kind]
        found = [fact for fact in answers[sentence["id"]] if fact["kind"] == kind]
        result["found"] += len(found)
        result["wanted"] += len(gold)
        for wanted in gold:
            match = next((fact for fact in found if agrees(fact, wanted)), None)
            if match:
                found.remove(match)
                result["right"] += 1
            else:
                result["missed"].append((sentence["id"], wanted))
        result["invented"] += [(sentence["id"], fact) for fact in found]
    return result


def annotated(binary: str) -> tuple[list[dict], dict[str, list[dict]]]:
    sentences = [json.loads(line) for line in SENTENCES.read_text(encoding="utf-8").splitlines()]
    for sentence in sentences:
        for fact in sentence["facts"]:
            assert sentence["text"][fact["start"] : fact["end"]] == fact["text"], sentence["id"]
    records = [{key: sentence[key] for key in ("id", "text", "published")} for sentence in sentences]
    return sentences, run(binary, records)


def score_annotated(binary: str) -> dict[str, float]:
    sentences, answers = annotated(binary)
    scores = {}
    for name, part in [
        ("tuned", [sentence for sentence in sentences if is_tuned(sentence)]),
        ("held_out", [sentence for sentence in sentences if not is_tuned(sentence)]),
    ]:
        for kind in KINDS:
            result = differences(part, answers, kind)
            scores[f"{kind}s_f1_{name}"] = f1(result["right"], result["found"], result["wanted"])
    return scores


def score_legal(binary: str, data: pathlib.Path) -> dict[str, float]:
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


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    return score_legal(binary, data) | score_annotated(binary)


def show(binary: str) -> None:
    """Prints what the extractor misses and invents in the tuned half."""
    sentences, answers = annotated(binary)
    part = [sentence for sentence in sentences if is_tuned(sentence)]
    texts = {sentence["id"]: sentence["text"] for sentence in part}
    for kind in KINDS:
        result = differences(part, answers, kind)
        for label in ("missed", "invented"):
            for name, fact in result[label]:
                print(kind, label, name, fact["text"], fact["value"], "|", texts[name])


if __name__ == "__main__":
    import sys

    if sys.argv[2] == "--show":
        show(sys.argv[1])
    else:
        print(json.dumps(score(sys.argv[1], pathlib.Path(sys.argv[2])), indent=2))
