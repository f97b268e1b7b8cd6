"""A draft, its revisions, and what was decided about them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from chatops.policy.content.questions import Checked, asks_to_allow
from chatops.policy.devices import Device
from chatops.policy.digests import salted_digest
from chatops.policy.drafts.account_words import AccountWords
from chatops.policy.drafts.background import NO_BACKGROUND, Background
from chatops.policy.drafts.declarations import Declared
from chatops.policy.drafts.stages import Stage
from chatops.policy.drafts.template_use import TemplateUse
from chatops.policy.objections import Objection
from chatops.policy.people import Office, Person
from chatops.policy.pictures import Attached
from chatops.policy.stops import StopCause


@dataclass(frozen=True, slots=True)
class Revision:
    """One numbered version of what somebody wishes to post. Never changed once made.

    `accounts` are keys of official accounts; `goes_out_at` is an aware UTC instant, or None for as soon as it is
    approved; `salt` is 32 random hexadecimal digits that keep the digest from being guessed; `urgent` marks an
    emergency; `note` tells the approver about the declarations and what the checks found; `checked` is what the author
    answered of it; `background` is what it is for, what it answers, and where its figures are from; `pictures` are in
    order; `account_words`, by key, are posted in place of the words on the accounts that they are for.
    """

    number: int
    words: str
    accounts: tuple[str, ...]
    goes_out_at: datetime | None
    declarations: tuple[Declared, ...]
    author: Person
    made_at: datetime
    salt: str
    urgent: bool = False
    note: str = ""
    checked: tuple[Checked, ...] = ()
    background: Background = NO_BACKGROUND
    pictures: tuple[Attached, ...] = ()
    account_words: tuple[AccountWords, ...] = ()

    def words_for(self, account: str) -> str:
        """Return the words that are posted on an account, by its key."""
        return next((own.words for own in self.account_words if own.account == account), self.words)

    @property
    def all_words(self) -> str:
        """The words, and below them those that are for one account alone."""
        return "\n\n".join((self.words, *(own.words for own in self.account_words)))

    @property
    def asks_to_allow(self) -> bool:
        """Whether its author asks for contact details to be allowed that are not on the official list. Clause 5.12."""
        return asks_to_allow(self.checked)

    @property
    def digest(self) -> str:
        """SHA-256 in hexadecimal over everything that will be published: words, pictures, accounts and time.

        Of pictures it covers the bytes, the order and alt texts. A decision is bound to this.
        """
        published: dict[str, object] = {
            "accounts": sorted(self.accounts),
            "goes_out_at": self.goes_out_at.isoformat() if self.goes_out_at else None,
            "words": self.words,
        }
        if self.pictures:  # before there were some, digests had no word of them
            published["pictures"] = [picture.written() for picture in self.pictures]
        if self.account_words:
            published["account_words"] = [own.written() for own in self.account_words]
        return salted_digest(self.salt, json.dumps(published, sort_keys=True, ensure_ascii=True))


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
    delegation they decided under when it was not by an office of their own. `own` is true when whoever approved it
    wrote it, because nobody else could decide (house rule 1); `suggested` has the words they suggest instead.
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
    own: bool = False
    suggested: str = ""


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
    `final` says that the draft was rejected by it, and its author cannot revise it.
    """

    revision: int
    digest: str
    by: Person
    office: Office | None
    at: datetime
    reason: str
    lent: Lent | None = None
    final: bool = False


@dataclass(frozen=True, slots=True)
class Posting:
    """Where and when a revision appeared on one account, and who put it there.

    `sure` is whether its link could not show that, so that they were asked and said so. `broke` is the clause that it
    broke, where it was out before it might be, and `since` when it was out then, as they say; None otherwise. What the
    bot published has a `network_id`, by which the network knows it, and `by` is then on whose approval. Of what was
    posted by hand `device` is from which device, None where nobody was asked; `consent` is the reference of the entry
    that let them use another, or empty.
    """

    account: str
    link: str
    by: Person
    at: datetime
    sure: bool = False
    broke: str | None = None
    since: datetime | None = None
    network_id: str = ""
    device: Device | None = None
    consent: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it stands now.

    `revisions` are in order; `asked` are those whose decision was last sought, at `asked_at`; `escalated_at` is when
    the other officer was asked as well; `handed_to` are those who were last given the words to post; `stopped` is why
    it was last stopped after its approval, None when it never was; `uses` says which revision is a use of a template.
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
    uses: tuple[TemplateUse, ...] = ()

    @property
    def revision(self) -> Revision:
        """The newest revision: the only one that can be decided or released."""
        return self.revisions[-1]

    @property
    def authors(self) -> frozenset[Person]:
        """Everyone who wrote any part of it."""
        return frozenset({self.author, *(revision.author for revision in self.revisions)})

    @property
    def is_taken_over(self) -> bool:
        """Whether its newest revision is of somebody who took it over, and nobody has decided on it. Clause 5.8."""
        before = self.revisions[-2:-1]
        return bool(before) and before[0].author != self.revision.author and self.decision is None

    @property
    def decision(self) -> Decision | None:
        """The decision on the newest revision, if there is one."""
        return next((d for d in self.decisions if d.revision == self.revision.number), None)

    @property
    def use(self) -> TemplateUse | None:
        """The use of a template that the newest revision is; None when it is none."""
        return next((use for use in self.uses if use.revision == self.revision.number), None)

    @property
    def by_template(self) -> TemplateUse | None:
        """The use of a template as which the bot approved the newest revision; None when an approver has decided it.

        House rule 15.
        """
        return self.use if self.use and self.use.approval and self.decision is None else None

    @property
    def unposted(self) -> tuple[str, ...]:
        """The accounts of the newest revision on which it has not appeared yet."""
        posted = {posting.account for posting in self.postings}
        return tuple(account for account in self.revision.accounts if account not in posted)


def an_account_is_left(draft: Draft, official: Iterable[str]) -> list[Objection]:
    """Intro-2a: what goes out has an account to go out on that is official still."""
    if not set(draft.revision.accounts).isdisjoint(official):
        return []
    sentence = "None of its accounts is an official account of the council any more. Its author can revise it."
    return [Objection("Intro-2a", sentence)]
