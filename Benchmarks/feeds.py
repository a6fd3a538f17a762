"""Feed parsing beside feedparser and fastfeedparser: feeds per CPU second on the same Vietnamese feeds.

    python3 Benchmarks/feeds.py BINARY --data FOLDER [--peers PYTHON]
"""

import argparse
import pathlib
import sys

import measure

PEERS = {
    "feedparser": "import feedparser\ndef work(path): return len(feedparser.parse(open(path, 'rb').read()).entries)",
    "fastfeedparser":
        "import fastfeedparser\ndef work(path): return len(fastfeedparser.parse(open(path, 'rb').read()).entries)",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--data", type=pathlib.Path, required=True)
    parser.add_argument("--peers")
    options = parser.parse_args()
    feeds = sorted(str(path) for path in (options.data / "feeds-vn").rglob("*.xml"))
    size = sum(pathlib.Path(path).stat().st_size for path in feeds) / len(feeds) / 1024
    times = 50
    seconds, memory, _ = measure.cpu([options.binary, "feed", *feeds * times])
    print(f"{'feeds of ' + format(size, '.0f') + ' KiB':<24}{'per CPU s':>12}{'not read':>12}")
    print(f"{'Điểm Tin':<24}{len(feeds) * times / seconds:>12.0f}{'':>12}   {memory} MiB, output included")
    for name, code in PEERS.items() if options.peers else []:
        answers, seconds = measure.peer(
            options.peers, code, {f"{turn}:{path}": path for turn in range(5) for path in feeds})
        failed = sum(not count for count in answers.values()) // 5
        print(f"{name:<24}{len(feeds) * 5 / seconds:>12.0f}{failed:>12}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
