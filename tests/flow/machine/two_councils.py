"""Two councils at desks of one database that are alike in everything, each doing what it likes, an act at a time.

Here an act is a use case at the desk, with no chat around it, so that very many can be done: what people see of them is
compared in `tests/noninterference/test_neighbours.py`.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

from sqlalchemy import select

from chatops.desk import Desk
from chatops.flow.accounts import register
from chatops.flow.drafts import submit
from chatops.flow.drafts.bring_back import bring_back
from chatops.policy.drafts.draft import Verdict
from chatops.policy.people import AccountStatus, Caller
from chatops.ports.council import Council
from storage.schema import metadata
from tests.flow.machine.choices import REPLACED, ROLES, SWAPPED
from tests.flow.machine.trying import STEPS, Trying
from tests.noninterference.neighbours import Turn
from tests.storage.database.test_statement import everything_asked
from tests.support.council import ACCOUNTS, PEOPLE, ROLL, StillClock
from tests.support.plain_desk import PlainDatabase, PlainRecords, at_once

_ACTIVE = AccountStatus.ACTIVE
_KEYS = [account.key for account in ACCOUNTS]


class Party(Trying):
    """One of the two."""

    def __init__(self, database: PlainDatabase, council: Council, mark: str) -> None:
        self.database, self.council, self.mark = database, council, mark
        self.clock = StillClock()
        self.desk = Desk(council, PlainRecords(database, council), self.clock)
        self.told, self.roll, self.forms, self.links = [], {}, [], []
        self.periods, self.period_forms, self.loans, self.given, self.delegation_forms = [], [], [], [], []
        self.steps, self.use_the_other = STEPS, False
        self.drafts: list[str] = []

    def begins(self) -> None:
        """People and accounts are put on record, and the policy is read."""
        self.take_on(ROLL)
        self.attempt("account", register.seed_accounts, None, accounts=ACCOUNTS)
        self.everyone_reads()

    def newest(self, reference: str) -> int:
        query = "SELECT revision FROM drafts WHERE reference = ? AND council = ?"
        ((revision,),) = self.database.raw.execute(query, (reference, self.council.number))
        return int(revision)

    def form(self, rng: Random, words: str, wait: timedelta | None) -> tuple[Any, dict[str, Any]]:
        """What somebody fills in; the nth form is called the same at both."""
        filled, asked = self.filled_in("", (rng.choice(_KEYS),), wait, words, 0)
        named = f"form-{len(self.forms)}"
        return replace(filled, form=named), asked | {"form": named}

    def does(self, rng: Random) -> None:
        """Do one act at random."""
        who = Caller(PEOPLE[rng.choice(["clerk", "deputy", "employee", "volunteer", *PEOPLE])], _ACTIVE)
        draft = rng.choice(self.drafts[-8:]) if self.drafts else ""
        if not draft or rng.random() < 0.15:
            return self._sends_in(rng, who)
        rng.choices(_OF_DRAFTS, _OFTEN)[0](self, rng, who, draft)
        return None

    def _sends_in(self, rng: Random, who: Caller) -> None:
        wait = rng.choice([None, None, timedelta(minutes=5), timedelta(days=2)])
        filled, asked = self.form(rng, f"{self.mark}: the market is open.", wait)
        self.drafts += [one for one in [self.attempt("submit", submit.submit_draft, who, asked, filled=filled)] if one]

    def _revises(self, rng: Random, who: Caller, draft: str) -> None:
        filled, asked = self.form(rng, f"{self.mark}: it is closed.", None)
        given = {"reference": draft, "revision": self.newest(draft), "filled": filled}
        self.attempt("revise", submit.revise_draft, who, asked, **given)

    def _decides(self, rng: Random, who: Caller, draft: str) -> None:
        verdict = rng.choice([Verdict.APPROVED, Verdict.APPROVED, Verdict.REJECTED, Verdict.CHANGES_REQUESTED])
        officer = Caller(PEOPLE[rng.choice(["clerk", "deputy"])], _ACTIVE) if rng.random() < 0.8 else who
        reason = "" if verdict is Verdict.APPROVED else f"{self.mark}: say why."
        self.decide(draft, officer, verdict, self.newest(draft), reason)

    def _withdraws(self, _rng: Random, who: Caller, draft: str) -> None:
        self.attempt("withdraw", submit.withdraw_draft, who, reference=draft)

    def _brings_back(self, _rng: Random, who: Caller, draft: str) -> None:
        revision = self.newest(draft)
        self.attempt("bring back", bring_back, who, {"revision": revision}, reference=draft, revision=revision)

    def _steps(self, rng: Random, _who: Caller, draft: str) -> None:
        step = rng.choice(sorted(STEPS))
        self.attempt(step, STEPS[step], None, reference=draft)

    def _is_due(self, rng: Random, _who: Caller, _draft: str) -> None:
        if due := self.due():
            number, kind, about = rng.choice(due)
            self.attempt(kind, self.steps[kind], None, reference=about)
            self.settle(number)

    def _waits(self, rng: Random, _who: Caller, _draft: str) -> None:
        self.clock.move(seconds=rng.choice([60, 3600, 86400]))

    def _changes(self, rng: Random, _who: Caller, _draft: str) -> None:
        names = {str(person): name for name, person in PEOPLE.items()}
        offices = rng.choice([ROLES, SWAPPED, REPLACED])
        entries = [type(one)(one.person, one.standing, offices.get(names[str(one.person)])) for one in ROLL]
        self.take_on(tuple(entries))

    def _lists(self, rng: Random, who: Caller, _draft: str) -> None:
        name = f"{self.mark} {rng.randrange(50)}"
        self.an_account_is_listed(who, rng.choice(["", *_KEYS]), name, "https://x.com/Thornbury", "X")


_OF_DRAFTS: list[Callable[[Party, Random, Caller, str], None]] = [
    Party._decides, Party._steps, Party._is_due, Party._revises, Party._withdraws, Party._brings_back, Party._waits,
    Party._changes, Party._lists,
]  # fmt: skip
_OFTEN = [30, 20, 20, 8, 3, 4, 6, 1, 2]


def lived(database: PlainDatabase, seed: int, acts: int, marks: tuple[str, str], turn: Turn, *, beside: bool) -> Any:
    """Let both do so many acts between them, or ours alone its own of them. Gives what is kept of ours, and shown."""
    database.empty()
    database.raw.execute("DROP INDEX ix_drafts_reference")
    parties = [Party(database, database.council(name), mark) for name, mark in zip("AB", marks, strict=True)]
    order, own = Random(f"order {seed}"), [Random(f"{seed} {mark}") for mark in marks]
    for which, party in enumerate(parties):
        turn.whose = party.mark
        if beside or which == 0:
            party.begins()
    for _ in range(acts):
        which = order.randrange(2)
        if beside or which == 0:
            turn.whose = marks[which]
            turn.acts[turn.whose] += 1
            parties[which].does(own[which])
    ours = parties[0]
    shown = {"told": [str(one) for one in ours.told], "asked": [str(at_once(ours.desk.look(everything_asked)))]}
    with database.engine.connect() as connection:
        for table in metadata.sorted_tables:
            if "council" in table.c:
                columns = [column for column in table.c if (table.name, column.name) != ("letters", "number")]
                rows = connection.execute(select(*columns).where(table.c.council == ours.council.number))
                shown[table.name] = sorted(map(str, rows)) if table.name == "letters" else list(map(str, rows))
    return shown
