"""Trying things at a real desk, and noting what whoever tried them was told."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from chatops.clock import LONDON, london_date
from chatops.desk import Desk
from chatops.evaluate import approvers
from chatops.evaluate import templates as on_record
from chatops.flow import deadlines, pauses
from chatops.flow.accounts import access, register
from chatops.flow.authority import delegate, own_drafts
from chatops.flow.drafts import decide, post, route, submit
from chatops.flow.editions import acknowledge
from chatops.flow.people import take_on as office
from chatops.flow.purdah import exempt, routine, switch
from chatops.policy.content.wording import tidy
from chatops.policy.drafts.draft import Verdict
from chatops.policy.objections import Overtaken, Refused
from chatops.policy.people import AccountStatus, Caller, Office, Person, Standing
from chatops.ports.errors import NoSuch, NotYet
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts, UnitOfWork
from handlers.requests.identities import as_person
from tests.support.bad_forms import BAD_FORMS
from tests.support.council import PEOPLE, StillClock, draft_form, elsewhere
from tests.support.invariants.drafts import Told
from tests.support.plain_desk import PlainDatabase, PlainRecords, as_kept, at_once

OUTCOMES = {Refused: "refused", Overtaken: "overtaken", NoSuch: "unknown"}


ACCOUNTS_NOW: dict[Person, AccountStatus] = {}
"""What the platform says of people's accounts when a draft is released; of everybody else that theirs is open."""


def release_by_the_relay(work: UnitOfWork, now: datetime, *, reference: str) -> Facts:
    """The step with what the relay finds out for it."""
    person = approvers.who_approved(work, now, reference=reference)
    status = ACCOUNTS_NOW.get(person, AccountStatus.ACTIVE) if person else AccountStatus.UNKNOWN
    approver = Caller(person, status) if person else None
    facts = post.release_draft(work, now, reference=reference, approver=approver)
    draft = work.drafts.get(reference)
    # A template holds whoever approved it, a series does not.
    by_template = draft.by_template is not None and not on_record.is_in_series(work, draft)
    sound = by_template or status is AccountStatus.ACTIVE or not any(fact.act == "draft:released" for fact in facts)
    assert sound, f"{reference} was released though the account of {person} is {status}"
    return facts


STEPS: dict[str, Callable[..., Facts]] = {
    "route": route.route_draft,
    "release": release_by_the_relay,
    "duty": deadlines.take_turn,
    "late handover": post.stop_late_handover,
}
TURNS: dict[str, Callable[..., Facts]] = {
    "purdah turn": switch.take_turn,
    "pause turn": pauses.take_turn,
    "exemptions due": exempt.list_exemptions,
    "routine uses due": routine.list_routine_uses,
    "own approvals due": own_drafts.list_own_approvals,
    "delegation turn": delegate.let_delegation_end,
    "access turn": access.access_turn,
    "reroute": route.reroute_waiting,
}
"""Steps that a letter sets off and that are about no draft."""
MANY_FACTS = {
    "duty",
    "office",
    "add",
    "change",
    "remove",
    "access",
    "confirm office",
    "account",
    "reroute",
    "purdah on",
    "purdah off",
    "purdah turn",
    "exempt",
    "tick",
    "routine state",
    "routine end",
    "template switch",
    "template use",
    "template end",
    "series turn",
    "pause on",
    "pause off",
    "let through",
    "record",
}


