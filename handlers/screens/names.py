"""The names that buttons and forms go by between drawing and listening, and what a button carries."""

import json
import re
from dataclasses import dataclass
from typing import Any

from chatops.policy import references

# Buttons (action ids)
START_DRAFT = "draft:start"
SAVE_DRAFT = "draft:save"
CONTINUE_DRAFT = "draft:continue"
THROW_AWAY = "draft:throw-away"
OPEN_DRAFT = "draft:open"
USE_AGAIN = "draft:again"
GIVE_COMMAND = "command:give"
APPROVE = "decide:approve"
APPROVE_SEVERAL = "decide:several"
ASK_FOR_CHANGES = "decide:changes"
REJECT = "decide:reject"
REVISE = "draft:revise"
WITHDRAW = "draft:withdraw"
TAKE_WORDS = "draft:take-words"
TAKE_OVER = "draft:take-over"
RECORD_POST = "post:record"
FOUND_OUT = "post:found-out"
APPROVE_AGAIN = "decide:again"
EXEMPT = "purdah:exempt"
STATE_AND_APPROVE = "decide:state"
STATE_ROUTINE = "decide:routine"
ALLOW_ROUTINE = "routine:allow"
END_ROUTINE = "routine:end"
SWITCH_TEMPLATES = "template:switch"
PROPOSE_TEMPLATE = "template:propose"
PROPOSE_SERIES = "series:propose"
OPEN_TEMPLATE = "template:open"
APPROVE_TEMPLATE = "template:approve"
REFUSE_TEMPLATE = "template:refuse"
END_TEMPLATE = "template:end"
USE_TEMPLATE = "template:use"
END_DELEGATION = "delegation:end"
START_REPORT = "breach:start"
HAVE_CODE = "breach:code"
LIST_CASES = "breach:cases"
OPEN_ITEM = "item:open"
CHANGE_RETENTION = "retention:change"
GIVE_LINK = "reader:give"
END_LINK = "reader:end"
EARLIER = "item:earlier"
LATER = "item:later"
EARLIER_SAID = "said:earlier"
LATER_SAID = "said:later"
CASE_ACKNOWLEDGE = "case:acknowledge"
CASE_LOOK_INTO = "case:look-into"
CASE_WRITE = "case:write"
CASE_CLOSE = "case:close"
CASE_VIEWER = "case:viewer"
CASE_HOLD = "case:hold"
CASE_EVIDENCE = "case:evidence"
PASSWORDS_DONE = "case:passwords"
ASK_QUESTION = "question:start"
ANSWER_QUESTION = "question:answer"
LEAVE_OUT = "question:leave-out"
DRAFT_MESSAGE = "draft:message"
DISCUSS = "draft:discuss"
ADOPT = "suggestion:adopt"
BRING_BACK = "draft:bring-back"
READ_POLICY = "policy:read"
REMIND_READERS = "policy:remind"
CONFIRM = "decide:confirm"
REASSIGN = "decide:hand-on"
TAKE_BACK = "decide:take-back"
TURN_DOWN = "decide:turn-down"
COMMENT = "decide:comment"
APPROVE_OWN = "decide:own"
APPROVE_ALLOWING = "decide:allow"
CHANGE_CHECKS = "content:change"
READ_COMMENTS = "draft:comments"
READ_FOUND = "draft:found"
READ_DECLARATIONS = "draft:declarations"
AGREE = "agreement:yes"
DISAGREE = "agreement:no"
LINK_IDENTITY = "people:link"
UNLINK_IDENTITY = "people:unlink"
CHOOSE_PLATFORMS = "people:platforms"
OPEN_ACCOUNT = "account:open"
ADD_ACCOUNT = "account:add"
CHANGE_ACCOUNT = "account:change"
REMOVE_ACCOUNT = "account:remove"
GIVE_ACCESS = "access:give"
CHANGE_ACCESS = "access:change"
END_ACCESS = "access:end"
CONNECT = "connection:open"
DISCONNECT = "connection:end"
ADD_PEOPLE = "people:add"
CHANGE_PERSON = "people:change"
REMOVE_PEOPLE = "people:remove"
PAUSE = "pause:start"
END_PAUSE = "pause:end"
LET_THROUGH = "pause:let-through"
CHANGE_OFFICE = "office:change"
CONFIRM_OFFICE = "office:confirm"
CALL_OFF_OFFICE = "office:call-off"
FOLLOW_UP = "post:follow-up"
LOOK_NOW = "post:look-now"
OPEN_REGISTER = "register:open"
ADD_ENTRY = "register:add"
OPEN_ENTRY = "register:entry"
CHANGE_ENTRY = "register:change"
CLOSE_ENTRY = "register:close"
OPEN_RECORD = "record:open"
OPEN_NETWORK = "network:open"

