"""A council some weeks on, with everything in its records that a council can have: drafts at every stage, and the rest.

It is what the audit is tried on, and what is kept of each version of the tables (`tests/upgrades`).
"""

import hashlib
from contextlib import suppress
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

from chatops.clock import LONDON, london_date
from chatops.desk import Desk
from chatops.flow import pauses
from chatops.flow.accounts.access import AccessForm, access_turn, change_access, end_access
from chatops.flow.authority.away import TimeAway, come_back, set_away
from chatops.flow.authority.delegate import DelegationForm, end_delegation, lend_approval
from chatops.flow.authority.own_drafts import list_own_approvals, switch_own_drafts
from chatops.flow.content.keep_list import keep_list
from chatops.flow.drafts.comment import comment_on_draft
from chatops.flow.drafts.decide import approve_again, approve_draft, confirm_draft
from chatops.flow.drafts.found_out import FoundOutForm, record_found_out
from chatops.flow.drafts.post import record_posting
from chatops.flow.drafts.reassign import reassign_draft
from chatops.flow.drafts.route import reroute_waiting, route_draft
from chatops.flow.drafts.submit import submit_draft
from chatops.flow.drafts.take_back import turn_down_approved
from chatops.flow.drafts.take_over import take_over_draft
from chatops.flow.editions.acknowledge import acknowledge_policy, publish_edition, remind_readers
from chatops.flow.people.identities import choose_platforms, link_identity, unlink_identity
from chatops.flow.people.offices import OfficeForm, call_off_office, confirm_office, propose_office
from chatops.flow.people.take_on import take_on
from chatops.flow.publishing import publish
from chatops.flow.publishing.connect import ConnectionForm, connect_account, disconnect_account
from chatops.flow.publishing.read_back import record_reading
from chatops.flow.purdah.calendar import open_calendar
from chatops.flow.purdah.candidates import NamesForm, give_names
from chatops.flow.purdah.exempt import list_exemptions
from chatops.flow.purdah.routine import list_routine_uses
from chatops.flow.records import record_check
from chatops.flow.suggestions import make_suggestion
from chatops.policy.after_post import Cause, Event
from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.devices import Device
from chatops.policy.drafts.account_words import AccountWords
from chatops.policy.drafts.declarations import Declaration, Declared, Reply
from chatops.policy.drafts.draft import Verdict
from chatops.policy.objections import Refused
from chatops.policy.pauses import PauseKind
from chatops.policy.people import AccountStatus, Caller, Office, Standing
from chatops.policy.pictures import Attached
from chatops.policy.publishing.jobs import WhyByHand
from chatops.policy.publishing.judging_links import mark_of
from chatops.policy.purdah.candidates import Change, NameKind
from chatops.policy.purdah.periods import ExemptionClass
from chatops.policy.purdah.polls import Poll, PollKind
from chatops.ports.people import Entry
from chatops.ports.pictures import Picture
from chatops.ports.publishing import Known, Shown
from chatops.ports.unit_of_work import Facts
from tests.support import templates
from tests.support.checked import ANSWERS, FLOODED, LINKED, replies_to
from tests.support.council import (
    PEOPLE,
    ROLL,
    WORDS,
    StillClock,
    approve,
    approved,
    as_it_stands,
    bring_back,
    caller,
    draft_form,
    drop_account,
    elsewhere,
    exempt,
    finish,
    follow_up,
    give_access,
    held,
    let_it_through,
    list_account,
    look_at_deadlines,
    new_form,
    pause_off,
    pause_on,
    posted,
    purdah_off,
    purdah_on,
    record,
    release,
    released,
    revise,
    routed,
    submitted,
    take_on_everyone,
    turn,
    turn_down,
    unconfirmed,
    withdraw,
)
from tests.support.questions import question_story
from tests.support.readers import reader_story
from tests.support.registers import entry, register_story
from tests.support.reports import committed, erased, opened_by_chair, remarked, reported
from tests.support.retention import retention_story
from tests.support.routine import allow, end, state, ticked, week_now


async def rich_story(desk: Desk, clock: StillClock) -> None:
    """All of it, on an empty council or after `take_on_everyone`; the clock only goes forward."""
    await take_on_everyone(desk)
    await _official_list(desk)
    await _drafts(desk)
    await _authority(desk)
    await _alone(desk)
    await _suggestions(desk)
    market = await _templates(desk)
    await _confidential(desk, clock)
    await _not_recorded(desk, clock)
    await _pauses(desk, clock)
    in_force = await _purdah(desk, clock)
    await _weeks(desk, clock)
    await turn(desk, in_force)
    await _council(desk, clock)
    await checked_now(desk)
    await templates.turn(desk, market)
    await register_story(desk, clock)
    await retention_story(desk)
    await reader_story(desk)


