"""The names that buttons and forms go by between drawing and listening, and what a button carries."""

import json
from dataclasses import dataclass
from typing import Any

from chatops.policy import references

# Buttons (action ids)
START_DRAFT = "draft:start"
APPROVE = "decide:approve"
ASK_FOR_CHANGES = "decide:changes"
REJECT = "decide:reject"
REVISE = "draft:revise"
WITHDRAW = "draft:withdraw"
RECORD_POST = "post:record"
APPROVE_AGAIN = "decide:again"
EXEMPT = "purdah:exempt"
STATE_AND_APPROVE = "decide:state"
END_DELEGATION = "delegation:end"

# Forms (callback ids)
NEW_DRAFT = "form:draft"
REVISED_DRAFT = "form:revision"
CHANGES_REASON = "form:changes"
REJECTION_REASON = "form:rejection"
POST_LINKS = "form:links"
PURDAH_ON = "form:purdah-on"
PURDAH_OFF = "form:purdah-off"
POLL = "form:poll"
POLL_CONFIRMED = "form:poll-confirmed"
EXEMPTION = "form:exemption"
CANDIDATES = "form:candidates"
DELEGATION = "form:delegation"
STATED = "form:stated"
PAGE = "page"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a button or form is about: a draft and the revision that was shown when it was drawn."""

    reference: str
    revision: int

    def written(self) -> str:
        """As a button's value or a form's metadata."""
        return json.dumps([self.reference, self.revision])

    @classmethod
    def read(cls, written: Any) -> "Subject":
        """What `written` gave. Raises ValueError for anything else, whoever made it."""
        try:
            reference, revision = json.loads(written)
        except (TypeError, ValueError, RecursionError):
            raise ValueError("this button carries no draft") from None
        if type(reference) is not str or type(revision) is not int or not 0 <= revision < 2**31:
            raise ValueError("this button carries no draft")
        if references.read(reference) != reference:
            raise ValueError("this button carries no draft")
        return cls(reference, revision)
