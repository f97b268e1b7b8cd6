"""What people do about a pause in a random run: set it, end it, let a draft through it, in any order."""

from datetime import date
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, rule

from chatops.clock import london_date
from chatops.flow import pauses
from chatops.policy.pauses import PauseKind
from chatops.policy.people import AccountStatus, Caller
from tests.flow.machine.choices import officers, reasons, seen, statuses
from tests.flow.machine.trying import Trying
from tests.support.council import PEOPLE, new_form


class PauseRules(Trying):
    """Rules that are added to the council's; `drafts` are the same."""

    drafts: Bundle[str] = Bundle("drafts")

    @rule(by=officers, status=statuses, last=st.sampled_from([None, 0, 0, 1, -1]), reason=reasons)
    def somebody_pauses(self, by: str, status: AccountStatus, last: int | None, reason: str) -> None:
        today = london_date(self.clock.now())
        day = None if last is None else date.fromordinal(today.toordinal() + last)
        filled = pauses.PauseForm(new_form(), PauseKind.OTHER, day, None, reason)
        who = Caller(PEOPLE[by], status)
        self.attempt("pause on", pauses.pause_everything, who, {"form": filled.form}, filled=filled)

    @rule(by=officers, status=statuses, reason=reasons)
    def somebody_ends_the_pause(self, by: str, status: AccountStatus, reason: str) -> None:
        self.attempt("pause off", pauses.end_pause, Caller(PEOPLE[by], status), reason=reason)

    @rule(draft=drafts, by=officers, status=statuses, off=seen, approve=st.booleans(), reason=reasons)
    def somebody_lets_it_through(
        self, draft: str, by: str, status: AccountStatus, off: int, approve: bool, reason: str
    ) -> None:
        given: dict[str, Any] = {"reference": draft, "revision": self.newest(draft) + off}
        asked = {"revision": given["revision"], "reason": reason}
        who = Caller(PEOPLE[by], status)
        self.attempt("let through", pauses.let_through, who, asked, reason=reason, approve=approve, **given)