async def checked_now(desk: Desk) -> Facts:
    """Put on record that everything up to now was checked, as the bot does once a week when it found nothing."""
    head = await desk.look(lambda work, _now: work.journal_head())
    return await desk.transact(record_check, checked=head, program="1.0")


async def _official_list(desk: Desk) -> None:
    await desk.transact(keep_list, parts={"contacts": "01454 000 000"}, seen=0, by=caller("clerk"))
    await desk.transact(keep_list, parts={"contacts": "01454 000 001"}, seen=1, by=caller("deputy"))


async def _drafts(desk: Desk) -> None:
    live = await posted(desk, accounts=("facebook-page", "x-account"))
    await follow_up(desk, live, Event.TAKEN_DOWN, cause=Cause.CONSENT, who="The Deputy")
    await follow_up(desk, live, Event.COMPLAINT, by="deputy", who="A resident")
    changed = await routed(desk)
    await turn_down(desk, changed, Verdict.CHANGES_REQUESTED, suggested="The market is on Sunday.")
    await revise(desk, changed)
    await desk.transact(route_draft, reference=changed.reference)
    await approve(desk, await as_it_stands(desk, changed.reference))
    await release(desk, changed)
    part = await released(desk, accounts=("facebook-page", "x-account"))
    await entry(desk, "overrules", person=str(PEOPLE["clerk"]), until="2027-12-31")
    await record(desk, part, {"x-account": "https://x.com/ThornburyTC/status/77"}, device=Device.OTHER)
    shown = "https://www.facebook.com/share/p/1AbCdEf/"
    links, sure = {"facebook-page": shown}, {"facebook-page": mark_of(shown)}
    short = await released(desk)
    given: dict[str, Any] = {"reference": short.reference, "revision": 1, "by": caller("deputy")}
    await desk.transact(record_posting, links=links, sure=sure, device=Device.OTHER, **given)
    unread = FoundOutForm({"x-account": "https://x.com/ThornburyTC/status/88"}, {}, date(2027, 3, 1), time(7, 0))
    early = await routed(desk, accounts=("facebook-page", "x-account"))
    await desk.transact(record_found_out, reference=early.reference, filled=unread, by=caller("deputy"))
    await _publishing(desk)
    await turn_down(desk, await routed(desk), Verdict.REJECTED, by="deputy")
    await turn_down(desk, await routed(desk, by="volunteer"), Verdict.CHANGES_REQUESTED)
    await withdraw(desk, await routed(desk))
    await posted(desk, by="clerk", accounts=("website",))
    await approved(desk, day=date(2027, 5, 10), at=time(9, 0))
    await submitted(desk, day=date(2027, 5, 11), at=time(12, 0))
    noted = tuple(Declared(one, Reply.SEE_NOTE) for one in Declaration)
    await routed(desk, declared=noted, note="Floodline's number is right here.")
    await routed(desk, words=LINKED, found=replies_to(LINKED))
    await routed(desk, background=ANSWERS, found=replies_to(WORDS, background=ANSWERS))
    allowed = await routed(desk, words=FLOODED, found=replies_to(FLOODED), note="It is Floodline's.")
    await approve(desk, allowed, reason="The public needs it.")
    await routed(desk, pictures=(await kept_picture(desk),))
    own = (AccountWords("x-account", "The market is on Saturday."),)
    await approve(desk, await routed(desk, accounts=("facebook-page", "x-account"), account_words=own))
    with suppress(Refused):
        await approve(desk, await routed(desk), by="councillor")


