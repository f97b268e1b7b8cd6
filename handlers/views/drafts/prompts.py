"""What whoever decides is to look at on a card: prompts, never verdicts. A named person decides."""

from datetime import datetime

from chatops.evaluate.approvers import clerk_is_there
from chatops.evaluate.purdah_gate import goes_out
from chatops.policy.authority.powers import holds_approving_office, usable_delegations
from chatops.policy.drafts.draft import Draft
from chatops.policy.emoji import unknown_emoji
from chatops.policy.people import Actor
from chatops.policy.purdah import candidates
from chatops.policy.purdah import periods as purdah
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, listed
from handlers.views.purdah.exemptions import exempted
from handlers.views.purdah.periods import period
from handlers.views.purdah.routine import about_routine

MOST_CODES = 10
"""Codes that are named; of more it is said how many there are."""


def about_codes(words: str) -> str | None:
    """5.1: which codes in the words are no standard emoji, and would be posted as letters; None when there are none."""
    codes = unknown_emoji(words)
    if not codes:
        return None
    shown = [*codes[:MOST_CODES], *([f"{len(codes) - MOST_CODES} more"] if len(codes) > MOST_CODES else [])]
    if len(codes) == 1:
        return f"{listed(shown)} is no standard emoji, and is posted as these letters. Take it out if need be."
    return f"{listed(shown)} are no standard emoji, and are posted as these letters. Take them out if need be."


def about_purdah(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence | None:
    """Return what the pre-election period means for this draft, or None when it means nothing."""
    granted = work.purdah.exemptions(draft.reference)
    exemption = next((each for each in granted if each.covers(draft.reference, draft.revision)), None)
    if exemption is not None:
        return exempted(exemption, now)
    if draft.stage not in purdah.STILL_TO_GO_OUT:
        return None
    windows = purdah.in_force(work.purdah.not_over(now), goes_out(draft, now))
    if not windows:
        return None
    if said := about_routine(work, draft, windows, now):
        return said
    by = "the Town Clerk"
    if draft.revision.urgent and not clerk_is_there(work, now):
        by = "the Deputy, who decides on an emergency while the Town Clerk is not available,"
    return (
        f"It falls in purdah, the pre-election period, {period(windows[0], now)}. "
        f"It cannot be posted in that time unless {by} allows it.",
    )


def about_names(work: UnitOfWork, draft: Draft, actor: Actor | None, now: datetime) -> str | None:
    """PS-4c: which of those standing, parties and councillors the words name, for the Clerk and the Deputy.

    None when the draft goes out in no pre-election period, or names nobody.
    """
    decides = actor is not None and (holds_approving_office(actor) or usable_delegations(actor, draft))
    if not decides or draft.stage not in purdah.STILL_TO_GO_OUT:
        return None
    if not purdah.in_force(work.purdah.not_over(now), goes_out(draft, now)):
        return None
    found = candidates.named_in(draft.revision.all_words, work.candidates.all())
    if not found:
        return None
    shown = [f"{known.name} ({known.kind})" for known in found[: candidates.MOST_SHOWN]]
    if len(found) > len(shown):
        shown.append(f"{len(found) - len(shown)} more")
    return f"The words name {listed(shown)}. Somebody else may have the same name: read it with that in mind."
