"""What a draft is about and for, what it answers, where its figures are from. Clauses PS-1, PS-2, 5.1, 5.9 and 7.2.

None of it is published: it is told to whoever decides, and kept with the revision. Its title is read by more people: by
all who see the lists of drafts.
"""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from chatops.policy.calendar.bank_holidays import Country, bank_holidays
from chatops.policy.content import wording
from chatops.policy.content.checking import findings_in
from chatops.policy.content.finding import FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.questions import Question
from chatops.policy.objections import Objection

LONGEST_ANSWERED = 2000
"""Characters of the comment or message that a reply answers."""
LONGEST_SOURCES = 1000
"""Characters that say where figures and claims are from."""
LONGEST_TITLE = 60
"""Characters that say what it is about: a line of a list on a telephone."""
WORKING_DAYS = 20
"""Freedom of Information Act 2000, section 10(1): https://www.legislation.gov.uk/ukpga/2000/36/section/10."""
TITLE_FIELD = "title"
"""The name of the question for the title."""
_OLDEST_REQUEST = timedelta(days=366)


class Purpose(StrEnum):
    """What the policy says that the council's use of social media is for. The value is what the record keeps."""

    INFORMATION = "information"
    URGENT = "urgent"
    EVENT = "event"
    CONSULTATION = "consultation"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Background:
    """What an author says of a draft besides its words.

    `title` is what it is about, in a few words, for lists; empty where its author gave none.
    `purpose` is None for drafts from the time when nobody was asked. `answers` are the words that a reply answers;
    `sources` says where figures and claims are from; `requested_on` is the day, in London, on which a request for
    information came in that it answers; `consents` are the references of those that it rests on.
    """

    purpose: Purpose | None = None
    answers: str = ""
    sources: str = ""
    requested_on: date | None = None
    consents: tuple[str, ...] = ()
    title: str = ""

    def __str__(self) -> str:
        """Return as the record keeps it: JSON with what there is of it; empty when there is nothing."""
        told = {
            "purpose": self.purpose,
            "answers": self.answers,
            "sources": self.sources,
            "requested_on": self.requested_on.isoformat() if self.requested_on else "",
            "consents": list(self.consents),
            "title": self.title,
        }
        given = {name: value for name, value in told.items() if value}
        return json.dumps(given, sort_keys=True, ensure_ascii=True) if given else ""

    @classmethod
    def read(cls, written: str) -> "Background":
        """Return what `str` gave. Raises ValueError for anything else."""
        given = json.loads(written or "{}")
        return cls(
            purpose=Purpose(given["purpose"]) if "purpose" in given else None,
            answers=given.get("answers", ""),
            sources=given.get("sources", ""),
            requested_on=date.fromisoformat(given["requested_on"]) if "requested_on" in given else None,
            consents=tuple(given.get("consents", ())),
            title=given.get("title", ""),
        )

    @property
    def answer_due(self) -> date | None:
        """The last day on which the request for information is answered in time, or None without one."""
        return twentieth_working_day(self.requested_on) if self.requested_on else None


NO_BACKGROUND = Background()
FOR_INFORMATION = Background(Purpose.INFORMATION)


def twentieth_working_day(received: date) -> date:
    """Return the twentieth working day after a request came in.

    A day is none that is a bank holiday in any part of the United Kingdom: section 10(6) of the Act.
    """
    holiday = [bank_holidays(country) for country in Country]
    day, left = received, WORKING_DAYS
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5 and not any(is_one(day) for is_one in holiday)
    return day


def background_is_whole(background: Background, today: date) -> list[Objection]:
    """5.9, 7.2: a reply has what it answers beside it, and a request came in on a day that there was."""
    objections: list[Objection] = []
    if background.purpose is Purpose.REPLY or background.answers:
        ask = "Copy the comment or message here that it answers."
        objections += wording.a_text_is_given(background.answers, "text", "5.9", "answers", ask, LONGEST_ANSWERED)
    if background.sources:
        objections += wording.a_text_is_given(background.sources, "text", "5.1", "sources", "", LONGEST_SOURCES)
    if background.title:
        objections += wording.a_text_is_given(background.title, "line", "PS-1", TITLE_FIELD, "", LONGEST_TITLE)
    asked = background.requested_on
    if asked is not None and not today - _OLDEST_REQUEST <= asked <= today:
        sentence = "Choose the day on which the request came in: today, or a day of the last twelve months."
        objections.append(Objection("7.2", sentence, "requested"))
    return objections


def title_tells_nothing_private(title: str, known: Known) -> list[Objection]:
    """5.4, 5.12: a title is read by all who see the lists, so it holds nothing private, and nothing confidential."""
    return [
        Objection(
            found.clause, f"All who see the list read this line, so leave this out of it. {found.sentence}", TITLE_FIELD
        )
        for found in findings_in(title, known)
        if found.kind is FindingKind.RULE or found.clause == "5.4"
    ]


def tidied(background: Background) -> Background:
    """Return it as it is kept: what a draft answers only where it is a reply, its title on one line, and texts without
    blanks around them.
    """
    answers = wording.tidy(background.answers) if background.purpose is Purpose.REPLY else ""
    consents = tuple(dict.fromkeys(background.consents))
    title, sources = " ".join(wording.tidy(background.title).split()), wording.tidy(background.sources)
    return replace(background, answers=answers, sources=sources, consents=consents, title=title)


def questions_of_a_reply(words: str, background: Background) -> tuple[Question, ...]:
    """5.9: what is asked of the tone of every reply, anew with each change of its words. Nothing of other drafts."""
    if background.purpose is not Purpose.REPLY:
        return ()
    key = hashlib.sha256("\n".join(("5.9", "reply", words)).encode("utf-8", "replace")).hexdigest()
    return (Question("5.9", "reply", key[:12], _TONE),)


_TONE = (
    "Clause 5.9: is it conciliatory, and respectful to whoever it answers?",
    "Clause 5.9: does it quote facts, and put right what was not so?",
    "Clause 5.9: does it calm the discussion, and not go on with it?",
)
