"""An invented council, and the shortest way to bring a draft to where a test begins.

People go by the keys of `PEOPLE`; two of them are not on the council's list. A draft is brought along by the real
use cases on the real database.
"""

from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from typing import Any

from chatops.desk import Desk
from chatops.evaluate.approvers import who_approved
from chatops.flow import deadlines
from chatops.flow.accounts.access import AccessForm
from chatops.flow.accounts.access import give_access as give_account_access
from chatops.flow.accounts.register import AccountForm, add_account, change_account, remove_account, seed_accounts
from chatops.flow.drafts import after_post
from chatops.flow.drafts.after_post import AfterPostForm
from chatops.flow.drafts.bring_back import bring_back as bring_draft_back
from chatops.flow.drafts.decide import approve_draft, turn_down_draft
from chatops.flow.drafts.post import record_posting, release_draft
from chatops.flow.drafts.route import route_draft
from chatops.flow.drafts.submit import revise_draft, submit_draft, withdraw_draft
from chatops.flow.editions.acknowledge import acknowledge_policy, publish_first
from chatops.flow.pauses import PauseForm, end_pause, let_through, pause_everything
from chatops.flow.people.take_on import take_on
from chatops.flow.purdah.candidates import NamesForm, give_names
from chatops.flow.purdah.exempt import ExemptionForm, exempt_draft
from chatops.flow.purdah.switch import Period, end_purdah, set_purdah, take_turn
from chatops.policy.accounts import Account, account
from chatops.policy.after_post import Event
from chatops.policy.devices import Device
from chatops.policy.drafts.declarations import Declaration, Declared
from chatops.policy.drafts.draft import Draft, Verdict
from chatops.policy.drafts.draft_form import DraftForm
from chatops.policy.drafts.stages import Stage
from chatops.policy.pauses import PauseKind
from chatops.policy.people import AccountStatus, Caller, Identity, Office, Person, Standing
from chatops.policy.publishing.judging_links import mark_of
from chatops.policy.purdah.candidates import Change, NameKind
from chatops.policy.purdah.periods import ExemptionClass
from chatops.policy.purdah.polls import Poll
from chatops.ports.council import Council
from chatops.ports.errors import NotYet
from chatops.ports.people import Entry
from chatops.ports.unit_of_work import Facts
from storage.engine import Database
from tests.support.keys import MASTER_KEYS

MORNING = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)
"""When the clock of a test begins: a Monday morning in London, in winter time."""

_USERS = {
    "clerk": "U0CLERK001",
    "deputy": "U0DEPUTY01",
    "chair": "U0CHAIR001",
    "employee": "U0EMPLOY01",
    "employee2": "U0EMPLOY02",
    "volunteer": "U0VOLUNT01",
    "councillor": "U0COUNCL01",
    "councillor2": "U0COUNCL02",
    "guest": "U0GUEST001",
    "stranger": "U0STRANGE1",
}

PEOPLE = {name: Person("slack", "T0THORNBURY", user) for name, user in _USERS.items()}
"""Everyone that a test can speak of. The guest and the stranger are not on the council's list."""


def elsewhere(name: str) -> Identity:
    """The account of one of them on another chat platform, which is theirs once it is linked."""
    return Identity("teams", "11111111-2222-3333-4444-555555555555", f"teams-{name}")


ROLL = (
    Entry(PEOPLE["clerk"], Standing.EMPLOYEE, Office.TOWN_CLERK),
    Entry(PEOPLE["deputy"], Standing.EMPLOYEE, Office.DEPUTY_TOWN_CLERK),
    Entry(PEOPLE["chair"], Standing.MEMBER, Office.CHAIR),
    Entry(PEOPLE["employee"], Standing.EMPLOYEE),
    Entry(PEOPLE["employee2"], Standing.EMPLOYEE),
    Entry(PEOPLE["volunteer"], Standing.VOLUNTEER),
    Entry(PEOPLE["councillor"], Standing.MEMBER),
    Entry(PEOPLE["councillor2"], Standing.MEMBER),
)
"""The council's list of people."""

