#!/usr/bin/env python3
"""Writes manifest.json: which data made the models, with hashes, tool versions, and the figures given.

Usage: manifest.py DATA RESOURCES [NAME=VALUE…]. Figures not named stay as they are; `NAME=` removes one.
"""
import hashlib
import json
import pathlib
import platform
import sys

import numpy

NAMES = ["ud-vtb/vi_vtb-ud-train.conllu", "ud-vtb/vi_vtb-ud-dev.conllu", "vietnews/articles.jsonl.gz",
         "vntc/articles.jsonl.gz", "unc-dantri/articles.jsonl.gz", "mds-vims/docs.jsonl.gz", "mds-ktlab/docs.jsonl.gz",
         "stream-3papers/items.jsonl.gz", "stream-3papers/weeks-before.jsonl.gz",
         "viwiki-spelling/docs.jsonl.gz"]


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


data, resources = map(pathlib.Path, sys.argv[1:3])
tools = pathlib.Path(__file__).parent
path = resources / "manifest.json"
figures = json.loads(path.read_text())["figures"] if path.exists() else {}
figures.update(pair.split("=", 1) for pair in sys.argv[3:])
manifest = {
    "tool": "Tools/train-text, see its README for the commands",
    "tool_versions": {"python": platform.python_version(), "numpy": numpy.__version__},
    "licence_note": "segmenter.bin and tagger.bin derive from UD Vietnamese VTB (CC BY-SA 4.0)",
    "data": {name: digest(data / name) for name in NAMES},
    "word_list": {"lexicon/words.txt": digest(tools / "lexicon/words.txt")},
    "models": {model.name: {"bytes": model.stat().st_size, "sha256": digest(model)}
               for model in sorted(resources.glob("*.bin"))},
    "figures": {name: value for name, value in figures.items() if value},
}
path.write_text(json.dumps(manifest, indent=2, sort_keys=True, ensure_ascii=False) + "\n")
