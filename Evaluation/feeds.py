"""Feed reading: feedparser's conformance cases, Vietnamese feeds, date habits.

Metrics (1 is best):
  feedparser_reference     share of reference fields of entries that `diemtin feed` gives alike
  feedparser_expectations  share of feedparser's own expectations that our model can state and that hold
  vn_fields                share of right fields in Vietnamese feeds
  dates                    share of date texts read right (or refused right)
  listing_recall           share of the article links of list pages without a feed that are found
  listing_precision        share of the links found that are article links

What our model deliberately cannot state: language and base of single texts, rights, generator, contributors, sources of
an entry, enclosures' size, geography, podcast blocks, HTTP headers, text styling (style attributes, SVG, MathML): texts
are compared without markup.
"""
import base64, datetime, gzip, html, json, pathlib, re, subprocess, tempfile

DATA = ["feeds-feedparser", "feeds-vn", "extract-vn"]

FIELDS = {"title": "title", "title_detail": "title", "summary": "summary", "description": "summary",
          "summary_detail": "summary", "content": "content", "link": "url", "id": "id", "guid": "id",
          "updated_parsed": "updated", "published_parsed": "published", "tags": "tags"}


def run(binary, paths):
    """Output of the command per file, in lists of entries."""
    out = {str(p): [] for p in paths}
    paths = [str(p) for p in paths]
    for start in range(0, len(paths), 200):
        done = subprocess.run([binary, "feed", *paths[start:start + 200]], capture_output=True)
        for line in done.stdout.decode("utf-8").split("\n"):
            if line:
                record = json.loads(line)
                out[record["file"]].append(record)
    return out


def plain(text):
    """Text without markup and without differences of white space and escaping."""
    text = text or ""
    text = re.sub(r"(?is)<(script|style|applet)\b.*?(</\1\s*>|$)", "", text)
    text = re.sub(r"(?s)<!--.*?-->", "", text)
    for _ in range(2):
        text = html.unescape(re.sub(r"</?[a-zA-Z!?][^<>]*>", "", text))
    return "".join(text.split())


def instant(text):
    if not text:
        return None
    year, rest = text.split("-", 1)
    return datetime.datetime.fromisoformat(year.zfill(4) + "-" + rest.replace("Z", "+00:00")).timestamp()


def same(field, ours, gold):
    if field in ("published", "updated"):
        return instant(ours) == instant(gold)
    if field in ("id", "url"):
        return (ours or "") == gold or "127.0.0.1:8097" in gold and gold.endswith((ours or "?").lstrip("./"))
    if field == "tags":
        return list(ours) == list(gold)
    if field == "author":
        return any(a in gold for a in ours)
    return plain(ours) == plain(gold)


def reference_checks(case, entries):
    gold = case["reference"]["entries"]
    for index, entry in enumerate(gold):
        ours = entries[index] if index < len(entries) else {}
        for key, value in entry.items():
            if key in ("enclosures", "created"):
                continue
            field = {"link": "url", "author": "author"}.get(key, key)
            mine = ours.get("authors" if key == "author" else field, [] if key in ("author", "tags") else None)
            if key == "content":
                value = value[0] if value else ""
            yield key, same(field, mine, value), mine, value


PATH = re.compile(r"^entries\[(\d)\](?:\['(\w+)'\]|\.(\w+))(\[0\])?(?:\['(\w+)'\])?$")


def expectation_check(case, entries):
    """None when our model cannot state it."""
    text = case["expect"]
    text = re.sub(r"^(not )?bozo and ", "", text)
    if " == " not in text or text.count(" == ") != 1:
        return None
    path, value = text.split(" == ", 1)
    feed = re.match(r"^feed\['title'\]$|^feed\['title_detail'\]\['value'\]$", path)
    match = PATH.match(path.strip())
    if feed:
        if not entries:
            return None
        field, index = "feed_title", 0
    elif match:
        name = match.group(2) or match.group(3)
        if name not in FIELDS or match.group(5) not in (None, "value", "term"):
            return None
        field, index = FIELDS[name], int(match.group(1))
    else:
        return None
    try:
        gold = eval(value, {"__builtins__": {}})
    except Exception:
        return None
    ours = entries[index] if index < len(entries) else {}
    mine = ours.get(field)
    if isinstance(gold, tuple):
        gold = datetime.datetime(*gold[:6], tzinfo=datetime.timezone.utc).isoformat()
    if field == "tags":
        return bool(mine) and mine[0] == gold
    if not isinstance(gold, str):
        return None
    return same("url" if field in ("id", "url") else field, mine, gold)