ACCOUNTS: tuple[Account, ...] = (
    account("Facebook page", "https://www.facebook.com/ThornburyTownCouncil"),
    account("X account", "https://x.com/ThornburyTC"),
    account("Website", "https://www.thornburytowncouncil.gov.uk/"),
)
"""The official accounts; their keys are `facebook-page`, `x-account` and `website`."""

LINKS = {
    "facebook-page": "https://www.facebook.com/ThornburyTownCouncil/posts/1001",
    "x-account": "https://x.com/ThornburyTC/status/1001",
    "website": "https://www.thornburytowncouncil.gov.uk/news/1001",
}
"""A link that is a post for each account."""

WORDS = "The Saturday market is on the High Street from nine. All are welcome."

_forms = count(1)
_posts = count(1)


class StillClock:
    """A clock that stands still until a test sets it or moves it."""

    def __init__(self, at: datetime = MORNING) -> None:
        self._at = at

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return self._at

    def set(self, at: datetime) -> None:
        """Make it this instant, which must be aware."""
        assert at.tzinfo is not None
        self._at = at.astimezone(UTC)

    def move(self, **by: float) -> None:
        """Move it by this much, back when negative: `clock.move(hours=1)`."""
        self._at += timedelta(**by)


def caller(name: str | Caller, status: AccountStatus = AccountStatus.ACTIVE) -> Caller:
    """This person at the door, with what the platform says of their account; whoever stands there already."""
    return name if isinstance(name, Caller) else Caller(PEOPLE[name], status)


def desk_of(database: Database, council: Council, clock: StillClock) -> Desk:
    """The desk of this council on this database."""
    return Desk(council, database.records(council, MASTER_KEYS), clock)


async def take_on_everyone(desk: Desk, *changes: Entry, accounts: tuple[Account, ...] = ACCOUNTS) -> Facts:
    """Take on the council's list with these entries in place of those of the same people, and its first accounts.

    All of them have read the policy.
    """
    roll = {entry.person: entry for entry in (*ROLL, *changes)}
    facts = await desk.transact(take_on, people=tuple(roll.values()))
    facts += await desk.transact(seed_accounts, accounts=accounts)
    await everyone_reads(desk)
    return facts


async def drop_account(desk: Desk, *keys: str, by: str = "clerk") -> Facts:
    """An officer takes these accounts off the list."""
    facts: Facts = ()
    for key in keys:
        facts += await desk.transact(remove_account, key=key, by=caller(by))
    return facts


async def give_access(
    desk: Desk, key: str, to: str, *, until: date = date(2027, 12, 1), lapses: bool = False, **more: str
) -> str:
    """The Clerk gives somebody access to the account with this key. Gives its reference, empty when nothing changed."""
    form = AccessForm(more.get("case", "They look after it."), until, lapses, more.get("why", ""))
    by = caller(more.get("by", "clerk"))
    facts = await desk.transact(give_account_access, key=key, to=caller(to), form=form, by=by)
    return facts[0].reference if facts else ""


async def list_account(desk: Desk, name: str, address: str, *, key: str = "", by: str = "clerk", **more: str) -> Facts:
    """An officer adds an account, or changes the one with this key. Its network is that of the address unless given."""
    wanted = account(name, address)
    form = AccountForm(name, more.get("network", wanted.network), address)
    if key:
        return await desk.transact(change_account, key=key, form=form, by=caller(by))
    return await desk.transact(add_account, form=form, by=caller(by))


async def everyone_reads(desk: Desk) -> None:
    """The policy is published, if it was not, and everybody on the list acknowledges it."""
    await desk.transact(publish_first)
    listed = await desk.look(lambda work, _now: work.people.everyone())
    edition = await desk.look(lambda work, _now: work.editions.current())
    assert edition is not None
    for entry in listed:
        by = Caller(entry.person, AccountStatus.ACTIVE)
        await desk.transact(acknowledge_policy, edition=edition.number, by=by)


def new_form() -> str:
    """The name of a form that has not been sent in yet."""
    return f"form-{next(_forms)}"


