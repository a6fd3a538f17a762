"""Wikipedia documents with the spelling mistakes that people marked in them (viwiki-spelling)."""
import gzip
import json
import pathlib


def marked(data):
    """Documents as lines, and the marked mistakes (document, line, start, end, kind, right)."""
    documents, gold = [], []
    with gzip.open(pathlib.Path(data) / "viwiki-spelling/docs.jsonl.gz", "rt", encoding="utf-8") as rows:
        for number, row in enumerate(map(json.loads, rows)):
            lines, starts, at = row["text"].split("\n"), [], 0
            for line in lines:
                starts.append(at)
                at += len(line) + 1
            documents.append(lines)
            for mistake in row["mistakes"]:
                line = max(k for k, start in enumerate(starts) if start <= mistake["start_offset"])
                start = mistake["start_offset"] - starts[line]
                gold.append((number, line, start, start + len(mistake["text"]), "wiki", mistake["suggest"]))
    return documents, gold


def corrected(data):
    """The documents as lines, every marked mistake replaced by its first suggestion."""
    documents, gold = marked(data)
    for document, line, start, end, _, right in reversed(gold):
        if not right or not right[0] or "#" in right[0]:
            continue
        text = documents[document][line]
        new = right[0][:1].upper() + right[0][1:] if text[start].isupper() else right[0]
        documents[document][line] = text[:start] + new + text[end:]
    return documents
