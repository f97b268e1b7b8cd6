"""What an approver reads of the declarations."""

from chatops.policy.drafts.declarations import TICKED_STATEMENTS, Declaration, Declared, Reply
from handlers.views.drafts.declared import DeclaredView, declared_of
from tests.support.drafts import revision


def test_a_draft_from_when_boxes_were_ticked_says_what_stood_beside_them_then() -> None:
    before = tuple(Declared(one, Reply.TICKED) for one in TICKED_STATEMENTS)
    assert declared_of(revision(declarations=before)) == DeclaredView(ticked=tuple(TICKED_STATEMENTS.values()))


def test_what_does_not_apply_stands_after_what_is_so_in_one_line() -> None:
    given = (Declared(Declaration.ACCURATE), Declared(Declaration.LINKS, Reply.DOES_NOT_APPLY))
    assert declared_of(revision(declarations=given)).plain == "It is so for accuracy; not applicable for links."


def test_where_everything_is_in_the_note_nothing_is_plain() -> None:
    given = tuple(Declared(one, Reply.SEE_NOTE) for one in Declaration)
    seen = declared_of(revision(declarations=given, note="Read this."))
    assert (seen.plain, len(seen.unplain), seen.note) == ("", len(Declaration), "Read this.")
