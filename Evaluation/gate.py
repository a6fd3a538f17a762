"""Holds every scorer of this folder against its floor. A figure below its floor fails; a missing data set is “not run”, loudly.

    python3 Evaluation/gate.py BINARY [--data FOLDER] [--only NAME] [--json]

Floors stand in floors.json with the hash of the data they were measured on. Lowering one is an explicit, explained change.
"""

import argparse
import hashlib
import importlib.util
import json
import pathlib
import sys
import time

HERE = pathlib.Path(__file__).parent


def data_hash(data: pathlib.Path, folders: list[str]) -> str:
    """SHA-256 over names and bytes of the data set's files, first 16 digits."""
    digest = hashlib.sha256()
    for folder in folders:
        base = data / folder
        files = [base] if base.is_file() else sorted(p for p in base.rglob("*") if p.is_file())
        for file in files:
            digest.update(str(file.relative_to(data)).encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:16]


def load(path: pathlib.Path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--data", type=pathlib.Path)
    parser.add_argument("--only")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    sys.path.insert(0, str(HERE))
    floors = json.loads((HERE / "floors.json").read_text())
    failed = not_run = 0
    for name in sorted(floors):
        if options.only and name != options.only:
            continue
        scorer = load(HERE / f"{name}.py")
        missing = [d for d in scorer.DATA if options.data is None or not (options.data / d).exists()]
        if missing:
            print(f"NOT RUN   {name}: data set missing: {', '.join(missing)}", flush=True)
            not_run += 1
            continue
        known = data_hash(options.data, scorer.DATA)
        if known != floors[name]["data"]:
            print(f"NOTE      {name}: floors were measured on data {floors[name]['data']}, this is {known}")
        start = time.monotonic()
        figures = scorer.score(options.binary, options.data)
        seconds = time.monotonic() - start
        if options.json:
            print(json.dumps({"name": name, "figures": figures}))
        for metric, floor in sorted(floors[name]["floors"].items()):
            value = figures.get(metric)
            good = value is not None and value >= floor
            failed += not good
            shown = "missing" if value is None else f"{value:.4f}"
            print(f"{'passed' if good else 'FAILED'}    {name}.{metric}: {shown} (floor {floor})", flush=True)
        print(f"          {name} took {seconds:.1f} s", flush=True)
    print(f"evaluation: {failed} below their floor, {not_run} not run", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
