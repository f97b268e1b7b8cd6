"""A template: words with blanks that an approver approved once, until a day, for posts that come again and again.

House rule 15. Clause 4.2b asks for an approval of each version; a template is the council's standing approval of what
its blanks can make of it.
"""

import json
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from chatops.policy.digests import salted_digest
from chatops.policy.people import Office, Person
from chatops.policy.templates.blanks import Blank, blanks_of
from chatops.policy.templates.series import LeftOut, Series


class TemplateState(StrEnum):
    """How a template stands."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    REFUSED = "refused"
    ENDED = "ended"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class TemplateDecision:
    """What an officer decided on a template: whether they approved it, why not, in which office, when."""

    approved: bool
    by: Person
    office: Office | None
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """Words with blanks, for which accounts (by key), and until when they may be used (an aware UTC instant).

    `by` proposed it. `decision` is what an officer decided, None while nobody has; `ended_at` is when somebody ended
    it before its time. `series` says on which days the bot uses it by itself, None when it does not.
    """

    reference: str
    name: str
    words: str
    accounts: tuple[str, ...]
    ends: datetime
    by: Person
    at: datetime
    decision: TemplateDecision | None = None
    ended_at: datetime | None = None
    series: Series | None = None

    @property
    def noun(self) -> str:
        """What people know it as: whoever proposed a series knows of no template."""
        return "series" if self.series else "template"

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """The blanks of its words, in order."""
        return blanks_of(self.words)

    @property
    def digest(self) -> str:
        """SHA-256 in hexadecimal over all that is approved: its name, words, accounts, end and rhythm, with its
        reference.
        """
        said = [self.name, self.words, list(self.accounts), self.ends.isoformat()]
        if self.series:
            said += self.series.kept()
        return salted_digest(self.reference, json.dumps(said))

    def state(self, now: datetime) -> TemplateState:
        """Return how it stands at this instant."""
        if self.ended_at is not None:
            return TemplateState.ENDED
        if self.decision is not None and not self.decision.approved:
            return TemplateState.REFUSED
        if now >= self.ends:
            return TemplateState.OVER
        return TemplateState.APPROVED if self.decision is not None else TemplateState.PROPOSED

    def stands(self, now: datetime) -> bool:
        """Return whether it is approved, or may be still."""
        return self.state(now) in {TemplateState.PROPOSED, TemplateState.APPROVED}


@dataclass(frozen=True, slots=True)
class SeriesDay:
    """What the bot did for one day of a series, and when: the reference of the draft it made, or why it made none."""

    day: date
    at: datetime
    draft: str | None = None
    why: LeftOut | None = None
