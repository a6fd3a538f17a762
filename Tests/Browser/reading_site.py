"""Drives the reading site in a real browser: runs the demonstration into a temporary folder, serves it, and reads it as people do.

    .venv/bin/python Tests/Browser/reading_site.py BINARY [--shots FOLDER]
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

SITE = "http://127.0.0.1:8781"


def wait_for(url: str, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while True:
        try:
            urllib.request.urlopen(url, timeout=1)
            return
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


def check_accessibility(page, name: str) -> None:
    results = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]})
    violations = [f"{v['id']}: {v['nodes'][0]['html'][:120]}" for v in results.response["violations"]]
    assert not violations, f"{name}: {violations}"


def check_width(page, name: str) -> None:
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{name} scrolls sideways by {wide} px"


def drive(page, shots: pathlib.Path | None) -> None:
    def shot(name: str) -> None:
        if shots:
            page.screenshot(path=shots / f"{name}.png", full_page=True)

    page.goto(SITE)
    expect(page).to_have_title(re.compile("Điểm Tin"))
    assert page.locator(".front article").count() >= 5, "front page shows stories"
    check_accessibility(page, "front")
    shot("front")

    page.locator(".lead h2 a").click()
    assert page.locator(".reports li").count() >= 1
    assert page.locator(".abstract .ref").count() >= 1, "sentences show their sources"
    check_accessibility(page, "story")
    shot("story")

    page.get_by_role("link", name="Chuyển đổi số", exact=True).first.click()
    assert page.locator(".stream article").count() >= 3
    shot("topic")

    page.get_by_role("searchbox").fill("chuyen doi so")
    page.get_by_role("button", name="Tìm").click()
    assert page.locator(".hits li").count() >= 3
    expect(page.locator(".hits mark").first).to_be_visible()
    check_accessibility(page, "search")
    shot("search")

    page.get_by_role("link", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.get_by_role("link", name="Issues", exact=True).first.click()
    page.locator(".issue-list h2 a").first.click()
    assert page.locator(".issue-section .item").count() >= 10
    check_accessibility(page, "issue")
    shot("issue")
    page.locator(".item h3 a").first.click()
    assert page.locator(".issue .item").count() == 1, "a permanent link shows one item"

    page.goto(SITE + "/nguon")
    assert page.locator(".state.bad").count() >= 3, "sick sources are shown"
    check_accessibility(page, "sources")
    shot("sources")
    page.goto(SITE + "/the")
    page.locator(".tags a").first.click()
    assert page.locator(".introduction").inner_text().strip()
    shot("tag")


def check_feeds() -> None:
    for path in ["/trang-nhat", "/chu-de/cds", "/the", "/so", "/nguon"]:
        atom = urllib.request.urlopen(SITE + path + ".atom").read().decode()
        assert "<feed" in atom and "<entry" in atom, path
        feed = json.load(urllib.request.urlopen(SITE + path + ".json"))
        assert feed["items"], path


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--shots", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [options.binary, "demo", "--no-serve", "--out", folder, "--press-port", "8791"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        server = subprocess.Popen(
            [options.binary, "serve", "--archive", folder + "/diemtin.sqlite", "--port", "8781"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for(SITE + "/healthz")
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
                for name, width, scheme in [("desktop", 1280, "light"), ("phone", 360, "light"), ("narrow-dark", 320, "dark")]:
                    context = browser.new_context(
                        viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=True)
                    page = context.new_page()
                    errors: list[str] = []
                    page.on("pageerror", lambda error: errors.append(str(error)))
                    shots = options.shots / name if options.shots else None
                    if shots:
                        shots.mkdir(parents=True, exist_ok=True)
                    drive(page, shots)
                    for path in ["/", "/so", "/nguon", "/the", "/chu-de/khcn"]:
                        page.goto(SITE + path)
                        check_width(page, f"{path} at {width} px")
                    assert not errors, errors
                    context.close()
                browser.close()
            check_feeds()
        finally:
            server.terminate()
            server.wait(10)
    print("browser test passed: desktop, phone, narrow dark; 5 feeds in two formats")
    return 0


if __name__ == "__main__":
    sys.exit(main())
