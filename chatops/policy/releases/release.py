"""What of the record is handed to whoever asks for it, and who may hand it out. Clause 7.2."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.objections import Objection
from chatops.policy.people import Actor
from chatops.policy.releases.by_hand import LeftOut

MOST_LINES = 500
"""Lines that an officer may leave out by hand."""
MOST_DRAFTS = 5000
"""Drafts of a copy that is made in memory, on a page."""


@dataclass(frozen=True, slots=True)
class Release:
    """What somebody asked for under the Freedom of Information Act 2000.

    `request` is what the council calls the request. `begins` and `ends` are aware instants, None for no limit on that
    side; `about` are references, and `words` what is to stand in the words of a draft. `names` says who is called
    what, by key or by the user's ID of the platform, so that names are found in words; `by_hand` is left out besides.
    """

    request: str = ""
    begins: datetime | None = None
    ends: datetime | None = None
    about: tuple[str, ...] = ()
    words: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    by_hand: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonalCopy:
    """What somebody asked for of themselves, under article 15 of the UK GDPR. `person` is their key."""

    person: str
    names: Mapping[str, str] = field(default_factory=dict)
    by_hand: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordCopy:
    """A copy of the record. `begins` and `ends` are aware instants, or None for no limit on that side.

    `about` is a reference; `html` and `pdf` ask for what is read besides the tables; `names` says who is called what,
    by key or user's ID.
    """

    begins: datetime | None = None
    ends: datetime | None = None
    about: str | None = None
    html: bool = False
    pdf: bool = False
    redacted: bool = False
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Handed:
    """What was made: the SHA-256 of its manifest, how many drafts are in it, and how many are withheld as a whole."""

    manifest: str
    drafts: int
    withheld: int = 0


def may_release(actor: Actor) -> list[Objection]:
    """7.2: requests for information are answered by the council's officers, and not by whoever reads of one."""
    unsound = account_is_sound(actor)
    if unsound or holds_approving_office(actor):
        return unsound
    return [Objection("7.2", "Only the Town Clerk and the Deputy Town Clerk answer requests for information.")]


def says_what_is_asked_for(asked: Release) -> list[Objection]:
    """7.2: a release is of something; the whole record is copied at the server."""
    if asked.begins or asked.ends or asked.about or asked.words.strip():
        return []
    return [Objection("7.2", "Say what is asked for: days, references, or words that stand in the drafts.")]


def may_copy(actor: Actor) -> list[Objection]:
    """2.2: who monitors how the policy is kept copies the record out: it says who tried what, too."""
    unsound = account_is_sound(actor)
    if unsound or holds_approving_office(actor):
        return unsound
    return [Objection("2.2", "Only the Town Clerk and the Deputy Town Clerk copy the record.")]


def is_not_too_large(drafts: int) -> list[Objection]:
    """2.2: a page makes a copy that it can hold; a larger one is made at the server."""
    if drafts <= MOST_DRAFTS:
        return []
    sentence = f"That is {drafts:,} drafts, and {MOST_DRAFTS:,} are the most here. Choose fewer days."
    return [Objection("2.2", sentence)]
