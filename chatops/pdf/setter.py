"""Sets one document: reads its data from the standard input, and writes the PDF to the standard output.

It is run as a process of its own, because the typesetter keeps in memory what it has set, for the next ten documents.
It knows nothing of the rest of the program.
"""

import json
import sys
from importlib import resources
from pathlib import Path
from typing import Final

import typst

ACCESSIBLE: Final = "ua-1"
"""ISO 14289-1, which asks for tags, a title, a language, and a letter of a font for everything that is written."""


def main() -> None:
    """Set the document. No font of the computer is used, and nothing is fetched."""
    given = sys.stdin.buffer.read()
    look = Path(__file__).with_name("document.typ").read_bytes()
    at = int(json.loads(given)["made_at"])
    folder = str(resources.files("manimgx_fonts"))
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])
    compiler = typst.Compiler(font_paths=fonts, ignore_system_fonts=True, sys_inputs={"given": given.decode()})
    try:
        made = compiler.compile(look, format="pdf", pdf_standards=[ACCESSIBLE], timestamp=at)
    except typst.TypstError:
        # Somebody used a letter that none of the fonts has. It is shown as a box, and everything else as before.
        made = compiler.compile(look, format="pdf", timestamp=at)
    if not isinstance(made, bytes):
        raise TypeError("a PDF is one file")
    sys.stdout.buffer.write(made)


if __name__ == "__main__":
    main()
