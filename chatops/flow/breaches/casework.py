"""What whoever handles a confidential case does: read it, move it on, write, name a viewer, hold it, close it.

Each act is judged at its moment, and carries the version that was seen.
"""

from datetime import datetime

from chatops.clock import london_date
from chatops.evaluate.case_access import case_of_handler, holders_of, is_handler, is_reader, standings_now, there
from chatops.facts.breaches import CaseChanged, CaseRead, Deed
from chatops.policy.authority.powers import account_is_sound
from chatops.policy.breaches import casework, confidence, outcomes, reporting
from chatops.policy.breaches.case import Case, Remark, Side, Viewer
from chatops.policy.breaches.endings import Heard, Outcome
from chatops.policy.content import wording
from chatops.policy.objections import Attempt, Objection, Overtaken, Withheld, refuse_if
from chatops.policy.people import Actor, Caller, Person
from chatops.ports.unit_of_work import Facts, UnitOfWork

_DEEDS = {
    "case:acknowledge": Deed.ACKNOWLEDGED,
    "case:look-into": Deed.LOOKED_INTO,
    "case:ask": Deed.ASKED,
    "case:update": Deed.UPDATED,
    "case:note": Deed.NOTED,
    "case:close": Deed.CLOSED,
}


def read_case(work: UnitOfWork, now: datetime, *, reference: str, by: Caller, how: str = "chat") -> Facts:
    """6.4: a case is opened and read, and that it was is on record; a handler has then seen what was new in it.

    Raises Withheld.
    """
    actor = work.people.actor(by)
    attempt = Attempt("case:read", reference, actor, sealed=True)
    case = there(work, attempt)
    informed = by.person in confidence.officers_informed(case, holders_of(work, case)) and not account_is_sound(actor)
    if not is_reader(work, now, case, by) and not informed:
        raise Withheld(attempt)
    read = CaseRead(at=now, reference=reference, by=by.person, office=actor.office, how=how)
    if case.unread and is_handler(work, now, case, by):
        return (read, *_changed(now, attempt, case.changed(unread=False), Deed.OPENED))
    return (read,)


def check_act(work: UnitOfWork, now: datetime, *, act: str, reference: str, version: int, by: Caller) -> Facts:
    """Whether this person may do this to the case now, asked before a form is opened. Raises Withheld, Overtaken."""
    _may_act(work, now, act, reference, version, by)
    return ()


def move_case(work: UnitOfWork, now: datetime, *, act: str, reference: str, version: int, by: Caller) -> Facts:
    """`case:acknowledge`, or `case:look-into`, also again once it is closed. Raises Withheld, Overtaken."""
    case, attempt = _may_act(work, now, act, reference, version, by)
    return _changed(now, attempt, casework.moved(case, act, london_date(now)), _DEEDS[act])


def write_in_case(
    work: UnitOfWork, now: datetime, *, act: str, reference: str, version: int, words: str, by: Caller
) -> Facts:
    """`case:ask` or `case:update`, which the reporter reads, or `case:note`, which stays with the handlers.

    The same words sent twice are one message. Raises Refused, Withheld, Overtaken.
    """
    said = Remark(Side.HANDLER, london_date(now), wording.tidy(words), act != "case:note", by.person)
    case, attempt = _may_act(work, now, act, reference, version, by, said)
    if case.version != version:
        return ()
    refuse_if(attempt, reporting.words_are_given(words))
    new = casework.moved(case, act, london_date(now), remarks=(*case.remarks, said))
    return _changed(now, attempt, new, _DEEDS[act])


def close_case(
    work: UnitOfWork,
    now: datetime,
    *,
    reference: str,
    version: int,
    outcome: Outcome | None,
    words: str,
    by: Caller,
    heard: Heard | None = None,
) -> Facts:
    """1.2, 6.3-end, house rule 12: a person says what it came to, with a word to the reporter or without.

    Raises Refused, Withheld, Overtaken.
    """
    case, attempt = _may_act(work, now, "case:close", reference, version, by)
    told = wording.tidy(words)
    refuse_if(
        attempt,
        outcomes.outcome_fits(outcome, case, standings_now(work, case)),
        outcomes.hearing_is_answered(heard, case),
        reporting.words_are_given(words) if told else (),
    )
    today = london_date(now)
    said = (Remark(Side.HANDLER, today, told, shared=True, by=by.person),) if told else ()
    ends: dict[str, object] = {
        "outcome": outcome,
        "heard": heard,
        "closed_on": today,
        "remarks": (*case.remarks, *said),
    }
    return _changed(now, attempt, casework.moved(case, "case:close", today, **ends), Deed.CLOSED)


