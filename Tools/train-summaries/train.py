"""Fits the weights of the summarizer and reports what they are worth on stories they have not seen.

    python3 Tools/train-summaries/train.py BINARY DATA             measures by cross-validation
    python3 Tools/train-summaries/train.py BINARY DATA --write     trains on everything and writes the weights

Trains `diemtin summarize train` on the clusters (mds-ktlab and mds-vims together) and on single articles (vietnews), five
parts by SHA-1 of the identifier, four for training and one for measuring, and prints syllable ROUGE over all five. `--write`
trains on everything instead and writes Sources/Summarization/SummaryWeights.swift.
"""

import argparse
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "Evaluation"))
import summaries  # noqa: E402

PARTS = 5


def part(name):
    return int(hashlib.sha1(name.encode()).hexdigest(), 16) % PARTS


def examples(data, folders):
    """folder, {id, documents, abstracts} of every story."""
    for folder in folders:
        if folder == "vietnews":
            for row in summaries.read(data / folder / "articles.jsonl.gz"):
                document = {"id": "1", "title": row["title"], "text": "\n".join(row["body"])}
                yield folder, {"id": row["id"], "documents": [document], "abstracts": [row["abstract"]]}
        else:
            clusters, references = summaries.cluster_set(data / folder)
            for name, documents in clusters.items():
                if references[name]:
                    yield folder, {"id": name, "documents": documents, "abstracts": references[name]}


def train(binary, rows, model):
    given = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    subprocess.run([binary, "summarize", "train", "--model", model], input=given.encode(), check=True,
                   stderr=subprocess.DEVNULL)


def measured(binary, rows, model):
    """folder → ROUGE of each story."""
    wanted = [({"id": row["id"], "documents": row["documents"]}, len(text.split()))
              for _, row in rows for text in row["abstracts"]]
    made = summaries.by_length(binary, wanted, ["--model", model] if model else [])
    for folder, row in rows:
        scores = [summaries.rouge(made[(row["id"], len(text.split()))], text) for text in row["abstracts"]]
        yield folder, summaries.mean(scores)


def validate(binary, rows):
    scores = {}
    with tempfile.TemporaryDirectory() as place:
        model = str(pathlib.Path(place) / "model.json")
        for held in range(PARTS):
            train(binary, [row for _, row in rows if part(row["id"]) != held], model)
            for folder, score in measured(binary, [r for r in rows if part(r[1]["id"]) == held], model):
                scores.setdefault(folder, []).append(score)
    for folder, found in scores.items():
        print(folder, len(found), " ".join(f"{100 * value:.2f}" for value in summaries.mean(found)), flush=True)


def weights(binary, rows):
    with tempfile.TemporaryDirectory() as place:
        model = str(pathlib.Path(place) / "model.json")
        train(binary, [row for _, row in rows], model)
        return json.loads(pathlib.Path(model).read_text())


def swift(name, order, values):
    lines = [f"    {values[key]:.5g},  // {key}" for key in order]
    return f"  static let {name}: [Float] = [\n" + "\n".join(lines) + "\n  ]\n"


def names(file):
    """The order of the features as the source file lists them."""
    text = (ROOT / "Sources" / "Summarization" / file).read_text()
    start = text.index("static let names = [")
    return [piece.strip().strip('"') for piece in text[start:text.index("]", start)].split("[")[1].split(",")
            if piece.strip()]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    text = ["/// Written by `Tools/train-summaries/train.py`; do not edit by hand.\nenum SummaryWeights {\n"]
    for kind, folders in (("manyArticles", ["mds-ktlab", "mds-vims"]), ("oneArticle", ["vietnews"])):
        rows = list(examples(options.data, folders))
        if not options.write:
            validate(options.binary, rows)
        else:
            learned = weights(options.binary, rows)
            text.append(swift(kind + "Pairs", names("BigramFeatures.swift"), learned["pairs"]))
            text.append(swift(kind + "Sentences", names("SentenceFeatures.swift"), learned["sentences"]))
    if options.write:
        (ROOT / "Sources" / "Summarization" / "SummaryWeights.swift").write_text("".join(text) + "}\n")


if __name__ == "__main__":
    main()