def dates(binary, folder, cases):
    rss = "".join("<item><pubDate>%s</pubDate></item>" % html.escape(c["input"]) for c in cases)
    path = folder / "dates.xml"
    path.write_text("<rss version='2.0'><channel>%s</channel></rss>" % rss, encoding="utf-8")
    entries = run(binary, [path])[str(path)]
    return [(case, entry["published"], instant(entry["published"]) == instant(case["utc"]))
            for case, entry in zip(cases, entries)]


def listings(binary, data, folder, verbose):
    """Links of list pages against the silver standard: every link whose address has the site's article form."""
    found = right = wanted = 0
    for page in json.loads((data / "extract-vn" / "lists.json").read_text(encoding="utf-8")):
        path = folder / (page["id"] + ".html")
        path.write_bytes(gzip.decompress((data / "extract-vn" / page["file"]).read_bytes()))
        done = subprocess.run([binary, "feed", "--listing", "--url", page["url"], str(path)], capture_output=True)
        ours = {json.loads(line)["url"] for line in done.stdout.decode("utf-8").split("\n") if line}
        gold = {link["url"] for link in page["links"]}
        found, right, wanted = found + len(ours), right + len(ours & gold), wanted + len(gold)
        if verbose:
            print("LIST", page["id"], len(gold), len(ours), len(ours & gold), sorted(ours - gold)[:5], sorted(gold - ours)[:5])
    return right / max(wanted, 1), right / max(found, 1)


def score(binary, data, verbose=False):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        return _score(binary, pathlib.Path(data), folder, verbose)


def _score(binary, data, folder, verbose):
    cases = [json.loads(l) for l in gzip.open(data / "feeds-feedparser" / "cases.jsonl.gz")]
    cases = [c for c in cases if c["verified"]]
    paths = []
    for number, case in enumerate(cases):
        path = folder / ("%05d.xml" % number)
        path.write_bytes(base64.b64decode(case["b64"]))
        paths.append(path)
    out = run(binary, paths)
    checks, expectations = [], []
    for case, path in zip(cases, paths):
        entries = out[str(path)]
        for key, ok, mine, gold in reference_checks(case, entries):
            checks.append(ok)
            if verbose and not ok:
                print("REF", case["id"], key, "OURS", repr(mine)[:200], "GOLD", repr(gold)[:200])
        ok = expectation_check(case, entries)
        if ok is not None:
            expectations.append(ok)
            if verbose and not ok:
                print("EXP", case["id"], case["expect"][:200], "OURS", json.dumps(entries, ensure_ascii=False)[:300])
    gold = json.loads((data / "feeds-vn" / "gold.json").read_text(encoding="utf-8"))
    files = [data / "feeds-vn" / feed["file"] for feed in gold]
    vn = run(binary, files)
    fields = []
    for feed, path in zip(gold, files):
        entries = vn[str(path)]
        fields.append(len(entries) == len(feed["items"]))
        for item, ours in zip(feed["items"], entries):
            for key, mine in (("title", ours["title"]), ("link", ours["url"]), ("guid", ours["id"]),
                              ("summary", ours["summary"])):
                fields.append((mine or "") == (item[key] or ""))
                if verbose and not fields[-1]:
                    print("VN", feed["file"], key, repr(mine), repr(item[key]))
            fields.append(instant(ours["published"]) == instant(item["published"]))
            if verbose and not fields[-1]:
                print("VN", feed["file"], ours["published"], item["published"])
    date_cases = json.loads((data / "feeds-vn" / "dates.json").read_text(encoding="utf-8"))
    date_cases += [json.loads(l) for l in gzip.open(data / "feeds-feedparser" / "dates.jsonl.gz")]
    read = dates(binary, folder, date_cases)
    if verbose:
        for case, mine, ok in read:
            if not ok:
                print("DATE", case, mine)
        print(len(checks), len(expectations), len(fields), len(read))
    recall, precision = listings(binary, data, folder, verbose)
    share = lambda values: sum(values) / len(values) if values else 0.0
    return {"feedparser_reference": share(checks), "feedparser_expectations": share(expectations),
            "vn_fields": share(fields), "dates": share([ok for _, _, ok in read]),
            "listing_recall": recall, "listing_precision": precision}


if __name__ == "__main__":
    import sys
    print(score(sys.argv[1], pathlib.Path(sys.argv[2]), verbose=len(sys.argv) > 3))
