"""What an author declared of a draft, as the approver reads it: in one line when all of it is plain."""

from dataclasses import dataclass

from chatops.policy.clauses import called
from chatops.policy.content.questions import Reply as CheckReply
from chatops.policy.drafts.declarations import STATEMENTS, TICKED_STATEMENTS, Declared, Reply
from chatops.policy.drafts.draft import Revision
from handlers.views.phrases import listed

_ANSWERS = {Reply.SO: "it is so", Reply.DOES_NOT_APPLY: "does not apply", Reply.SEE_NOTE: "see the note"}


@dataclass(frozen=True, slots=True)
class DeclaredView:
    """What an author answered to the declarations of section 5.

    `plain` says in one line what is so and what does not apply, empty when there is nothing to say. `unplain` are the
    statements of which the author says `See my note`, and `note` is that note in the author's own words. `ticked` are
    the statements of a draft from the time when there was only a box to tick. `checked` says in one line how many of
    the questions about what the checks found were answered and how, `checked_in_note` what of it the note is about, and
    `to_allow` what they ask whoever decides to allow. `answered` is every statement with its clause, and the answer.
    """

    plain: str = ""
    unplain: tuple[str, ...] = ()
    note: str = ""
    ticked: tuple[str, ...] = ()
    checked: str = ""
    checked_in_note: tuple[str, ...] = ()
    to_allow: tuple[str, ...] = ()
    answered: tuple[tuple[str, str], ...] = ()

    @property
    def in_short(self) -> str:
        """That all of it was declared, and how many do not apply or are told of in the note: `All 7 are answered`."""
        besides = [
            f"{count} {what}"
            for count, what in (
                (sum(answer == _ANSWERS[Reply.DOES_NOT_APPLY] for _, answer in self.answered), "not applicable"),
                (len(self.unplain), "with a note"),
            )
            if count
        ]
        return f"All {len(self.answered)} declarations made{f', {listed(besides)}' if besides else ''}."


def declared_of(revision: Revision, *, allowed: bool = False) -> DeclaredView:
    """Return what the author declared of this revision; `allowed` is whether it was approved with what they ask for."""
    given = revision.declarations
    so, not_applying = _about(given, Reply.SO), _about(given, Reply.DOES_NOT_APPLY)
    said = [f"it is so for {listed(so)}"] if so else []
    said += [f"not applicable for {listed(not_applying)}"] if not_applying else []
    plain = "; ".join(said)
    noted = (STATEMENTS[one.declaration] for one in given if one.reply is Reply.SEE_NOTE)
    return DeclaredView(
        plain=f"{plain[0].upper()}{plain[1:]}." if plain else "",
        unplain=tuple(f"“{statement.sentence}” ({called(statement.clause)})" for statement in noted),
        note=revision.note,
        checked=_summary(revision, allowed=allowed),
        checked_in_note=tuple(_found(revision, CheckReply.SEE_NOTE)),
        to_allow=tuple(_found(revision, CheckReply.ASKS)),
        answered=tuple(
            (
                f"{STATEMENTS[one.declaration].sentence} ({called(STATEMENTS[one.declaration].clause)})",
                _ANSWERS[one.reply],
            )
            for one in given
            if one.reply in _ANSWERS
        ),
        ticked=tuple(TICKED_STATEMENTS[one.declaration] for one in given if one.reply is Reply.TICKED),
    )


def _about(given: tuple[Declared, ...], reply: Reply) -> list[str]:
    return [STATEMENTS[one.declaration].about for one in given if one.reply is reply]


def _summary(revision: Revision, *, allowed: bool) -> str:
    """Return all that was found, in one line: “2 questions answered, 1 allowed”."""
    looked, noted, asked = (
        len(_found(revision, reply)) for reply in (CheckReply.LOOKED, CheckReply.SEE_NOTE, CheckReply.ASKS)
    )
    said = [f"{looked} {'question' if looked == 1 else 'questions'} answered"] if looked else []
    said += [f"{noted} answered in the note"] if noted else []
    said += [f"{asked} {'allowed' if allowed else 'to be allowed'}"] if asked else []
    said += ["advice given"] if _found(revision, CheckReply.TOLD) else []
    line = ", ".join(said)
    return f"{line[0].upper()}{line[1:]}" if line else ""


def _found(revision: Revision, reply: CheckReply) -> list[str]:
    return [f"{one.what} ({called(one.clause)})" for one in revision.checked if one.reply is reply]
