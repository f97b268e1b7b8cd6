"""The commands that hand a part of the record to whoever asks for it: freedom of information, subject access."""

import asyncio
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from chatops.cli.ending import COULD_NOT_CHECK, stop
from chatops.cli.record_options import DAY, lines_of, midnight, names_of, reference_of

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from sqlalchemy import Connection

    from chatops.cli.operations.record_export import Write
    from chatops.policy.releases.by_hand import LeftOut
    from chatops.policy.releases.release import Handed
    from chatops.ports.council import Council

T = TypeVar("T")

_folder = click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
_file = click.Path(exists=True, dir_okay=False, path_type=Path)
_which = click.option("--council", "which", help="The ID of its Slack workspace (T…), or its name.")
_names = click.option("--names", type=_file, help="Who is called what, so that names are found in words.")
_leave_out = click.option("--leave-out", type=_file, help="What is left out by hand, each with its exemption.")


@click.command()
@_folder
@_which
@click.option("--request", default="", help="What the council calls the request, such as FOI-2027-14.")
@click.option("--from", "first", type=DAY, help="What something happened to on this day or later (2026-05-01).")
@click.option("--to", "last", type=DAY, help="What something happened to on this day or earlier.")
@click.option("--words", default="", help="Drafts in which all of these words stand.")
@click.option("--about", multiple=True, help="A draft or other thing, by its reference. May be given several times.")
@_names
@_leave_out
def foi(
    folder: Path,
    which: str | None,
    request: str,
    first: datetime | None,
    last: datetime | None,
    words: str,
    about: tuple[str, ...],
    names: Path | None,
    leave_out: Path | None,
) -> None:
    """Write what somebody asked for under the Freedom of Information Act into FOLDER, which must not be there yet.

    Drafts that were refused are in it like those that were posted. Names of people in FILE of `--names FILE`, telephone
    numbers and addresses are left out by rule. FILE in `--leave-out FILE` has a line for whatever else is left out:
    `Jane Smith, section 40(2)`, or `DR-7KQ2M9, section 22` for a draft that is withheld as a whole. Read it through
    before you send it. Nothing confidential is in it.
    """
    from chatops.clock import SystemClock
    from chatops.policy.releases.release import Release, says_what_is_asked_for
    from storage.record_copy.release import write_release

    asked = Release(
        request=request,
        begins=midnight(first),
        ends=midnight(last + timedelta(days=1) if last else None),
        about=tuple(map(reference_of, about)),
        words=words,
        names=names_of(names),
        by_hand=_left_out(leave_out),
    )
    if asked.begins and asked.ends and asked.begins >= asked.ends:
        stop("--from is later than --to.", code=COULD_NOT_CHECK)
    if objections := says_what_is_asked_for(asked):
        stop(*(one.sentence for one in objections), code=COULD_NOT_CHECK)
    now = SystemClock().now()
    handed = _written(folder, which, lambda of, council, into: write_release(of, council, asked, now, into))
    click.echo(f"The bundle is in {folder}. Drafts: {handed.drafts:,}. Withheld as a whole: {handed.withheld:,}.")
    click.echo(f"Note this down; with it anybody can check that nothing was changed: {handed.manifest}")


