"""What the bot did because nobody decided in time, and what people did about it."""

from dataclasses import dataclass
from datetime import datetime

from chatops.facts.drafts import of_revision
from chatops.facts.fact import Details, Fact
from chatops.policy.deadlines import PURPOSES
from chatops.policy.drafts.draft import Draft, Revision
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproverReminded(Fact, act="approver:reminded"):
    """Somebody was reminded of what waits for them, to decide or to post: all that was due, in one message."""

    to: Person
    drafts: tuple[Draft, ...]

    def details(self) -> Details:
        about = [f"{draft.reference} {draft.revision.number} {PURPOSES[draft.stage]}" for draft in self.drafts]
        return {"to": str(self.to), "drafts": about}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftEscalated(Fact, act="draft:escalated"):
    """Nobody had decided for a working day, so the other officer is asked as well. `to` are those who are new."""

    draft: Draft
    to: tuple[Person, ...]

    def details(self) -> Details:
        return {"revision": self.draft.revision.number, "to": [str(person) for person in self.to]}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLapsed(Fact, act="draft:lapsed"):
    """Nobody decided by the time it was to go out, or for too long. `due` is when its time was over."""

    draft: Draft
    due: datetime

    def details(self) -> Details:
        return {"revision": self.draft.revision.number, "due": self.due.isoformat()}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftBroughtBack(Fact, act="draft:brought-back"):
    """What had lapsed is before an approver again, as a new revision with the author's words."""

    revision: Revision
    before: Draft

    def details(self) -> Details:
        return of_revision(self.revision)


def form_of_return(reference: str, revision: int) -> str:
    """Return the name that stands for a form where a revision came from none, because its draft was brought back."""
    return f"bring-back:{reference}:{revision}"