def draft_form(**changes: Any) -> DraftForm:
    """What an author filled in, without fault, in a new form; `day` and `at` are empty unless given."""
    filled: dict[str, Any] = {
        "form": new_form(),
        "words": WORDS,
        "accounts": ("facebook-page",),
        "day": None,
        "at": None,
        "declared": tuple(Declared(one) for one in Declaration),
    }
    return DraftForm(**(filled | changes))


def tomorrow_at_noon() -> dict[str, Any]:
    """The part of a form that asks for noon in London on the day after the clock of a test begins."""
    return {"day": date(2027, 3, 2), "at": time(12, 0)}


def links_for(*accounts: str) -> dict[str, str]:
    """A link that has not been given before for each of these accounts."""
    return {account: f"{LINKS[account]}{next(_posts):04}" for account in accounts}


async def as_it_stands(desk: Desk, reference: str) -> Draft:
    """The draft as it is kept now."""
    return await desk.look(lambda work, _now: work.drafts.get(reference))


async def submitted(desk: Desk, *, by: str | Caller = "employee", **changes: Any) -> Draft:
    """A draft that was sent in."""
    fact, *_ = await desk.transact(submit_draft, filled=draft_form(**changes), by=caller(by))
    return await as_it_stands(desk, fact.reference)


async def routed(desk: Desk, *, by: str | Caller = "employee", **changes: Any) -> Draft:
    """A draft that is before an approver."""
    draft = await submitted(desk, by=by, **changes)
    await desk.transact(route_draft, reference=draft.reference)
    return await as_it_stands(desk, draft.reference)


async def approve(desk: Desk, draft: Draft, *, by: str | Caller = "clerk", reason: str = "") -> Facts:
    """An approver approves the newest revision of the draft that they were shown."""
    given = {"reference": draft.reference, "revision": draft.revision.number, "by": caller(by)}
    return await desk.transact(approve_draft, **given, reason=reason)


async def turn_down(
    desk: Desk,
    draft: Draft,
    verdict: Verdict = Verdict.REJECTED,
    *,
    by: str | Caller = "clerk",
    reason: str = "The date is wrong.",
    clauses: tuple[str, ...] = ("5.1",),
    suggested: str = "",
) -> Facts:
    """An approver rejects the draft that they were shown, or asks for changes."""
    return await desk.transact(
        turn_down_draft,
        verdict=verdict,
        reference=draft.reference,
        revision=draft.revision.number,
        reason=reason,
        clauses=clauses,
        by=caller(by),
        suggested=suggested,
    )


async def decide(desk: Desk, draft: Draft, verdict: Verdict, *, by: str = "clerk") -> None:
    """An approver decides on the draft that they were shown, with a reason where one is needed."""
    if verdict is Verdict.APPROVED:
        await approve(desk, draft, by=by)
    else:
        await turn_down(desk, draft, verdict, by=by)


async def revise(desk: Desk, draft: Draft, *, by: str | Caller = "employee", **changes: Any) -> Facts:
    """The author sends a new revision in place of the one they were shown."""
    filled = draft_form(**({"words": f"{draft.revision.words} Bring a bag."} | changes))
    return await desk.transact(
        revise_draft, reference=draft.reference, revision=draft.revision.number, filled=filled, by=caller(by)
    )


async def withdraw(desk: Desk, draft: Draft, *, by: str | Caller = "employee") -> Facts:
    """The author takes the draft back."""
    return await desk.transact(withdraw_draft, reference=draft.reference, by=caller(by))


async def to_release(desk: Desk, reference: str, status: AccountStatus = AccountStatus.ACTIVE) -> dict[str, Any]:
    """What the step that releases a draft is given: which draft, and what the platform says of its approver."""
    person = await desk.look(who_approved, reference=reference)
    return {"reference": reference, "approver": Caller(person, status) if person else None}


async def release(desk: Desk, draft: Draft, *, status: AccountStatus = AccountStatus.ACTIVE) -> Facts:
    """The letter that releases the draft is delivered; nothing when it comes before its time.

    `status` is what the platform says then of the account of whoever approved it.
    """
    try:
        return await desk.transact(release_draft, **await to_release(desk, draft.reference, status))
    except NotYet:
        return ()