async def _publishing(desk: Desk) -> None:
    """The bot posts on one account by itself: one is out, one unclear, one left to people, one not out after all."""
    given = ConnectionForm("https://news.thornbury.example", "council-bot", "abcd efgh")
    for key in ("news", "events"):
        await list_account(desk, key.title(), f"https://{key}.thornbury.example/", network="Blog")
        known = Known("7", "Council bot")
        await desk.transact(connect_account, key=key, form=given, known=known, by=caller("clerk"))
    await desk.transact(disconnect_account, key="events", by=caller("deputy"))
    jobs = [(await released(desk, accounts=("news", "x-account"))).reference for _ in range(5)]
    pictures = (await kept_picture(desk),)
    jobs[3] = (await released(desk, accounts=("news", "x-account"), pictures=pictures)).reference
    for reference in jobs[:4]:
        await desk.transact(publish.claim, reference=reference, account="news", holder="a worker")
    shown = Shown("https://news.thornbury.example/market/", "17", WORDS)
    await desk.transact(publish.record_published, reference=jobs[0], account="news", shown=shown)
    for read in (None, replace(shown, words="Other words"), shown):
        await desk.transact(record_reading, reference=jobs[0], account="news", shown=read)
    await desk.transact(publish.doubt, reference=jobs[1], account="news", holder="a worker")
    why = WhyByHand.REFUSED
    await desk.transact(publish.leave_to_people, reference=jobs[2], account="news", why=why)
    await desk.transact(publish.put_off, reference=jobs[3], account="news", holder="a worker")


async def kept_picture(desk: Desk, content: bytes = b"a picture", alt: str = "The market square.") -> Attached:
    """A picture that the employee has sent."""
    now = desk.clock.now()
    digest = hashlib.sha256(content).hexdigest()
    picture = Picture(digest, content, "image/png", "market.png", PEOPLE["employee"])
    await desk.records.write(lambda work: work.pictures.keep(picture, f"F{digest[:9]}", now=now))
    return Attached(digest, alt)


async def _authority(desk: Desk) -> None:
    ended = await _lend(desk, topic="The fair")
    await desk.transact(end_delegation, reference=ended, by=caller("deputy"))
    await _lend(desk, account="website")
    draft = await routed(desk, accounts=("website",))
    await _comments(desk, draft.reference, "employee2", "clerk", "employee2")
    await desk.transact(approve_draft, reference=draft.reference, revision=1, by=caller("employee2"))
    handed = await routed(desk)
    given: dict[str, Any] = {"reference": handed.reference, "revision": 1}
    await _comments(desk, handed.reference, "clerk", "deputy")
    await desk.transact(reassign_draft, **given, to=caller("deputy"), note="You know it.", by=caller("clerk"))
    stopped = await unconfirmed(desk, accounts=("website",))
    await desk.transact(confirm_draft, reference=stopped.reference, revision=1, by=caller("employee2"))
    await unconfirmed(desk)
    rejected = await unconfirmed(desk)
    why = {"revision": 1, "reason": "It is over."}
    await desk.transact(turn_down_approved, reference=rejected.reference, **why, by=caller("deputy"))
    await desk.transact(set_away, away=TimeAway(new_form(), None, None), by=caller("clerk"))
    await desk.transact(reroute_waiting, reference="roles")
    await desk.transact(come_back, by=caller("clerk"))
    await desk.transact(set_away, away=TimeAway(new_form(), date(2027, 5, 1), date(2027, 5, 9)), by=caller("deputy"))


async def _alone(desk: Desk) -> None:
    """The Deputy's office is vacant for a while, and the Clerk approves their own."""
    await desk.transact(switch_own_drafts, on=True)
    deputy = next(entry for entry in ROLL if entry.office is Office.DEPUTY_TOWN_CLERK)
    await take_on_everyone(desk, Entry(deputy.person, deputy.standing))
    draft = await routed(desk, by="clerk")
    why = "There is no Deputy."
    await desk.transact(approve_draft, reference=draft.reference, revision=1, reason=why, by=caller("clerk"))
    await take_on_everyone(desk)


async def _comments(desk: Desk, reference: str, *by: str) -> None:
    for number, who in enumerate(by):
        given: dict[str, Any] = {"reference": reference, "revision": 1, "form": new_form()}
        await desk.transact(comment_on_draft, **given, words=f"Is day {number} right?", by=caller(who))


async def _lend(desk: Desk, *, account: str = "", topic: str = "", to: str = "employee2") -> str:
    filled = DelegationForm(new_form(), caller(to), "", account, topic, date(2027, 5, 20), None, "Away.")
    (fact,) = await desk.transact(lend_approval, filled=filled, by=caller("clerk"))
    return str(fact.reference)


async def _suggestions(desk: Desk) -> None:
    (made,) = await desk.transact(
        make_suggestion, form=new_form(), words="The fete is on 12 June.", by=caller("councillor")
    )
    await desk.transact(make_suggestion, form=new_form(), words="The pool is open.", by=caller("councillor2"))
    await desk.transact(submit_draft, filled=draft_form(), by=caller("employee"), suggestion=made.reference)
    await question_story(desk)


