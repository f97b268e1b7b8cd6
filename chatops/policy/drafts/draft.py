"""A draft, its revisions, the stages it goes through, and who may move it from one to the next."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from chatops.policy.drafts.declarations import Declaration
from chatops.policy.objections import Objection
from chatops.policy.people import Office, Person
from chatops.policy.stops import StopCause


class Stage(StrEnum):
    """Where a draft stands. Each is named by what has happened to it."""

    SUBMITTED = "submitted"
    ROUTED = "routed"
    CHANGES_REQUESTED = "changes requested"
    APPROVED = "approved"
    UNCONFIRMED = "unconfirmed"
    HELD = "held"
    RELEASED = "released"
    POSTED = "posted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Mover(StrEnum):
    """Who may make a move."""

    AUTHOR = "author"
    APPROVER = "approver"
    TOWN_CLERK = "Town Clerk"
    AUTHOR_OR_APPROVER = "author or approver"
    ACCOUNT_HOLDER = "account holder"
    BOT = "bot"


@dataclass(frozen=True, slots=True)
class Move:
    """One row of the table of moves: the act, the stages it may start from, where it ends, who makes it."""

    act: str
    starts: tuple[Stage, ...]
    ends: Stage
    by: Mover


MOVES: dict[str, Move] = {
    move.act: move
    for move in (
        Move("draft:submit", (), Stage.SUBMITTED, Mover.AUTHOR),
        Move("draft:route", (Stage.SUBMITTED,), Stage.ROUTED, Mover.BOT),
        Move("draft:approve", (Stage.ROUTED,), Stage.APPROVED, Mover.APPROVER),
        Move("draft:reject", (Stage.ROUTED,), Stage.REJECTED, Mover.APPROVER),
        Move("draft:ask-for-changes", (Stage.ROUTED,), Stage.CHANGES_REQUESTED, Mover.APPROVER),
        Move(
            "draft:revise",
            (
                Stage.ROUTED,
                Stage.CHANGES_REQUESTED,
                Stage.APPROVED,
                Stage.UNCONFIRMED,
                Stage.HELD,
                Stage.RELEASED,
                Stage.LAPSED,
            ),
            Stage.SUBMITTED,
            Mover.AUTHOR,
        ),
        Move(
            "draft:withdraw",
            (
                Stage.SUBMITTED,
                Stage.ROUTED,
                Stage.CHANGES_REQUESTED,
                Stage.APPROVED,
                Stage.UNCONFIRMED,
                Stage.HELD,
            ),
            Stage.WITHDRAWN,
            Mover.AUTHOR,
        ),
        Move("draft:stop", (Stage.APPROVED, Stage.RELEASED), Stage.UNCONFIRMED, Mover.BOT),
        Move(
            "draft:take-back",
            (Stage.APPROVED, Stage.UNCONFIRMED, Stage.HELD, Stage.RELEASED),
            Stage.CHANGES_REQUESTED,
            Mover.APPROVER,
        ),
        Move("draft:confirm", (Stage.UNCONFIRMED,), Stage.APPROVED, Mover.APPROVER),
        Move("draft:lapse", (Stage.SUBMITTED, Stage.ROUTED, Stage.UNCONFIRMED, Stage.HELD), Stage.LAPSED, Mover.BOT),
        Move("draft:bring-back", (Stage.LAPSED,), Stage.SUBMITTED, Mover.AUTHOR_OR_APPROVER),
        Move("draft:hold", (Stage.APPROVED, Stage.RELEASED), Stage.HELD, Mover.BOT),
        Move("draft:exempt", (Stage.HELD,), Stage.APPROVED, Mover.TOWN_CLERK),
        Move("draft:approve-again", (Stage.HELD,), Stage.APPROVED, Mover.APPROVER),
        Move("draft:release", (Stage.APPROVED,), Stage.RELEASED, Mover.BOT),
        Move("draft:post", (Stage.RELEASED,), Stage.POSTED, Mover.ACCOUNT_HOLDER),
        Move("draft:finish", (Stage.RELEASED,), Stage.POSTED, Mover.BOT),
    )
}
"""Every move a draft can make. README shows the same table as a chart, and a test keeps the two equal."""

OPEN_STAGES = tuple(stage for stage in Stage if any(stage in move.starts for move in MOVES.values()))
"""The stages from which something can still happen."""

WAITING = (Stage.ROUTED, Stage.UNCONFIRMED, Stage.HELD)
"""The stages in which a draft is before those who were asked to decide it."""


@dataclass(frozen=True, slots=True)
class Revision:
    """One numbered version of what somebody wishes to post. Never changed once made.

    `accounts` are keys of official accounts; `goes_out_at` is an aware UTC instant, or None for as soon as
    it is approved; `salt` is 32 random hexadecimal digits that keep the digest from being guessed; `urgent` marks
    an emergency.
    """

    number: int
    words: str
    accounts: tuple[str, ...]
    goes_out_at: datetime | None
    declarations: tuple[Declaration, ...]
    author: Person
    made_at: datetime
    salt: str
    urgent: bool = False

    @property
    def digest(self) -> str:
        """SHA-256 in hexadecimal over everything that will be published: words, accounts and time.

        A decision is bound to this, so that whatever is published can be shown to be what was approved.
        """
        published = {
            "accounts": sorted(self.accounts),
            "goes_out_at": self.goes_out_at.isoformat() if self.goes_out_at else None,
            "words": self.words,
        }
        return salted_digest(self.salt, json.dumps(published, sort_keys=True, ensure_ascii=True))


def salted_digest(salt: str, content: str) -> str:
    """SHA-256 in hexadecimal of the salt and the content. Without the salt nobody can test a guess."""
    return hashlib.sha256(f"{salt}\n{content}".encode()).hexdigest()


class Verdict(StrEnum):
    """What an approver decided."""

    APPROVED = "approved"
    REJECTED = "rejected"
    CHANGES_REQUESTED = "changes requested"


@dataclass(frozen=True, slots=True)
class Lent:
    """The delegation under which something was decided: its reference, and the office that lent it. Clause 3.1.1.

    `stated` is true when the delegate stated that the draft belongs to the topic that approval was lent for.
    """

    delegation: str
    office: Office
    stated: bool = False

    def __str__(self) -> str:
        return f"under delegation {self.delegation} by the {self.office}"


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided on one revision: by whom, with what authority, why, citing which clauses. Clause 3.1.

    `digest` is that of the revision as it was when it was decided; `office` is the one they held, and `lent` the
    delegation they decided under when it was not by an office of their own.
    """

    verdict: Verdict
    revision: int
    digest: str
    by: Person
    office: Office | None
    at: datetime
    reason: str = ""
    clauses: tuple[str, ...] = ()
    lent: Lent | None = None


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A fresh approval of a revision that was approved before and then stopped or held. Clause 3.1.

    `office` and `lent` say with what authority, as for a decision.
    """

    revision: int
    digest: str
    by: Person
    office: Office | None
    at: datetime
    lent: Lent | None = None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """An approver took the approval of a revision back, with a reason. House rule 9.

    `digest` is that of the revision as it was then; `office` and `lent` say with what authority, as for a decision.
    """

    revision: int
    digest: str
    by: Person
    office: Office | None
    at: datetime
    reason: str
    lent: Lent | None = None


@dataclass(frozen=True, slots=True)
class HandedOn:
    """An approver handed a draft to another approver, with a word of why, while it stood at this revision."""

    revision: int
    by: Person
    to: Person
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Posting:
    """Where and when a revision appeared on one account, and who put it there."""

    account: str
    link: str
    by: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it stands now.

    `revisions` are in order; `asked` are those whose decision was last sought, at `asked_at`; `escalated_at` is when
    the other officer was asked as well; `handed_to` are those who were last given the words to post; `stopped` is why
    it was last stopped after its approval, None when it never was.
    """

    reference: str
    author: Person
    stage: Stage
    revisions: tuple[Revision, ...]
    asked: tuple[Person, ...] = ()
    decisions: tuple[Decision, ...] = ()
    handed_to: tuple[Person, ...] = ()
    postings: tuple[Posting, ...] = ()
    asked_at: datetime | None = None
    escalated_at: datetime | None = None
    stopped: StopCause | None = None

    @property
    def revision(self) -> Revision:
        """The newest revision: the only one that can be decided or released."""
        return self.revisions[-1]

    @property
    def authors(self) -> frozenset[Person]:
        """Everyone who wrote any part of it."""
        return frozenset({self.author, *(revision.author for revision in self.revisions)})

    @property
    def decision(self) -> Decision | None:
        """The decision on the newest revision, if there is one."""
        return next((d for d in self.decisions if d.revision == self.revision.number), None)

    @property
    def unposted(self) -> tuple[str, ...]:
        """The accounts of the newest revision on which it has not appeared yet."""
        posted = {posting.account for posting in self.postings}
        return tuple(account for account in self.revision.accounts if account not in posted)


