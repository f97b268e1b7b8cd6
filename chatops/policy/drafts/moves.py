"""Whether a draft can be moved on: what the table of moves, its approval and its postings say."""

from collections.abc import Iterable

from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.stages import MOVES
from chatops.policy.objections import Objection


def can_move(draft: Draft, act: str) -> bool:
    """Return whether the draft stands where this act may be done."""
    return draft.stage in MOVES[act].possible


def seen_before(draft: Draft, seen: int) -> str:
    """Return what is said to somebody who saw version number `seen` of the draft, when that is not the newest."""
    return f"You saw version {seen}, and version {draft.revision.number} has come in since."


def approval_stands(draft: Draft) -> bool:
    """4.2b: the newest revision, and no other, has an approval, and reads as it did when it was approved.

    House rule 15: or the bot approved it as the use of a template.
    """
    decision = draft.decision
    if decision is None:
        return draft.by_template is not None and draft.by_template.digest == draft.revision.digest
    return decision.verdict is Verdict.APPROVED and decision.digest == draft.revision.digest


def accounts_are_official(chosen: tuple[str, ...], official: Iterable[str]) -> list[Objection]:
    """Intro-2a: a draft is for registered accounts only, and for one at least."""
    if not chosen:
        return [Objection("Intro-2a", "Choose the account or accounts it is for.", "accounts")]
    if not set(chosen) <= set(official):
        sentence = "One of these is no longer an official account of the council. Choose again."
        return [Objection("Intro-2a", sentence, "accounts")]
    return []


def nothing_posted_yet(draft: Draft) -> list[Objection]:
    """4.2b: once part of it has appeared, a change is a new post and needs a draft of its own."""
    if not draft.postings:
        return []
    return [Objection("4.2b", "Part of it has been posted already. Start a new draft for what should follow.")]