async def _confidential(desk: Desk, clock: StillClock) -> None:
    first, second, third, gone = [(await reported(desk))[0].reference for _ in range(4)]
    clock.move(days=1)
    await committed(desk)
    await remarked(desk, first)
    await remarked(desk, second)
    await erased(desk, gone)
    clock.move(days=1)
    await committed(desk)
    await opened_by_chair(desk, third)


async def _pauses(desk: Desk, clock: StillClock) -> None:
    """One that runs out and one that is ended; a draft let through, one that is approved afresh, one that waits."""
    kept, waits = await released(desk), await released(desk)
    ends = (clock.now() + timedelta(minutes=30)).astimezone(LONDON)
    short = await pause_on(desk, day=ends.date(), at=ends.time().replace(second=0, microsecond=0))
    clock.move(minutes=1)
    through = await routed(desk, urgent=True)
    await let_it_through(desk, through, approve=True)
    await release(desk, through)
    clock.move(minutes=30)
    await desk.transact(pauses.take_turn, reference=short)
    await desk.transact(approve_again, reference=kept.reference, revision=1, by=caller("clerk"))
    clock.move(minutes=1)
    await pause_on(desk, by="clerk", kind=PauseKind.HACKED)
    await release(desk, kept)
    await pause_off(desk, by="deputy")
    await desk.transact(approve_again, reference=waits.reference, revision=1, by=caller("deputy"))


async def _purdah(desk: Desk, clock: StillClock) -> str:
    await desk.transact(open_calendar)
    kept = await held(desk)
    windows = await desk.look(lambda work, now: work.purdah.not_over(now))
    await purdah_off(desk, *(window.reference for window in windows), reason="The poll was called off.")
    await desk.transact(approve_again, reference=kept.reference, revision=1, by=caller("deputy"))
    waits, through = await approved(desk), await approved(desk)
    in_force = await purdah_on(desk, ends=date(2027, 4, 20), reason="By-election")
    names = NamesForm("Jane Smith\nSeán O’Brien", NameKind.CANDIDATE, Change.ADD)
    await desk.transact(give_names, given=names, by=caller("clerk"))
    poll = Poll(PollKind.LOCAL, Country.ENGLAND, date(2027, 5, 6))
    coming = await purdah_on(desk, begins=date(2027, 3, 31), poll=poll, reason="Local election")
    await release(desk, waits)
    await exempt(desk, await routed(desk, urgent=True), approve=True)
    await desk.transact(set_away, away=TimeAway(new_form(), None, None), by=caller("clerk"))
    flood: dict[str, Any] = {"kind": ExemptionClass.EMERGENCY, "public_money": "", "fair": ""}
    await exempt(desk, await routed(desk, urgent=True), by="deputy", **flood)
    await desk.transact(come_back, by=caller("clerk"))
    await release(desk, through)
    await exempt(desk, await as_it_stands(desk, through.reference))
    await _routine(desk, clock, in_force)
    await desk.transact(list_exemptions, reference="2027-03")
    await desk.transact(list_own_approvals, reference="2027-03")
    await turn(desk, coming)
    await purdah_on(desk, begins=date(2027, 9, 1), ends=date(2027, 10, 1), reason="Another by-election")
    return in_force


async def _routine(desk: Desk, clock: StillClock, in_force: str) -> None:
    """One routine notice that is allowed still, and was used, listed; one that was ended. It is 35 days later then."""
    market = await allow(desk, windows=(in_force,))
    await end(desk, await allow(desk, name="Bin days", windows=(in_force,)))
    draft, week = await ticked(desk, market), week_now(desk)
    await ticked(desk, market)
    await state(desk, draft, market)
    clock.move(days=35)
    await desk.transact(list_routine_uses, reference=week)


async def _templates(desk: Desk) -> str:
    """One template that stands and was used, with a use in hand; one that was ended with one; others decided or not.

    Gives the reference of a series, of which one draft was made.
    """
    bins = await templates.standing(desk)
    await release(desk, await templates.used(desk, bins))
    await templates.used(desk, bins, day=date(2027, 3, 20), at=time(9))
    await templates.use(desk, bins)
    ended = await templates.propose(desk, name="Market")
    await templates.approve(desk, ended)
    await templates.used(desk, ended, day=date(2027, 3, 20), at=time(9))
    await templates.end(desk, ended)
    await templates.refuse(desk, await templates.propose(desk, name="Agendas"))
    await templates.propose(desk, name="Meetings", by="clerk")
    market = await templates.propose_series(desk, name="Stalls", first=desk.clock.now().date() + timedelta(days=1))
    await templates.approve(desk, market)
    await templates.made(desk, market)
    return market


