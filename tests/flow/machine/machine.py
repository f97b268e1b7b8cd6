"""A council in which anybody tries anything in any order, and every invariant is checked after each step."""

from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, multiple, precondition, rule

from chatops.flow.accounts import access, register
from chatops.flow.drafts import decide, post, submit
from chatops.flow.drafts.bring_back import bring_back
from chatops.flow.editions import acknowledge
from chatops.flow.people import identities
from chatops.flow.people import take_on as office
from chatops.policy.devices import Device
from chatops.policy.drafts.draft import Verdict
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.people import AccountStatus, Caller, Office, Standing
from chatops.ports.errors import Collided, NoSuch
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts, UnitOfWork
from tests.flow.machine.authority_rules import AuthorityRules
from tests.flow.machine.choices import (
    NO_DEPUTY,
    REPLACED,
    ROLES,
    SWAPPED,
    VACANT,
    bad_forms,
    choices,
    meddling,
    officers,
    people,
    reasons,
    seen,
    statuses,
    waits,
)
from tests.flow.machine.trying import STEPS, Trying
from tests.support.council import ACCOUNTS, LINKS, MORNING, PEOPLE, ROLL, elsewhere
from tests.support.invariants.drafts import check
from tests.support.plain_desk import at_once


class CouncilMachine(AuthorityRules, RuleBasedStateMachine):
    """One council and a neighbour on one database; `database` is set by whoever runs it."""

    drafts = AuthorityRules.drafts

    def __init__(self) -> None:
        RuleBasedStateMachine.__init__(self)
        Trying.__init__(self)

    @initialize(target=drafts)
    def a_council_opens(self) -> Any:
        self.take_on(ROLL)
        self.attempt("account", register.seed_accounts, None, accounts=ACCOUNTS)
        self.everyone_reads()
        for name in ("clerk", "deputy", "employee"):
            account = Caller(elsewhere(name), AccountStatus.ACTIVE)
            on_the_server = partial(identities.link_identity, by=None)
            self.attempt("link", on_the_server, None, person=PEOPLE[name], account=account)
        at_once(self.neighbour.transact(office.take_on, people=ROLL))
        at_once(self.neighbour.transact(register.seed_accounts, accounts=ACCOUNTS))
        return self.somebody_sends_in_a_draft(
            "employee", AccountStatus.ACTIVE, "", ("facebook-page",), None, "Hello.", 0
        )

    @rule(
        target=drafts,
        by=people,
        status=statuses,
        bad=bad_forms,
        accounts=choices,
        wait=waits,
        words=st.sampled_from(["Market day.", " The fair\r\nis on. ", "Cafe\u0301 open", "Llŷn 🎆"]),
        again=st.sampled_from([0] * 8 + [1, 2, 3]),
    )
    def somebody_sends_in_a_draft(
        self, by: str, status: AccountStatus, bad: str, accounts: Any, wait: Any, words: str, again: int
    ) -> Any:
        filled, asked = self.filled_in(bad, accounts, wait, words, again)
        reference = self.attempt("submit", submit.submit_draft, Caller(PEOPLE[by], status), asked, filled=filled)
        return reference or multiple()

    @rule(
        draft=drafts,
        by=people,
        own=st.booleans(),
        status=statuses,
        off=seen,
        bad=bad_forms,
        accounts=choices,
        wait=waits,
        again=st.sampled_from([0] * 8 + [1, 2]),
    )
    def somebody_revises(
        self,
        draft: str,
        by: str,
        own: bool,
        status: AccountStatus,
        off: int,
        bad: str,
        accounts: Any,
        wait: Any,
        again: int,
    ) -> None:
        filled, asked = self.filled_in(bad, accounts, wait, "The market is on Sunday.", again)
        revision = self.newest(draft) + off
        who = Caller(self.author(draft) if own else PEOPLE[by], status)
        self.attempt("revise", submit.revise_draft, who, asked, reference=draft, revision=revision, filled=filled)

    @rule(draft=drafts, by=people, own=st.sampled_from([False, False, True]), status=statuses)
    def somebody_withdraws(self, draft: str, by: str, own: bool, status: AccountStatus) -> None:
        who = Caller(self.author(draft) if own else PEOPLE[by], status)
        self.attempt("withdraw", submit.withdraw_draft, who, reference=draft)

    @rule(besides=st.sampled_from([(), (), (), ("employee",), ("clerk", "deputy"), tuple(PEOPLE)]))
    def the_policy_is_published_anew(self, besides: tuple[str, ...]) -> None:
        after = self.edition()
        text = f"Edition {after + 1}\n\nBe kind."
        self.attempt("publish", acknowledge.publish_edition, None, text=text, after=after)
        self.everyone_reads(*besides)

    @rule(by=people, status=statuses, off=seen)
    def somebody_reads_the_policy(self, by: str, status: AccountStatus, off: int) -> None:
        self.read_by(Caller(PEOPLE[by], status), self.edition() + off)

    @rule(draft=drafts, by=officers, own=st.booleans(), status=statuses, off=seen)
    def somebody_brings_back(self, draft: str, by: str, own: bool, status: AccountStatus, off: int) -> None:
        who, revision = Caller(self.author(draft) if own else PEOPLE[by], status), self.newest(draft) + off
        self.attempt("bring back", bring_back, who, {"revision": revision}, reference=draft, revision=revision)

    @rule(target=drafts, by=people, wait=waits, late=st.sampled_from(["decide", "duty", "route"]), again=st.booleans())
    def a_draft_waits_too_long(self, by: str, wait: Any, late: str, again: bool) -> Any:
        """So that what happens at the very end of its time is tried as often as what happens early."""
        active = AccountStatus.ACTIVE
        draft = self.somebody_sends_in_a_draft(by, active, "", ("website",), wait, "The pool is closed.", 0)
        if not isinstance(draft, str):
            return draft
        if late != "route":
            self.attempt("route", STEPS["route"], None, reference=draft)
        self.clock.set(self.over(draft))
        officer = Caller(PEOPLE[self.officer(besides=PEOPLE[by])], active)
        if late == "decide":
            self.decide(draft, officer, Verdict.APPROVED, self.newest(draft), "")
        step = late if late in STEPS else "duty"
        self.attempt(step, STEPS[step], None, reference=draft)
        if again:
            self.somebody_brings_back(draft, "clerk", True, active, 0)
        return draft

    @rule(draft=drafts, by=officers, status=statuses, off=seen)
    def somebody_approves(self, draft: str, by: str, status: AccountStatus, off: int) -> None:
        self.decide(draft, Caller(PEOPLE[by], status), Verdict.APPROVED, self.newest(draft) + off, "")

    @rule(
        draft=drafts,
        by=officers,
        status=statuses,
        off=seen,
        verdict=st.sampled_from([Verdict.REJECTED, Verdict.CHANGES_REQUESTED]),
        reason=reasons,
    )
    def somebody_turns_down(
        self, draft: str, by: str, status: AccountStatus, off: int, verdict: Verdict, reason: str
    ) -> None:
        self.decide(draft, Caller(PEOPLE[by], status), verdict, self.newest(draft) + off, reason)

    @rule(draft=drafts, by=officers, status=statuses, off=seen, which=st.integers(0, 3))
    def somebody_opens_a_form(self, draft: str, by: str, status: AccountStatus, off: int, which: int) -> None:
        given: dict[str, Any] = {"reference": draft, "revision": self.newest(draft) + off}
        flow, given = (
            (submit.check_draft, {}),
            (submit.check_revision, {"reference": draft}),
            (decide.check_decision, given | {"verdict": Verdict.REJECTED}),
            (post.check_posting, given),
        )[which]
        self.attempt("start", flow, Caller(PEOPLE[by], status), **given)

    @rule(
        draft=drafts,
        by=officers,
        status=statuses,
        off=seen,
        keys=choices,
        kind=st.sampled_from(["right", "right", "right", "given before", "other network", "blank", "no link"]),
        device=st.sampled_from([Device.COUNCIL, Device.COUNCIL, Device.OTHER]),
    )
    def somebody_says_where_it_is_posted(
        self, draft: str, by: str, status: AccountStatus, off: int, keys: Any, kind: str, device: Device
    ) -> None:
        links = {key: f"{LINKS[key]}-{len(self.told)}" for key in keys}
        if kind == "given before" and self.links:
            links[keys[0]] = self.links[len(self.told) % len(self.links)]
        elif kind != "right":
            links[keys[0]] = {"other network": "https://example.org/1", "blank": " "}.get(kind, "done\x00")
        asked = {"links": {key: link for key, link in links.items() if link.strip()}}
        given = {"reference": draft, "revision": self.newest(draft) + off, "links": links, "device": device}
        if self.attempt("record", post.record_posting, Caller(PEOPLE[by], status), asked, **given):
            self.links.extend(asked["links"].values())

    @precondition(lambda self: self.due())
    @rule(which=st.integers(0, 30), settle=st.booleans())
    def a_letter_is_delivered(self, which: int, settle: bool) -> None:
        """In any order, and again when it was not settled: as after a crash between the two."""
        due = self.due()
        number, kind, about = due[which % len(due)]
        self.attempt(kind, self.steps[kind], None, reference=about)
        # A step before its time is put back by the relay, not settled: the clock may have gone back since.
        if settle and self.told[-1].outcome != "not yet":
            self.settle(number)

    @rule(draft=drafts, step=st.sampled_from(sorted(STEPS)))
    def a_step_is_taken_early_or_late(self, draft: str, step: str) -> None:
        self.attempt(step, STEPS[step], None, reference=draft)

    @rule(by=st.sampled_from([1, 60, 3600, 86400, 86400 * 45, -60, -3600]))
    def the_clock_moves(self, by: int) -> None:
        self.clock.set(max(MORNING, self.clock.now() + timedelta(seconds=by)))

    @rule(
        offices=st.sampled_from([ROLES, ROLES, ROLES, SWAPPED, REPLACED, NO_DEPUTY, VACANT]),
        leaves=st.sampled_from(["", "", "", "employee", "clerk"]),
        elected=st.sampled_from(["", "", "", "employee", "deputy"]),
    )
    def the_council_changes(self, offices: dict[str, Office], leaves: str, elected: str) -> None:
        names = {str(person): name for name, person in PEOPLE.items()}
        entries = []
        for entry in ROLL:
            name = names[str(entry.person)]
            standing = Standing.MEMBER if name == elected else entry.standing
            if name != leaves:
                entries.append(Entry(entry.person, standing, offices.get(name)))
        self.take_on(tuple(entries))

    @rule(by=people, status=statuses, key=st.sampled_from(["website", "website", "x-account", "no-such-account"]))
    def somebody_removes_an_account(self, by: str, status: AccountStatus, key: str) -> None:
        self.an_account_leaves(Caller(PEOPLE[by], status), key)

    @rule(
        by=st.sampled_from(["clerk", "clerk", "clerk", "deputy", "employee", "chair"]),
        to=people,
        status=statuses,
        key=st.sampled_from(["facebook-page", "website"]),
        days=st.sampled_from([-1, 0, 3, 400]),
        lapses=st.booleans(),
        why=st.sampled_from(["", "They know how."]),
    )
    def somebody_gives_access(
        self, by: str, to: str, status: AccountStatus, key: str, days: int, lapses: bool, why: str
    ) -> None:
        clerk = Caller(PEOPLE[by], AccountStatus.ACTIVE)
        self.access_is_given(clerk, Caller(PEOPLE[to], status), key, days, lapses, why)

    @rule(by=people, status=statuses, which=st.integers(0, 5), comes=st.booleans())
    def somebody_ends_access_or_its_day_comes(self, by: str, status: AccountStatus, which: int, comes: bool) -> None:
        if not self.given:
            return
        reference = self.given[which % len(self.given)]
        if comes:
            self.attempt("access", access.access_turn, None, reference=reference)
        else:
            self.attempt("access", access.end_access, Caller(PEOPLE[by], status), reference=reference)

    @rule(
        by=people,
        status=statuses,
        key=st.sampled_from(["", "", "website", "x-account"]),
        name=st.sampled_from(["Website", "News", "X account", " "]),
        address=st.sampled_from(["https://x.com/Thornbury", "https://news.thornbury.example/", "no address"]),
        network=st.sampled_from(["X", "Website", "Blog", "No such network"]),
    )
    def somebody_lists_an_account(
        self, by: str, status: AccountStatus, key: str, name: str, address: str, network: str
    ) -> None:
        self.an_account_is_listed(Caller(PEOPLE[by], status), key, name, address, network)

    @rule(target=drafts, by=people, accounts=choices, wait=waits, tried=meddling)
    def a_draft_goes_its_way(self, by: str, accounts: Any, wait: Any, tried: list[Any]) -> Any:
        """So that what can go wrong late is tried as often as what can early: before each step somebody meddles."""
        active = AccountStatus.ACTIVE
        draft = self.somebody_sends_in_a_draft(by, active, "", accounts, wait, "All are welcome.", 0)
        if not isinstance(draft, str):
            return draft
        officer = self.officer(besides=PEOPLE[by])
        for (kind, who, status, off), step in zip(
            tried, ("route", "approve", "wait", "release", "record"), strict=False
        ):
            self.meddle(draft, kind, who, status, off)
            if step == "wait":
                self.clock.move(seconds=(wait or timedelta(0)).total_seconds())
            elif step in STEPS:
                self.attempt(step, STEPS[step], None, reference=draft)
            elif step == "approve":
                self.decide(draft, Caller(PEOPLE[officer], active), Verdict.APPROVED, self.newest(draft), "")
            else:
                keys = tuple(dict.fromkeys(accounts))
                self.somebody_says_where_it_is_posted(draft, officer, active, 0, keys, "given before", Device.COUNCIL)
                self.somebody_says_where_it_is_posted(draft, officer, active, 0, keys, "right", Device.OTHER)
        return draft

    def meddle(self, draft: str, kind: str, who: str, status: AccountStatus, off: int) -> None:
        """Somebody tries something that is not their turn."""
        by, revision = Caller(PEOPLE[who], status), self.newest(draft) + off
        if kind == "approve":
            self.decide(draft, by, Verdict.APPROVED, revision, "")
        elif kind == "approve own":
            self.decide(draft, Caller(self.author(draft), AccountStatus.ACTIVE), Verdict.APPROVED, revision, "")
        elif kind == "reject":
            self.decide(draft, by, Verdict.REJECTED, revision, "The date is wrong.")
        elif kind == "revise":
            self.somebody_revises(draft, who, False, status, off, "", ("website", "x-account"), None, 0)
        elif kind == "record":
            self.somebody_says_where_it_is_posted(
                draft, who, status, off, ("x-account", "website"), "right", Device.COUNCIL
            )
        elif kind in STEPS:
            self.attempt(kind, STEPS[kind], None, reference=draft)
        elif kind == "send again":
            filled, asked = self.filled_in("", ("website",), None, "Market day.", len(self.forms))
            self.attempt("submit", submit.submit_draft, by, asked, filled=filled)

    @rule(draft=drafts, slow=officers, quick=st.sampled_from(["approve", "withdraw", "revise"]))
    def two_act_at_once(self, draft: str, slow: str, quick: str) -> None:
        """One decides on what they read; before it is written, another changes the draft."""
        by, revision = Caller(PEOPLE[slow], AccountStatus.ACTIVE), self.newest(draft)
        read: list[Facts] = []

        def only_read(work: UnitOfWork, now: datetime) -> None:
            read.append(decide.approve_draft(work, now, reference=draft, revision=revision, by=by))

        with suppress(Refused, Overtaken):
            at_once(self.desk.look(only_read))
        if not read:
            return
        if quick == "approve":
            self.decide(draft, Caller(PEOPLE["deputy"], AccountStatus.ACTIVE), Verdict.APPROVED, revision, "")
        elif quick == "withdraw":
            self.somebody_withdraws(draft, by="guest", own=True, status=AccountStatus.ACTIVE)
        else:
            self.somebody_revises(draft, "guest", True, AccountStatus.ACTIVE, 0, "", ("website",), None, 0)
        if self.told[-1].outcome == "done":
            try:
                at_once(self.desk.records.write(lambda work: work.record(read[0])))
            except Collided:
                # What the desk does then: it decides again on what stands now.
                self.decide(draft, by, Verdict.APPROVED, revision, "")
            else:
                raise AssertionError(f"{slow} decided {draft} as it no longer stood")

    @rule(draft=drafts)
    def the_neighbours_try_it(self, draft: str) -> None:
        by = Caller(PEOPLE["clerk"], AccountStatus.ACTIVE)
        try:
            at_once(self.neighbour.transact(decide.approve_draft, reference=draft, revision=1, by=by))
        except NoSuch:
            return
        raise AssertionError(f"the neighbours decided {draft}")

    @invariant()
    def nothing_that_must_never_happen_has(self) -> None:
        if self.told:
            check(self.database.raw, self.council.number, self.told)

    def teardown(self) -> None:
        """In the end the letters that are left move every draft that they should: none was lost on the way."""
        if not self.told:
            return
        self.clock.move(days=400)
        while due := self.due():
            for number, kind, about in due:
                self.attempt(kind, self.steps[kind], None, reference=about)
                self.settle(number)
        stuck = "SELECT reference, stage FROM drafts WHERE council = ? AND stage IN ('submitted', 'routed', 'approved')"
        assert self.database.raw.execute(stuck, (self.council.number,)).fetchall() == []
        check(self.database.raw, self.council.number, self.told)
