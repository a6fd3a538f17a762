"""How well `diemtin import` reads old issues: counts, sections, sources and links, and that no word is lost.

The real documents stand beside the data sets, in a folder `seeds`; from them the scorer also makes damaged copies
(other line ends, decomposed letters, no contents, cut in the middle, another number and week), because an importer that
only reads five files reads nothing.
"""
import html
import json
import pathlib
import re
import subprocess
import tempfile
import unicodedata
from collections import Counter

DATA = ["../seeds"]

# Words that become structure: “Chi tiết:” before a source, “trang” before a page, “Theo” before a credit, “bởi” before an author.
LABELS = {"chi", "tiết", "trang", "theo", "nguồn", "bởi"}


def run(binary: str, path: pathlib.Path) -> dict:
    result = subprocess.run([binary, "import", "--json", str(path)], capture_output=True, timeout=120)
    text = result.stdout.decode("utf-8").strip()
    try:
        return json.JSONDecoder().raw_decode(text)[0] if text else {}
    except json.JSONDecodeError:
        return {}


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text))


def strings(value) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return [str(value)]
    if isinstance(value, list):
        return [text for entry in value for text in strings(entry)]
    if isinstance(value, dict):
        return [text for entry in value.values() for text in strings(entry)]
    return []


def coverage(text: str, issue: dict) -> float:
    """Share of the document's words that stand somewhere in the issue, as a multiset."""
    found = Counter()
    kept = {key: value for key, value in issue.items() if key not in ("title", "publisher", "week")}
    for string in strings(kept):
        found.update(words(string))
        day = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", string)
        if day:
            found.update([str(int(day[2])), str(int(day[3]))])
    total = lost = 0
    for word in words(text):
        if word.lower() in LABELS:
            continue
        total += 1
        for form in forms(word):
            if all(found[part] > 0 for part in form):
                found.subtract(form)
                break
        else:
            lost += 1
    return 1 - lost / total if total else 1.0


def forms(word: str):
    """The word itself, without a leading zero, without a glued “trang”, and cut where a capital was glued on."""
    yield [word]
    if word.startswith("0"):
        yield [word.lstrip("0")]
    if word.endswith("trang"):
        yield [word[: -len("trang")]]
    for index in range(1, len(word)):
        if word[index - 1].islower() and (word[index].isupper() or word[index].isdigit()):
            yield [word[:index], word[index:]]


def sections(issue: dict) -> dict[str, int]:
    return {section["title"]: len(section["items"]) for section in issue.get("sections", [])}


def items(issue: dict) -> list[dict]:
    return [item for section in issue.get("sections", []) for item in section["items"]]


def fraction(values) -> float:
    values = list(values)
    return sum(bool(value) for value in values) / len(values) if values else 0.0


def numbered_bulletin(issue: dict) -> dict[str, float]:
    counts = sections(issue)
    wanted = {"TIN TRONG NƯỚC": 32, "TÂM ĐIỂM": 1, "TIN HẢI PHÒNG": 26}
    return {
        "contents": float(len(issue.get("contents", [])) == 59),
        "sections": fraction(counts.get(name) == count for name, count in wanted.items()),
        "items_complete": fraction(item["date"] and item["title"] and item["source"] and len(item["body"]) > 200 for item in items(issue)),
        "masthead": fraction([
            issue.get("number") == 14, issue.get("year") == 2026,
            (issue.get("week") or {}).get("from") == "2026-04-13", (issue.get("week") or {}).get("to") == "2026-04-19",
            "ĐIỂM TIN" in issue.get("title", ""), "SỞ KHOA HỌC" in issue.get("publisher", "")]),
        "trends": float([len(part["themes"]) for part in issue.get("trends", [])] == [1, 3, 4, 1]),
    }


def steering_weekly(issue: dict) -> dict[str, float]:
    wanted = [("QUỐC TẾ", 6), ("XU HƯỚNG", 3), ("3.1", 2), ("3.2", 4), ("3.3", 5), ("3.4", 3), ("4.", 3), ("5.", 1)]
    counts = sections(issue)
    linked = [item for item in items(issue) if item["url"]]
    return {
        "sections": fraction(any(name in title and count == number for title, number in counts.items()) for name, count in wanted),
        "sources": min(1.0, sum(bool(item["source"]) for item in items(issue)) / 26),
        "links": len(linked) / 9,
        "imprint": float(len(issue.get("imprint", [])) == 13),
    }


def streams(issue: dict, count: int) -> float:
    return float(issue.get("kind") == "stream" and len(items(issue)) == count)


