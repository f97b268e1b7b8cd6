"""What the checks found in a draft and what its author answered, for whoever may read the draft."""

from dataclasses import dataclass
from datetime import datetime

from chatops.evaluate import approvers
from chatops.evaluate.content import found_in, questions_of
from chatops.policy.authority.visibility import Sight, sight_of
from chatops.policy.clauses import place_of
from chatops.policy.content.finding import FindingKind
from chatops.policy.content.questions import MOST_TOLD, Checked, Reply
from chatops.policy.drafts.draft import Revision, Verdict
from chatops.policy.people import Caller
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import UnitOfWork

_ANSWERED = {
    Reply.LOOKED: "The author has looked at it and finds it right.",
    Reply.SEE_NOTE: "The author has written a note about it.",
    Reply.ASKS: "The author asks for it to be allowed.",
    Reply.TOLD: "This was advice. Nothing was asked.",
}
_Told = dict[tuple[str, str], tuple[str, ...]]
_ALLOWED = "It was allowed by whoever approved it, with a reason."


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One kind of thing that was found: its place in the policy and what it is, what was answered, each in a sentence.

    `sentences` are empty where the checks no longer find it, because what they know has changed since.
    """

    about: str
    answered: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundView:
    """All that was found in one revision, in order."""

    reference: str
    revision: int
    lines: tuple[FoundLine, ...]
    note: str


def see_found(work: UnitOfWork, now: datetime, *, reference: str, revision: int, by: Caller) -> FoundView:
    """Return what was found in one revision. Raises NoSuch for whoever may not read the draft."""
    draft = work.drafts.get(reference)
    if sight_of(draft, approvers.known(work, by, now)) is not Sight.EVERYTHING:
        raise NoSuch(f"there is no draft {reference}")
    seen = next((one for one in draft.revisions if one.number == revision), draft.revision)
    approved = any(one.revision == seen.number and one.verdict is Verdict.APPROVED for one in draft.decisions)
    told = _sentences(work, seen)
    lines = tuple(_line(one, told, approved=approved) for one in seen.checked)
    return FoundView(reference, seen.number, lines, seen.note)


def _line(checked: Checked, told: _Told, *, approved: bool) -> FoundLine:
    answered = _ALLOWED if approved and checked.reply is Reply.ASKS else _ANSWERED[checked.reply]
    about = f"{place_of(checked.clause)}: {checked.what}"
    # The mark covers all that was found of a kind; where the checks know more by now, the kind alone is looked for.
    sentences = told.get((checked.key, checked.what)) or told.get((checked.clause, checked.what), ())
    return FoundLine(about, answered, sentences)


def _sentences(work: UnitOfWork, revision: Revision) -> _Told:
    """Return what the checks say of these words now, by the marks that the record has and by clause, each with its
    kind.
    """
    own = revision.account_words
    found = found_in(work, revision.words, revision.accounts, revision.pictures, own, asking_again=True)
    asked = questions_of(revision.words, found, revision.background, revision.pictures, own)
    told = {(each, one.what): one.sentences for one in asked for each in (one.clause, one.key)}
    advice = tuple(dict.fromkeys(one.sentence for one in found if one.kind is FindingKind.ADVICE))
    more = len(advice) - MOST_TOLD
    shown = advice if more <= 0 else (*advice[:MOST_TOLD], f"And {more} more.")
    return told | {(one.key, one.what): shown for one in revision.checked if one.reply is Reply.TOLD}
