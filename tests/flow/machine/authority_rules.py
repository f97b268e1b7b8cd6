"""What people do about who may decide in a random run: lend it, end it, go away, hand on, confirm, in any order."""

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import multiple, rule

from chatops.clock import london_date
from chatops.flow.authority import away, delegate
from chatops.flow.authority.away import TimeAway
from chatops.flow.authority.delegate import DelegationForm
from chatops.flow.drafts import comment, decide, reassign, submit
from chatops.flow.people import roster
from chatops.policy.content.wording import tidy
from chatops.policy.drafts.draft import Verdict
from chatops.policy.people import AccountStatus, Caller, Office, Standing
from tests.flow.machine.afterwards_rules import AfterwardsRules
from tests.flow.machine.choices import REPLACED, ROLES, VACANT, officers, reasons, seen, statuses
from tests.flow.machine.trying import ACCOUNTS_NOW
from tests.support.council import PEOPLE, ROLL, new_form
from tests.support.plain_desk import as_kept

delegates = st.sampled_from(["employee2"] * 8 + list(PEOPLE))
lenders = st.sampled_from(["clerk", "deputy"] * 6 + list(PEOPLE))
cases = st.sampled_from(["draft", "account", "topic", "topic", "", "all"])
lengths = st.sampled_from([None, -1, 0, 0, 1, 30, 88, 91])
STORIES = (
    ("lend", "route", "approve", "release"),
    ("route", "lend", "reroute", "approve", "end", "release"),
    ("lend", "route", "approve", "nobody", "release", "everybody", "confirm", "release"),
    ("lend", "route", "approve", "leaves", "release", "confirm", "release"),
    ("lend", "route", "end", "approve"),
    ("lend", "route", "wait", "approve"),
    ("lend", "both away", "route", "approve", "release"),
    ("route", "officer approves", "new clerk", "release", "everybody", "confirm", "release"),
    ("route", "officer approves", "closed", "release", "confirm", "release"),
    ("route", "hand on", "approve", "release"),
    ("route", "officer approves", "release", "take back", "revise", "route", "officer approves", "release"),
    ("route", "officer approves", "wait", "release", "confirm", "release", "take back"),
    ("lend", "route", "approve", "take back by delegate", "release"),
    ("route", "officer approves", "wait", "release", "turn down", "confirm"),
    ("route", "officer approves", "release", "wait", "late handover", "confirm", "release"),
    ("route", "officer approves", "without website", "release", "everybody", "confirm", "release"),
)
MEDDLING = (
    "",
    "",
    "",
    "take back",
    "turn down",
    "without website",
    "end",
    "nobody",
    "everybody",
    "both away",
    "back",
    "closed",
    "open",
    "revise",
    "reroute",
)


