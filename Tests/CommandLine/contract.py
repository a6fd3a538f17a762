"""The public commands from outside: formats, exit codes, bad input, crash and restart.

    python3 Tests/CommandLine/contract.py BINARY
"""

import json
import os
import pathlib
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

BINARY = ""
ROOT = pathlib.Path(__file__).resolve().parents[2]


def run(*arguments, stdin="", **options):
    if isinstance(stdin, str):
        stdin = stdin.encode()
    done = subprocess.run([BINARY, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, **options)
    done.out = done.stdout.decode()
    done.err = done.stderr.decode()
    return done


def lines(*records):
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


class Folder(unittest.TestCase):
    def setUp(self):
        self._folder = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self._folder.name)
        self.addCleanup(self._folder.cleanup)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path


class Help(unittest.TestCase):
    def test_every_command_has_help_with_an_example_and_stands_in_the_reference(self):
        listed = re.findall(r"^  ([a-z]+) ", run("--help").out.split("SUBCOMMANDS:")[1], re.M)
        reference = (ROOT / "docs/Reference/Commands.md").read_text()
        self.assertGreaterEqual(len(listed), 15)
        for name in listed:
            if name == "help":
                continue
            page = run(name, "--help")
            self.assertEqual(page.returncode, 0, name)
            self.assertIn("diemtin " + name, page.out)
            self.assertRegex(page.out, r"(?i)(ví dụ|example)", name)
            self.assertIn(f"diemtin {name}", reference, f"{name} is missing in Commands.md")

    def test_an_unknown_command_is_a_usage_error(self):
        self.assertEqual(run("xyz").returncode, 64)


