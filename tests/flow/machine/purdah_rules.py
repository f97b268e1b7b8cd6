"""What people do about the pre-election period in a random run: set it, end it, exempt from it, in any order."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, multiple, precondition, rule

from chatops.clock import london_date
from chatops.flow.drafts import decide, submit
from chatops.flow.purdah import exempt, switch
from chatops.flow.purdah.exempt import ExemptionForm
from chatops.flow.purdah.switch import Period
from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.drafts.draft import Verdict
from chatops.policy.people import AccountStatus, Caller
from chatops.policy.purdah.periods import ExemptionClass
from chatops.policy.purdah.polls import Poll, PollKind
from tests.flow.machine.choices import officers, reasons, seen, statuses
from tests.flow.machine.pause_rules import PauseRules
from tests.support.council import PEOPLE, new_form
from tests.support.plain_desk import as_kept

clerks = st.sampled_from(["clerk"] * 8 + list(PEOPLE))
STORIES = (
    ("route", "approve", "on", "release", "off", "again", "release"),
    ("route", "approve", "release", "on", "off", "again", "release"),
    ("route", "approve", "on", "release", "exempt", "release"),
    ("on", "route", "exempt", "release", "off"),
    ("route", "approve", "on", "exempt", "release"),
    ("on", "route", "exempt", "revise", "route", "approve", "release"),
)
MEDDLING = ("", "", "on", "off", "exempt", "again", "release", "revise", "route", "approve")
days = st.sampled_from([None, -1, 0, 1, 3, 8, 40])


class PurdahRules(PauseRules):
    """Rules that are added to the council's; `drafts` are the same."""

    drafts: Bundle[str] = PauseRules.drafts

    @rule(by=clerks, status=statuses, begins=days, ends=days, reason=reasons, again=st.sampled_from([0] * 6 + [1]))
    def somebody_sets_a_period(
        self, by: str, status: AccountStatus, begins: int | None, ends: int | None, reason: str, again: int
    ) -> None:
        self.set_period(by, status, self.day(begins), self.day(ends), reason, again)

    @rule(by=clerks, status=statuses, begins=days, polling=st.sampled_from([0, 1, 20, 60]))
    def somebody_sets_a_poll(self, by: str, status: AccountStatus, begins: int | None, polling: int) -> None:
        poll = Poll(PollKind.LOCAL, Country.ENGLAND, london_date(self.clock.now()) + timedelta(days=polling))
        self.set_period(by, status, self.day(begins), None, "Town council election", 0, poll)

    @precondition(lambda self: self.periods)
    @rule(by=clerks, status=statuses, which=st.lists(st.integers(0, 9), max_size=3), reason=reasons)
    def somebody_ends_periods(self, by: str, status: AccountStatus, which: list[int], reason: str) -> None:
        references = [self.periods[n % len(self.periods)] for n in which]
        given = {"references": references, "reason": reason}
        self.attempt("purdah off", switch.end_purdah, Caller(PEOPLE[by], status), given, **given)

    @rule(draft=drafts, by=clerks, status=statuses, off=seen, approve=st.booleans(), reason=reasons)
    def somebody_exempts(
        self, draft: str, by: str, status: AccountStatus, off: int, approve: bool, reason: str
    ) -> None:
        self.exempt(draft, by, status, off, approve, reason)

    @rule(draft=drafts, by=officers, status=statuses, off=seen)
    def somebody_approves_again(self, draft: str, by: str, status: AccountStatus, off: int) -> None:
        self.approve_again(draft, by, status, off)

    @rule(target=drafts, story=st.sampled_from(STORIES), extra=st.sampled_from(MEDDLING), at=st.integers(0, 6))
    def a_period_comes_in_between(self, story: tuple[str, ...], extra: str, at: int) -> Any:
        """By those who may, so that what follows from a hold or an exemption is tried as often as what is refused."""
        active = AccountStatus.ACTIVE
        author = Caller(PEOPLE["employee2"], active)
        clerk, other = self.officer(besides=PEOPLE["guest"]), self.officer(besides=author.person)
        self.end_all(clerk)
        filled, asked = self.filled_in("", ("website",), None, "The road is closed.", 0)
        draft = self.attempt("submit", submit.submit_draft, author, asked, filled=filled)
        if not draft:
            return multiple()
        for step in (*story[:at], extra, *story[at:]):
            if step in self.steps:
                self.attempt(step, self.steps[step], None, reference=draft)
            elif step == "approve":
                self.decide(draft, Caller(PEOPLE[other], active), Verdict.APPROVED, self.newest(draft), "")
            elif step == "on":
                self.set_period(clerk, active, None, None, "By-election", 0)
            elif step == "exempt":
                self.exempt(draft, clerk, active, 0, approve=True, reason="A flood.")
            elif step == "again":
                self.approve_again(draft, other, active, 0)
            elif step == "revise":
                filled, asked = self.filled_in("", ("website",), None, "The road is open.", 0)
                given = {"reference": draft, "revision": self.newest(draft), "filled": filled}
                self.attempt("revise", submit.revise_draft, author, asked, **given)
            elif step == "off":
                self.end_all(clerk)
        return draft

    def end_all(self, clerk: str) -> None:
        query = "SELECT reference FROM purdah_windows WHERE council = ? AND NOT over AND (ends IS NULL OR ends > ?)"
        standing = self.database.raw.execute(query, (self.council.number, as_kept(self.clock.now())))
        given = {"references": [reference for (reference,) in standing], "reason": "Over."}
        if given["references"]:
            who = Caller(PEOPLE[clerk], AccountStatus.ACTIVE)
            self.attempt("purdah off", switch.end_purdah, who, given, **given)

    def set_period(
        self,
        by: str,
        status: AccountStatus,
        begins: date | None,
        ends: date | None,
        reason: str,
        again: int,
        poll: Poll | None = None,
    ) -> None:
        form = self.period_forms[-1] if again and self.period_forms else new_form()
        self.period_forms.append(form)
        period = Period(form, begins, ends, reason, poll, day_is_meant=len(self.told) % 5 > 0)
        reference = self.attempt(
            "purdah on", switch.set_purdah, Caller(PEOPLE[by], status), {"form": form}, period=period
        )
        if reference:
            self.periods.append(reference)

    def exempt(self, draft: str, by: str, status: AccountStatus, off: int, approve: bool, reason: str) -> None:
        # Of an emergency, which the Deputy may let through too, nothing is asked but the reason.
        kind = (ExemptionClass.EMERGENCY, ExemptionClass.STATUTORY_NOTICE)[len(self.told) % 2]
        answers = ("", "") if kind is ExemptionClass.EMERGENCY else ("No.", "Yes.")
        grounds = ExemptionForm(kind, *answers, reason)
        given: dict[str, Any] = {"reference": draft, "revision": self.newest(draft) + off}
        asked = {"revision": given["revision"], "reason": reason}
        who = Caller(PEOPLE[by], status)
        self.attempt("exempt", exempt.exempt_draft, who, asked, grounds=grounds, approve=approve, **given)

    def approve_again(self, draft: str, by: str, status: AccountStatus, off: int) -> None:
        given = {"reference": draft, "revision": self.newest(draft) + off}
        self.attempt("approve again", decide.approve_again, Caller(PEOPLE[by], status), {}, **given)

    def day(self, ahead: int | None) -> date | None:
        return None if ahead is None else london_date(self.clock.now()) + timedelta(days=ahead)
