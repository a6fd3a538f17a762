"""Slips of the pen: recall and false alarms of `text slips`, at its usual confidence.

Wikipedia mistakes as marked by people; and slips planted into clean news articles by Tools/train-text/planting.py, one in 300
words. The models have seen these texts: the figures watch for regressions. Outside measures are those that train_slips.py
reports from cross-validation over documents.

    python3 Evaluation/slips.py BINARY DATA     # also recall by kind and by confidence
"""
import collections
import gzip
import json
import pathlib
import subprocess
import sys
import unicodedata

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Tools" / "train-text"))
import planting
import wikipedia

DATA = ["viwiki-spelling", "unc-dantri"]
PAGE = "\x0c"


def run(binary, documents, *extra):
    """Findings by (document, line); a line with nothing but a form feed begins a document."""
    lines = [line for document in documents for line in [PAGE, *document]]
    places = [(number, at) for number, document in enumerate(documents) for at in [-1, *range(len(document))]]
    out = subprocess.run([binary, "text", "slips", *extra], input="\n".join(lines) + "\n", text=True, encoding="utf-8",
                         capture_output=True, check=True).stdout
    found = collections.defaultdict(list)
    for row in map(json.loads, out.splitlines()):
        found[places[row["line"] - 1]].append(row)
    return found


def news(data):
    with gzip.open(data / "unc-dantri" / "articles.jsonl.gz", "rt", encoding="utf-8") as rows:
        return [[" ".join(unicodedata.normalize("NFC", s).split()) for s in json.loads(row)["sentences"]] for row in rows]


def measure(documents, gold, found):
    """Recall, precision, false alarms per 1,000 words, recall by kind. A finding is right where it overlaps a slip."""
    places = collections.defaultdict(list)
    for slip in gold:
        places[slip[0], slip[1]].append((slip[2], slip[3]))
    kinds = collections.defaultdict(list)
    for number, line, start, end, kind, _ in gold:
        kinds[kind].append(any(s["start"] < end and s["end"] > start for s in found.get((number, line), [])))
    hits = [any(s["start"] < b and s["end"] > a for a, b in places[place]) for place, rows in found.items() for s in rows]
    words = sum(len(line.split()) for lines in documents for line in lines)
    total = sum(map(sum, kinds.values()))
    return (total / max(1, len(gold)), sum(hits) / max(1, len(hits)), 1000 * (len(hits) - sum(hits)) / max(1, words),
            {kind: sum(values) / len(values) for kind, values in kinds.items()})


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    articles = news(data)
    planted, slips = planting.plant(articles, seed=5)
    recall, _, alarms, kinds = measure(planted, slips, run(binary, planted))
    documents, gold = wikipedia.marked(data)
    wiki_recall, wiki_precision, wiki_alarms, _ = measure(documents, gold, run(binary, documents))
    out = {
        "slips_planted_recall": recall,
        "slips_clean_words_per_alarm": 1000 / max(0.001, alarms),
        "slips_wiki_recall": wiki_recall,
        "slips_wiki_precision": wiki_precision,
        "slips_wiki_words_per_alarm": 1000 / max(0.001, wiki_alarms),
    }
    return out | {f"slips_planted_{kind}": value for kind, value in kinds.items()}


def main():
    binary, data = sys.argv[1], pathlib.Path(sys.argv[2])
    planted, slips = planting.plant(news(data), seed=5)
    for name, documents, gold in (("wikipedia", *wikipedia.marked(data)), ("planted", planted, slips)):
        for confidence in ("0.15", "0.25", "0.5", "0.8"):
            recall, precision, alarms, kinds = measure(documents, gold, run(binary, documents, "--minimum-confidence", confidence))
            print(f"{name} from {confidence}: recall {recall:.3f} precision {precision:.3f} alarms/1,000 {alarms:.2f}",
                  " ".join(f"{k} {v:.2f}" for k, v in kinds.items()))


if __name__ == "__main__":
    main()