class Plumbing(Folder):
    PAGE = """<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cảng mở cổng số – Báo Mẫu</title>
      <link rel="canonical" href="http://mau.localhost/cang"><meta property="og:site_name" content="Báo Mẫu">
      <meta property="article:published_time" content="2026-04-16T07:00:00+07:00"></head><body><nav><a href="/">Trang chủ</a>
      <a href="/a">Thể thao</a></nav><article><h1>Cảng mở cổng số</h1>
      <p>Sáng 16/4, cảng đưa cổng số vào vận hành, rút thời gian chờ của mỗi xe từ bốn mươi phút xuống còn mười hai phút.</p>
      <p>Hệ thống do kỹ sư trong nước thiết kế, kết nối hải quan, biên phòng và hơn ba trăm doanh nghiệp vận tải của thành phố.</p>
      <p>Lãnh đạo cảng cho biết giai đoạn hai sẽ mở rộng ra toàn bộ bến bãi ngay trong quý ba năm nay, không tăng giá dịch vụ.</p>
      </article><footer>Liên hệ quảng cáo</footer></body></html>"""

    def test_extract_writes_every_key(self):
        done = run("extract", "--url", "http://mau.localhost/cang?utm=1", self.file("a.html", self.PAGE))
        self.assertEqual(done.returncode, 0, done.err)
        record = json.loads(done.out)
        keys = "file url canonical title byline published modified outlet lead text language image tags warnings".split()
        self.assertLessEqual(set(keys), set(record))
        self.assertEqual(record["title"], "Cảng mở cổng số")
        self.assertEqual(record["canonical"], "http://mau.localhost/cang")
        self.assertEqual(record["published"], "2026-04-16T07:00:00+07:00")
        self.assertIn("mười hai phút", (record["lead"] or "") + record["text"])
        self.assertNotIn("Thể thao", record["text"])
        self.assertNotIn("quảng cáo", record["text"])

    def test_extract_goes_on_after_an_unreadable_file(self):
        done = run("extract", self.folder / "thieu.html", self.file("a.html", self.PAGE))
        self.assertEqual(done.returncode, 2)
        self.assertIn("thieu.html", done.err)
        self.assertIn("Cảng mở cổng số", done.out)

    def test_feed_writes_an_object_per_entry(self):
        feed = """<?xml version="1.0"?><rss version="2.0"><channel><title>Báo Mẫu</title><item><title>Một</title>
          <link>http://mau.localhost/1</link><pubDate>Thu, 16 Apr 2026 07:00:00 +0700</pubDate></item></channel></rss>"""
        done = run("feed", self.file("a.xml", feed))
        self.assertEqual(done.returncode, 0, done.err)
        entry = json.loads(done.out)
        keys = "file feed_title id url title summary content published updated authors tags".split()
        self.assertLessEqual(set(keys), set(entry))
        self.assertEqual((entry["feed_title"], entry["url"]), ("Báo Mẫu", "http://mau.localhost/1"))

    def test_a_page_that_is_no_feed_is_refused_with_a_reason(self):
        done = run("feed", self.file("a.xml", "<!doctype html><html><body>Xin chào</body></html>"))
        self.assertIn(done.returncode, (2, 65))
        self.assertIn("a.xml", done.err)

    def test_group_keeps_the_order_and_joins_copies(self):
        text = "Sáng 16/4, cảng đưa cổng số vào vận hành, rút thời gian chờ của mỗi xe xuống còn 12 phút, theo đại diện cảng."
        other = "Đội bóng thành phố thắng ba bàn trắng ở vòng đấu cuối cùng, hơn tám nghìn khán giả tới sân."
        done = run("group", stdin=lines(
            {"id": "a", "title": "Cảng mở cổng số", "text": text}, {"id": "b", "title": "Đội bóng thắng đậm", "text": other},
            {"id": "c", "title": "Cảng mở cổng số", "text": text}))
        rows = [json.loads(line) for line in done.out.splitlines()]
        self.assertEqual([row["id"] for row in rows], ["a", "b", "c"])
        self.assertEqual(rows[0]["story"], rows[2]["story"])
        self.assertNotEqual(rows[0]["story"], rows[1]["story"])

    def test_a_bad_record_is_reported_with_its_line_and_the_rest_is_done(self):
        done = run("group", stdin='{"id": "a", "title": "Một", "text": "Hai"}\nkhông phải JSON\n{"id": "c"}\n')
        self.assertEqual(done.returncode, 2)
        self.assertIn("2", done.err)
        self.assertIn("3", done.err)
        self.assertEqual(len(done.out.splitlines()), 1)

    def test_every_sentence_of_a_summary_names_its_span(self):
        text = ("Sáng 16/4, cảng đưa cổng số vào vận hành. Thời gian chờ của mỗi xe giảm từ 40 phút xuống 12 phút. "
                "Hệ thống kết nối 300 doanh nghiệp vận tải. Giai đoạn hai mở rộng ra toàn bộ bến bãi trong quý III.")
        done = run("summarize", "--sentences", 2, stdin=lines(
            {"id": "s", "documents": [{"id": "d", "title": "Cảng mở cổng số", "text": text}]}))
        record = json.loads(done.out)
        self.assertTrue(1 <= len(record["sentences"]) <= 2)
        for sentence in record["sentences"]:
            self.assertEqual(sentence["document"], "d")
            span = text[sentence["start"]:sentence["end"]]
            self.assertIn(sentence["text"].strip(".").lower()[5:], span.lower())

    def test_ground_tells_a_changed_figure(self):
        text = "Kinh phí là 350 tỷ đồng, hoàn thành trước ngày 30/6/2026."
        done = run("ground", stdin=lines(
            {"id": "a", "abstract": "Kinh phí là 350 tỷ đồng.", "documents": [{"id": "d", "text": text}]},
            {"id": "b", "abstract": "Kinh phí là 530 tỷ đồng.", "documents": [{"id": "d", "text": text}]}))
        good, bad = [json.loads(line) for line in done.out.splitlines()]
        self.assertEqual(good["verdict"], "verified")
        self.assertEqual(bad["verdict"], "failed")
        self.assertTrue(all(claim["status"] == "supported" for claim in good["claims"]))
        self.assertTrue(any(claim["status"] in ("unsupported", "contradicted") for claim in bad["claims"]))

    def test_facts_have_exact_offsets(self):
        text = "Ngày 14/4/2026, Thủ tướng ký Quyết định số 164/QĐ-TTg, chi 30.000 tỷ đồng cho Hải Phòng."
        record = json.loads(run("facts", stdin=lines({"id": "a", "text": text})).out)
        for fact in record["facts"]:
            self.assertEqual(text[fact["start"]:fact["end"]], fact["text"])
        kinds = {fact["kind"] for fact in record["facts"]}
        self.assertLessEqual({"document", "figure", "date", "place"}, kinds)

    def test_fold_and_segment_keep_the_number_of_lines(self):
        text = "Đường sắt đô thị\n\nHỌC SINH học sinh học\n"
        self.assertEqual(run("text", "fold", stdin=text).out, "duong sat do thi\n\nhoc sinh hoc sinh hoc\n")
        self.assertEqual(len(run("text", "segment", stdin=text).out.split("\n")), 4)


