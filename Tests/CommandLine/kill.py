"""kill -9 at any point of a run, then a rerun: the same archive, and nothing asked for twice.

    python3 Tests/CommandLine/kill.py BINARY
"""

import http.server
import io
import json
import pathlib
import random
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import zipfile

BINARY = ""
SOURCES, PIECES = 6, 8
RUNS = "SELECT status FROM job WHERE kind = 'collect-run'"
NOW = time.strftime("%Y-%m-%dT%H:%M:%S+07:00", time.gmtime(time.time() + 7 * 3600 - 7200))


class Press(http.server.ThreadingHTTPServer):
    """A few outlets on one port, told apart by name; remembers every request."""

    daemon_threads = True

    def __init__(self):
        super().__init__(("127.0.0.1", 0), Answer)
        self.asked, self.lock = [], threading.Lock()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def port(self):
        return self.server_address[1]

    def handle_error(self, request, client_address):
        """A client that was killed hangs up in the middle: expected here."""

    def count(self, path):
        with self.lock:
            return self.asked.count(path)


class Answer(http.server.BaseHTTPRequestHandler):
    def log_message(self, *arguments):
        pass

    def do_GET(self):
        host = self.headers["Host"]
        name = host.split(".")[0]
        with self.server.lock:
            self.server.asked.append(f"{name}{self.path}")
        time.sleep(0.03)
        if self.path == "/robots.txt":
            return self.give(404, "")
        if self.path == "/rss.xml":
            items = "".join(
                f"<item><title>Xã {name} mở lớp học số {n} trong năm nay</title><link>http://{host}/bai-{n}</link>"
                f"<dc:date>{NOW}</dc:date></item>" for n in range(PIECES))
            return self.give(200, f"<rss version='2.0'><channel><title>Báo {name}</title>{items}</channel></rss>")
        self.give(200, f"""<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Xã {name} mở lớp học số{self.path}</title>
            <meta property="article:published_time" content="{NOW}"></head><body><article>
            <h1>Xã {name} mở lớp học số {self.path[5:]} trong năm nay</h1>
            <p>Xã {name} khai trương lớp học số {self.path[5:]} phục vụ học sinh của bảy bản trong vùng, sau hai năm vận động.</p>
            <p>Lớp có 3{self.path[5:]} máy tính, hai máy in ba chiều và một đường truyền riêng, do doanh nghiệp địa phương tài trợ.</p>
            <p>Hiệu trưởng cho biết học sinh sẽ học lập trình và thiết kế mạch điện từ tháng tới, mỗi tuần ba buổi miễn phí.</p>
            </article></body></html>""")

    def give(self, status, text):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def read(archive, query):
    if not archive.exists():
        return []
    with sqlite3.connect(f"file:{archive}?mode=ro", uri=True) as database:
        return sorted(database.execute(query).fetchall())