def can_move(draft: Draft, act: str) -> bool:
    """Whether the draft stands where this act may start from."""
    return draft.stage in MOVES[act].starts


def approval_stands(draft: Draft) -> bool:
    """4.2b: the newest revision, and no other, has an approval, and reads as it did when it was approved."""
    decision = draft.decision
    if decision is None or decision.verdict is not Verdict.APPROVED:
        return False
    return decision.digest == draft.revision.digest


def accounts_are_official(chosen: tuple[str, ...], official: Iterable[str]) -> list[Objection]:
    """Intro-2a: a draft is for registered accounts only, and for one at least."""
    if not chosen:
        return [Objection("Intro-2a", "Choose the account or accounts it is for.", "accounts")]
    if not set(chosen) <= set(official):
        sentence = "One of these is no longer an official account of the council. Choose again."
        return [Objection("Intro-2a", sentence, "accounts")]
    return []


def an_account_is_left(draft: Draft, official: Iterable[str]) -> list[Objection]:
    """Intro-2a: what goes out has an account to go out on that is official still."""
    if not set(draft.revision.accounts).isdisjoint(official):
        return []
    sentence = "None of its accounts is an official account of the council any more. Its author can revise it."
    return [Objection("Intro-2a", sentence)]


def nothing_posted_yet(draft: Draft) -> list[Objection]:
    """4.2b: once part of it has appeared, a change is a new post and needs a draft of its own."""
    if not draft.postings:
        return []
    return [Objection("4.2b", "Part of it has been posted already. Start a new draft for what should follow.")]
