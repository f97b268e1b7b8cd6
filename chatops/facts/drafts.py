"""What has happened to a draft on its way."""

from dataclasses import dataclass
from datetime import datetime

from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.comments import Comment
from chatops.policy.drafts.draft import Decision, Draft, Lent, Posting, Revision, Verdict
from chatops.policy.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSubmitted(Fact, act="draft:submitted"):
    """A new draft was sent in. `form` names the form it came in, so that sending it twice makes one draft."""

    revision: Revision
    form: str

    def details(self) -> Details:
        return {**of_revision(self.revision), **of_form(self.revision.salt, self.form)}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRevised(Fact, act="draft:revised"):
    """The author sent a new revision; no decision on an earlier one stands any longer."""

    revision: Revision
    form: str
    before: Draft

    def details(self) -> Details:
        return {**of_revision(self.revision), **of_form(self.revision.salt, self.form)}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftTakenOver(Fact, act="draft:taken-over"):
    """An employee took over the draft of somebody who has left, and is its author; no decision stands on it."""

    revision: Revision
    before: Draft

    def details(self) -> Details:
        return of_revision(self.revision)


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftRouted(Fact, act="draft:routed"):
    """The bot put a revision before those who may decide it. `deadline_at` is when it is to look whether they have."""

    draft: Draft
    to: tuple[Person, ...]
    deadline_at: datetime | None = None

    def details(self) -> Details:
        return {"revision": self.draft.revision.number, "to": [str(person) for person in self.to]}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftDecided(Fact):
    """What the three decisions have in common. The draft is as it stood before."""

    draft: Draft
    decision: Decision

    def details(self) -> Details:
        salt = self.draft.revision.salt
        return {
            "revision": self.decision.revision,
            "digest": self.draft.revision.digest,
            "reason_digest": salted_digest(salt, self.decision.reason) if self.decision.reason else None,
            "clauses": list(self.decision.clauses),
            **authority_of(self.decision.lent),
            **({"own": 1} if self.decision.own else {}),
            **({"suggested_digest": salted_digest(salt, self.decision.suggested)} if self.decision.suggested else {}),
        }


class DraftApproved(DraftDecided, act="draft:approved"):
    """An approver approved one revision, and no other."""

    __slots__ = ()


class DraftRejected(DraftDecided, act="draft:rejected"):
    """An approver turned the draft down."""

    __slots__ = ()


class ChangesRequested(DraftDecided, act="draft:changes-requested"):
    """An approver sent the draft back to its author."""

    __slots__ = ()


DECIDED: dict[Verdict, type[DraftDecided]] = {
    Verdict.APPROVED: DraftApproved,
    Verdict.REJECTED: DraftRejected,
    Verdict.CHANGES_REQUESTED: ChangesRequested,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCommented(Fact, act="draft:commented"):
    """An approver said something of a revision without deciding it. `form` names the form it came in."""

    draft: Draft
    comment: Comment
    form: str

    def details(self) -> Details:
        salt = self.draft.revision.salt
        return {
            "revision": self.comment.revision,
            "comment_digest": salted_digest(salt, self.comment.words),
            **of_form(salt, self.form),
            **authority_of(self.comment.lent),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftWithdrawn(Fact, act="draft:withdrawn"):
    """The author took the draft back."""

    draft: Draft

    def details(self) -> Details:
        return {"revision": self.draft.revision.number}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftReleased(Fact, act="draft:released"):
    """An approved revision was handed to those who hold the accounts, to be posted."""

    draft: Draft
    to: tuple[Person, ...]

    def details(self) -> Details:
        revision = self.draft.revision
        return {
            "revision": revision.number,
            "digest": revision.digest,
            "to": [str(person) for person in self.to],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftHandedOver(Fact, act="draft:handed-over"):
    """Somebody who has been given access has the words to post as well. `to` are all who have them from now on."""

    draft: Draft
    to: tuple[Person, ...]

    def details(self) -> Details:
        return {"revision": self.draft.revision.number, "to": [str(person) for person in self.to]}


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPosted(Fact, act="draft:posted"):
    """A released revision appeared on one account or more; `finished` when no account is left.

    `read_back` are the accounts on which the bot can read the post by its link.
    """

    draft: Draft
    postings: tuple[Posting, ...]
    holders: tuple[Person, ...]
    finished: bool
    read_back: tuple[str, ...] = ()

    def details(self) -> Details:
        return {
            "revision": self.draft.revision.number,
            "digest": self.draft.revision.digest,
            **details_of_links(self.draft.revision, self.postings),
            "device": self.postings[0].device,
            "consents": [f"{posting.account} {posting.consent}" for posting in self.postings if posting.consent],
            "finished": int(self.finished),
        }


def details_of_links(revision: Revision, postings: tuple[Posting, ...]) -> Details:
    """Return what the journal keeps of the links with which posts are recorded."""
    return {
        "links": [f"{posting.account} {salted_digest(revision.salt, posting.link)}" for posting in postings],
        "sure": [posting.account for posting in postings if posting.sure],
    }


def authority_of(lent: Lent | None) -> Details:
    """Return what the journal keeps of a decision that was made under a delegation; nothing of one made by an
    office.
    """
    if lent is None:
        return {}
    return {"delegation": lent.delegation, "lent_by": lent.office, "stated": int(lent.stated)}


def of_revision(revision: Revision) -> Details:
    """Return what the journal keeps of a revision."""
    return {
        "revision": revision.number,
        "digest": revision.digest,
        "accounts": list(revision.accounts),
        "goes_out_at": revision.goes_out_at.isoformat() if revision.goes_out_at else None,
        "urgent": int(revision.urgent),
        "declarations": [str(declared) for declared in revision.declarations],
        "note_digest": salted_digest(revision.salt, revision.note) if revision.note else None,
        "checked": [str(checked) for checked in revision.checked],
        "purpose": revision.background.purpose,
        "background_digest": salted_digest(revision.salt, str(revision.background)),
        "pictures": [salted_digest(revision.salt, "\n".join(one.written())) for one in revision.pictures],
    }


def form_of_taking_over(reference: str, revision: int) -> str:
    """Return the name that stands for a form where a revision came from none, because its draft was taken over."""
    return f"take-over:{reference}:{revision}"


def of_form(salt: str, form: str) -> Details:
    """Return what the journal keeps of the form that something came in: with another, it could be sent in twice."""
    return {"form_digest": salted_digest(salt, form)}
