"""Compiles a Typst file to PDF with the PyPI package `typst`: FOLDER MAIN OUTPUT TIMESTAMP STANDARD."""
import os
import sys

import typst

folder, main, output, timestamp, standard = sys.argv[1:6]
pdf = typst.compile(
    os.path.join(folder, main), root=folder, font_paths=[os.path.join(folder, "fonts")], ignore_system_fonts=True,
    format="pdf", pdf_standards=[standard] if standard else [], timestamp=int(timestamp))
with open(os.path.join(folder, output), "wb") as file:
    file.write(pdf)
