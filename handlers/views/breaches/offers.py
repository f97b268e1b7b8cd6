"""What somebody may do with a confidential case as it stands."""

from datetime import datetime
from enum import StrEnum

from chatops.evaluate.case_access import holders_of, is_handler
from chatops.policy.breaches import casework, confidence
from chatops.policy.breaches.case import Case
from chatops.policy.people import Caller
from chatops.ports.unit_of_work import UnitOfWork


class CaseOffer(StrEnum):
    """What a handler may do with a case as it stands."""

    ACKNOWLEDGE = "acknowledge"
    LOOK_INTO = "look into"
    WRITE = "write"
    CLOSE = "close"
    NAME_VIEWER = "name viewer"
    HOLD = "hold"
    LET_GO = "let go"
    EVIDENCE = "evidence"
    PASSWORDS = "passwords"


def offers_to(work: UnitOfWork, now: datetime, case: Case, by: Caller) -> frozenset[CaseOffer]:
    asked = by.person in confidence.password_changers(case, holders_of(work, case)) and not case.passwords_changed_on
    passwords = {CaseOffer.PASSWORDS} if asked else set()
    if not is_handler(work, now, case, by):
        return frozenset(passwords)
    acts = {
        CaseOffer.ACKNOWLEDGE: "case:acknowledge",
        CaseOffer.LOOK_INTO: "case:look-into",
        CaseOffer.CLOSE: "case:close",
    }
    possible = {offer for offer, act in acts.items() if casework.can_move(case, act)}
    hold = CaseOffer.LET_GO if case.on_hold else CaseOffer.HOLD
    return frozenset({*passwords, *possible, CaseOffer.WRITE, CaseOffer.NAME_VIEWER, CaseOffer.EVIDENCE, hold})