class Archive(Folder):
    def test_ingest_counts_and_search_finds_with_and_without_marks(self):
        archive = ("--archive", self.folder / "kho.sqlite")
        record = {"url": "http://mau.localhost/1", "title": "Cảng số", "text": "Đường vào cảng đã thông.",
                  "published": "2026-04-16T07:00:00+07:00", "outlet": "Báo Mẫu"}
        file = self.file("bai.jsonl", lines(record))
        self.assertEqual(json.loads(run("ingest", file, "--json", *archive).out)["new"], 1)
        self.assertEqual(json.loads(run("ingest", file, "--json", *archive).out)["unchanged"], 1)
        self.file("bai.jsonl", lines({**record, "text": "Đường vào cảng đã thông xe."}))
        self.assertEqual(json.loads(run("ingest", file, "--json", *archive).out)["newVersions"], 1)
        for query in ("đường vào", "duong vao"):
            self.assertEqual(json.loads(run("search", query, "--json", *archive).out)["title"], "Cảng số")

    def test_import_keeps_numbers_and_words(self):
        file = self.file("cu.txt", "ĐIỂM TIN MẪU\n\nSỐ 3/2026\n\nTuần từ 12/1-18/1/2026\n\nTIN TRONG NƯỚC\n\n"
                         "12/1: CẢNG MỞ CỔNG SỐ\n\n[Chi tiết: Báo Mẫu](http://mau.localhost/1)\n\nCảng đưa cổng số vào vận hành.\n")
        issue = json.loads(run("import", file, "--json").out)
        for key in "kind publisher title number year week contents sections imprint warnings".split():
            self.assertIn(key, issue)
        self.assertEqual((issue["number"], issue["year"]), (3, 2026))
        self.assertEqual(issue["week"], {"from": "2026-01-12", "to": "2026-01-18"})
        items = [item for section in issue["sections"] for item in section["items"]]
        self.assertEqual([item["source"] for item in items], ["Báo Mẫu"])
        self.assertIn("vận hành", items[0]["body"])


