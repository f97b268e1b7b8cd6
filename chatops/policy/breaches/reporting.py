"""What a report of a suspected breach must say to be taken in, and how many one person sends in an hour."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from chatops.policy.breaches.case import Category, Unnamed
from chatops.policy.content.wording import LONGEST_REASON, LONGEST_WORDS, a_text_is_given
from chatops.policy.objections import Objection
from chatops.policy.people import Person

MOST_PEOPLE = 20
"""Whom one report can name."""
MOST_IN_AN_HOUR = 10
HOUR = timedelta(hours=1)


class Naming(StrEnum):
    """Whether the handlers may know who the reporter is."""

    KNOWN = "known"
    HIDDEN = "hidden"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class ReportForm:
    """What a reporter filled in; `evidence` is a link on each line. What they did not choose is None.

    `form` is the same when the form is sent twice, and `receipt` the code that the form was opened with.
    """

    form: str
    receipt: str
    people: tuple[Person, ...]
    unnamed: Unnamed | None
    category: Category | None
    what: str
    naming: Naming | None
    when: str = ""
    where: str = ""
    evidence: str = ""
    account: str = ""


def report_is_complete(given: ReportForm, accounts: Collection[str]) -> list[Objection]:
    """2.3b: a report says whom it is about, what kind of breach it is and what happened."""
    found = [*_about(given), *_told(given)]
    if given.category is None:
        found.append(Objection("2.3b", "Choose what kind of breach it is. “Something else” will do.", "category"))
    if given.naming is None:
        found.append(Objection("2.3b", "Choose whether they may know who you are.", "naming"))
    if given.account and given.account not in accounts:
        found.append(Objection("Intro-2a", "That is no longer an official account. Choose again.", "account"))
    return found


def _about(given: ReportForm) -> list[Objection]:
    """House rule 5: whom it is about decides who handles it, so that one answer is needed, and no two that disagree."""
    if not given.people and given.unnamed is None:
        says = "Choose whom it is about, or one of the answers below. “Not sure” will do."
        return [Objection("house rule 5", says, "people")]
    if len(given.people) > MOST_PEOPLE:
        return [Objection("house rule 5", f"Choose {MOST_PEOPLE} people at most.", "people")]
    if given.people and given.unnamed is Unnamed.PUBLIC:
        says = "You have named somebody here as well. Clear one of the two answers."
        return [Objection("house rule 5", says, "unnamed")]
    if given.people and given.category is Category.ABUSE_BY_PUBLIC:
        says = "It is about whoever did it: clear this, and choose “Nobody here: the public” below."
        return [Objection("house rule 5", says, "people")]
    return []


def _told(given: ReportForm) -> list[Objection]:
    """2.3b: what happened is said, and what is said besides can be read."""
    found = a_text_is_given(
        given.what, "account", "2.3b", "what", "Say what happened, in your own words.", longest=LONGEST_WORDS
    )
    for text, what, field in (
        (given.when, "answer", "when"),
        (given.where, "answer", "where"),
        (given.evidence, "answer", "evidence"),
    ):
        if text.strip():
            found += a_text_is_given(text, what, "2.3b", field, "Clear this, or write it again.")
    return found


def words_are_given(words: str, field: str = "words") -> list[Objection]:
    """6.4: what one side writes to the other is there, readable and not too long."""
    return a_text_is_given(words, "message", "6.4", field, "Write what you want to say.", longest=LONGEST_WORDS)


def a_reason_is_kept(why: str, field: str = "why") -> list[Objection]:
    """6.4: what is disclosed, to whom and why is on record, and so is why a case is kept for longer."""
    return a_text_is_given(why, "reason", "6.4", field, "Say why. It is kept with the report.", longest=LONGEST_REASON)


def not_too_many(sent: Sequence[datetime], now: datetime) -> list[Objection]:
    """2.3b: one person sends 10 reports an hour at most; `sent` are the instants of those sent before."""
    if sum(now - at < HOUR for at in sent) < MOST_IN_AN_HOUR:
        return []
    says = (
        f"You have sent {MOST_IN_AN_HOUR} reports in the last hour, and they are safe. What is in this form stays "
        "here: send it a little later, or use the other way that is named above."
    )
    return [Objection("2.3b", says)]
