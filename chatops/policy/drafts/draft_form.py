"""What an author fills in to have something posted."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from chatops.policy.content.questions import Reply
from chatops.policy.drafts.account_words import AccountWords
from chatops.policy.drafts.background import FOR_INFORMATION, Background
from chatops.policy.drafts.declarations import Declared
from chatops.policy.people import Person
from chatops.policy.pictures import Attached


@dataclass(frozen=True, slots=True)
class DraftForm:
    """What an author filled in: words as typed, keys of accounts, a date and a time in London or neither.

    `urgent` marks an emergency, and `note` tells the approver what the answers in `declared` and `found` do not:
    those to the declarations, and to each thing that the checks found, by its key. `form` names the form, so that the
    same form sent twice makes one draft or one revision; `background` says what the draft is for, `named` whom it
    names, who are asked whether they agree; `pictures` are in the order in which they are posted,
    `account_words` are for one account alone, and `routine` has the reference of the routine notice that it is, in
    purdah.
    """

    form: str
    words: str
    accounts: tuple[str, ...]
    day: date | None
    at: time | None
    declared: tuple[Declared, ...]
    urgent: bool = False
    note: str = ""
    found: Mapping[str, Reply] = field(default_factory=dict)
    background: Background = FOR_INFORMATION
    named: tuple[Person, ...] = ()
    pictures: tuple[Attached, ...] = ()
    account_words: tuple[AccountWords, ...] = ()
    routine: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UseForm:
    """What an author filled in to use a template: the value of each blank by its name, a date and a time or neither.

    `declared` is whether they say that it is all so which section 5 asks; `form` names the form, so that it counts
    once.
    """

    form: str
    template: str
    values: Mapping[str, str]
    day: date | None
    at: time | None
    declared: bool
