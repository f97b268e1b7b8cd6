"""What the core asks of storage about drafts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.after_post import AfterPost
from chatops.policy.authority.own_drafts import OwnApproval
from chatops.policy.content.questions import Checked
from chatops.policy.drafts.comments import Comment
from chatops.policy.drafts.draft import Confirmation, Draft, TakenBack
from chatops.policy.drafts.reassignment import Reassignment
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import Person

MOST_IN_HAND = 1000
"""Drafts in hand that one act looks at, when purdah begins or an account leaves the list; a council has dozens."""

MOST_SEARCHED = 2000
"""Drafts that a search looks through, the newest: four years of a council that posts ten times a week."""


@dataclass(frozen=True, slots=True)
class Search:
    """Which drafts of all there are, the newest first. What is empty leaves nothing out.

    `words` stand in any version, in its words for one account or in its title, however they are written: what is found
    may have more than that, and is looked through again. `account` is a key. `since` and `until` are aware instants, of
    when it was first sent in. `after` is the reference of a draft: those that follow it. `author` has written a version
    of each; with `or_out` it may also be out already.
    """

    words: str = ""
    stages: tuple[Stage, ...] = ()
    account: str = ""
    since: datetime | None = None
    until: datetime | None = None
    after: str = ""
    author: Person | None = None
    or_out: bool = False


class Drafts(Protocol):
    """Drafts as they stand now."""

    def fresh_reference(self) -> str:
        """Return a reference that no draft of any council has, drawn at random."""
        ...

    def fresh_salt(self) -> str:
        """32 random hexadecimal digits."""
        ...

    def get(self, reference: str) -> Draft:
        """Return the draft, held still until the unit of work ends when it may write. Raises NoSuch."""
        ...

    def in_stages(
        self, stages: Sequence[Stage], *, limit: int = MOST_IN_HAND, author: Person | None = None
    ) -> Sequence[Draft]:
        """Return at most `limit` drafts in these stages, newest first; only this author's when one is given."""
        ...

    def due_first(self, *, limit: int) -> Sequence[Draft]:
        """Return the drafts in hand: emergencies first, then by when they are to be posted, then the oldest."""

    def containing(self, words: Sequence[str], *, limit: int, author: Person | None = None) -> Sequence[Draft]:
        """Return the drafts whose newest revision has each of these words or is called so, the newest first.

        The newest `MOST_SEARCHED` are looked through, of all or of this author.
        """

    def has_older_than_searched(self, author: Person | None = None) -> bool:
        """Return whether there are drafts, of all or of this author, that no search looks through."""

    def searched(self, asked: Search, *, limit: int) -> Sequence[Draft]:
        """Return at most `limit` of these drafts, however many there are."""
        ...

    def sent_in_between(self, since: datetime, until: datetime) -> Sequence[datetime]:
        """Return when each draft was first sent in, from one aware instant up to another, in order."""
        ...

    def confirmations(self, reference: str) -> Sequence[Confirmation]:
        """Return each fresh approval that this draft was given after a hold, in order."""
        ...

    def reassignments(self, reference: str) -> Sequence[Reassignment]:
        """Return each time an approver handed this draft to another, in order."""
        ...

    def comments(self, reference: str) -> Sequence[Comment]:
        """Return each comment on any revision of this draft, in order."""
        ...

    def after_posts(self, reference: str) -> Sequence[AfterPost]:
        """Return each thing that was added to the record of this draft's posts, in order."""
        ...

    def taken_back(self, reference: str) -> Sequence[TakenBack]:
        """Return each time the approval of a revision of this draft was taken back, in order."""
        ...

    def own_approvals(self, since: datetime, until: datetime) -> Sequence[OwnApproval]:
        """Return the approvals by officers of what they wrote themselves, from one instant up to another, in order."""
        ...

    def linked_before(self, host: str) -> Sequence[str]:
        """Return the words of earlier revisions in which this website was asked about and found right, at most a
        few.
        """
        ...

    def checked_since(self, since: datetime) -> Sequence[Checked]:
        """Return what was answered of all that the checks found in revisions made at this aware instant or later."""
        ...

    def resting_on(self, consent: str, *, limit: int) -> Sequence[Draft]:
        """Return the drafts of which any revision rests on this consent, by its reference, the newest first."""
        ...

    def link_is_taken(self, post: str) -> str | None:
        """Return the reference of the draft for which a link to this post (`post_links.post_key`) was given, or
        None.
        """
        ...
