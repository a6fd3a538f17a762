"""Measures Điểm Tin's stages and, beside them in the same run, the peers that a user would pick instead.

    python3 Benchmarks/run.py BINARY [--peers PYTHON] [--data FOLDER] [--repeat N]

Every line is CPU seconds (user + system) of whole processes, the least of N runs, and the ratio to the peer. Absolute times
mean little on a shared machine; the ratios are what to read. Without a data folder the pages and articles of the demonstration
are used.
"""

import argparse
import gzip
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import textwrap
import time
import urllib.request


def cpu(command: list[str], repeat: int, stdin: bytes = b"", cwd: str | None = None) -> tuple[float, int]:
    """Least CPU seconds of `repeat` runs, and the largest resident set in MiB."""
    least, memory = float("inf"), 0
    for _ in range(repeat):
        with tempfile.TemporaryFile() as source:
            source.write(stdin)
            source.seek(0)
            process = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=cwd)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode not in (0, 2):
                raise SystemExit(f"failed with {process.returncode}: {command[:3]}")
            least = min(least, usage.ru_utime + usage.ru_stime)
            memory = max(memory, usage.ru_maxrss // 1024)
    return least, memory


def row(name: str, amount: float, unit: str, seconds: float, memory: int, peer: str = "", peer_seconds: float | None = None):
    text = f"{name:<36}{seconds:>9.3f} s {amount / seconds:>12.1f} {unit:<14}{memory:>5} MiB"
    if peer_seconds is not None:
        text += f"   {peer}: {peer_seconds:.3f} s, {peer_seconds / seconds:.1f} times ours"
    print(text, flush=True)


def peer_cpu(python: str | None, code: str, arguments: list[str], repeat: int) -> float | None:
    if python is None:
        return None
    return cpu([python, "-c", textwrap.dedent(code), *arguments], repeat)[0]


def pages(options, folder: pathlib.Path) -> list[str]:
    """HTML files: those of the extraction data set, else pages saved from the demonstration press."""
    target = folder / "pages"
    target.mkdir()
    source = options.data / "extract-zyte/html" if options.data else None
    if source and source.exists():
        for file in sorted(source.glob("*.html.gz")):
            (target / file.stem).write_bytes(gzip.decompress(file.read_bytes()))
    else:
        archive = sorted(folder.glob("demo/diemtin.sqlite"))[0]
        import sqlite3

        urls = [u for (u,) in sqlite3.connect(archive).execute("SELECT url FROM article_version ORDER BY url")]
        process = subprocess.Popen(
            [options.binary, "demo", "--out", str(folder / "demo"), "--press-port", "8790", "--port", "8795"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(3)
        for index, url in enumerate(urls):
            host = url.split("/")[2]
            request = urllib.request.Request(url.replace(host, "127.0.0.1:8790"), headers={"Host": host})
            (target / f"{index:03}.html").write_bytes(urllib.request.urlopen(request).read())
        process.terminate()
        process.wait()
    return [str(p) for p in sorted(target.iterdir())]


def articles(options, folder: pathlib.Path) -> bytes:
    stream = options.data / "stream-3papers/items.jsonl.gz" if options.data else None
    if stream and stream.exists():
        records = [json.loads(line) for line in gzip.decompress(stream.read_bytes()).splitlines()]
        return "".join(
            json.dumps({"id": r["id"], "title": r["title"], "text": r["summary"], "published": r["published"]}) + "\n"
            for r in records).encode()
    import sqlite3

    rows = sqlite3.connect(folder / "demo/diemtin.sqlite").execute(
        "SELECT article_id || '/' || version, title, text, published FROM article_version")
    return "".join(json.dumps(dict(zip(("id", "title", "text", "published"), r))) + "\n" for r in rows).encode()


def serving(binary: str, archive: str) -> None:
    """Requests a second of CPU that the server spends, over one loopback connection after another."""
    server = subprocess.Popen(
        [binary, "serve", "--archive", archive, "--port", "8796"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        import http.client

        for _ in range(100):
            try:
                urllib.request.urlopen("http://127.0.0.1:8796/healthz")
                break
            except OSError:
                time.sleep(0.1)
        ticks = os.sysconf("SC_CLK_TCK")

        def spent() -> float:
            fields = pathlib.Path(f"/proc/{server.pid}/stat").read_text().rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / ticks

        # A query that the page ignores makes it be rendered anew; without it the kept answer is sent.
        for kept, path in [(k, p) for k in (False, True) for p in ["/", "/chu-de/cds", "/so", "/nguon", "/tim?q=chuyen+doi+so"]]:
            connection = http.client.HTTPConnection("127.0.0.1", 8796)
            before, count = spent(), 200
            for index in range(count):
                anew = "" if kept else f"{'&' if '?' in path else '?'}n={index}"
                connection.request("GET", path + anew)
                connection.getresponse().read()
            seconds = max(spent() - before, 0.01)
            row(f"serve {'kept' if kept else 'anew'} {path}", count, "pages/CPU-s", seconds, 0)
    finally:
        server.terminate()
        server.wait()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("--peers", help="Python interpreter with trafilatura and feedparser (script/bench-peers makes one)")
    parser.add_argument("--data", type=pathlib.Path)
    parser.add_argument("--repeat", type=int, default=3)
    options = parser.parse_args()
    options.binary = str(pathlib.Path(options.binary).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        start = time.monotonic()
        demo = [options.binary, "demo", "--no-serve", "--out", str(folder / "demo")]
        seconds, memory = cpu(demo, 1)
        row("demo (whole way)", 1, "runs/CPU-s", seconds, memory)
        print(f"{'':36}{time.monotonic() - start:9.3f} s wall")

        files = pages(options, folder)
        seconds, memory = cpu([options.binary, "extract", *files], options.repeat)
        peer = peer_cpu(options.peers, """
            import sys, trafilatura
            for path in sys.argv[1:]:
                trafilatura.extract(open(path, "rb").read())
            """, files, 1)
        row("extract", len(files), "pages/CPU-s", seconds, memory, "trafilatura", peer)

        if options.data and (options.data / "feeds-vn").exists():
            feeds = [str(p) for p in sorted((options.data / "feeds-vn").glob("vnexpress*.xml"))] * 100
            seconds, memory = cpu([options.binary, "feed", *feeds], options.repeat)
            peer = peer_cpu(options.peers, """
                import sys, feedparser
                for path in sys.argv[1:]:
                    feedparser.parse(open(path, "rb").read())
                """, feeds, 1)
            row("feed", len(feeds), "feeds/CPU-s", seconds, memory, "feedparser", peer)

        stream = articles(options, folder)
        seconds, memory = cpu([options.binary, "group"], options.repeat, stream)
        row("group", stream.count(b"\n"), "articles/CPU-s", seconds, memory)

        archive = str(folder / "demo/diemtin.sqlite")
        draft = [options.binary, "bulletin", "draft", "--archive", archive, "--bulletin", "khcn-hai-phong", "--week", "2026-W16"]
        seconds, memory = cpu(draft, options.repeat, cwd=name)
        row("draft", 1, "issues/CPU-s", seconds, memory)
        serving(options.binary, archive)
    return 0


if __name__ == "__main__":
    sys.exit(main())
