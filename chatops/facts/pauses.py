"""What has happened about a pause of all posts. House rule 9."""

from dataclasses import dataclass

from chatops.facts.drafts import of_form
from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Draft
from chatops.policy.pauses import LetThrough, Pause
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseFact(Fact):
    """What the facts about one pause have in common.

    `tell` are those who are told; `affected` are drafts whose cards say something else from now on, and `held` those
    that wait for a fresh approval.
    """

    pause: Pause
    tell: tuple[Person, ...] = ()
    affected: tuple[Draft, ...] = ()
    held: tuple[Draft, ...] = ()

    def details(self) -> Details:
        pause = self.pause
        return {
            "kind": pause.kind,
            "ends": pause.ends.isoformat() if pause.ends else None,
            "reason_digest": salted_digest(pause.reference, pause.reason),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseSet(PauseFact, act="pause:set"):
    """An officer paused everything. `form` names the form it came in."""

    form: str

    def details(self) -> Details:
        return {**PauseFact.details(self), **of_form(self.reference, self.form)}


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseEnded(PauseFact, act="pause:ended"):
    """An officer ended a pause, and why."""

    why: str

    def details(self) -> Details:
        return {**PauseFact.details(self), "reason_digest": salted_digest(self.reference, self.why)}


class PauseOver(PauseFact, act="pause:over"):
    """A pause came to the end that was set for it."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLetThrough(Fact, act="draft:let-through"):
    """An officer let one revision through the pauses that were on then. `tell` are the other officer and the Chair."""

    draft: Draft
    allowed: LetThrough
    tell: tuple[Person, ...] = ()

    def details(self) -> Details:
        return {
            "revision": self.allowed.revision,
            "digest": self.allowed.digest,
            "reason_digest": salted_digest(self.draft.revision.salt, self.allowed.reason),
        }