# Forms (callback ids)
NEW_DRAFT = "form:draft"
REVISED_DRAFT = "form:revision"
CHANGES_REASON = "form:changes"
REJECTION_REASON = "form:rejection"
POST_LINKS = "form:links"
FOUND_LINKS = "form:found-out"
PURDAH_ON = "form:purdah-on"
PURDAH_OFF = "form:purdah-off"
POLL = "form:poll"
POLL_CONFIRMED = "form:poll-confirmed"
EXEMPTION = "form:exemption"
ROUTINE = "form:routine"
ROUTINE_STATED = "form:routine-stated"
TEMPLATE = "form:template"
SERIES = "form:series"
TEMPLATE_REFUSED = "form:template-refused"
TEMPLATE_USE = "form:template-use"
CANDIDATES = "form:candidates"
DELEGATION = "form:delegation"
STATED = "form:stated"
SEVERAL = "form:several"
REPORT = "form:breach"
CODE = "form:code"
CONVERSATION = "form:conversation"
WRITE = "form:case-write"
CLOSE = "form:case-close"
VIEWER = "form:case-viewer"
HOLD = "form:case-hold"
EVIDENCE = "form:case-evidence"
QUESTION = "form:question"
REPLY = "form:reply"
LEFT_OUT = "form:left-out"
POLICY = "form:policy"
SUGGESTION = "form:suggestion"
AWAY = "form:away"
REASSIGNMENT = "form:hand-on"
TAKING_BACK = "form:take-back"
TURNING_DOWN = "form:turn-down"
COMMENTED = "form:comment"
IDENTITY = "form:link"
OWN_APPROVED = "form:own"
ACCOUNT = "form:account"
CHECKS = "form:checks"
ACCESS = "form:access"
CONNECTED = "form:connection"
PEOPLE_ADDED = "form:people-added"
PERSON_CHANGED = "form:person-changed"
PEOPLE_REMOVED = "form:people-removed"
ALLOWED = "form:allow"
PAUSING = "form:pause"
ENDING_PAUSE = "form:pause-end"
LETTING_THROUGH = "form:let-through"
OFFICE = "form:office"
AFTER_POST = "form:after-post"
ENTRY = "form:register"
ENTRY_CLOSED = "form:register-close"
READER = "form:reader"
RETENTION = "form:retention"
RETENTION_SURE = "form:retention-sure"
PAGE = "page"
DRAFT_PAGE = "page:draft"
CASE = "case"

# Shortcuts in the menu of a message (callback ids)
SUGGEST = "message:suggest"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a button or form is about: a draft and the revision that was shown when it was drawn."""

    reference: str
    revision: int

    def written(self) -> str:
        """Return as a button's value or a form's metadata."""
        return json.dumps([self.reference, self.revision])

    @classmethod
    def read(cls, written: Any) -> "Subject":
        """Return what `written` gave. Raises ValueError for anything else, whoever made it."""
        try:
            reference, revision = json.loads(written)
        except (TypeError, ValueError, RecursionError):
            raise ValueError("this button carries no draft") from None
        if type(reference) is not str or type(revision) is not int or not 0 <= revision < 2**31:
            raise ValueError("this button carries no draft")
        if references.read(reference) != reference:
            raise ValueError("this button carries no draft")
        return cls(reference, revision)


@dataclass(frozen=True, slots=True)
class CaseSubject:
    """What a button or form of a confidential case is about: the case, the version that was shown, and the page."""

    reference: str
    version: int = 0
    page: int = 0

    def written(self) -> str:
        """Return as a button's value or a form's metadata."""
        return json.dumps([self.reference, self.version, self.page])

    @classmethod
    def read(cls, written: Any) -> "CaseSubject":
        """Return what `written` gave. Raises ValueError for anything else, whoever made it."""
        try:
            reference, version, page = json.loads(written)
        except (TypeError, ValueError, RecursionError):
            raise ValueError("this button carries no item") from None
        if type(reference) is not str or not _CASE.fullmatch(reference):
            raise ValueError("this button carries no item")
        if any(type(number) is not int or not 0 <= number < 2**31 for number in (version, page)):
            raise ValueError("this button carries no item")
        return cls(reference, version, page)


_CASE = re.compile(r"BR-[0-9A-Z]{26}")