def tag_page(issue: dict) -> float:
    posts = items(issue)
    return fraction([
        issue.get("kind") == "tag-page", issue.get("title") == "Chuyển đổi số", len(posts) == 19,
        sum(post["author"] == "Linh" for post in posts) == 4, all(post["body"] for post in posts),
        any(section["introduction"] for section in issue.get("sections", []))])


def damaged(text: str) -> dict[str, str]:
    """Copies of the numbered bulletin as other offices, tools and mishaps would leave it."""
    contents_start = text.index("MỤC LỤC")
    contents_end = text.index("TỔNG KẾT XU HƯỚNG KHOA HỌC")
    return {
        "crlf": text.replace("\n", "\r\n"),
        "nfd": unicodedata.normalize("NFD", text),
        "no-contents": text[:contents_start] + text[contents_end:],
        "plain-links": re.sub(r"\[(Chi tiết: [^\]]*)\]\(#\)", r"\1", text),
        "real-links": re.sub(r"\]\(#\)", "](https://example.vn/tin/1)", text),
        "markdown": re.sub(r"^(\d+/\d+[:;].*)$", r"### \1", text, flags=re.M),
        "other-week": re.sub(r"SỐ 14\b", "SỐ 15", re.sub(r"\b(1[3-9])/0?4\b", lambda match: f"{int(match[1]) + 7}/4", text)),
        "cut": text[: len(text) * 2 // 3],
    }


def as_html(text: str) -> str:
    """The numbered bulletin as an office would save it from its web site: headings, paragraphs, links."""
    body = text[text.index("TỔNG KẾT XU HƯỚNG KHOA HỌC"):]
    lines = ["<h1>ĐIỂM TIN KHOA HỌC CÔNG NGHỆ</h1>", "<p>SỐ 14/2026</p>", "<p>Tuần từ 13/4-19/4/2026</p>"]
    seen = 0
    for line in body.split("\n"):
        line = html.escape(line.strip(), quote=False)
        if re.match(r"\d+/\d+[:;]|TOÀN VĂN PHÁT", line):
            if seen in (0, 32, 33):
                lines.append(f"<h2>{['TIN TRONG NƯỚC', 'TÂM ĐIỂM', 'TIN HẢI PHÒNG'][(0, 32, 33).index(seen)]}</h2>")
            seen += 1
            lines.append(f"<h3>{line}</h3>")
        elif line:
            lines.append("<p>" + re.sub(r"\[([^\]]*)\]\(#\)", r'<a href="https://example.vn/tin/1">\1</a>', line) + "</p>")
    return "<!doctype html><html lang=vi><meta charset=utf-8><body>" + "\n".join(lines) + "</body></html>"


def score(binary: str, data: pathlib.Path) -> dict[str, float]:
    seeds = sorted((data.parent / "seeds").glob("*.txt"))
    if len(seeds) < 5:
        return {}
    metrics: dict[str, float] = {}
    issues = [run(binary, seed) for seed in seeds]
    texts = [seed.read_text(encoding="utf-8") for seed in seeds]
    metrics["coverage"] = min(coverage(text, issue) for text, issue in zip(texts, issues))
    metrics["streams"] = (streams(issues[0], 21) + streams(issues[1], 30)) / 2
    metrics["tag_page"] = tag_page(issues[3])
    metrics |= {f"steering_{name}": value for name, value in steering_weekly(issues[2]).items()}
    metrics |= {f"bulletin_{name}": value for name, value in numbered_bulletin(issues[4]).items()}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in damaged(texts[4]).items():
            path = pathlib.Path(folder) / f"{name}.txt"
            path.write_bytes(text.encode("utf-8"))
            issue = run(binary, path)
            found = len(items(issue))
            expected = 59 if name != "cut" else len(re.findall(r"^(?:\d+/\d+[:;]|TOÀN VĂN PHÁT)", text, re.M))
            if name == "no-contents":
                metrics["damaged_no-contents_sections"] = numbered_bulletin(issue)["sections"]
            metrics[f"damaged_{name}"] = min(found, expected) / max(found, expected, 1)
            metrics[f"damaged_{name}_coverage"] = coverage(text, issue)
        path = pathlib.Path(folder) / "bulletin.html"
        path.write_text(as_html(texts[4]), encoding="utf-8")
        found = items(run(binary, path))
        metrics["html_items"] = min(len(found), 59) / max(len(found), 59)
        metrics["html_items_complete"] = fraction(item["date"] and item["source"] and item["url"] for item in found)
    return {name: round(value, 4) for name, value in metrics.items()}


if __name__ == "__main__":
    import sys

    for name, value in score(sys.argv[1], pathlib.Path(sys.argv[2])).items():
        print(f"{name}\t{value}")
