"""What the checks found, as questions to whoever wrote the words; each is answered before they are sent in.

Nothing here judges. What is found as a RULE is refused, but for contact details: those may be allowed by whoever
decides, with a reason (5.12), so the author may ask for it. What is found as a PROMPT is answered by a named person.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from chatops.policy.clauses import place_of
from chatops.policy.content import wording
from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.objections import Objection

FIELD = "found:"
"""The name of a question about what was found begins with this; its key follows."""
MAY_BE_ALLOWED = frozenset({"5.12"})
"""The clauses of which an approver may allow what the checks refuse, with a reason."""
MOST_TOLD = 5
"""Sentences that one question quotes; more of the same kind are counted."""


class Reply(StrEnum):
    """How an author answers what was found. The value is what the record keeps. `NOT_SURE` is asked about, and never
    sent in.
    """

    LOOKED = "looked"
    SEE_NOTE = "see-note"
    ASKS = "asks"
    NOT_SURE = "not-sure"
    TOLD = "told"  # advice that was given, and asks nothing


@dataclass(frozen=True, slots=True)
class Checked:
    """What an author answered of one kind of thing that was found. `key` changes with what was found."""

    clause: str
    what: str
    key: str
    reply: Reply

    def __str__(self) -> str:
        """Return as the record keeps it: `5.6 3f2a9c01b7de looked link`."""
        return f"{self.clause} {self.key} {self.reply} {self.what}"

    @classmethod
    def read(cls, written: str) -> "Checked":
        """Return what `str` gave. Raises ValueError for anything else."""
        clause, key, reply, what = written.split(" ", 3)
        return cls(clause, what, key, Reply(reply))


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of all that was found of one kind under one clause.

    `to_allow` is whether it may not stand unless whoever decides allows it.
    """

    clause: str
    what: str
    key: str
    sentences: tuple[str, ...]
    to_allow: bool = False

    @property
    def offered(self) -> tuple[Reply, ...]:
        """The answers that a form offers: those with which it may be sent in, and one that asks first."""
        return self.replies if self.to_allow else (*self.replies, Reply.NOT_SURE)

    @property
    def replies(self) -> tuple[Reply, ...]:
        """The answers with which a draft may be sent in."""
        return (Reply.ASKS,) if self.to_allow else (Reply.LOOKED, Reply.SEE_NOTE)


def questions_about(words: str, findings: Iterable[ContentFinding]) -> tuple[Question, ...]:
    """Return the questions that are answered before these words are sent in, in the order of the policy's clauses.

    The same things found in other words make another key, so that what comes in later is asked about.
    """
    kinds: dict[tuple[str, str, bool], list[ContentFinding]] = {}
    for finding in findings:
        rule = finding.kind is FindingKind.RULE
        if finding.kind is FindingKind.PROMPT or (rule and finding.clause in MAY_BE_ALLOWED):
            kinds.setdefault((finding.clause, finding.what, rule), []).append(finding)
    return tuple(
        Question(clause, what, _key(words, clause, what, found), _told(found), to_allow)
        for (clause, what, to_allow), found in sorted(kinds.items(), key=lambda kind: (place_of(kind[0][0]), kind[0]))
    )


def nothing_is_found_that_is_refused(findings: Iterable[ContentFinding]) -> list[Objection]:
    """5.1, 5.4: what may not be posted whoever allows it: private numbers, and what does not fit."""
    refused = [one for one in findings if one.kind is FindingKind.RULE and one.clause not in MAY_BE_ALLOWED]
    return [Objection(one.clause, one.sentence, "words") for one in refused]


def all_that_was_found_is_answered(
    questions: Iterable[Question], replies: Mapping[str, Reply], note: str
) -> list[Objection]:
    """5.2, 5.6, 5.10, 5.12 and others: each thing that was found is answered, and what needs a note has one."""
    objections, noted = [], ""
    for question in questions:
        reply = replies.get(question.key)
        if reply not in question.replies:
            sentence = f"{question.sentences[0]} Answer this one, or change the words."
            objections.append(Objection(question.clause, sentence, FIELD + question.key))
        elif reply is not Reply.LOOKED:
            noted = noted or question.clause
    if noted and not note:
        sentence = "Write the note that you point to: what was found, and why it is right to post it."
        objections += wording.a_text_is_given(note, "note", noted, "note", sentence, wording.LONGEST_REASON)
    return objections


def unsure_of(replies: Mapping[str, Reply]) -> str | None:
    """5.4: return the name of the question of which the author is unsure, None when they are sure of all."""
    return next((FIELD + key for key, reply in replies.items() if reply is Reply.NOT_SURE), None)


def answers_to(questions: Iterable[Question], replies: Mapping[str, Reply]) -> tuple[Checked, ...]:
    """Return what was answered of each question; answers to questions that there are not are left out."""
    return tuple(
        Checked(asked.clause, asked.what, asked.key, replies[asked.key]) for asked in questions if asked.key in replies
    )


@dataclass(frozen=True, slots=True)
class Tally:
    """How often one kind of thing was found under one clause, and what was answered."""

    clause: str
    what: str
    looked: int
    noted: int
    asks: int
    told: int


def tallies(checked: Iterable[Checked]) -> tuple[Tally, ...]:
    """2.2: return how often each kind of thing was found, in the order of the policy's clauses."""
    counts = Counter((one.clause, one.what, one.reply) for one in checked)
    kinds = sorted({(clause, what) for clause, what, _ in counts}, key=lambda kind: (place_of(kind[0]), kind))
    order = (Reply.LOOKED, Reply.SEE_NOTE, Reply.ASKS, Reply.TOLD)
    return tuple(Tally(clause, what, *(counts[clause, what, reply] for reply in order)) for clause, what in kinds)


def advice_told(words: str, findings: Iterable[ContentFinding]) -> tuple[Checked, ...]:
    """PS-1: return what the record keeps of the advice that was given on these words, one for each kind.

    Equality Act 2010, section 149: that an authority had regard to it is shown by what it looked at.
    """
    kinds: dict[tuple[str, str], list[ContentFinding]] = {}
    for finding in findings:
        if finding.kind is FindingKind.ADVICE:
            kinds.setdefault((finding.clause, finding.what), []).append(finding)
    return tuple(
        Checked(clause, what, _key(words, clause, what, found), Reply.TOLD)
        for (clause, what), found in sorted(kinds.items())
    )


def allowed_with_a_reason(checked: Iterable[Checked], reason: str) -> list[Objection]:
    """5.12: whoever allows contact details that are not on the official list says why."""
    asked = next((one for one in checked if one.reply is Reply.ASKS), None)
    if asked is None:
        return []
    sentence = "It has contact details that are not on the council's official list. Say why you allow them."
    return wording.a_text_is_given(reason, "reason", asked.clause, "reason", sentence, wording.LONGEST_REASON)


def asks_to_allow(checked: Iterable[Checked]) -> bool:
    """Return whether the author asks for something to be allowed that the checks refuse."""
    return any(one.reply is Reply.ASKS for one in checked)


def _key(words: str, clause: str, what: str, found: Iterable[ContentFinding]) -> str:
    texts = sorted({words[one.span.start : one.span.end].casefold() for one in found})
    return hashlib.sha256("\n".join((clause, what, *texts)).encode("utf-8", "replace")).hexdigest()[:12]


def _told(found: list[ContentFinding]) -> tuple[str, ...]:
    told = tuple(dict.fromkeys(one.sentence for one in found))
    more = len(told) - MOST_TOLD
    return told if more <= 0 else (*told[:MOST_TOLD], f"And {more} more of the same kind.")
