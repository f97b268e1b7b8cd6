"""Approvals that are taken back in a random run, and what was stopped or held that is rejected."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from chatops.flow.drafts import take_back
from chatops.policy.content.wording import tidy
from chatops.policy.people import AccountStatus, Caller
from tests.flow.machine.choices import officers, reasons, seen, statuses
from tests.flow.machine.own_rules import OwnRules
from tests.support.council import PEOPLE


class StopRules(OwnRules):
    """Rules that are added to the council's; `drafts` are the same."""

    drafts = OwnRules.drafts

    @rule(draft=drafts, by=officers, own=st.booleans(), status=statuses, off=seen, reason=reasons)
    def somebody_takes_back(self, draft: str, by: str, own: bool, status: AccountStatus, off: int, reason: str) -> None:
        who = Caller(self.author(draft) if own else PEOPLE[by], status)
        self.take_back(draft, who, self.newest(draft) + off, reason)

    def take_back(self, draft: str, who: Caller, revision: int, reason: str) -> None:
        asked = {"revision": revision, "reason": tidy(reason)}
        given = {"reference": draft, "revision": revision, "reason": reason}
        self.attempt("take back", take_back.take_back_approval, who, asked, **given)

    @rule(draft=drafts, by=officers, own=st.booleans(), status=statuses, off=seen, reason=reasons)
    def somebody_turns_down(self, draft: str, by: str, own: bool, status: AccountStatus, off: int, reason: str) -> None:
        who = Caller(self.author(draft) if own else PEOPLE[by], status)
        self.turn_down(draft, who, self.newest(draft) + off, reason)

    def turn_down(self, draft: str, who: Caller, revision: int, reason: str) -> None:
        asked = {"revision": revision, "reason": tidy(reason)}
        given = {"reference": draft, "revision": revision, "reason": reason}
        self.attempt("turn down", take_back.turn_down_approved, who, asked, **given)