@click.command()
@_folder
@_which
@click.option("--who", required=True, help="The user's ID on the chat platform (U…), of somebody who left too.")
@_names
@_leave_out
def person(folder: Path, which: str | None, who: str, names: Path | None, leave_out: Path | None) -> None:
    """Write what the record holds of one person, for them, into FOLDER, which must not be there yet.

    Other people stand there by their office or as another person. With `--names FILE` the person's own name is looked
    for in words, and the names of others are left out. Read it through before you send it. Nothing confidential is in
    it, and it does not say whether there is anything.
    """
    from chatops.clock import SystemClock
    from chatops.policy.releases.release import PersonalCopy
    from storage.record_copy.of_person import write_personal_copy

    asked = PersonalCopy(who.strip(), names_of(names), _left_out(leave_out))
    now = SystemClock().now()
    handed = _written(folder, which, lambda of, council, into: write_personal_copy(of, council, asked, now, into))
    click.echo(f"The copy is in {folder}. Drafts: {handed.drafts:,}.")
    click.echo(f"Note this down; with it anybody can check that nothing was changed: {handed.manifest}")


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@_which
def public(file: Path, which: str | None) -> None:
    """Write a page for the council's website into FILE: what it posts, who decides, how to complain.

    It has the accounts, the policy with its editions, and figures of the last twelve months; those below five are not
    told apart. It names nobody, and nothing confidential is in it. FILE must not be there yet.
    """
    from chatops.clock import SystemClock
    from handlers.views.record.public import public_view
    from handlers.web.public_page import written as page_of
    from storage.unit_of_work import SqlUnitOfWork

    if file.exists():
        stop(f"{file} is there already. Name a file that is not.", code=COULD_NOT_CHECK)
    now = SystemClock().now()
    page = _read(which, lambda of, council: page_of(public_view(SqlUnitOfWork(of, council, writing=False), now)))
    file.write_bytes(page)
    click.echo(f"The page is in {file}. Read it before you publish it.")


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@_which
@click.option(
    "--from", "first", type=DAY, help="The first day (2026-05-01); a year before the last where none is given."
)
@click.option("--to", "last", type=DAY, help="The last day; today where none is given.")
@click.option("--format", "form", type=click.Choice(["pdf", "csv"]), default="pdf", show_default=True)
def review(file: Path, which: str | None, first: datetime | None, last: datetime | None, form: str) -> None:
    """Write the pack of the yearly review into FILE: figures beside those of the time before, charts, sentences.

    For an English council it also says what the record shows for assertion 10 of the yearly return. Nothing of
    confidential reports is counted in it. FILE must not be there yet.
    """
    from chatops.clock import SystemClock, london_date
    from chatops.policy.yearly_review import time_is_right
    from chatops.settings.council import load_country
    from handlers.views.record.review import A_YEAR, pack
    from handlers.web.review_figures import as_pdf, as_table
    from storage.unit_of_work import SqlUnitOfWork

    if file.exists():
        stop(f"{file} is there already. Name a file that is not.", code=COULD_NOT_CHECK)
    now = SystemClock().now()
    ends = last.date() if last else london_date(now)
    begins = first.date() if first else ends - A_YEAR + timedelta(days=1)
    if objections := time_is_right(begins, ends):
        stop(*(one.sentence for one in objections), code=COULD_NOT_CHECK)
    write = as_pdf if form == "pdf" else as_table

    def written_of(of: "Connection", council: "Council") -> bytes:
        return write(pack(SqlUnitOfWork(of, council, writing=False), now, begins, ends, load_country()))

    content = _read(which, written_of)
    file.write_bytes(content)
    click.echo(f"The yearly review is in {file}.")


def _written(folder: Path, which: str | None, write: "Write[Handed]") -> "Handed":
    from chatops.cli.operations.record_export import written

    return _done(lambda url: written(url, which, write, folder))


def _read(which: str | None, work: "Callable[[Connection, Council], bytes]") -> bytes:
    from chatops.cli.operations.record_export import read

    return _done(lambda url: read(url, which, work))


def _done(work: "Callable[[str], Coroutine[Any, Any, T]]") -> "T":
    from chatops.cli.operations.opening import CannotCheck
    from chatops.settings.records_address import records_address
    from chatops.settings.wrong import WrongSettings

    try:
        return asyncio.run(work(records_address()))
    except WrongSettings as wrong:
        stop(*wrong.sentences, code=COULD_NOT_CHECK)
    except CannotCheck as reason:
        stop(str(reason), code=COULD_NOT_CHECK)


def _left_out(file: Path | None) -> "tuple[LeftOut, ...]":
    from chatops.policy.releases.by_hand import NotReadable, read_lines

    if file is None:
        return ()
    try:
        return read_lines(lines_of(file))
    except NotReadable as wrong:
        stop(
            f"Line {wrong.line} of {file} is not words, a comma and an exemption of the Freedom of Information Act "
            "2000, such as section 40(2).",
            code=COULD_NOT_CHECK,
        )
