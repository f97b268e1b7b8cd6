"""What the bot publishes by itself, and the accounts on which it does. Clauses 3.1, 4.2b, 9.1."""

from dataclasses import dataclass

from chatops.facts.drafts import details_of_links
from chatops.facts.fact import Details, Fact
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.draft import Draft, Posting
from chatops.policy.people import Person
from chatops.policy.publishing.connections import Connection
from chatops.policy.publishing.jobs import Job, WhyByHand
from chatops.policy.publishing.watching import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountConnected(Fact, act="connection:made"):
    """The Town Clerk gave the bot its own way in to an account. `secret` goes to the sealed part of the row alone."""

    connection: Connection
    secret: str
    tell: tuple[Person, ...] = ()

    def __repr__(self) -> str:
        return f"<the connection of {self.connection.account}>"

    def details(self) -> Details:
        one = self.connection
        where = "\n".join((one.server, one.login, one.identifier))
        return {"account": one.account, "kind": one.kind, "where_digest": salted_digest(one.account, where)}


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountDisconnected(Fact, act="connection:ended"):
    """The bot publishes on an account no more, and its secret is not kept any longer."""

    account: str
    tell: tuple[Person, ...] = ()

    def details(self) -> Details:
        return {"account": self.account}


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishingDue(Fact, act="draft:to-publish"):
    """A released revision is for the bot to publish on these accounts. The draft is as it stands once released."""

    draft: Draft
    accounts: tuple[str, ...]

    def details(self) -> Details:
        revision = self.draft.revision
        return {"revision": revision.number, "digest": revision.digest, "accounts": list(self.accounts)}


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishClaimed(Fact, act="draft:claimed"):
    """The bot is about to publish: everything was asked again, and what is sent is frozen in `job`.

    `again` is whether it was claimed before: it may be out then, whatever the network said.
    """

    draft: Draft
    job: Job
    again: bool = False

    def details(self) -> Details:
        revision = self.draft.revision
        return {
            "revision": revision.number,
            "digest": revision.digest,
            "account": self.job.account,
            "payload_digest": salted_digest(revision.salt, self.job.payload),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class JobFact(Fact):
    """What later facts about one job have in common: the draft as it stood before, and the job as it was."""

    draft: Draft
    job: Job

    def details(self) -> Details:
        return {"revision": self.draft.revision.number, "account": self.job.account, "of": self.job.revision}


class PublishUnclear(JobFact, act="draft:unclear"):
    """A call had no outcome that anybody knows: the network is read before anything is written again."""

    __slots__ = ()


class PublishAbsent(JobFact, act="draft:absent"):
    """It is certain that nothing is out: the job waits as it did before it was claimed."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPublished(JobFact, act="draft:published"):
    """The bot's post is out. `finished` when no account is left; its words as they read there, and its marks.

    `posted.by` is whoever approved it last: on their approval the bot published it.
    """

    posted: Posting
    read_as: str
    finished: bool
    holders: tuple[Person, ...]

    def details(self) -> Details:
        of = next(one for one in self.draft.revisions if one.number == self.job.revision)
        return {
            **JobFact.details(self),
            "digest": of.digest,
            **details_of_links(of, (self.posted,)),
            "approver": str(self.posted.by),
            "number_digest": salted_digest(of.salt, self.posted.network_id),
            "read_digest": salted_digest(of.salt, self.read_as),
            "finished": int(self.finished),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class PostReadBack(Fact, act="draft:read-back"):
    """A post that the bot published was read back, and is not as it was known. `read_as` are its words, if any."""

    draft: Draft
    account: str
    found: Finding
    read_as: str
    tell: tuple[Person, ...]

    def details(self) -> Details:
        revision = self.draft.revision
        return {
            "revision": revision.number,
            "account": self.account,
            "found": self.found,
            "read_digest": salted_digest(revision.salt, self.read_as),
            "to": [str(person) for person in self.tell],
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftToPeople(JobFact, act="draft:left-to-people"):
    """The bot does not publish it: people are asked to. `to` are those who have the words, and are told why."""

    why: WhyByHand
    to: tuple[Person, ...]

    def details(self) -> Details:
        return {**JobFact.details(self), "why": self.why, "to": [str(person) for person in self.to]}