def name_viewer(
    work: UnitOfWork, now: datetime, *, reference: str, version: int, viewer: Caller, why: str, by: Caller
) -> Facts:
    """6.4: one more person may read this one case: who, by whom and why is kept.

    Raises Refused, Withheld, Overtaken.
    """
    case, attempt = _may_act(work, now, "case:name-viewer", reference, version, by)
    account = work.people.actor(viewer)
    refuse_if(
        attempt,
        confidence.may_be_viewer(viewer.person, case),
        _about_viewer(account),
        reporting.a_reason_is_kept(why),
    )
    named = Viewer(viewer.person, by.person, london_date(now), wording.tidy(why))
    new = casework.dealt_with(case, london_date(now), viewers=(*case.viewers, named))
    return _changed(now, attempt, new, Deed.VIEWER_NAMED, whom=viewer.person)


def hold_case(
    work: UnitOfWork, now: datetime, *, reference: str, version: int, held: bool, why: str, by: Caller
) -> Facts:
    """6.4: a legal hold keeps a case from being erased, until it is lifted. Raises Refused, Withheld, Overtaken."""
    case, attempt = _may_act(work, now, "case:hold" if held else "case:let-go", reference, version, by)
    if case.on_hold is held:
        raise Overtaken(attempt, "It is on legal hold already." if held else "It is not on legal hold any more.")
    refuse_if(attempt, reporting.a_reason_is_kept(why))
    words = f"{'Put on legal hold' if held else 'Legal hold lifted'}: {wording.tidy(why)}"
    said = Remark(Side.HANDLER, london_date(now), words, shared=False, by=by.person)
    new = casework.dealt_with(case, london_date(now), on_hold=held, remarks=(*case.remarks, said))
    return _changed(now, attempt, new, Deed.HELD if held else Deed.LET_GO)


def take_evidence(work: UnitOfWork, now: datetime, *, reference: str, version: int, why: str, by: Caller) -> Facts:
    """6.4: everything about a case is copied out: by whom and why is kept. Raises Refused, Withheld, Overtaken."""
    case, attempt = _may_act(work, now, "case:evidence", reference, version, by)
    refuse_if(attempt, reporting.a_reason_is_kept(why))
    words = f"The evidence was downloaded: {wording.tidy(why)}"
    said = Remark(Side.HANDLER, london_date(now), words, shared=False, by=by.person)
    new = casework.dealt_with(case, london_date(now), remarks=(*case.remarks, said))
    return _changed(now, attempt, new, Deed.DISCLOSED)


def passwords_changed(work: UnitOfWork, now: datetime, *, reference: str, by: Caller) -> Facts:
    """9.4: somebody who holds the accounts has changed the passwords. Raises Withheld, Overtaken."""
    actor = work.people.actor(by)
    attempt = Attempt("case:passwords", reference, actor, sealed=True)
    case = there(work, attempt)
    asked = by.person in confidence.password_changers(case, holders_of(work, case))
    if not asked or account_is_sound(actor):
        raise Withheld(attempt)
    if case.passwords_changed_on:
        raise Overtaken(attempt, "The passwords have been changed already.")
    today = london_date(now)
    said = Remark(Side.HANDLER, today, "The passwords have been changed.", shared=False, by=by.person)
    new = case.changed(passwords_changed_on=today, remarks=(*case.remarks, said))
    return _changed(now, attempt, new, Deed.PASSWORDS_CHANGED)


def _may_act(
    work: UnitOfWork, now: datetime, act: str, reference: str, version: int, by: Caller, again: Remark | None = None
) -> tuple[Case, Attempt]:
    """Return the case as this handler saw it. `again` is what they write: seen as the last word, it was sent
    already.
    """
    case, attempt = case_of_handler(work, now, act, reference, by)
    if case.version != version and not (again and case.remarks and case.remarks[-1] == again):
        raise Overtaken(attempt, "This report has been changed since you opened it. This is how it stands now.")
    if case.version == version and act in casework.CASE_MOVES and not casework.can_move(case, act):
        raise Overtaken(attempt, casework.STANDS_ALREADY[case.stage])
    return case, attempt


def _about_viewer(account: Actor) -> list[Objection]:
    if not account_is_sound(account):
        return []
    return [Objection("6.4", "Choose somebody whose account is a full and active one here.", "viewer")]


def _changed(now: datetime, attempt: Attempt, case: Case, did: Deed, whom: Person | None = None) -> Facts:
    actor = attempt.actor
    return (
        CaseChanged(
            at=now, reference=case.reference, by=actor.person, office=actor.office, case=case, did=did, whom=whom
        ),
    )