async def _weeks(desk: Desk, clock: StillClock) -> None:
    reminded, escalated, old, older = [await routed(desk) for _ in range(4)]
    clock.move(hours=5)
    await look_at_deadlines(desk, reminded)
    clock.move(days=1)
    await look_at_deadlines(desk, escalated)
    clock.move(days=30)
    for lapsing in (old, older):
        await look_at_deadlines(desk, lapsing)
    await bring_back(desk, await as_it_stands(desk, old.reference))


async def _not_recorded(desk: Desk, clock: StillClock) -> None:
    handed = await released(desk)
    clock.move(days=1)
    await look_at_deadlines(desk, handed)
    await finish(desk, handed)


async def _council(desk: Desk, clock: StillClock) -> None:
    """A second edition, which two have read; somebody leaves, and an account goes."""
    left = await routed(desk, by="volunteer")
    first = await desk.look(lambda work, _now: work.editions.current())
    assert first is not None
    await desk.transact(publish_edition, text=f"{first.text}\n\nA closing word.", after=first.number)
    for name in ("clerk", "employee"):
        await desk.transact(acknowledge_policy, edition=first.number + 1, by=caller(name))
    await desk.transact(remind_readers, by=caller("clerk"))
    await _accounts_of_people(desk)
    await _offices(desk)
    stay = tuple(Entry(e.person, Standing.VOLUNTEER) if e.person == PEOPLE["employee2"] else e for e in ROLL[:-1])
    await desk.transact(take_on, people=[entry for entry in stay if entry.person != PEOPLE["volunteer"]])
    await desk.transact(take_over_draft, reference=left.reference, revision=1, by=caller("employee"))
    await desk.transact(take_on, people=stay)
    await _access(desk, clock)
    await drop_account(desk, "website", by="deputy")
    await list_account(desk, "Town website", "https://www.thornbury-tc.gov.uk/news", network="Blog")
    await list_account(desk, "Council X page", "https://x.com/ThornburyTC", key="x-account")
    await _lend(desk, account="x-account", to="employee")


async def _accounts_of_people(desk: Desk) -> None:
    """Two have a second account, of whom one has their messages on both platforms, and a third had one."""
    for name in ("employee", "councillor", "volunteer"):
        account = Caller(elsewhere(name), AccountStatus.UNKNOWN)
        await desk.transact(link_identity, person=PEOPLE[name], account=account, by=caller("clerk"))
        await desk.transact(choose_platforms, both=True, by=caller(name))
    await desk.transact(choose_platforms, both=False, by=caller("councillor"))
    await desk.transact(unlink_identity, identity=elsewhere("volunteer"), by=caller("clerk"))


async def _offices(desk: Desk) -> None:
    """A change of office that was confirmed, one that was called off, and one that waits."""
    for office, name, then in (
        (Office.CHAIR, "councillor2", confirm_office),
        (Office.DEPUTY_TOWN_CLERK, "employee", call_off_office),
        (Office.DEPUTY_TOWN_CLERK, "employee", None),
    ):
        form = OfficeForm(new_form(), office, caller(name))
        (proposed,) = await desk.transact(propose_office, filled=form, by=caller("clerk"))
        if then is not None:
            await desk.transact(then, reference=proposed.reference, by=caller("deputy"))


async def _access(desk: Desk, clock: StillClock) -> None:
    """One goes on and was changed, one came to its end, one is looked at again, two end with their account."""
    today = london_date(clock.now())
    kept = await give_access(desk, "facebook-page", "employee", until=date(2028, 3, 1))
    form = AccessForm("They write for the page.", date(2028, 4, 1), lapses=True)
    await desk.transact(change_access, reference=kept, form=form, by=caller("clerk"))
    over = await give_access(desk, "x-account", "employee", until=today, lapses=True)
    again = await give_access(desk, "x-account", "volunteer", until=today, why="No employee is there on Sundays.")
    clock.move(days=1)
    for reference in (over, again):
        await desk.transact(access_turn, reference=reference)
    ended = await give_access(desk, "website", "employee")
    await desk.transact(end_access, reference=ended, by=caller("deputy"))
    await give_access(desk, "website", "volunteer", why="They know how.")
