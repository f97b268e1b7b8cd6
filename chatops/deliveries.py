"""The table of letters: for each kind how it is delivered, what is asked before, and what happens instead.

Every kind has exactly one row (`chatops.relay.deliveries.whole`).
"""

from collections.abc import Mapping
from datetime import datetime

from chatops.flow import deadlines, pauses
from chatops.flow.accounts.access import access_turn
from chatops.flow.authority.delegate import let_delegation_end
from chatops.flow.authority.own_drafts import list_own_approvals
from chatops.flow.breaches.upkeep import commit_day, look_at_case, nobody_was_told
from chatops.flow.drafts.post import release_draft
from chatops.flow.drafts.route import reroute_waiting, route_draft
from chatops.flow.editions.ask import erase_question
from chatops.flow.purdah.candidates import erase_names
from chatops.flow.purdah.exempt import list_exemptions
from chatops.flow.purdah.routine import list_routine_uses
from chatops.flow.purdah.switch import take_turn
from chatops.flow.registers import entry_turn
from chatops.flow.series import series_turn
from chatops.outbox.letter import LetterKind
from chatops.ports.unit_of_work import Facts, UnitOfWork
from chatops.relay.deliveries import ByCourier, ByStep, Courier, Deliveries, Inquiry, whole

STEPS = {
    LetterKind.ROUTE: route_draft,
    LetterKind.RELEASE: release_draft,
    LetterKind.DEADLINE: deadlines.take_turn,
    LetterKind.PURDAH_TURN: take_turn,
    LetterKind.PAUSE_TURN: pauses.take_turn,
    LetterKind.EXEMPTIONS_DUE: list_exemptions,
    LetterKind.ROUTINE_USES_DUE: list_routine_uses,
    LetterKind.OWN_APPROVALS_DUE: list_own_approvals,
    LetterKind.DELEGATION_TURN: let_delegation_end,
    LetterKind.ACCESS_TURN: access_turn,
    LetterKind.REGISTER_TURN: entry_turn,
    LetterKind.SERIES_TURN: series_turn,
    LetterKind.REROUTE: reroute_waiting,
    LetterKind.NAMES_DUE: erase_names,
    LetterKind.QUESTION_TURN: erase_question,
    LetterKind.COMMIT_DAY: commit_day,
}
"""The steps that letters set off, but for the one that needs a setting."""

INSTEAD = {LetterKind.CASE_NOTICE: nobody_was_told}
"""What happens when it cannot be delivered to anybody, of what nobody else may hear of."""


def deliveries(couriers: Mapping[LetterKind, Courier], *, approver_now: Inquiry, cases_kept_months: int) -> Deliveries:
    """Return the table of one council, whose platform shows its letters by these couriers.

    Raises:
        ValueError: a kind has no row or two.
    """

    def look_at(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
        return look_at_case(work, now, reference=reference, kept_months=cases_kept_months)

    asked_before = {LetterKind.RELEASE: approver_now}
    steps = {**STEPS, LetterKind.CASE_TURN: look_at}
    return whole(
        {kind: ByStep(step, asked_before.get(kind)) for kind, step in steps.items()},
        {kind: ByCourier(courier, INSTEAD.get(kind)) for kind, courier in couriers.items()},
    )