class Trying:
    """One council and a neighbour on one database, and everything that anybody was told by the first."""

    database: PlainDatabase

    def __init__(self) -> None:
        self.database.empty()
        self.clock = StillClock()
        self.council = self.database.council("T0THORNBURY")
        self.desk = Desk(self.council, PlainRecords(self.database, self.council), self.clock)
        neighbour = self.database.council("T0NEIGHBOUR")
        self.neighbour = Desk(neighbour, PlainRecords(self.database, neighbour), self.clock)
        self.told: list[Told] = []
        self.roll: dict[str, Entry] = {}
        self.forms: list[str] = []
        self.links: list[str] = []
        self.periods: list[str] = []
        self.period_forms: list[str] = []
        self.steps = STEPS | TURNS
        self.loans: list[str] = []
        self.given: list[str] = []
        self.delegation_forms: list[str] = []
        self.use_the_other = False
        ACCOUNTS_NOW.clear()

    def attempt(
        self, act: str, flow: Callable[..., Facts], by: Caller | None, asked: dict[str, Any] | None = None, **given: Any
    ) -> str:
        """Try it at the desk and note the answer. Gives the reference it was about, or an empty text."""
        by = self.at_the_door(by) if by else None
        facts: Facts = ()
        about = f"edition {given['edition']}" if "edition" in given else given.get("key", "")
        about = about or getattr(given.get("filled"), "template", "")
        sentence, reference = "", given.get("reference", about)
        listed = self.roll.get(str(by.person)) if by else None
        try:
            facts = at_once(self.desk.transact(flow, **given, **({"by": by} if by else {})))
            outcome = "done" if facts else "shown" if act == "start" else "nothing"
        except NotYet:
            outcome = "not yet"
        except (Refused, Overtaken, NoSuch) as caught:
            outcome, sentence = OUTCOMES[type(caught)], str(caught)
        if facts and act not in {"office", "account"}:
            assert len(facts) == 1 or act in MANY_FACTS
            reference = facts[0].reference
        told = Told(
            act=act,
            who=str(by.person) if by else None,
            outcome=outcome,
            at=as_kept(self.clock.now()),
            journalled=len(facts) or int(outcome in {"refused", "overtaken"}),
            sound=by is None or by.status is AccountStatus.ACTIVE,
            standing=str(listed.standing) if listed else None,
            office=str(listed.office) if listed and listed.office else None,
            reference=reference,
            sentence=sentence,
            acts=tuple(fact.act for fact in facts),
            asked=asked or {},
        )
        self.told.append(told)
        return reference if outcome == "done" else ""

    def at_the_door(self, by: Caller) -> Caller:
        """Return them as they come in by the account on another platform that is theirs, while they use those."""
        name = next((name for name, person in PEOPLE.items() if person == by.person), "")
        if not self.use_the_other or not name:
            return by
        other = at_once(as_person(self.desk, Caller(elsewhere(name), by.status)))
        return other if other.linked else by

    def newest(self, reference: str) -> int:
        (row,) = self.database.raw.execute("SELECT revision FROM drafts WHERE reference = ?", (reference,))
        return int(row[0])

    def over(self, reference: str) -> datetime:
        """When the time of the newest revision is over: when it was to be posted, or 30 days after it came in."""
        query = "SELECT goes_out_at, made_at FROM revisions WHERE reference = ? ORDER BY number DESC LIMIT 1"
        ((due, made),) = self.database.raw.execute(query, (reference,))
        instants = [datetime.fromisoformat(made).replace(tzinfo=UTC) + timedelta(days=30)]
        instants += [datetime.fromisoformat(due).replace(tzinfo=UTC)] if due else []
        return min(instants)

    def filled_in(
        self,
        bad: str,
        accounts: tuple[str, ...],
        wait: timedelta | None,
        words: str,
        again: int,
        *,
        urgent: bool = False,
    ) -> tuple[submit.DraftForm, dict[str, Any]]:
        """What somebody fills in, in a new form or in one that was sent before, and what should be kept of it."""
        answers: dict[str, Any] = {"accounts": accounts, "words": words, "urgent": urgent}
        instant = None
        if wait is not None:
            shown = (self.clock.now() + wait).astimezone(LONDON).replace(second=0, microsecond=0, fold=0)
            answers |= {"day": shown.date(), "at": shown.time()}
            instant = as_kept(shown.astimezone(UTC))
        filled = draft_form(**(answers | (BAD_FORMS[bad].answers if bad else {})))
        if again and self.forms:
            bad, filled = "", draft_form(**(answers | {"form": self.forms[again % len(self.forms)]}))
        self.forms.append(filled.form)
        kept_accounts = list(dict.fromkeys(filled.accounts))
        asked = {"form": filled.form, "words": tidy(filled.words), "accounts": kept_accounts}
        return filled, asked | {"goes_out_at": instant, "bad": bad}

    def take_on(self, entries: tuple[Entry, ...]) -> None:
        self.attempt("office", office.take_on, None, people=entries)
        self.roll = {str(entry.person): entry for entry in entries}

    def an_account_leaves(self, by: Caller, key: str) -> None:
        self.attempt("account", register.remove_account, by, key=key)

    def an_account_is_listed(self, by: Caller, key: str, name: str, address: str, network: str) -> None:
        """A new one, or another name or address for the one with this key."""
        given = {"form": register.AccountForm(name, network, address)} | ({"key": key} if key else {})
        self.attempt("account", register.change_account if key else register.add_account, by, **given)

    def read_roll(self) -> None:
        """Read the list of people as it is kept now, since somebody may have changed it."""
        query = "SELECT person, standing, office FROM people WHERE council = ?"
        self.roll = {
            person: Entry(Person.parse(person), Standing(standing), Office(office) if office else None)
            for person, standing, office in self.database.raw.execute(query, (self.council.number,))
        }

    def access_is_given(self, by: Caller, to: Caller, key: str, days: int, lapses: bool, why: str) -> None:
        form = access.AccessForm("They look after it.", london_date(self.clock.now()) + timedelta(days), lapses, why)
        given = self.attempt("access", access.give_access, by, key=key, to=to, form=form)
        if given:
            self.given.append(given)

    def everyone_reads(self, *besides: str) -> None:
        """The newest edition of the policy, the first if there is none, is acknowledged by all but these."""
        if not self.edition():
            self.attempt("publish", acknowledge.publish_first, None)
        for person, entry in self.roll.items():
            if person not in {str(PEOPLE[name]) for name in besides}:
                self.read_by(Caller(entry.person, AccountStatus.ACTIVE), self.edition())

    def read_by(self, by: Caller, edition: int) -> None:
        """Somebody acknowledges an edition, which has been replaced when it is not the newest."""
        self.attempt("acknowledge", acknowledge.acknowledge_policy, by, edition=edition)

    def edition(self) -> int:
        query = "SELECT coalesce(max(number), 0) FROM editions WHERE council = ?"
        ((number,),) = self.database.raw.execute(query, (self.council.number,))
        return int(number)

    def author(self, reference: str) -> Any:
        (row,) = self.database.raw.execute("SELECT author FROM drafts WHERE reference = ?", (reference,))
        return next(person for person in PEOPLE.values() if str(person) == row[0])

    def decide(self, draft: str, by: Caller, verdict: Verdict, revision: int, reason: str, stated: str = "") -> None:
        asked = {"verdict": str(verdict), "revision": revision, "reason": tidy(reason)}
        given: dict[str, Any] = {"reference": draft, "revision": revision, "stated": stated}
        if verdict is Verdict.APPROVED:
            given |= {"reason": reason} if reason else {}
            self.attempt("decide", decide.approve_draft, by, asked, **given)
        else:
            given |= {"verdict": verdict, "reason": reason, "clauses": ("5.1",)}
            self.attempt("decide", decide.turn_down_draft, by, asked, **given)

    def due(self) -> list[tuple[int, str, str]]:
        kinds = ", ".join(f"'{kind}'" for kind in self.steps)
        query = f"SELECT number, kind, about FROM letters WHERE council = ? AND kind IN ({kinds})"  # noqa: S608
        by_time = f"{query} AND not_before <= ? ORDER BY number"
        return list(self.database.raw.execute(by_time, (self.council.number, as_kept(self.clock.now()))))

    def settle(self, number: int) -> None:
        now, holder = self.clock.now(), "the relay"

        def settled(work: UnitOfWork) -> None:
            work.letters.claim(now=now, holder=holder, until=now, limit=10_000)
            work.letters.settle([number], holder=holder)
            work.letters.let_go(holder)

        at_once(self.desk.records.write(settled))

    def officer(self, besides: Person) -> str:
        """Who would be asked, as the test knows the list."""
        for office_held in (Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK):
            for name, person in PEOPLE.items():
                entry = self.roll.get(str(person))
                if entry is not None and entry.office is office_held and person != besides:
                    return name
        return "clerk"
