"""Whoever tries whatever in whatever order: nobody reads or touches a report about themselves, or one not for them."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from chatops.desk import Desk
from chatops.flow.accounts.register import seed_accounts
from chatops.flow.breaches import casework, report, upkeep
from chatops.flow.people import take_on as office
from chatops.policy.breaches.case import Category, Unnamed
from chatops.policy.breaches.endings import Heard, Outcome
from chatops.policy.breaches.reporting import Naming, ReportForm
from chatops.policy.objections import Overtaken, Refused, Withheld
from chatops.policy.people import AccountStatus, Caller, Office
from chatops.ports.errors import NoSuch, NotYet
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts
from tests.flow.machine.choices import NO_DEPUTY, REPLACED, ROLES, SWAPPED, VACANT, statuses
from tests.support.council import ACCOUNTS, PEOPLE, ROLL, StillClock, new_form
from tests.support.plain_desk import PlainDatabase, PlainRecords, at_once

people = st.sampled_from(["clerk", "deputy", "chair", "employee2"] * 3 + list(PEOPLE))
OFFICES = [ROLES, ROLES, SWAPPED, REPLACED, NO_DEPUTY, VACANT]
ACTS = ["case:acknowledge", "case:look-into", "case:ask", "case:update", "case:note", "case:close"]


class CaseMachine(RuleBasedStateMachine):
    """One council; what is asked is asked of the product, and who may is worked out here a second time, by hand."""

    database: PlainDatabase
    cases: Bundle[str] = Bundle("cases")

    def __init__(self) -> None:
        super().__init__()
        self.database.empty()
        self.clock = StillClock()
        council = self.database.council("T0THORNBURY")
        self.desk = Desk(council, PlainRecords(self.database, council), self.clock)
        self.offices: dict[str, Office] = {}
        self.about: dict[str, set[str]] = {}
        self.held: dict[str, set[str]] = {}
        self.viewers: dict[str, set[str]] = {}
        self.codes: dict[str, str] = {}
        self.versions: dict[str, int] = {}

    def tries(self, flow: Callable[..., Facts], **given: Any) -> Facts:
        try:
            facts = at_once(self.desk.transact(flow, **given))
        except (Refused, Withheld, Overtaken, NoSuch, NotYet):
            return ()
        for fact in facts:
            case = getattr(fact, "case", None)
            if case is not None:
                assert case.version == self.versions.get(case.reference, 0) + 1
                self.versions[case.reference] = case.version
        return facts

    @initialize()
    def the_council_opens(self) -> None:
        self.the_council_changes(ROLES)
        at_once(self.desk.transact(seed_accounts, accounts=ACCOUNTS))

    @rule(offices=st.sampled_from(OFFICES))
    def the_council_changes(self, offices: dict[str, Office]) -> None:
        names = {person: name for name, person in PEOPLE.items()}
        roll = [Entry(entry.person, entry.standing, offices.get(names[entry.person])) for entry in ROLL]
        at_once(self.desk.transact(office.take_on, people=roll))
        self.offices = offices

    @rule(
        target=cases,
        by=people,
        status=statuses,
        about=st.sampled_from([*({name} for name in PEOPLE), {"clerk", "chair"}, {"deputy", "volunteer"}, set()]),
        unnamed=st.sampled_from([None, None, *Unnamed]),
        category=st.sampled_from(Category),
        naming=st.sampled_from(Naming),
    )
    def somebody_reports(
        self, by: str, status: AccountStatus, about: set[str], unnamed: Any, category: Category, naming: Naming
    ) -> Any:
        code = at_once(self.desk.look(lambda work, _now: work.cases.fresh_receipt()))
        named = tuple(PEOPLE[name] for name in sorted(about))
        given = ReportForm(new_form(), code, named, unnamed, category, "It happened.", naming)
        facts = self.tries(report.report_breach, given=given, by=Caller(PEOPLE[by], status))
        assert bool(facts) is (
            status in {AccountStatus.ACTIVE, AccountStatus.GUEST, AccountStatus.UNLISTED}
            and bool(about or unnamed)
            and not (about and (unnamed is Unnamed.PUBLIC or category is Category.ABUSE_BY_PUBLIC))
        )
        if not facts:
            return multiple()
        reference = facts[0].reference
        self.about[reference], self.viewers[reference], self.codes[reference] = about, set(), code
        self.held[reference] = set(self.offices)
        return reference

    @rule(case=cases, by=people, status=statuses)
    def somebody_reads(self, case: str, by: str, status: AccountStatus) -> None:
        if self.tries(casework.read_case, reference=case, by=Caller(PEOPLE[by], status)):
            self.may(case, by, status)

    @rule(case=cases, by=people, status=statuses, act=st.sampled_from(ACTS), off=st.sampled_from([0, 0, 0, 1]))
    def somebody_acts(self, case: str, by: str, status: AccountStatus, act: str, off: int) -> None:
        given = {"reference": case, "version": self.versions[case] - off, "by": Caller(PEOPLE[by], status)}
        if act == "case:close":
            done = self.tries(casework.close_case, outcome=Outcome.ADVICE, heard=Heard.YES, words="", **given)
        elif act in {"case:acknowledge", "case:look-into"}:
            done = self.tries(casework.move_case, act=act, **given)
        else:
            done = self.tries(casework.write_in_case, act=act, words="A word.", **given)
        if done:
            self.may(case, by, status, viewers=False)

    @rule(case=cases, offices=st.sampled_from([*OFFICES[2:], ROLES]), act=st.sampled_from(ACTS), viewer=people)
    def everybody_tries(self, case: str, offices: dict[str, Office], act: str, viewer: str) -> None:
        """Under another council, and with accounts that are sound or not, so that what is rare is tried often."""
        promoted = dict.fromkeys(sorted(self.about[case])[:1], Office.TOWN_CLERK)
        for council in ({"deputy": Office.DEPUTY_TOWN_CLERK} | promoted, offices):
            self.everybody_tries_once(case, council, act, viewer)

    def everybody_tries_once(self, case: str, offices: dict[str, Office], act: str, viewer: str) -> None:
        self.the_council_changes(offices)
        for by in PEOPLE:
            self.somebody_reads(case, by, AccountStatus.GUEST)
            self.somebody_reads(case, by, AccountStatus.ACTIVE)
            self.somebody_acts(case, by, AccountStatus.ACTIVE, act, 0)
        for by in offices:
            for named in (viewer, *sorted(self.about[case])):
                self.somebody_names_a_viewer(case, by, named, AccountStatus.ACTIVE)

    @rule(case=cases, by=people, viewer=people, status=statuses)
    def somebody_names_a_viewer(self, case: str, by: str, viewer: str, status: AccountStatus) -> None:
        who, named = Caller(PEOPLE[by], AccountStatus.ACTIVE), Caller(PEOPLE[viewer], status)
        given = {"reference": case, "version": self.versions[case], "viewer": named, "why": "She knows.", "by": who}
        if self.tries(casework.name_viewer, **given):
            self.may(case, by, AccountStatus.ACTIVE, viewers=False)
            assert viewer not in self.about[case]
            assert status is AccountStatus.ACTIVE
            self.viewers[case].add(viewer)

    @rule(case=cases, by=people, right=st.booleans())
    def somebody_writes_with_a_code(self, case: str, by: str, right: bool) -> None:
        code = self.codes[case] if right else "0000-0000-0000-0000-0000"
        self.tries(report.write_as_reporter, words="More.", by=Caller(PEOPLE[by], AccountStatus.ACTIVE), code=code)

    @rule(case=cases)
    def the_bot_looks_at_it(self, case: str) -> None:
        self.tries(upkeep.look_at_case, reference=case, kept_months=12)

    @rule(days=st.sampled_from([1, 4, 100, 400]))
    def days_go_by(self, days: int) -> None:
        self.clock.move(days=days)

    def may(self, case: str, by: str, status: AccountStatus, *, viewers: bool = True) -> None:
        """By hand: nobody it is about, a sound account, and an officer of the day it was reported or a viewer."""
        assert by not in self.about[case]
        assert status is AccountStatus.ACTIVE
        assert by in self.held[case] or (viewers and by in self.viewers[case])

    @invariant()
    def nothing_of_it_is_where_anybody_could_look(self) -> None:
        journal = [json.loads(entry) for (entry,) in self.database.raw.execute("SELECT entry FROM journal")]
        assert {entry["act"] for entry in journal} <= {"people:recorded", "people:changed", "account:recorded"}
        about_cases = """SELECT number FROM letters WHERE about LIKE 'BR-%' AND "to" IS NOT NULL"""
        assert not list(self.database.raw.execute(about_cases))


@pytest.fixture
def plain_database(sqlite_template: Path) -> Iterator[PlainDatabase]:
    database = PlainDatabase(sqlite_template)
    yield database
    database.close()


def run(database: PlainDatabase, examples: int, steps: int) -> None:
    how = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck)
    )
    run_state_machine_as_test(type("CaseMachine", (CaseMachine,), {"database": database}), settings=how)


@pytest.mark.timeout(600)
def test_no_order_of_acts_shows_a_report_to_whom_it_is_not_for(plain_database: PlainDatabase) -> None:
    run(plain_database, 8, 25)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_no_order_of_acts_shows_a_report_to_whom_it_is_not_for_in_a_long_run(plain_database: PlainDatabase) -> None:
    run(plain_database, 1500, 50)
