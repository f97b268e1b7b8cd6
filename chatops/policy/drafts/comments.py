"""What an approver says of a draft without deciding it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from chatops.policy.content.wording import a_text_is_given
from chatops.policy.drafts.draft import Lent
from chatops.policy.objections import Objection
from chatops.policy.people import Office, Person

LONGEST_COMMENT = 1000
"""Characters in one comment."""
MOST_COMMENTS = 20
"""Comments on one revision: one page of any platform holds so many, each whole."""


@dataclass(frozen=True, slots=True)
class Comment:
    """What an approver said of one revision. `office` and `lent` say with what authority, as for a decision."""

    revision: int
    by: Person
    office: Office | None
    at: datetime
    words: str
    lent: Lent | None = None


def a_comment_is_given(words: str) -> list[Objection]:
    """3.1: a comment says something, and is short enough to be shown whole on every card."""
    sentence = "Write what you wish to say to the author."
    return a_text_is_given(words, "comment", "3.1", "comment", sentence, LONGEST_COMMENT)


def there_is_room(comments: Iterable[Comment], revision: int) -> list[Objection]:
    """3.1: a revision that so much has been said of is to be decided, or sent back."""
    if sum(comment.revision == revision for comment in comments) < MOST_COMMENTS:
        return []
    sentence = f"There are {MOST_COMMENTS} comments on this version, which is the most. Decide it, or ask for changes."
    return [Objection("3.1", sentence, "comment")]
