"""What people do about routine notices in a random run: one is allowed, ticked, stated and ended, in any order."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, multiple, rule

from chatops.flow.drafts import decide, submit
from chatops.flow.purdah import routine
from chatops.policy.people import AccountStatus, Caller
from chatops.policy.purdah.periods import ExemptionClass
from tests.flow.machine.purdah_rules import PurdahRules, clerks
from tests.support.council import PEOPLE, draft_form, new_form

STORIES = (
    ("on", "allow", "tick", "route", "state", "release", "end", "release"),
    ("on", "allow", "tick", "route", "state", "end", "release"),
    ("on", "allow", "tick", "route", "state", "off", "on", "release", "state"),
    ("on", "allow", "tick", "route", "end", "state", "release"),
    ("on", "allow", "tick", "revise", "route", "state", "release"),
)
MEDDLING = ("", "", "on", "off", "end", "revise", "state", "again", "release", "route")


class RoutineRules(PurdahRules):
    """Rules that are added to the council's; `drafts` are the same."""

    drafts: Bundle[str] = PurdahRules.drafts

    @rule(
        target=drafts,
        story=st.sampled_from(STORIES),
        extra=st.sampled_from(MEDDLING),
        at=st.integers(0, 8),
        by=clerks,
        other=st.sampled_from(["", "", *PEOPLE]),
    )
    def a_routine_notice_is_used(self, story: tuple[str, ...], extra: str, at: int, by: str, other: str) -> Any:
        """By those who may, and now and then by somebody else: one allows and ends it, another states it."""
        active = AccountStatus.ACTIVE
        author = Caller(PEOPLE["employee2"], active)
        clerk = self.officer(besides=PEOPLE["guest"])
        states = Caller(PEOPLE[other or self.officer(besides=author.person)], active)
        self.end_all(clerk)
        notice, draft = "", ""
        for step in (*story[:at], extra, *story[at:]):
            if step == "on":
                self.set_period(clerk, active, None, None, "By-election", 0)
            elif step == "off":
                self.end_all(clerk)
            elif step == "allow":
                notice = self.allow(Caller(PEOPLE[by], active))
            elif step == "end" and notice:
                self.attempt("routine end", routine.end_routine, Caller(PEOPLE[by], active), {}, reference=notice)
            elif step == "tick" and notice:
                filled = draft_form(accounts=("website",), routine=(notice,))
                draft = self.attempt("tick", submit.submit_draft, author, {}, filled=filled)
            elif draft:
                self.go_on(step, draft, notice, author, states)
        return draft or multiple()

    def go_on(self, step: str, draft: str, notice: str, author: Caller, states: Caller) -> None:
        """Take one step with the draft."""
        given: dict[str, Any] = {"reference": draft, "revision": self.newest(draft)}
        if step in self.steps:
            self.attempt(step, self.steps[step], None, reference=draft)
        elif step == "state":
            asked = {"revision": given["revision"], "reason": ""}
            self.attempt("routine state", decide.approve_as_routine, states, asked, routine=notice, **given)
        elif step == "again":
            self.attempt("approve again", decide.approve_again, states, {}, **given)
        elif step == "revise":
            filled, asked = self.filled_in("", ("website",), None, "The market is on Sunday.", 0)
            self.attempt("revise", submit.revise_draft, author, asked, filled=filled, **given)

    def allow(self, by: Caller) -> str:
        """Allow one for every period that is not over. Gives its reference, or nothing."""
        query = "SELECT reference FROM purdah_windows WHERE council = ? AND NOT over"
        windows = tuple(row[0] for row in self.database.raw.execute(query, (self.council.number,)))
        form = routine.RoutineForm(
            new_form(),
            f"Notice {len(self.told)}",
            "The market.",
            ("website",),
            ExemptionClass.CONTINUING_SERVICE,
            "No.",
            "Yes.",
            windows,
        )
        return self.attempt("routine allow", routine.allow_routine, by, {}, filled=form)
