"""What the person outside the chat does with a case that stands at them: opens it, writes, moves it on, closes it.

House rule 5: they have no account here, so what lets them in is a one-time link, or a command on the server. Nothing
is shown of a case that does not stand at them, and it is as if there were none.
"""

from datetime import datetime

from chatops.clock import london_date
from chatops.evaluate.case_access import holders_of, standings_now
from chatops.facts.breaches import CaseChanged, CaseRead, ConfidentialAttempt, Deed
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.breaches import casework, outcomes
from chatops.policy.breaches.case import Case, Remark, Side, handlers_of
from chatops.policy.breaches.endings import Heard, Outcome
from chatops.policy.breaches.reporting import words_are_given
from chatops.policy.content import wording
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import Facts, UnitOfWork

BY_LINK = "one-time link"
ON_THE_SERVER = "command on the server"

_DEEDS = {
    "case:acknowledge": Deed.ACKNOWLEDGED,
    "case:look-into": Deed.LOOKED_INTO,
    "case:ask": Deed.ASKED,
    "case:update": Deed.UPDATED,
    "case:note": Deed.NOTED,
}
WRITING = frozenset({"case:ask", "case:update", "case:note"})
"""Acts that say something; the other two only move the case on."""


class Amiss(Exception):
    """Nothing was changed; the text is a sentence for the person outside the chat.

    `field` names the answer it is about, as in `Objection`; None when it is about the act itself.
    """

    def __init__(self, sentence: str, field: str | None = None) -> None:
        super().__init__(sentence)
        self.field = field


def stands_at_fallback(work: UnitOfWork, now: datetime, case: Case) -> bool:
    """House rule 5: whether the person outside the chat handles this case now."""
    return handlers_of(case, holders_of(work, case), frozenset(work.people.away(now))).fallback


def open_by_link(work: UnitOfWork, now: datetime, *, token: str) -> Facts:
    """6.4: a one-time link is used up, and that the case was read is on record. Raises NoSuch."""
    case = case_at_fallback(work, now, reference=work.cases.use_link(token, today=london_date(now)))
    return _opened(now, case, BY_LINK)


def is_link(work: UnitOfWork, now: datetime, *, token: str) -> bool:
    """Return whether a one-time link opens something. It is not used up, and nothing is on record."""
    return work.cases.has_link(token, today=london_date(now))


def open_on_server(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """6.4: somebody at the server reads a case: it is on record, and the person outside the chat hears of it by mail.

    Whoever has the server may be on the staff of the very person it is about. Of a case that does not stand at the
    fallback nothing is shown, and the attempt alone is on record.
    """
    try:
        case = case_at_fallback(work, now, reference=reference)
    except NoSuch:
        return (ConfidentialAttempt(at=now, reference=reference, attempted=ON_THE_SERVER),)
    work.letters.write(Letter(LetterKind.CASE_MAIL, case.reference), now=now)
    return _opened(now, case, ON_THE_SERVER)


def send_another_link(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """The person outside the chat asks for another address, to come back later. Raises NoSuch."""
    case = case_at_fallback(work, now, reference=reference)
    work.letters.write(Letter(LetterKind.CASE_MAIL, case.reference), now=now)
    return ()


def deal_with_case(
    work: UnitOfWork, now: datetime, *, act: str, reference: str, version: int, words: str = ""
) -> Facts:
    """`case:acknowledge`, `case:look-into`, or with words `case:ask`, `case:update`, `case:note`.

    The same words sent twice are one message. Raises NoSuch, Amiss.
    """
    today = london_date(now)
    said = Remark(Side.HANDLER, today, wording.tidy(words), shared=act != "case:note")
    case = case_at_fallback(work, now, reference=reference)
    if act in WRITING and case.version != version and case.remarks[-1:] == (said,):
        return ()
    _as_it_was_seen(case, version, act)
    if act in WRITING:
        _said(words)
    remarks = (*case.remarks, said) if act in WRITING else case.remarks
    new = casework.moved(case, act, today, remarks=remarks)
    return (CaseChanged(at=now, reference=reference, case=new, did=_DEEDS[act]),)


def close_case(
    work: UnitOfWork,
    now: datetime,
    *,
    reference: str,
    version: int,
    outcome: Outcome | None,
    words: str = "",
    heard: Heard | None = None,
) -> Facts:
    """1.2, 6.3-end, house rule 12: they say what it came to, with a word to the reporter or without.

    Raises NoSuch, Amiss.
    """
    case = case_at_fallback(work, now, reference=reference)
    _as_it_was_seen(case, version, "case:close")
    for wrong in (
        *outcomes.outcome_fits(outcome, case, standings_now(work, case)),
        *outcomes.hearing_is_answered(heard, case),
    ):
        raise Amiss(wrong.sentence, wrong.field)
    told, today = wording.tidy(words), london_date(now)
    if told:
        _said(words)
    said = (Remark(Side.HANDLER, today, told, shared=True),) if told else ()
    ends: dict[str, object] = {
        "outcome": outcome,
        "heard": heard,
        "closed_on": today,
        "remarks": (*case.remarks, *said),
    }
    new = casework.moved(case, "case:close", today, **ends)
    return (CaseChanged(at=now, reference=reference, case=new, did=Deed.CLOSED),)


def hand_over_evidence(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """6.4: everything about the case is copied out, and that it was is on record. Raises NoSuch."""
    case = case_at_fallback(work, now, reference=reference)
    return (CaseChanged(at=now, reference=reference, case=case.changed(), did=Deed.DISCLOSED),)


def case_at_fallback(work: UnitOfWork, now: datetime, *, reference: str) -> Case:
    """Return the case, when it stands at the person outside the chat. Raises NoSuch, whatever else is the matter."""
    case = work.cases.get(reference)
    if not stands_at_fallback(work, now, case):
        raise NoSuch(reference)
    return case


def cases_at_fallback(work: UnitOfWork, now: datetime) -> tuple[Case, ...]:
    """Return the cases that stand at the person outside the chat, closed ones too, in an order that says nothing."""
    return tuple(case for case in work.cases.all() if stands_at_fallback(work, now, case))


def _opened(now: datetime, case: Case, how: str) -> Facts:
    """6.4: that the case was read is on record, and what its reporter wrote is not new any more."""
    read = CaseRead(at=now, reference=case.reference, how=how)
    if not case.unread:
        return (read,)
    return (read, CaseChanged(at=now, reference=case.reference, case=case.changed(unread=False), did=Deed.OPENED))


def _as_it_was_seen(case: Case, version: int, act: str) -> None:
    if case.version != version:
        raise Amiss("Something has been added since you opened this page. This is how it stands now.")
    if not casework.can_move(case, act):
        raise Amiss(casework.STANDS_ALREADY[case.stage])


def _said(words: str) -> None:
    for objection in words_are_given(words):
        raise Amiss(objection.sentence, objection.field)
