"""A council in which everything happens that people do by chat: the same in every run, a chapter at a time.

Nothing is drawn at random here. What is done in confidence happens between the chapters.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.reading import buttons
from tests.journeys.confidence import opens_by_code, reports, writes
from tests.journeys.on_slack import OnSlack
from tests.journeys.test_access import gives
from tests.journeys.test_after_post import adds
from tests.journeys.test_delegation import lends
from tests.journeys.test_keeping_the_list import fills_in
from tests.journeys.test_official_list import keeps
from tests.journeys.test_publishing import SOCIAL, connects, looks
from tests.journeys.test_purdah import GROUNDS
from tests.journeys.test_routine import IS_MARKET, allows, states
from tests.journeys.test_series import MARKET
from tests.journeys.test_suggestions import channel_card, suggested
from tests.journeys.test_templates import BINS, FILLED, LIST, proposed_and_approved
from tests.journeys.test_two_accounts import links, second_account
from tests.journeys.town import FACEBOOK, LINKS, Town
from tests.noninterference.acts import Act, with_reports

AT_NOON = {"day": "2027-03-02", "time": "12:00"}
NEXTDOOR = {"name": "Nextdoor", "network": "Nextdoor", "address": "https://nextdoor.co.uk/agency/thornbury"}
_A_MONTH = timedelta(days=31)

Chapter = Callable[[Town], Awaitable[None]]


class Unhurried(Town):
    """A town in which some seconds go by after each act, so that nothing that is listed came in at the same instant."""

    async def deliver(self) -> None:
        """Deliver every letter that is due, and those that follow from them."""
        await super().deliver()
        self.server.clock.move(timedelta(seconds=20))


async def drafts_are_decided(town: Town) -> None:
    """Changes are asked for and made, a draft is talked of, reassigned, rejected; another is withdrawn."""
    tom, clerk, deputy = town.employee, town.clerk, town.deputy
    reference = await town.submits(tom)
    await town.asks_for_changes(clerk, reference, "Say until when.")
    await town.revises(tom, reference, words="The market is open until two.")
    await _does(town, clerk, town.card(clerk, reference, "Comment"), "Comment", comment="Is it two?")
    await _does(town, clerk, town.card(clerk, reference, "Reassign"), "Reassign", to="deputy", note="You know it.")
    await town.rejects(deputy, reference, "The market is closed.")
    await town.withdraws(tom, await town.submits(tom, "The fair is on."))


async def posts_are_recorded(town: Town) -> None:
    """A post is recorded and taken down; one approval is taken back; one post was out before it was approved."""
    clerk, tom = town.clerk, town.employee
    reference = await town.released("The library is open.")
    await town.records(clerk, reference, facebook_page=LINKS[FACEBOOK])
    taken_down = {"event": "It was taken down", "reason": "It closed.", "cause": "An error", "who": "Jo Pike"}
    await adds(town, town.deputy, reference, **taken_down)
    back = await town.released("The library opens at nine.", **AT_NOON)
    await _does(town, clerk, town.card(clerk, back, "Take the approval back"), "Take the approval back", reason="No.")
    out = await town.submits(tom, "The library is closed today.")
    shown = await clerk.command("/draft", f"status {out}")
    await clerk.press(shown.ephemerals[-1], "It is out already")
    await _sends(town, clerk, **{"facebook-page": LINKS[FACEBOOK] + "2"})


async def approval_is_lent(town: Town) -> None:
    """Approval is delegated and the delegation ended; the Clerk is away and comes back."""
    await lends(town, town.clerk, "employee2", topic="The Christmas market")
    listed = (await town.clerk.command("/council", "delegations")).ephemerals[0]
    await town.clerk.press(listed, "End it")
    await town.clerk.command("/council", "away")
    await _sends(town, town.clerk)
    await town.clerk.command("/council", "back")
    await town.deliver()


async def purdah_comes_and_goes(town: Town) -> None:
    """What was approved is held, one draft is allowed, one is routine, one approved afterwards; names are given."""
    clerk, tom = town.clerk, town.employee
    held = await town.released("The mill is open.")
    await clerk.command("/purdah", "names")
    await clerk.submit({"names": "Jane Smith"})
    await clerk.close()
    await clerk.command("/purdah", "calendar new")
    await clerk.command("/purdah", "on")
    await _sends(town, clerk, reason="By-election")
    allowed = await town.submits(tom, "Stay away from the river.")
    await _does(town, clerk, town.card(clerk, allowed, "Allow it in purdah"), "Allow it in purdah", **GROUNDS)
    await allows(town)
    await states(town, clerk, await town.submits(tom, "The market is on Saturday.", routine=IS_MARKET))
    shown = (await clerk.command("/purdah")).ephemerals[-1]
    await _does(town, clerk, shown, next(one for one in buttons(shown) if one.startswith("End RN-")))
    await clerk.command("/purdah", "off")
    await _sends(town, clerk, reason="It is over.")
    again = "Approve now that purdah is over"
    await _does(town, clerk, town.card(clerk, held, again), again)


async def templates_are_used(town: Town) -> None:
    """Templates are switched on; one is refused, one approved, used and ended; they are switched off again."""
    place = OnSlack(town)
    await place.presses_in("clerk", *LIST, "Switch templates on")
    await place.presses_in("employee", *LIST, "Propose a template", **(BINS | {"name": "Market"}))
    await place.presses_told("clerk", "Template: Market", "Reject it", reason="It is never twice the same.")
    await proposed_and_approved(place)
    await place.presses_in("employee2", *LIST, "Use TP-", **FILLED)
    await place.presses_told("clerk", "Template: Bin days", "End the template")
    await place.presses_in("employee", *LIST, "Propose a series", **MARKET)
    await place.presses_in("clerk", *LIST, "Switch templates off")


async def posts_are_paused(town: Town) -> None:
    """Everything is paused, one post is let through, and the pause ended."""
    clerk = town.clerk
    await clerk.command("/council", "pause")
    await _sends(town, clerk, kind="Mourning", reason="The Mayor has died.")
    reference = await town.submits(town.employee, "The book of condolence is in the hall.")
    through = "Let it through the pause"
    await _does(town, clerk, town.card(clerk, reference, through), through, reason="It belongs to the mourning.")
    await clerk.command("/council", "pause end")
    await _sends(town, clerk, reason="The funeral was yesterday.")


async def accounts_are_kept(town: Town) -> None:
    """An account comes, is changed and goes; what was for it is finished, stopped, confirmed or turned down."""
    clerk, both = town.clerk, {"accounts": [FACEBOOK, "Nextdoor"]}
    await town.lists_account(**NEXTDOOR)
    await clerk.close()
    half = await town.released("The fair is in June.", **both)
    await town.records(clerk, half, facebook_page=LINKS[FACEBOOK] + "3")
    confirmed = await town.released("The fair is in July.", **both, **AT_NOON)
    turned_down = await town.released("The fair is in May.", **both, **AT_NOON)
    await town.opens_account(clerk, "Nextdoor", "Change")
    await _sends(town, clerk, address=NEXTDOOR["address"] + "-council")
    await town.opens_account(clerk, "Nextdoor", "Remove")
    await town.deliver()
    await _does(town, clerk, town.card(clerk, confirmed, "Confirm"), "Confirm")
    card = town.card(clerk, turned_down, "Confirm")
    await _does(town, clerk, card, "Reject", reason="It was in May.")


async def access_is_given(town: Town) -> None:
    """Access is given, whoever gets it is handed what is there to post; it is changed and ended."""
    clerk = town.clerk
    await town.released("The bridge is open.")
    await gives(town, "employee2")
    await town.opens_account(clerk, FACEBOOK, "Change access")
    await _sends(town, clerk, until="2027-12-31")
    await town.opens_account(clerk, FACEBOOK, "End access")
    await town.deliver()


async def the_bot_is_let_in(town: Town) -> None:
    """The bot posts on an account and is had to look at the post, which was changed; it is let in there no longer."""
    await connects(town)
    reference = await town.released("The hall is open.", accounts=[SOCIAL])
    town.server.networks.shelf.change(town.server.networks.shelf.of("mastodon")[-1], "The hall is shut.")
    await looks(town, reference)
    await town.opens_account(town.deputy, SOCIAL, "Stop the bot posting")
    await town.deliver()


async def the_policy_is_read(town: Town) -> None:
    """People are reminded of the policy, one reads it, and asks the Deputy something, who answers."""
    volunteer = town.person("volunteer")
    listed = await town.clerk.command("/policy", "who")
    await town.clerk.press(listed.ephemerals[0], "Remind them")
    await town.deliver()
    await town.reads_policy(volunteer)
    await volunteer.command("/policy", "ask")
    may_read = "Yes: once it is answered, others find it"
    await _sends(town, volunteer, words="May I post a picture of the market?", others=may_read)
    asked = next(one for one in reversed(town.clerk.dm) if "Answer" in buttons(one))
    await _does(town, town.clerk, asked, "Answer", words="Yes, if whoever is in it agrees.")
    await volunteer.command("/policy", "find picture")
    await volunteer.close()
    await town.clerk.command("/policy", "find")
    await _does(town, town.clerk, town.clerk.view, "Leave it out", why="It is in the newsletter.")


async def the_council_keeps_its_lists(town: Town) -> None:
    """A suggestion is adopted, the list of the checks changed, an entry of a register made, changed and closed."""
    reference = await suggested(town)
    priya = town.person("employee2")
    await priya.press(channel_card(town, reference), "Read it and make a draft")
    await town.sends(priya, accounts=[FACEBOOK])
    await town.deliver()
    await keeps(town, contacts="0345 988 1188")
    tom = town.employee
    await tom.command("/council", "registers")
    await tom.press(tom.view, "New entry", block_id="open:security")
    kind = "Somebody may know the password, or has got in"
    await tom.submit({"account": FACEBOOK, "kind": kind, "what": "A log-in.", "noticed": "2027-03-01"})
    await town.deliver()
    told = next(one for one in reversed(town.clerk.dm) if "Open it" in buttons(one))
    await town.clerk.press(told, "Open it")
    await town.clerk.press(town.clerk.view, "Change")
    await town.clerk.submit({"what": "A log-in from abroad."})
    await town.clerk.press(town.clerk.view, "Close this entry")
    await town.clerk.submit({"why": "The password was changed."})
    await town.clerk.command("/council", "retention")
    await town.clerk.press(town.clerk.view, "Change", block_id="change:questions")
    await _sends(town, town.clerk, number="3", unit="years of 365 days", why="The review asks for it.")
    await _sends(town, town.clerk)
    await town.clerk.command("/council", "readers")
    await town.clerk.press(town.clerk.view, "Let somebody read")
    team = "The returning officer's team: purdah, and what was allowed in it"
    last = (town.server.clock.now() + timedelta(days=9)).date().isoformat()
    team_of = {"who": "The team at the district", "view": team, "until": last, "why": "A poll is near."}
    sent = await town.clerk.submit(team_of)
    assert (sent.status, sent.errors, sent.trouble) == (200, {}, "")
    await town.clerk.command("/council", "readers")
    await _does(town, town.clerk, town.clerk.view, "End it")


async def somebody_else_is_reported(town: Town) -> None:
    """A report about a volunteer is made, opened by the Clerk, and followed up by its code."""
    code = await reports(town, town.employee, "volunteer")
    told = [*town.clerk.messages("confidential"), *town.clerk.dm]
    notice = next(one for one in reversed(told) if one.text.startswith("A confidential report"))
    await town.clerk.press(notice, "Open")
    await town.clerk.press(town.clerk.view, "Acknowledge")
    await town.deliver()
    await opens_by_code(town, town.employee, code)
    await writes(town, town.employee, "It is still there.")
    await town.person("guest").command("/breach", "receipt 0000-0000-0000-0000-0000", "dm")


async def people_come_and_go(town: Town) -> None:
    """Somebody is added, changed and removed; an account is linked and unlinked; a leaver's draft is taken over.

    Whoever has an account on another platform besides says that their messages are to come to both.
    """
    second_account(town, "ana", "U0NEWCOM01")
    second_account(town, "tom2", "U0EMPLOY92")
    await fills_in(town, town.clerk, "Add people", people=["ana"], standing="Volunteer")
    await fills_in(town, town.clerk, "Change somebody", people="ana", standing="Employee")
    await links(town, "employee", "tom2")
    page = await town.clerk.command("/council", "people")
    await town.clerk.press(page.ephemerals[0], "Unlink it")
    await town.deliver()
    page = await town.clerk.command("/council", "people")
    await town.clerk.press(page.ephemerals[0], "Link an account")
    await town.clerk.submit({"who": "employee", "line": "teams:11111111:tom"})
    await town.employee.open_home()
    await town.deliver()
    await town.employee.press(town.employee.home or {}, "Send them to both")
    await town.deliver()
    left = await town.submits(town.employee, "The hall is open.")
    await fills_in(town, town.clerk, "Remove people", people=["employee"])
    other = town.person("employee2")
    asked = await other.command("/draft", f"status {left}")
    await _does(town, other, asked.ephemerals[0], "Take it over")


async def offices_change_hands(town: Town) -> None:
    """A change of office is called off, and the next one confirmed."""
    await fills_in(town, town.clerk, "Change an office", office="Deputy Town Clerk", person="employee2")
    await _answers(town, town.deputy, "Call it off")
    await fills_in(town, town.clerk, "Change an office", office="Deputy Town Clerk", person="employee2")
    await _answers(town, town.person("chair"), "Confirm it")


async def a_month_goes_by(town: Town) -> None:
    """What nobody decided lapses, and one of it is brought back; somebody tries what is not theirs."""
    waits = await town.submits(town.person("employee2"), "The fair is in August.")
    town.server.clock.move(_A_MONTH)
    await town.deliver()
    await town.brings_back(town.person("employee2"), waits)
    await town.person("councillor").command("/draft", "The fair")
    await town.clerk.open_home()


CHAPTERS: dict[str, Chapter] = {
    chapter.__name__: chapter
    for chapter in (
        drafts_are_decided,
        posts_are_recorded,
        approval_is_lent,
        purdah_comes_and_goes,
        templates_are_used,
        posts_are_paused,
        accounts_are_kept,
        access_is_given,
        the_bot_is_let_in,
        the_policy_is_read,
        the_council_keeps_its_lists,
        somebody_else_is_reported,
        people_come_and_go,
        offices_change_hands,
        a_month_goes_by,
    )
}


def everything(x: str) -> list[Act]:
    """A report about X, then every chapter, in order, with something done about such reports after most of them."""
    reported = Act("reports_x", "employee2", "first", secret=True)
    chapters = [Act("chapter", "clerk", name) for name in CHAPTERS]
    return [reported, *with_reports([*chapters, Act("looks_around", x, "around")], 0, x, often=0.6)]


async def _does(town: Town, who: Actor, where: object, button: str, **answers: object) -> None:
    """Somebody presses this button, and sends the form if one opens."""
    outcome = await who.press(where, button)  # type: ignore[arg-type]
    assert (outcome.status, outcome.trouble) == (200, "")
    if answers:
        await _sends(town, who, **answers)
    await town.deliver()


async def _sends(town: Town, who: Actor, **answers: object) -> None:
    """Somebody sends the form in front of them, and it is taken in."""
    sent = await who.submit(answers)
    assert (sent.status, sent.errors, sent.trouble) == (200, {}, "")
    await town.deliver()


async def _answers(town: Town, who: Actor, button: str) -> None:
    """Somebody presses a button of their newest card about an office."""
    card = next(one for one in reversed(who.dm) if button in buttons(one))
    await _does(town, who, card, button)