async def record(
    desk: Desk,
    draft: Draft,
    links: dict[str, str] | None = None,
    *,
    by: str = "clerk",
    device: Device | None = Device.COUNCIL,
) -> Facts:
    """Somebody says where the draft appeared, and is sure; on every account of it unless links are given."""
    given = links_for(*draft.revision.accounts) if links is None else links
    return await desk.transact(
        record_posting,
        reference=draft.reference,
        revision=draft.revision.number,
        links=given,
        sure={key: mark_of(link) for key, link in given.items()},
        device=device,
        by=caller(by),
    )


async def follow_up(
    desk: Desk, draft: Draft, event: Event, *, by: str = "clerk", reason: str = "It was so.", **changes: Any
) -> Facts:
    """Somebody adds to the record of the post on the first account of the draft what has happened to it."""
    filled: dict[str, Any] = {"form": new_form(), "account": draft.revision.accounts[0], "event": event}
    given = AfterPostForm(**(filled | {"reason": reason} | changes))
    return await desk.transact(after_post.follow_up, reference=draft.reference, filled=given, by=caller(by))


async def finish(desk: Desk, draft: Draft) -> None:
    """Take the draft off everybody's hands: recorded as posted when it was handed over, else withdrawn.

    Each period concerns every draft in hand, so a thousand that are left there come to a million letters.
    """
    if (await as_it_stands(desk, draft.reference)).stage is Stage.RELEASED:
        await record(desk, draft)
    else:
        await withdraw(desk, draft)


async def purdah_on(
    desk: Desk,
    *,
    begins: date | None = None,
    ends: date | None = None,
    poll: Poll | None = None,
    reason: str = "Town council election",
    form: str = "",
    by: str = "clerk",
) -> str:
    """A pre-election period is set, from now and without an end unless dates are given. Gives its reference."""
    period = Period(form or new_form(), begins, ends, reason, poll)
    facts = await desk.transact(set_purdah, period=period, by=caller(by))
    return facts[0].reference if facts else ""


async def purdah_off(desk: Desk, *references: str, reason: str = "It is over.", by: str = "clerk") -> Facts:
    """These periods are ended."""
    return await desk.transact(end_purdah, references=references, reason=reason, by=caller(by))


async def turn(desk: Desk, reference: str) -> Facts:
    """The letter that announces, begins or ends the period is delivered."""
    return await desk.transact(take_turn, reference=reference)


async def give_names_of(
    desk: Desk, written: str, change: Change = Change.ADD, *, kind: NameKind = NameKind.CANDIDATE, by: str = "clerk"
) -> Facts:
    """The Clerk gives the names in these lines, or has all of them erased."""
    return await desk.transact(give_names, given=NamesForm(written, kind, change), by=caller(by))


async def pause_on(desk: Desk, *, by: str | Caller = "deputy", **changes: Any) -> str:
    """All posts are paused until the pause is ended, unless a day is given. Gives its reference."""
    filled: dict[str, Any] = {
        "form": new_form(),
        "kind": PauseKind.OTHER,
        "day": None,
        "at": None,
        "reason": "We do not know yet whether it is true.",
    }
    facts = await desk.transact(pause_everything, filled=PauseForm(**(filled | changes)), by=caller(by))
    return facts[0].reference if facts else ""


async def pause_off(desk: Desk, *, by: str = "clerk", reason: str = "It is true.") -> Facts:
    """The pause is ended."""
    return await desk.transact(end_pause, reason=reason, by=caller(by))


async def let_it_through(
    desk: Desk, draft: Draft, *, by: str = "clerk", reason: str = "Lives are at risk.", approve: bool = False
) -> Facts:
    """An officer lets the newest revision of the draft that they were shown through the pause."""
    about: dict[str, Any] = {"reference": draft.reference, "revision": draft.revision.number}
    return await desk.transact(let_through, **about, reason=reason, approve=approve, by=caller(by))


def grounds(**changes: Any) -> ExemptionForm:
    """What the Clerk filled in for an exemption, without fault."""
    filled: dict[str, Any] = {
        "kind": ExemptionClass.CONTINUING_SERVICE,
        "public_money": "No: it is a warning of a flood.",
        "fair": "Yes: it helps everyone alike.",
        "reason": "Lives are at risk.",
    }
    return ExemptionForm(**(filled | changes))


