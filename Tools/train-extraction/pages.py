"""The pages that the block model learns from: their bytes, their blocks with features, and what belongs to the article."""

import gzip
import json
import pathlib
import subprocess
import tempfile

import numpy

SETS = ("zyte", "readability", "trafilatura", "vn")


class Page:
    """One page: `texts` and `rows` by block as the program cuts it; `gold` is the data set's own record."""

    def __init__(self, kind: str, gold: dict, html: bytes):
        self.kind, self.gold, self.html = kind, gold, html
        self.texts: list[str] = []
        self.rows = numpy.zeros((0, 1), numpy.float32)

    @property
    def body(self) -> str:
        """The article's words; empty where the data set only names segments."""
        return "\n".join(self.gold["paragraphs"]) if self.kind == "vn" else self.gold.get("text", "")


def load(data: pathlib.Path) -> list[Page]:
    pages = []
    for kind in SETS:
        folder = data / f"extract-{kind}"
        if kind == "vn":
            records = json.loads((folder / "articles.json").read_text())
        else:
            with gzip.open(folder / "gold.jsonl.gz", "rt", encoding="utf-8") as file:
                records = [json.loads(line) for line in file]
        pages += [Page(kind, record, gzip.decompress((folder / record["file"]).read_bytes())) for record in records]
    return pages


def run(binary: str, pages: list[Page], *options: str):
    """What `diemtin extract` prints for each page, in order."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for index, page in enumerate(pages):
            path = pathlib.Path(folder) / f"{index}.html"
            path.write_bytes(page.html)
            paths.append(str(path))
        process = subprocess.Popen([binary, "extract", *options, *paths], stdout=subprocess.PIPE)
        for line in process.stdout:
            yield json.loads(line)
        process.wait()


def read_blocks(binary: str, pages: list[Page]) -> None:
    for page, answer in zip(pages, run(binary, pages, "--features")):
        page.texts = answer["texts"]
        if page.texts:
            page.rows = numpy.array(answer["rows"], numpy.float32)
