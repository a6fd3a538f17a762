"""Scores `diemtin extract` on the article data sets, each with its own measure.

extract-zyte: precision and recall over shingles of four tokens, averaged over pages (scrapinghub's benchmark).
extract-trafilatura: segments that must be in the text and segments that must not (trafilatura's comparison).
extract-readability: F1 over tokens against the accepted text.
extract-vn: F1 over tokens of the body (captions, boxes, tables and signatures neither count nor cost), title, lead,
published, author, canonical exactly; home pages that must not be taken for articles.
"""

import collections
import datetime
import gzip
import json
import pathlib
import re
import resource
import subprocess
import tempfile
import unicodedata

DATA = ["extract-zyte", "extract-trafilatura", "extract-readability", "extract-vn"]

TOKEN = re.compile(r"\w+")


def run(binary, pages, folder):
    """Extracts pages {id: bytes} in one process; returns {id: article} and the CPU seconds used."""
    paths = {}
    for key, page in pages.items():
        path = folder / (re.sub(r"[^\w.-]", "_", key) + ".html")
        path.write_bytes(page)
        paths[str(path)] = key
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run([binary, "extract", *paths], capture_output=True, check=False).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    articles = {}
    for line in out.decode("utf-8").splitlines():
        article = json.loads(line)
        articles[paths[article["file"]]] = article
    return articles, seconds


def shingles(text, size=4):
    tokens = TOKEN.findall(text or "")
    return collections.Counter(
        tuple(tokens[i:i + size]) for i in range(max(1, len(tokens) - size + 1)) if tokens)


def overlap(gold, found):
    common = sum((gold & found).values())
    return common, sum(found.values()) - common, sum(gold.values()) - common


def zyte(binary, data, folder):
    rows = read_gold(data / "extract-zyte")
    articles, seconds = run(binary, {row["id"]: page(data / "extract-zyte", row) for row in rows}, folder)
    precisions, recalls = [], []
    for row in rows:
        text = articles.get(row["id"], {}).get("text") or ""
        tp, fp, fn = overlap(shingles(row["text"]), shingles(text))
        if tp + fp:
            precisions.append(1.0 if fp == fn == 0 else tp / (tp + fp))
        if tp + fn:
            recalls.append(1.0 if fp == fn == 0 else tp / (tp + fn))
    precision = sum(precisions) / max(1, len(precisions))
    recall = sum(recalls) / max(1, len(recalls))
    return {
        "extract_zyte_f1": 2 * precision * recall / max(1e-9, precision + recall),
        "extract_zyte_precision": precision,
        "extract_zyte_recall": recall,
        "extract_pages_per_cpu_second": len(rows) / max(1e-9, seconds),
    }


def trafilatura(binary, data, folder):
    rows = read_gold(data / "extract-trafilatura")
    articles, _ = run(binary, {row["id"]: page(data / "extract-trafilatura", row) for row in rows}, folder)
    tp = fn = fp = tn = 0
    for row in rows:
        article = articles.get(row["id"], {})
        text = " ".join(((article.get("lead") or "") + "\n" + (article.get("text") or "")).split())
        for segment in row["with"]:
            if " ".join(segment.split()) in text:
                tp += 1
            else:
                fn += 1
        for segment in row["without"]:
            if " ".join(segment.split()) in text:
                fp += 1
            else:
                tn += 1
    precision, recall = tp / max(1, tp + fp), tp / max(1, tp + fn)
    return {
        "extract_trafilatura_f1": 2 * precision * recall / max(1e-9, precision + recall),
        "extract_trafilatura_accuracy": (tp + tn) / max(1, tp + tn + fp + fn),
    }


def token_f1(gold, found):
    tp, fp, fn = overlap(collections.Counter(TOKEN.findall(gold)), collections.Counter(TOKEN.findall(found)))
    return 2 * tp / max(1, 2 * tp + fp + fn)


def readability(binary, data, folder):
    rows = read_gold(data / "extract-readability")
    articles, _ = run(binary, {row["id"]: page(data / "extract-readability", row) for row in rows}, folder)
    total, titles = 0.0, 0
    for row in rows:
        article = articles.get(row["id"], {})
        text = article.get("text") or ""
        lead = article.get("lead") or ""
        total += max(token_f1(row["text"], text), token_f1(row["text"], lead + "\n" + text))
        gold = (row["metadata"].get("title") or "").split()
        found = (article.get("title") or "").split()
        titles += gold == found or (bool(found) and " ".join(found) in " ".join(gold))
    return {"extract_readability_f1": total / len(rows), "extract_readability_title": titles / len(rows)}


def normal(text):
    return " ".join(unicodedata.normalize("NFC", text or "").split())


def instant(text):
    try:
        return datetime.datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def without_neutral(text, row):
    """The text without lines that are neither required nor forbidden."""
    neutral = [normal(str(part)) for name in ("captions", "boxes", "signature", "tables") for part in row[name]]
    required = {normal(part) for part in row["paragraphs"]}
    kept = []
    for line in text.split("\n"):
        line = normal(line)
        if line and (line in required or not any(line in part for part in neutral)):
            kept.append(line)
    return "\n".join(kept)


def vietnamese(binary, data, folder):
    root = data / "extract-vn"
    rows = json.loads((root / "articles.json").read_text())
    others = json.loads((root / "not-articles.json").read_text())
    lists = json.loads((root / "lists.json").read_text())
    articles, _ = run(binary, {row["id"]: page(root, row) for row in rows + others + lists}, folder)
    body, fields, forbidden = [], collections.Counter(), 0
    for row in rows:
        article = articles.get(row["id"], {})
        text = article.get("text") or ""
        body.append(token_f1(normal("\n".join(row["paragraphs"])), without_neutral(text, row)))
        fields["title"] += normal(article.get("title")) == normal(row["title"])
        fields["lead"] += normal(article.get("lead")) == normal(row["lead"])
        fields["published"] += instant(article.get("published")) == instant(row["published"])
        fields["author"] += normal(article.get("byline")) == normal(row["author"])
        fields["canonical"] += article.get("canonical") == row["url"]
        lines = {normal(line) for line in text.split("\n")}
        forbidden += any(normal(line) in lines for line in row["must_not"])
    refused = sum("not-article" in articles.get(row["id"], {}).get("warnings", []) for row in others)
    result = {f"extract_vn_{name}": fields[name] / len(rows)
              for name in ("title", "lead", "published", "author", "canonical")}
    result["extract_vn_body_f1"] = sum(body) / len(body)
    result["extract_vn_clean_pages"] = 1 - forbidden / len(rows)
    result["extract_vn_not_articles_refused"] = refused / max(1, len(others))
    refused = sum("not-article" in articles.get(row["id"], {}).get("warnings", []) for row in lists)
    result["extract_vn_lists_refused"] = refused / max(1, len(lists))
    return result


def read_gold(folder):
    with gzip.open(folder / "gold.jsonl.gz", "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def page(folder, row):
    return gzip.decompress((folder / row["file"]).read_bytes())


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    result = {}
    for part in (zyte, trafilatura, readability, vietnamese):
        with tempfile.TemporaryDirectory() as folder:
            result.update(part(binary, data, pathlib.Path(folder)))
    return result


if __name__ == "__main__":
    import sys

    for name, value in score(sys.argv[1], pathlib.Path(sys.argv[2])).items():
        print(f"{name}\t{value:.4f}")
