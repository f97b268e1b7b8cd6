"""The step in which the master key is made and its copy handed over."""

import io
import zipfile
from html import escape
from pathlib import Path

from chatops import master_key
from chatops.cli.operations.key_work import CannotDo, name_in, write_new
from chatops.cli.setting_up.step import Amiss, Setup, Step
from chatops.settings.single import is_around
from handlers.screens import parts as p
from handlers.screens.answers import Answers

KEY_FILE = Path("master.key")
COPY = "setup:key"
LAST = "last"
_PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Master key: print and keep</title>
<style>body {{ font: 14pt/1.5 serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem }}
pre {{ font-size: 14pt; white-space: pre-wrap; border: 1px solid; padding: 1rem }}</style></head><body>
<h1>Master key of the bot of {council}</h1>
<p>Its name is {name}, which does not lead back to it.</p>
<pre>{key}</pre>
<p>Confidential reports and the passwords of accounts are kept under this key. Without it nobody can read them again,
not even from a backup. With it and a copy of the database anybody can.</p>
<p>Print this page and put it in a sealed envelope in the council's safe. Keep the file master.key apart from the
computer on which the bot runs and from its backups. Then delete what you have downloaded from this computer.</p>
<p>docs/confidentiality.md says how a key is changed, should it be lost or seen by somebody else.</p>
</body></html>
"""


def _made(setup: Setup) -> Path:
    """Return the file of the key, made now if there is none. Raises Amiss."""
    try:
        if not KEY_FILE.exists():
            write_new(KEY_FILE)
        name_in(KEY_FILE)
    except CannotDo as reason:
        raise Amiss(str(reason)) from None
    setup.progress.keep(MASTER_KEY_FILE=str(KEY_FILE))
    return KEY_FILE


async def _show(setup: Setup) -> p.Form:
    name = name_in(_made(setup))
    return p.Form(
        "key",
        "The master key",
        (
            p.Paragraph(
                "what",
                "Confidential reports are kept under a key of their own, which stands outside the database. It was "
                f"made on this computer, and its name is {name}. Without it nobody can read a report again: a copy "
                "of it has to be kept where the computer and its backups are not.",
            ),
            p.Bullets(
                "do",
                (
                    "Download the copy. It holds the key as a file, and a page to print.",
                    "Print the page, and put it in a sealed envelope in the council's safe.",
                    "Type the last eight characters of the key as the page shows it, to show that you have it.",
                ),
            ),
            p.Buttons("copy", (p.Button(COPY, "Download the copy of the key"),)),
            p.Asked(LAST, "The last eight characters of the key", p.Text(longest=20)),
        ),
        "Go on",
    )


async def _take(setup: Setup, answers: Answers) -> str:
    key = master_key.written(master_key.read(_made(setup).read_text(encoding="ascii")))
    if answers.text(LAST).strip().lower() != key.rpartition("-")[2]:
        raise Amiss("Those are not the last eight characters of the key. Look at the printed page again.", LAST)
    return "You have a copy of the key. Keep it apart from this computer."


async def _copy(setup: Setup) -> tuple[str, bytes]:
    if "key" in setup.progress.done:
        raise Amiss("The copy of the key was handed over and confirmed, and is not shown again.")
    file = _made(setup)
    key = master_key.written(master_key.read(file.read_text(encoding="ascii")))
    page = _PAGE.format(council=escape(setup.progress.value("COUNCIL_NAME")), name=name_in(file), key=key)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("master.key", f"{key}\n")
        made.writestr("print-and-keep.html", page)
    return "council-master-key.zip", held.getvalue()


KEY = Step(
    "key",
    "The master key",
    _show,
    _take,
    ("MASTER_KEY_FILE",),
    lambda _setup: not is_around("MASTER_KEY"),
    _copy,
    is_decided=True,
)
