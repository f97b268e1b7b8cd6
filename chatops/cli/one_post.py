"""The command that answers what an auditor asks of one post."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import click

from chatops.cli.ending import BROKEN, COULD_NOT_CHECK, stop
from chatops.cli.record_options import names_of, reference_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from chatops.policy.people import Person
    from chatops.ports.council import Council
    from handlers.views.record.answers import Answer

QUESTIONS = ("who", "words", "authority", "purdah", "removed")


@click.command()
@click.argument("reference")
@click.argument("question", required=False, type=click.Choice(QUESTIONS))
@click.option("--council", "which", help="The ID of its Slack workspace (T…), or its name.")
@click.option("--names", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Who is called what.")
def post(reference: str, question: str | None, which: str | None, names: Path | None) -> None:
    """Answer what an auditor asks of one draft or post, by its REFERENCE: all five questions, or one of them.

    Who decided; on which words; with what authority; was purdah on; can it be shown that nothing was removed. For
    the last the whole journal is followed from its first entry to its last, and the command ends with 1 where it is
    not whole.
    """
    from chatops.cli.operations.opening import CannotCheck
    from chatops.cli.operations.record_export import read
    from chatops.settings.records_address import records_address
    from chatops.settings.wrong import WrongSettings
    from handlers.screens.record_answers import answer_parts
    from handlers.terminal.drawing import parts_as_text

    called = names_of(names)

    def name_of(person: "Person") -> str:
        return called.get(str(person)) or called.get(person.user) or person.user

    written, asked = reference_of(reference), (question,) if question else QUESTIONS
    try:
        whole, found = asyncio.run(
            read(records_address(), which, lambda of, council: _answered(of, council, written, asked))
        )
    except WrongSettings as wrong:
        stop(*wrong.sentences, code=COULD_NOT_CHECK)
    except CannotCheck as reason:
        stop(str(reason), code=COULD_NOT_CHECK)
    click.echo(parts_as_text(answer_parts(found, words=True), name_of))
    if not whole:
        raise SystemExit(BROKEN)


def _answered(
    connection: "Connection", council: "Council", reference: str, asked: tuple[str, ...]
) -> "tuple[bool, tuple[Answer, ...]]":
    """Return whether nothing is amiss, and the answers. Raises CannotCheck where there is no such draft."""
    from chatops.cli.operations.opening import CannotCheck
    from chatops.clock import SystemClock
    from chatops.ports.errors import NoSuch
    from handlers.views.record.answers import Question, answers
    from storage.unit_of_work import SqlUnitOfWork

    work = SqlUnitOfWork(connection, council, writing=False)
    try:
        draft = work.drafts.get(reference)
    except NoSuch:
        raise CannotCheck(f"Nothing in the record is called {reference}.") from None
    found = answers(
        work, SystemClock().now(), draft, work.entries_about(reference), tuple(map(Question, asked)), most=None
    )
    return not any(one.amiss for one in found), found