def timeless(value):
    """Without the moment at which a draft was made."""
    return re.sub(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00", "T", str(value))


class Kill(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.random = random.Random(57)

    def start(self, *arguments):
        return subprocess.Popen(
            [BINARY, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder)

    def finish(self, *arguments):
        done = subprocess.run(
            [BINARY, *map(str, arguments)], capture_output=True, text=True, timeout=300, cwd=self.folder)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done

    def kill_after(self, seconds, *arguments):
        process = self.start(*arguments)
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()

    # Collecting

    def archive(self, name, press):
        path = self.folder / name
        for number in range(SOURCES):
            self.finish("sources", "add", f"http://bao{number}.localhost:{press.port}/rss.xml", "--name", f"bao{number}",
                        "--home", f"http://bao{number}.localhost:{press.port}/", "--archive", path)
        return path, ("collect", "--archive", path, "--allow-private", "--delay", "0", "--quiet")

    WORDS = "SELECT canonical_url, version, title, text FROM article JOIN article_version ON article_id = id"
    PAGES = "SELECT url, article_id FROM page"

    def test_a_run_that_is_killed_again_and_again_ends_in_the_same_archive_and_asks_nothing_twice(self):
        press = Press()
        whole, command = self.archive("whole.sqlite", press)
        start = time.monotonic()
        self.finish(*command)
        seconds = time.monotonic() - start
        self.assertEqual(len(read(whole, self.WORDS)), SOURCES * PIECES)
        press.asked.clear()

        killed, command = self.archive("killed.sqlite", press)
        for _ in range(8):
            before = {url for url, _ in read(killed, self.PAGES)}
            polled = {url for (url,) in read(killed, "SELECT url FROM fetch WHERE purpose = 'poll'")}
            counts = {url: press.count(self.path(url)) for url in before | polled}
            self.kill_after(self.random.uniform(0.02, seconds * 0.6), *command)
            for url, count in counts.items():
                self.assertEqual(press.count(self.path(url)), count, f"{url} was asked for again")
            if read(killed, RUNS) == [("done",)]:
                break  # It was quicker than the kill; another run would rightly ask every feed anew.
        else:
            self.finish(*command)
        for query in (self.WORDS, self.PAGES):
            self.assertEqual(read(killed, query), read(whole, query))
        self.assertEqual(read(killed, "PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(read(killed, RUNS), [("done",)])

    @staticmethod
    def path(url):
        return url.removeprefix("http://").replace(".localhost", "").split(":")[0] + "/" + url.split("/")[-1]

    def test_two_collectors_do_not_work_on_one_archive(self):
        press = Press()
        archive, command = self.archive("one.sqlite", press)
        first = self.start(*command)
        while not press.asked:
            time.sleep(0.01)
        second = subprocess.run([BINARY, *map(str, command)], capture_output=True, text=True, timeout=60)
        self.assertEqual(second.returncode, 1)
        self.assertIn("đang chạy", second.stderr)
        self.assertEqual(first.wait(), 0)

    # Drafting and publishing

    def ingest(self, name):
        archive = self.folder / name
        records = []
        for number in range(60):
            place = ("Hải Phòng", "Đà Nẵng", "Hà Nội")[number % 3]
            records.append({
                "url": f"http://bao.localhost/{number}", "outlet": f"Báo {number % 5}", "published": "2026-04-15T08:00:00+07:00",
                "title": f"{place} đưa nền tảng chuyển đổi số thứ {number} vào vận hành",
                "text": f"Ngày 15/4, {place} đưa nền tảng chuyển đổi số thứ {number} vào vận hành. Nền tảng phục vụ {number + 100} "
                        f"doanh nghiệp công nghệ và {number + 7} trường học. Kinh phí là {number + 3} tỷ đồng."})
        (self.folder / "tin.jsonl").write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records))
        self.finish("ingest", self.folder / "tin.jsonl", "--archive", archive)
        return archive

    def draft(self, archive, out):
        return ("bulletin", "draft", "--bulletin", "khcn-hai-phong", "--week", "2026-W16", "--archive", archive, "--out", out)

    def files(self, folder):
        return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}

    def test_a_draft_that_is_killed_again_and_again_ends_in_the_same_issue_and_files(self):
        whole = self.ingest("whole.sqlite")
        start = time.monotonic()
        self.finish(*self.draft(whole, self.folder / "whole"))
        seconds = time.monotonic() - start
        killed = self.ingest("killed.sqlite")
        for _ in range(6):
            self.kill_after(self.random.uniform(0.02, seconds * 1.1), *self.draft(killed, self.folder / "killed"))
        self.finish(*self.draft(killed, self.folder / "killed"))
        for table in ("story", "story_article", "issue", "issue_item"):
            rows = [[timeless(row) for row in read(path, f"SELECT * FROM {table}")] for path in (killed, whole)]
            self.assertEqual(rows[0], rows[1], table)
        first, second = self.files(self.folder / "whole"), self.files(self.folder / "killed")
        self.assertTrue(first)
        self.assertEqual(list(second), list(first))
        for name in first:
            if name.endswith((".json", ".html")):
                self.assertEqual(timeless(second[name].decode()), timeless(first[name].decode()), name)
            if name.endswith(".docx"):
                self.assertIsNone(zipfile.ZipFile(io.BytesIO(second[name])).testzip())
            if name.endswith(".pdf"):
                self.assertIn(b"%%EOF", second[name][-1_024:])


if __name__ == "__main__":
    BINARY = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main(verbosity=1)