class AuthorityRules(AfterwardsRules):
    """Rules that are added to the council's; `drafts` are the same."""

    somebody_revises: Callable[..., None]

    drafts = AfterwardsRules.drafts

    @rule(
        draft=drafts,
        by=lenders,
        status=statuses,
        to=delegates,
        theirs=statuses,
        case=cases,
        days=lengths,
        reason=reasons,
        again=st.sampled_from([0] * 6 + [1]),
    )
    def somebody_lends(
        self,
        draft: str,
        by: str,
        status: AccountStatus,
        to: str,
        theirs: AccountStatus,
        case: str,
        days: int | None,
        reason: str,
        again: int,
    ) -> None:
        form = self.delegation_forms[-1] if again and self.delegation_forms else new_form()
        self.lend(draft, Caller(PEOPLE[by], status), Caller(PEOPLE[to], theirs), case, days, reason, form)

    @rule(by=lenders, status=statuses, which=st.integers(0, 9))
    def somebody_ends_a_delegation(self, by: str, status: AccountStatus, which: int) -> None:
        if self.loans:
            reference = self.loans[which % len(self.loans)]
            self.attempt("end", delegate.end_delegation, Caller(PEOPLE[by], status), reference=reference)

    @rule(by=lenders, status=statuses, first=lengths, last=lengths)
    def somebody_goes_away(self, by: str, status: AccountStatus, first: int | None, last: int | None) -> None:
        self.go_away(by, status, first, last)

    @rule(
        by=lenders,
        status=statuses,
        who=delegates,
        theirs=statuses,
        standing=st.sampled_from([*Standing, None]),
        act=st.sampled_from(["add", "change", "remove"]),
    )
    def somebody_keeps_the_list(
        self, by: str, status: AccountStatus, who: str, theirs: AccountStatus, standing: Standing | None, act: str
    ) -> None:
        officer, person = Caller(PEOPLE[by], status), Caller(PEOPLE[who], theirs)
        if act == "add":
            self.attempt("add", roster.add_people, officer, people=[person], standing=standing)
        elif act == "change":
            self.attempt("change", roster.change_standing, officer, person=person, standing=standing)
        else:
            self.attempt("remove", roster.remove_people, officer, people=[person.person])
        self.read_roll()

    @rule(by=lenders, status=statuses)
    def somebody_comes_back(self, by: str, status: AccountStatus) -> None:
        self.attempt("back", away.come_back, Caller(PEOPLE[by], status))

    @rule(draft=drafts, by=officers, status=statuses, to=lenders, theirs=statuses, off=seen, note=reasons)
    def somebody_hands_on(
        self, draft: str, by: str, status: AccountStatus, to: str, theirs: AccountStatus, off: int, note: str
    ) -> None:
        given = {"reference": draft, "revision": self.newest(draft) + off, "note": note}
        to_whom = Caller(PEOPLE[to], theirs)
        self.attempt("hand on", reassign.reassign_draft, Caller(PEOPLE[by], status), {}, to=to_whom, **given)

    @rule(draft=drafts, by=delegates | lenders, status=statuses, off=seen, words=reasons)
    def somebody_comments(self, draft: str, by: str, status: AccountStatus, off: int, words: str) -> None:
        asked = {"revision": self.newest(draft) + off, "words": tidy(words)}
        given = {"reference": draft, "revision": asked["revision"], "words": words, "form": new_form()}
        self.attempt("comment", comment.comment_on_draft, Caller(PEOPLE[by], status), asked, **given)

    @rule(draft=drafts, by=officers, status=statuses, off=seen)
    def somebody_confirms(self, draft: str, by: str, status: AccountStatus, off: int) -> None:
        given = {"reference": draft, "revision": self.newest(draft) + off, "stated": self.stated(by)}
        self.attempt("confirm", decide.confirm_draft, Caller(PEOPLE[by], status), {}, **given)

    @rule(draft=drafts, by=delegates, status=statuses, off=seen, verdict=st.sampled_from(Verdict))
    def a_delegate_decides(self, draft: str, by: str, status: AccountStatus, off: int, verdict: Verdict) -> None:
        # An approval keeps no reason, and none is given with it.
        reason = "" if verdict is Verdict.APPROVED else "So."
        self.decide(draft, Caller(PEOPLE[by], status), verdict, self.newest(draft) + off, reason, self.stated(by))

    @rule(who=st.sampled_from(["clerk", "deputy", "employee2"]), status=st.sampled_from(AccountStatus))
    def an_account_changes(self, who: str, status: AccountStatus) -> None:
        ACCOUNTS_NOW[PEOPLE[who]] = status

    @rule(target=drafts, story=st.sampled_from(STORIES), extra=st.sampled_from(MEDDLING), at=st.integers(0, 6))
    def a_delegate_takes_part(self, story: tuple[str, ...], extra: str, at: int) -> Any:
        """By those who may, so that what can go wrong late is tried as often as what can early."""
        active = AccountStatus.ACTIVE
        ACCOUNTS_NOW.clear()
        self.offices(ROLES)
        author = Caller(PEOPLE["employee"], active)
        filled, asked = self.filled_in("", ("website",), None, "The fair is on.", 0)
        draft = self.attempt("submit", submit.submit_draft, author, asked, filled=filled)
        if not draft:
            return multiple()
        for step in (*story[:at], extra, *story[at:]):
            self.part(step, draft, author)
        return draft

    def part(self, step: str, draft: str, author: Caller) -> None:
        """One step of a story."""
        active, clerk = AccountStatus.ACTIVE, Caller(PEOPLE["clerk"], AccountStatus.ACTIVE)
        priya, case = Caller(PEOPLE["employee2"], active), ("account", "topic", "draft")[len(self.told) % 3]
        given: dict[str, Any] = {"reference": draft, "revision": self.newest(draft)}
        without = tuple(entry for entry in ROLL if entry.person != PEOPLE["employee2"])
        steps: dict[str, Callable[[], Any]] = {
            "lend": lambda: self.lend(draft, clerk, priya, case, 1, "Away.", new_form()),
            "approve": lambda: self.decide(
                draft, priya, Verdict.APPROVED, given["revision"], "", self.stated("employee2")
            ),
            "officer approves": lambda: self.decide(draft, clerk, Verdict.APPROVED, given["revision"], ""),
            "take back": lambda: self.take_back(draft, clerk, given["revision"], "The date is wrong."),
            "turn down": lambda: self.turn_down(draft, clerk, given["revision"], "It is over."),
            "take back by delegate": lambda: self.take_back(draft, priya, given["revision"], "The date is wrong."),
            "without website": lambda: self.an_account_leaves(
                Caller(PEOPLE[self.officer(author.person)], active), "website"
            ),
            "end": lambda: self.somebody_ends_a_delegation("clerk", active, -1),
            "confirm": lambda: self.somebody_confirms(draft, self.officer(besides=author.person), active, 0),
            "both away": lambda: [self.go_away(officer, active, None, None) for officer in ("clerk", "deputy")],
            "back": lambda: self.attempt("back", away.come_back, clerk),
            "hand on": lambda: self.somebody_hands_on(draft, "clerk", active, "deputy", active, 0, "So."),
            "nobody": lambda: self.offices(VACANT),
            "everybody": lambda: self.offices(ROLES),
            "new clerk": lambda: self.offices(REPLACED),
            "leaves": lambda: self.take_on(without),
            "closed": lambda: ACCOUNTS_NOW.update({PEOPLE["clerk"]: AccountStatus.DEACTIVATED}),
            "open": ACCOUNTS_NOW.clear,
            "wait": lambda: self.clock.move(days=3),
            "revise": lambda: self.somebody_revises(draft, "guest", True, active, 0, "", ("website",), None, 0),
        }
        if step in self.steps:
            self.attempt(step, self.steps[step], None, reference=draft)
        elif step:
            steps[step]()

    def lend(self, draft: str, by: Caller, to: Caller, case: str, days: int | None, reason: str, form: str) -> None:
        self.delegation_forms.append(form)
        until: date | None = None if days is None else london_date(self.clock.now()) + timedelta(days=days)
        three = {"draft": (draft, "", ""), "account": ("", "website", ""), "topic": ("", "", "The fair")}
        of_case = three.get(case, (draft, "website", "The fair") if case == "all" else ("", "", ""))
        filled = DelegationForm(form, to, *of_case, until, time(23, 59) if days == 91 else None, reason)
        reference = self.attempt("lend", delegate.lend_approval, by, {"form": form}, filled=filled)
        if reference:
            self.loans.append(reference)

    def go_away(self, by: str, status: AccountStatus, first: int | None, last: int | None) -> None:
        form, today = new_form(), london_date(self.clock.now())
        days = [None if day is None else today + timedelta(days=day) for day in (first, last)]
        given = TimeAway(form, *days)
        self.attempt("away", away.set_away, Caller(PEOPLE[by], status), {"form": form}, away=given)

    def offices(self, held: dict[str, Office]) -> None:
        names = {str(person): name for name, person in PEOPLE.items()}
        self.take_on(
            tuple(type(entry)(entry.person, entry.standing, held.get(names[str(entry.person)])) for entry in ROLL)
        )

    def stated(self, who: str) -> str:
        """A delegation for a topic that is in force for them, as the test reads it; empty when there is none."""
        query = (
            "SELECT reference FROM delegations WHERE council = ? AND delegate = ? AND kind = 'one topic or event' "
            "AND NOT over AND ends > ? ORDER BY since DESC"
        )
        given = (self.council.number, str(PEOPLE[who]), as_kept(self.clock.now()))
        found = self.database.raw.execute(query, given).fetchone()
        return str(found[0]) if found else ""
