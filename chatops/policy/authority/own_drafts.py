"""Where nobody else may decide, an officer may approve their own draft, if the council has set that they may.

House rule 1. Many councils have one officer.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from chatops.policy.authority.powers import APPROVING_OFFICES, holds_approving_office
from chatops.policy.content.wording import a_text_is_given
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Office, Person


@dataclass(frozen=True, slots=True)
class OwnApproval:
    """One approval by an officer of what they had written themselves, and why they gave it."""

    reference: str
    revision: int
    by: Person
    office: Office | None
    at: datetime
    reason: str


def nobody_else_may_decide(
    actor: Actor, draft: Draft, holders: Mapping[Office, Person], away: Collection[Person], able: Collection[Person]
) -> bool:
    """House rule 1: whether this officer wrote the draft, and nobody else is there who may decide it.

    The other office is vacant, or its holder is away and the draft is an emergency. `able` are all others who may
    decide it, delegates among them. What another has approved is not theirs to approve again.
    """
    if not holds_approving_office(actor) or actor.person not in draft.authors:
        return False
    if draft.decision is not None and draft.decision.by != actor.person:
        return False
    others = [holders[office] for office in APPROVING_OFFICES if office in holders and holders[office] != actor.person]
    if not others:
        return not able
    return draft.revision.urgent and all(person in away for person in (*others, *able))


def a_reason_for_ones_own(reason: str) -> list[Objection]:
    """House rule 1: whoever approves their own draft says why, for the record and for the Chair."""
    sentence = "Say why you approve your own draft. The Chair is sent a list of such approvals each month."
    return a_text_is_given(reason, "reason", "house rule 1", "reason", sentence)
