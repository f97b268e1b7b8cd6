"""The command that tries the checks of words on a file of posts."""

import asyncio
from pathlib import Path

import click

from chatops.cli.ending import BROKEN, COULD_NOT_CHECK, PlainEnds, stop

KNOWN_BESIDE = "council.json"
"""The file beside the posts in which the council tells its contacts, venues, people and websites."""


@click.group(cls=PlainEnds, code=COULD_NOT_CHECK)
def content() -> None:
    """Try what the bot would say of a post's words, and keep nothing."""


@content.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--known", type=click.Path(path_type=Path), help=f"What the council tells; else {KNOWN_BESIDE} beside FILE."
)
@click.option("--council", "which", help="The ID of its Slack workspace (T…), or its name, when the database is read.")
@click.option("--sentences", is_flag=True, help="Write with each finding the sentence that the bot would say.")
def check(file: Path, known: Path | None, which: str | None, sentences: bool) -> None:
    """Check the posts in FILE, one JSON object a line with `id`, `words` and, if you like, `account`.

    Writes one JSON object a line for each finding: `id`, `clause`, `kind`, `what`, and `span`, its first character and
    the one after its last. What the council tells comes from council.json beside FILE, or from the database when there
    is no such file; docs/content.md describes it.

    Ends with 0 when every line was checked, 1 when some could not be read, and 2 when nothing could be checked.
    """
    from chatops.cli.operations.content_checks import checked_lines, known_by_the_records, known_in
    from chatops.cli.operations.known_files import CannotUse
    from chatops.settings.council import load_database_url
    from chatops.settings.wrong import WrongSettings

    beside = known or file.parent / KNOWN_BESIDE
    try:
        with file.open("rb") as lines:
            if known is not None or beside.exists():
                told, strange = known_in(beside)
            else:
                told, strange = asyncio.run(known_by_the_records(load_database_url(), which)), ""
            if strange:
                click.echo(strange, err=True)
            every = unread = 0
            for line in checked_lines(lines, told, sentences=sentences):
                for text in line.findings:
                    click.echo(text)
                if line.unread:
                    click.echo(line.unread, err=True)
                every += 1
                unread += bool(line.unread)
    except WrongSettings as wrong:
        stop(*wrong.sentences, f"Or put {KNOWN_BESIDE} beside {file}.", code=COULD_NOT_CHECK)
    except CannotUse as reason:
        stop(str(reason), code=COULD_NOT_CHECK)
    if unread and unread == every:
        stop(f"{file} has no post that could be checked.", code=COULD_NOT_CHECK)
    if unread:
        one = "1 line was" if unread == 1 else f"{unread:,} lines were"
        stop(f"{one} not checked. All others were.", code=BROKEN)
