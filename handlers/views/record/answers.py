"""What an auditor asks of one post, answered from the record: by whom, on which words, with what authority, in purdah
or not, and whether anything was removed. Clauses 2.2, 3.1.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from chatops.policy.drafts.draft import Draft, Lent, Verdict
from chatops.policy.people import Office, Person
from chatops.policy.purdah.periods import PurdahWindow
from chatops.ports.journal import JournalEntry
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, listed, titled, when

MOST_PERIODS = 50
MOST_FOLLOWED = 50_000
"""Entries of the journal that are followed while a page waits; a command follows all there are."""
_SAME = "Worked out again just now from its words, pictures, accounts and time, it is the same."
_OTHER = "Worked out again just now from its words, pictures, accounts and time, it is another: they were changed."
DECIDED = {
    Verdict.APPROVED: "approved",
    Verdict.REJECTED: "rejected",
    Verdict.CHANGES_REQUESTED: "asked for changes to",
}


class Question(StrEnum):
    """What is asked; each value is the word for it on the command line."""

    WHO = "who"
    WORDS = "words"
    AUTHORITY = "authority"
    PURDAH = "purdah"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the record answers, a sentence each, and for the words each version that was decided on, by its number.

    `amiss` says that something was changed, or is no longer there.
    """

    question: Question
    said: tuple[Sentence, ...]
    words: tuple[tuple[str, str], ...] = ()
    amiss: bool = False


@dataclass(frozen=True, slots=True)
class _Decided:
    """One thing that was decided on one version: by whom, under which digest, with what authority."""

    at: datetime
    by: Person
    office: Office | None
    did: str
    revision: int
    digest: str
    authority: str


@dataclass(frozen=True, slots=True)
class _Asked:
    work: UnitOfWork
    draft: Draft
    now: datetime
    decided: Sequence[_Decided]
    entries: Sequence[JournalEntry]
    most: int | None
    periods: Sequence[PurdahWindow] = field(default_factory=tuple)


def answers(
    work: UnitOfWork,
    now: datetime,
    draft: Draft,
    entries: Sequence[JournalEntry],
    questions: Sequence[Question] = tuple(Question),
    *,
    most: int | None = MOST_FOLLOWED,
) -> tuple[Answer, ...]:
    """Return the answers to these questions about a draft.

    Args:
        work: the records.
        now: the aware instant at which it is asked.
        draft: the draft.
        entries: those of the journal that are about it.
        questions: what is asked.
        most: how long the journal may be to be followed; None for however long it is.
    """
    periods = [kept.window for kept in work.purdah.latest(MOST_PERIODS)]
    decided = sorted(_decided(work, draft), key=lambda one: one.at)
    asked = _Asked(work, draft, now, decided, entries, most, periods)
    return tuple(_ANSWERS[question](asked) for question in questions)


def under(lent: Lent | None) -> str:
    """Return under which delegation something was decided, to follow that it was."""
    return f", {lent}" if lent else ""


def in_purdah(periods: Sequence[PurdahWindow], at: datetime) -> str:
    """Return whether purdah was in force at that moment, as its periods are on record now."""
    return " Purdah was on." if _held(periods, at) else " Purdah was not on."


def _held(periods: Sequence[PurdahWindow], at: datetime) -> bool:
    return any(one.begins <= at and (one.ends is None or at < one.ends) for one in periods)


def _decided(work: UnitOfWork, draft: Draft) -> Iterator[_Decided]:
    for one in draft.decisions:
        own = ", of their own draft, which nobody else could decide" if one.own else ""
        authority = f"{_authority(one.office, one.lent)}{own}"
        yield _Decided(one.at, one.by, one.office, DECIDED[one.verdict], one.revision, one.digest, authority)
    for again in work.drafts.confirmations(draft.reference):
        authority = _authority(again.office, again.lent)
        yield _Decided(again.at, again.by, again.office, "approved again", again.revision, again.digest, authority)
    for back in work.drafts.taken_back(draft.reference):
        authority, did = _authority(back.office, back.lent), "took back the approval of"
        yield _Decided(back.at, back.by, back.office, did, back.revision, back.digest, authority)
    for use in draft.uses:
        if done := use.approval:
            authority, did = "by a template that they had approved", "approved, by a template that the bot used,"
            yield _Decided(done.at, done.by, done.office, did, use.revision, use.digest, authority)


def _authority(office: Office | None, lent: Lent | None) -> str:
    if lent:
        return f"{lent} (clause 3.1.1)"
    return f"as {office} (clause 3.1)" if office else "without an office or a delegation on record"


def _who(asked: _Asked) -> Answer:
    said = [
        (*titled(one.by, one.office), f" {one.did} version {one.revision} on {when(one.at, asked.now)}.")
        for one in asked.decided
    ]
    return Answer(Question.WHO, tuple(said) or (("Nobody has decided on it.",),))


