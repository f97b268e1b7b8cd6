"""Officers who approve their own drafts in a random run: the council allows it or not, and others are there or not."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import multiple, rule

from chatops.flow.authority import own_drafts
from chatops.flow.drafts import decide, submit
from chatops.policy.drafts.draft import Verdict
from chatops.policy.people import AccountStatus, Caller
from tests.flow.machine.choices import ROLES, reasons, seen, statuses
from tests.flow.machine.template_rules import TemplateRules
from tests.flow.machine.trying import STEPS
from tests.support.council import PEOPLE


class OwnRules(TemplateRules):
    """Rules that are added to the council's; `drafts` are the same."""

    offices: Callable[..., None]
    go_away: Callable[..., None]

    drafts = TemplateRules.drafts

    @rule(on=st.booleans())
    def the_council_lets_officers_approve_their_own(self, on: bool) -> None:
        self.attempt("switch own", own_drafts.switch_own_drafts, None, on=on)

    @rule(draft=drafts, status=statuses, off=seen, reason=reasons)
    def an_author_approves_their_own(self, draft: str, status: AccountStatus, off: int, reason: str) -> None:
        author = Caller(self.author(draft), status)
        self.decide(draft, author, Verdict.APPROVED, self.newest(draft) + off, reason)

    @rule(
        target=drafts,
        by=st.sampled_from(["clerk", "deputy"]),
        on=st.sampled_from([True, True, True, False]),
        alone=st.sampled_from(["vacant", "vacant", "away", "there"]),
        urgent=st.booleans(),
        reason=reasons,
        then=st.sampled_from(["", "everybody", "off", "back"]),
    )
    def an_officer_is_alone(self, by: str, on: bool, alone: str, urgent: bool, reason: str, then: str) -> Any:
        """So that what needs several things at once is tried as often as what needs one."""
        active, other = AccountStatus.ACTIVE, "deputy" if by == "clerk" else "clerk"
        author = Caller(PEOPLE[by], active)
        self.attempt("switch own", own_drafts.switch_own_drafts, None, on=on)
        self.offices({by: ROLES[by]} if alone == "vacant" else ROLES)
        if alone == "away":
            self.go_away(other, active, None, None)
        filled, asked = self.filled_in("", ("website",), None, "The pool is closed.", 0, urgent=urgent)
        draft = self.attempt("submit", submit.submit_draft, author, asked, filled=filled)
        if not draft:
            return multiple()
        self.attempt("route", STEPS["route"], None, reference=draft)
        if then == "everybody":
            self.offices(ROLES)
        elif then:
            self.attempt("switch own", own_drafts.switch_own_drafts, None, on=then == "back")
        self.decide(draft, author, Verdict.APPROVED, self.newest(draft), reason)
        self.attempt("release", STEPS["release"], None, reference=draft)
        given = {"reference": draft, "revision": self.newest(draft), "stated": ""}
        self.attempt("confirm", decide.confirm_draft, author, {}, **given)
        return draft
