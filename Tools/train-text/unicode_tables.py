#!/usr/bin/env python3
"""Writes Sources/VietnameseText/CanonicalData.swift: the canonical decompositions of Unicode, as text.

Usage: python3 Tools/train-text/unicode_tables.py > Sources/VietnameseText/CanonicalData.swift
"""
import sys
import unicodedata


def entries():
    for code in range(0x110000):
        if 0xAC00 <= code <= 0xD7A3 or 0xD800 <= code <= 0xDFFF:
            continue
        mapping = unicodedata.decomposition(chr(code))
        if not mapping or mapping.startswith("<"):
            continue
        parts = mapping.split()
        composes = unicodedata.normalize("NFC", chr(code)) == chr(code) and len(parts) == 2
        yield ("" if composes else "!") + f"{code:X} " + " ".join(f"{int(p, 16):X}" for p in parts)


lines, line = [], ""
for entry in entries():
    if len(line) + len(entry) + 1 > 108:
        lines.append(line)
        line = ""
    line += entry + ";"
lines.append(line)
out = sys.stdout
out.write("/// Canonical decompositions of Unicode " + unicodedata.unidata_version)
out.write(" (UnicodeData.txt), written by Tools/train-text/unicode_tables.py.\n")
out.write("///\n/// `code first second;` in hexadecimal; `!` marks those that never compose again.\n")
out.write("enum CanonicalData {\n  static let table: StaticString = \"\"\"\n")
for text in lines:
    out.write("    " + text + "\\\n" if text is not lines[-1] else "    " + text + "\n")
out.write("    \"\"\"\n}\n")