def _words(asked: _Asked) -> Answer:
    """The digest is worked out again, so that words that were changed since are not passed off as those."""
    versions = {version.number: version for version in asked.draft.revisions}
    of = {one.revision: one.digest for one in asked.decided}
    right = {number: number in versions and versions[number].digest == digest for number, digest in of.items()}
    said: list[Sentence] = [
        (f"Version {number}, with the digest {digest}. {_SAME if right[number] else _OTHER}",)
        for number, digest in of.items()
    ]
    words = tuple((f"Version {number}", versions[number].all_words) for number in of if number in versions)
    nothing: tuple[Sentence, ...] = (("Nobody has decided on any words of it.",),)
    return Answer(Question.WORDS, tuple(said) or nothing, words, amiss=not all(right.values()))


def _with_authority(asked: _Asked) -> Answer:
    said = [
        (one.by, f" {one.did} version {one.revision} on {when(one.at, asked.now)}, {one.authority}.")
        for one in asked.decided
    ]
    return Answer(Question.AUTHORITY, tuple(said) or (("Nobody has decided on it.",),))


def _purdah(asked: _Asked) -> Answer:
    names = {account.key: account.name for account in asked.work.accounts.ever()}
    moments = [(one.at, f"When version {one.revision} was decided on") for one in asked.decided]
    moments += [
        (one.at, f"When its post on {names.get(one.account, one.account)} was recorded") for one in asked.draft.postings
    ]
    said: list[Sentence] = [
        (f"{what}, on {when(at, asked.now)}: {'yes' if _held(asked.periods, at) else 'no'}.",)
        for at, what in sorted(moments)
    ]
    for given in asked.work.purdah.exemptions(asked.draft.reference):
        allowed = f" allowed version {given.revision} in purdah on {when(given.at, asked.now)}, as {given.kind}."
        said.append((*titled(given.by, given.office), allowed))
    return Answer(Question.PURDAH, tuple(said) or (("Nobody has decided on it, and it is not out.",),))


def _removed(asked: _Asked) -> Answer:
    head = asked.work.journal_head()
    followed = asked.work.follow_journal(asked.most)
    if followed is None:
        chain = (
            f"The journal has {head.sequence:,} entries, too many to be followed while a page waits. At the server, "
            f"“chatops record post {asked.draft.reference} removed” follows them all."
        )
    elif followed.broken_at is None:
        chain = (
            f"Yes: all {followed.end.sequence:,} entries of the journal were followed just now. They are numbered "
            "without a gap, each holds the hash of the one before, and the last is the one at which the journal ends."
        )
    else:
        chain = f"No: entry {followed.broken_at:,} of the journal was changed, put in, moved or removed."
    numbers = [f"{one.number:,}" for one in asked.entries]
    agree = _agree(asked)
    own = f"This draft has {len(numbers):,} of them: {listed(numbers)}. {_AGREE if agree else _DISAGREE}"
    outside = (
        f"The journal ends with entry {head.sequence:,}, whose hash is {head.hash}. Whether everything was worked out "
        "again from the beginning only shows beside a number and hash that somebody noted outside: in the channel "
        "that is told, in the anchor file, or in an earlier copy."
    )
    broken = followed is not None and followed.broken_at is not None
    return Answer(Question.REMOVED, ((chain,), (own,), (outside,)), amiss=broken or not agree)


_AGREE = "Each version and each decision that they name is on record, with the digest that they give, and no other."
_DISAGREE = "The versions and decisions on record are not those that they name: something was changed or removed."


def _agree(asked: _Asked) -> bool:
    """Return whether the versions and decisions on record are those of the entries, each once."""
    versions, decisions = [], []
    for one in asked.entries:
        try:
            entry = json.loads(one.text)
            details, act = entry["details"], entry["act"]
        except (KeyError, TypeError, ValueError):
            return False
        if act in {"draft:submitted", "draft:revised", "draft:brought-back", "draft:taken-over"}:
            versions.append((details["revision"], details["digest"]))
        elif act in {"draft:approved", "draft:rejected", "draft:changes-requested"}:
            decisions.append((details["revision"], details["digest"], act.partition(":")[2].replace("-", " ")))
    there = sorted((one.number, one.digest) for one in asked.draft.revisions)
    decided = sorted((one.revision, one.digest, str(one.verdict)) for one in asked.draft.decisions)
    return (sorted(versions), sorted(decisions)) == (there, decided)


_ANSWERS = {
    Question.WHO: _who,
    Question.WORDS: _words,
    Question.AUTHORITY: _with_authority,
    Question.PURDAH: _purdah,
    Question.REMOVED: _removed,
}