class BadInput(Folder):
    def refused(self, code, *arguments, says, **options):
        done = run(*arguments, **options)
        self.assertEqual(done.returncode, code, done.err)
        self.assertIn(says, done.err)
        self.assertEqual(len(done.err.strip().splitlines()), 1, done.err)

    def test_each_mistake_gets_one_line_and_its_exit_code(self):
        kho = self.folder / "kho.sqlite"
        self.refused(1, "search", "x", "--archive", kho, says="diemtin init")
        self.refused(65, "import", self.folder / "thieu.pdf", "--json", says="thieu.pdf")
        self.refused(65, "import", self.file("trong.txt", "\n \n"), "--json", says="không có chữ")
        run("init", "--archive", kho, "--bulletins", self.folder / "bulletins")
        draft = ("bulletin", "draft", "--archive", kho, "--bulletins", self.folder / "bulletins")
        self.refused(64, *draft, "--bulletin", "khong-co", "--week", "2026-W16", says="khong-co")
        self.refused(64, *draft, "--bulletin", "khcn-hai-phong", "--week", "tuần này", says="2026-W16")
        definition = self.folder / "bulletins/khcn-hai-phong.yaml"
        definition.write_text(definition.read_text().replace("publisher:", "publsher:"))
        self.refused(78, *draft, "--bulletin", "khcn-hai-phong", "--week", "2026-W16", says="ý bạn là “publisher”")
        self.refused(64, "collect", "--archive", kho, says="init --pack vn")
        self.refused(65, "search", "x", "--archive", self.file("thu.txt", "không phải kho" * 200), says="không phải kho")

    def test_a_week_without_stories_says_so(self):
        kho = self.folder / "kho.sqlite"
        run("init", "--archive", kho, "--bulletins", self.folder / "b")
        done = run("bulletin", "draft", "--archive", kho, "--bulletins", self.folder / "b", "--bulletin", "ban-chi-dao",
                   "--week", "2026-W16")
        self.assertEqual(done.returncode, 1)
        self.assertIn("không có tin nào trong tuần", done.err)

    def test_a_missing_program_is_named_with_its_package(self):
        done = run("import", self.file("a.pdf", "%PDF-1.4\n"), "--json", env={"PATH": "/khong", "HOME": str(self.folder)})
        self.assertIn(done.returncode, (1, 65))
        self.assertIn("poppler", done.err)

    def test_a_port_in_use_is_said(self):
        kho = self.folder / "kho.sqlite"
        run("init", "--archive", kho, "--bulletins", self.folder / "b")
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            self.refused(1, "serve", "--archive", kho, "--port", port, says=str(port))

    def test_a_full_disk_is_said_and_nothing_is_lost(self):
        if os.geteuid() != 0:
            self.skipTest("needs root to mount a small file system")
        disk = self.folder / "disk"
        disk.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], capture_output=True).returncode:
            self.skipTest("cannot mount here")
        try:
            kho = disk / "kho.sqlite"
            first = {"url": "http://mau.localhost/1", "title": "Cảng số", "text": "Thông xe."}
            self.assertEqual(run("ingest", "-", "--archive", kho, stdin=lines(first)).returncode, 0)
            many = [{"url": f"http://mau.localhost/x{i}", "title": f"T {i}", "text": f"câu {i} " * 400} for i in range(800)]
            done = run("ingest", "-", "--archive", kho, stdin=lines(*many))
            self.assertEqual(done.returncode, 1)
            self.assertIn("đĩa", done.err)
            self.assertIn("Cảng số", run("search", "thông xe", "--archive", kho).out)
        finally:
            subprocess.run(["umount", disk])


def dump(archive):
    """What the archive says, whatever the order in which it was written."""
    database = sqlite3.connect(archive)
    tables = {
        "article": "id, source_id, canonical_url, current_version, sort_time",
        "article_version": "article_id, version, title, lead, text, published, content_hash, fetched",
        "story": "id, title, topic, tags, places, score, abstract, grounding", "story_article": "*", "issue": "key, json",
        "page": "*",
    }
    return {t: sorted(map(repr, database.execute(f"SELECT {c} FROM {t}"))) for t, c in tables.items()}


class Demo(Folder):
    def demo(self, name, **options):
        return [BINARY, "demo", "--no-serve", "--out", str(self.folder / name), "--press-port", "8792"]

    def test_a_second_run_changes_nothing_and_a_killed_run_ends_in_the_same_archive(self):
        whole = subprocess.run(self.demo("whole"), capture_output=True, timeout=120)
        self.assertEqual(whole.returncode, 0, whole.stderr.decode())
        summary = whole.stdout.decode()
        for word in ("Nguồn", "Bài báo", "Câu chuyện", "Bản tin", ".pdf", "Tiếp theo"):
            self.assertIn(word, summary)
        first = dump(self.folder / "whole/diemtin.sqlite")
        self.assertGreaterEqual(len(first["article"]), 100)
        self.assertEqual(len(first["issue"]), 2)
        files = {p: p.read_bytes() for p in (self.folder / "whole").rglob("*") if p.suffix in (".pdf", ".html", ".json", ".docx")}
        self.assertEqual(len(files), 12)
        subprocess.run(self.demo("whole"), capture_output=True, timeout=120, check=True)
        self.assertEqual(dump(self.folder / "whole/diemtin.sqlite"), first)
        self.assertEqual({p: p.read_bytes() for p in files}, files)
        for seconds in (0.3, 0.8, 1.5, 2.5, 3.5):
            process = subprocess.Popen(self.demo("killed"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(seconds)
            process.send_signal(signal.SIGKILL)
            process.wait()
        subprocess.run(self.demo("killed"), capture_output=True, timeout=120, check=True)
        second = dump(self.folder / "killed/diemtin.sqlite")
        for table in first:
            self.assertEqual(second[table], first[table], table)


if __name__ == "__main__":
    BINARY = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main(verbosity=1)