async def exempt(desk: Desk, draft: Draft, *, approve: bool = False, by: str = "clerk", **changes: Any) -> Facts:
    """The Clerk exempts the newest revision of the draft that they were shown."""
    return await desk.transact(
        exempt_draft,
        reference=draft.reference,
        revision=draft.revision.number,
        grounds=grounds(**changes),
        approve=approve,
        by=caller(by),
    )


async def held(desk: Desk, *, by: str = "employee", **changes: Any) -> Draft:
    """A draft that was approved, and is held by a pre-election period until the Town Clerk ends it."""
    draft = await approved(desk, by=by, **changes)
    await purdah_on(desk)
    await release(desk, draft)
    return await as_it_stands(desk, draft.reference)


async def approved(desk: Desk, *, by: str = "employee", **changes: Any) -> Draft:
    """A draft that was approved by the one who was asked."""
    draft = await routed(desk, by=by, **changes)
    await approve(desk, draft, by="deputy" if by == "clerk" else "clerk")
    return await as_it_stands(desk, draft.reference)


async def released(desk: Desk, *, by: str = "employee", **changes: Any) -> Draft:
    """A draft whose words were being posted by hand."""
    draft = await approved(desk, by=by, **changes)
    await release(desk, draft)
    return await as_it_stands(desk, draft.reference)


async def posted(desk: Desk, *, by: str = "employee", **changes: Any) -> Draft:
    """A draft that has appeared on every account of it."""
    draft = await released(desk, by=by, **changes)
    await record(desk, draft)
    return await as_it_stands(desk, draft.reference)


async def unconfirmed(desk: Desk, *, by: str = "employee", **changes: Any) -> Draft:
    """A draft that was approved, and stopped at its release because the approver's account had been closed."""
    draft = await approved(desk, by=by, **changes)
    await release(desk, draft, status=AccountStatus.DEACTIVATED)
    return await as_it_stands(desk, draft.reference)


async def lapsed(desk: Desk, *, by: str = "employee", **changes: Any) -> Draft:
    """A draft that nobody decided for 30 days; the clock is where it was afterwards."""
    draft, clock = await routed(desk, by=by, **changes), desk.clock
    assert isinstance(clock, StillClock)
    began = clock.now()
    clock.move(days=30)
    await look_at_deadlines(desk, draft)
    clock.set(began)
    return await as_it_stands(desk, draft.reference)


async def look_at_deadlines(desk: Desk, draft: Draft) -> Facts:
    """The letter that looks whether the draft has been decided is delivered; nothing when it comes early."""
    try:
        return await desk.transact(deadlines.take_turn, reference=draft.reference)
    except NotYet:
        return ()


async def bring_back(desk: Desk, draft: Draft, *, by: str = "employee") -> Facts:
    """Somebody brings back the draft that they were shown."""
    revision = draft.revision.number
    return await desk.transact(bring_draft_back, reference=draft.reference, revision=revision, by=caller(by))


_WAYS = {
    Stage.SUBMITTED: submitted,
    Stage.ROUTED: routed,
    Stage.APPROVED: approved,
    Stage.RELEASED: released,
    Stage.POSTED: posted,
    Stage.HELD: held,
    Stage.UNCONFIRMED: unconfirmed,
    Stage.LAPSED: lapsed,
}


async def brought_to(desk: Desk, stage: Stage, *, by: str = "employee", **changes: Any) -> Draft:
    """A draft that stands at this stage."""
    if stage in _WAYS:
        return await _WAYS[stage](desk, by=by, **changes)
    draft = await routed(desk, by=by, **changes)
    if stage is Stage.WITHDRAWN:
        await withdraw(desk, draft, by=by)
    else:
        verdict = Verdict.REJECTED if stage is Stage.REJECTED else Verdict.CHANGES_REQUESTED
        await turn_down(desk, draft, verdict, by="deputy" if by == "clerk" else "clerk")
    return await as_it_stands(desk, draft.reference)
