"""Article extraction beside trafilatura, resiliparse and readability-lxml: quality by the metrics of Evaluation/extraction.py
and pages per CPU second, every program over the same pages in the same run.

    python3 Benchmarks/extraction.py BINARY --data FOLDER [--peers PYTHON]

Ours counts the whole process with reading and start-up; the peers count only their work, without imports.
"""

import argparse
import pathlib
import sys
import tempfile

import measure

PEERS = {
    "trafilatura": """
import trafilatura
def work(path): return trafilatura.extract(open(path, "rb").read(), include_comments=False) or ""
""",
    "resiliparse": """
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding
from resiliparse.parse.html import HTMLTree
def work(path):
    page = open(path, "rb").read()
    return extract_plain_text(HTMLTree.parse_from_bytes(page, detect_encoding(page)), main_content=True, comments=False)
""",
    "readability-lxml": """
import lxml.html, readability
def work(path):
    page = readability.Document(open(path, "rb").read()).summary(html_partial=True)
    return "\\n".join(lxml.html.fromstring(page).itertext())
""",
}

SHOWN = {
    "zyte F1": "extract_zyte_f1", "zyte precision": "extract_zyte_precision", "zyte recall": "extract_zyte_recall",
    "trafilatura pages F1": "extract_trafilatura_f1", "readability pages F1": "extract_readability_f1",
    "Vietnamese body F1": "extract_vn_body_f1", "pages per CPU s": "extract_pages_per_cpu_second",
}


def as_peer(python: str, code: str):
    """Takes the place of `run` in the scorer."""

    def run(_, pages, folder):
        paths = {}
        for number, (key, page) in enumerate(pages.items()):
            path = folder / f"{number}.html"
            path.write_bytes(page)
            paths[key] = str(path)
        texts, seconds = measure.peer(python, code, paths)
        return {key: {"text": text or "", "warnings": []} for key, text in texts.items()}, seconds

    return run


def table(binary: str, data: pathlib.Path, python: str | None) -> dict[str, dict[str, float]]:
    figures = {"Điểm Tin": measure.scorer("extraction").score(binary, data)}
    for name, code in PEERS.items() if python else []:
        scorer = measure.scorer("extraction")
        scorer.run = as_peer(python, code)
        figures[name] = scorer.score("", data)
    return figures


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--peers")
    options = parser.parse_args()
    figures = table(options.binary, options.data, options.peers)
    print(f"{'extraction':<22}" + "".join(f"{name:>18}" for name in figures))
    for label, metric in SHOWN.items():
        digits = 1 if "CPU" in label else 4
        print(f"{label:<22}" + "".join(f"{value[metric]:>18.{digits}f}" for value in figures.values()))
    with tempfile.NamedTemporaryFile(suffix=".html") as empty:
        seconds, memory, _ = measure.cpu([options.binary, "extract", empty.name], repeat=3)
    print(f"start-up and one empty page: {seconds * 1000:.0f} ms CPU, {memory} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
