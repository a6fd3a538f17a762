#!/usr/bin/env python3
"""Writes manifest.json: which data made the models, with hashes, and the figures given. Usage: manifest.py DATA RESOURCES KEY=VALUE…"""
import hashlib
import json
import pathlib
import sys


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


data, resources = map(pathlib.Path, sys.argv[1:3])
figures = dict(pair.split("=", 1) for pair in sys.argv[3:])
names = ["ud-vtb/vi_vtb-ud-train.conllu", "ud-vtb/vi_vtb-ud-dev.conllu", "vietnews/articles.jsonl.gz", "vntc/articles.jsonl.gz",
         "unc-dantri/articles.jsonl.gz", "mds-vims/docs.jsonl.gz", "mds-ktlab/docs.jsonl.gz",
         "stream-3papers/items.jsonl.gz", "stream-3papers/weeks-before.jsonl.gz"]
manifest = {
    "tool": "Tools/train-text, see its README",
    "licence_note": "segmenter.bin derives from UD Vietnamese VTB (CC BY-SA 4.0)",
    "data": {name: digest(data / name) for name in names},
    "models": {name: {"bytes": (resources / name).stat().st_size, "sha256": digest(resources / name)}
               for name in ("segmenter.bin", "syllables.bin")},
    "figures": figures,
}
(resources / "manifest.json").write_text(json.dumps(manifest, indent=2, sort_keys=True) + "\n")
