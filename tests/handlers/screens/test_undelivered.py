"""An officer reads what could not be delivered, as it was: each kind of letter has its own true sentence."""

import pytest

from chatops.outbox.about import Undelivered
from chatops.outbox.letter import CONFIDENTIAL, LetterKind
from handlers.screens.parts import Paragraph
from handlers.screens.undelivered import SAYS, undelivered


def _reads(kind: str, reference: str = "DR-7KQ2M9") -> str:
    (part,) = undelivered(Undelivered(kind, reference), "Teams").parts
    assert isinstance(part, Paragraph)
    return str(part.text)


def test_every_kind_that_people_may_hear_of_has_its_sentence_and_no_other() -> None:
    assert set(SAYS) == set(LetterKind) - CONFIDENTIAL - {LetterKind.UNDELIVERED}


@pytest.mark.parametrize(
    ("kind", "begins"),
    [
        (LetterKind.DECISION_CARD, "A message about DR-7KQ2M9 could not be delivered. The draft itself is safe."),
        (LetterKind.PAUSE_NOTICE, "A notice about the pause of all posting could not be delivered."),
        (LetterKind.OFFICE_CARD, "A notice of who may do what for the council could not be delivered."),
        (LetterKind.OWN_APPROVALS, "The monthly list for the Chair could not be delivered."),
        (LetterKind.OUTAGE_NOTICE, "The notice that Teams was away for a while could not be delivered."),
        (LetterKind.EVENT, "Somebody wrote to the bot or opened its Home tab, and it could not answer them."),
        ("", "A message could not be delivered."),
    ],
)
def test_what_was_not_delivered_is_said_as_it_was(kind: str, begins: str) -> None:
    assert _reads(kind).startswith(begins)
