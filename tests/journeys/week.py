"""A week of an invented council, and what each person read in it, in order: `python -m tests.journeys.week one`.

`one` is a council whose only officer is the Clerk, `three` has the Clerk, the Deputy and one employee, and `twelve`
everybody of the practice council. What is printed is what people read, message by message, as it came; a message that
was drawn anew is printed as it stood then. It is there to be read by a person.
"""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from handlers.practice.council.workspace import Message
from handlers.practice.people.driver import Actor
from storage.engine import Database
from storage.migrate import migrate
from tests.journeys.place import practice_town
from tests.journeys.test_access import gives
from tests.journeys.test_after_post import adds
from tests.journeys.test_keeping_the_list import fills_in
from tests.journeys.test_pause import ends, pauses
from tests.journeys.test_suggestions import channel_card, suggested
from tests.journeys.town import FACEBOOK, LINKS, Town
from tests.support.databases import url_of

PEOPLE = ("clerk", "deputy", "chair", "employee", "employee2", "volunteer", "councillor", "councillor2")
EMERGENCY = ["This is an emergency, such as a flood warning"]


class Diary:
    """What each person has read so far: for each, in order, when, and the message as it stood then."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.pages: list[tuple[str, str, str, bool]] = []
        self._seen: dict[tuple[str, str], int] = {}
        self._changes = -1
        self.note()
        self.pages.clear()

    def note(self) -> None:
        """Write down whatever came, or was drawn anew, since the last time."""
        count = self.town.server.council.changes.count
        if count == self._changes:
            return
        self._changes = count
        now = f"{self.town.server.clock.now():%a %H:%M}"
        for who in PEOPLE:
            for message in self.town.person(who).dm:
                self._noted(now, who, message)
        for message in self.town.person("clerk").messages("drafts"):
            self._noted(now, "the drafts channel", message)

    def _noted(self, now: str, who: str, message: Message) -> None:
        if not message.by_bot or self._seen.get((who, message.ts)) == message.version:
            return
        new = (who, message.ts) not in self._seen
        self._seen[(who, message.ts)] = message.version
        self.pages.append((now, who, self.town.reads(message), new))

    def written(self) -> str:
        """Everything, in order, as it is printed."""
        return "\n\n".join(
            f"=== {now}, {who}{'' if new else ' (drawn anew)'}\n{text}" for now, who, text, new in self.pages
        )


Story = Callable[[Town, Diary], Awaitable[None]]


async def _posts(town: Town, who: Actor, reference: str, diary: Diary) -> None:
    number = len(diary.pages)
    await town.records(who, reference, facebook_page=f"{LINKS[FACEBOOK]}{number}")
    diary.note()


async def _hours(town: Town, diary: Diary, hours: float) -> None:
    """Time goes by an hour at a time, so that what comes in between is written down when it comes."""
    while hours > 0:
        await town.later(hours=min(1, hours))
        diary.note()
        hours -= 1


async def one_officer(town: Town, diary: Diary) -> None:
    """The Clerk writes, approves and posts alone; a plain post, an emergency, and one for Friday noon."""
    clerk = town.clerk
    for words, answers in (
        ("The Saturday market is on.", {}),
        ("The mill bridge is under water.", {"urgent": EMERGENCY}),
        ("The library closes at noon.", {"day": "2027-03-05", "time": "12:00"}),
    ):
        reference = await town.submits(clerk, words, **answers)
        diary.note()
        await clerk.press(town.card(clerk, reference, "Approve my own draft"), "Approve my own draft")
        await clerk.submit({"reason": "There is no Deputy."})
        await town.deliver()
        diary.note()
        if answers.get("day"):
            await _hours(town, diary, 92)
        await _posts(town, clerk, reference, diary)
        await _hours(town, diary, 5)
    await _hours(town, diary, 24 * 28)


async def three_people(town: Town, diary: Diary) -> None:
    """Changes are asked for, a flood comes in purdah while the Clerk is away, and something waits over the weekend."""
    clerk, deputy, tom = town.clerk, town.deputy, town.employee
    noted = {"declared:contacts": "See my note", "note": "It gives the number of the mill."}
    reference = await town.submits(tom, "The mill is open on Saturday.", **noted)
    diary.note()
    await town.asks_for_changes(clerk, reference, "Say from when.")
    diary.note()
    await town.revises(tom, reference, words="The mill is open on Saturday from nine.")
    diary.note()
    await town.approves(clerk, reference)
    diary.note()
    await _posts(town, deputy, reference, diary)
    await clerk.command("/purdah", "on")
    await clerk.submit({"reason": "By-election"})
    await town.deliver()
    diary.note()
    await _hours(town, diary, 20)
    flood = await town.submits(tom, "The river is over the road.", urgent=EMERGENCY)
    diary.note()
    await clerk.command("/council", "away")
    await clerk.submit({})
    await town.deliver()
    diary.note()
    await deputy.press(town.card(deputy, flood, "Allow it in purdah"), "Allow it in purdah")
    await deputy.submit({"reason": "People drive into it."})
    await town.deliver()
    diary.note()
    await _posts(town, deputy, flood, diary)
    await clerk.command("/council", "back")
    await town.deliver()
    diary.note()
    waits = await town.submits(tom, "The fair is in June.")
    diary.note()
    await _hours(town, diary, 48)
    await clerk.command("/purdah", "off")
    await clerk.submit({"reason": "It is over."})
    await town.deliver()
    diary.note()
    await town.approves(clerk, waits)
    diary.note()
    await _posts(town, clerk, waits, diary)


async def twelve_people(town: Town, diary: Diary) -> None:
    """The same, with a volunteer, a councillor who suggests, and the Deputy for what the Clerk writes.

    Then access is given, an approval taken back, everything paused, a post taken down, and somebody leaves.
    """
    await three_people(town, diary)
    clerk, deputy = town.clerk, town.deputy
    own = await town.submits(clerk, "The council meets on Monday.")
    diary.note()
    await town.approves(deputy, own)
    diary.note()
    await _posts(town, clerk, own, diary)
    await town.reads_policy(town.person("volunteer"))
    help_wanted = await town.submits(town.person("volunteer"), "Help is wanted at the market.")
    diary.note()
    await _hours(town, diary, 30)
    await town.rejects(clerk, help_wanted, "We have enough people now.")
    diary.note()
    await _hours(town, diary, 24)
    await _with_access(town, diary)
    await _paused(town, diary)
    await _somebody_leaves(town, diary)
    await _hours(town, diary, 24)


async def _with_access(town: Town, diary: Diary) -> None:
    """Priya is given access, makes a draft of what a councillor suggests, posts it, and it is taken down."""
    clerk, priya = town.clerk, town.person("employee2")
    await gives(town, "employee2")
    diary.note()
    suggestion = await suggested(town)
    diary.note()
    await priya.press(channel_card(town, suggestion), "Read it and make a draft")
    await town.answers_what_was_found(priya, await town.sends(priya, accounts=[FACEBOOK]))
    await town.deliver()
    diary.note()
    reference = town.newest_reference(priya)
    await town.approves(clerk, reference)
    diary.note()
    await _posts(town, priya, reference, diary)
    gone = {"event": "It was taken down", "reason": "The bridge is shut.", "cause": "An error", "who": "Priya Raman"}
    await adds(town, clerk, reference, **gone)
    diary.note()


async def _paused(town: Town, diary: Diary) -> None:
    """One approval is taken back; another draft is held when the Deputy pauses everything, and goes out after it."""
    clerk, tom = town.clerk, town.employee
    back = await town.released("The hall is open at nine.", day="2027-03-09", time="12:00")
    diary.note()
    await clerk.press(town.card(clerk, back, "Take the approval back"), "Take the approval back")
    await clerk.submit({"reason": "It opens at ten."})
    await town.deliver()
    diary.note()
    await town.withdraws(tom, back)
    diary.note()
    held = await town.released("The hall is open at ten.", day="2027-03-09", time="12:00")
    diary.note()
    await pauses(town, town.deputy)
    diary.note()
    await _hours(town, diary, 74)
    await ends(town, town.deputy)
    diary.note()
    again = "Approve now that the pause is over"
    await clerk.press(town.card(clerk, held, again), again)
    await town.deliver()
    diary.note()
    await _hours(town, diary, 8)
    await _posts(town, town.deputy, held, diary)


async def _somebody_leaves(town: Town, diary: Diary) -> None:
    """Tom leaves, and Priya takes over what he left behind and sends it in."""
    clerk, priya = town.clerk, town.person("employee2")
    left = await town.submits(town.employee, "The pool is open.")
    diary.note()
    await fills_in(town, clerk, "Remove people", people=["employee"])
    diary.note()
    asked = await priya.command("/draft", f"status {left}")
    await priya.press(asked.ephemerals[0], "Take it over")
    await town.deliver()
    diary.note()
    await town.revises(priya, left)
    diary.note()
    await town.approves(clerk, left)
    diary.note()
    await _posts(town, priya, left, diary)


STORIES: dict[str, tuple[Story, dict[str, Any]]] = {
    "one": (
        one_officer,
        {"deputy_town_clerk": None, "employees": (), "volunteers": (), "members": ()},
    ),
    "three": (three_people, {"volunteers": (), "members": ()}),
    "twelve": (twelve_people, {}),
}


async def week(town: Town, which: str) -> Diary:
    """The whole of a week, with what everybody read. The town has just opened."""
    story, changes = STORIES[which]
    await town.stop()
    town.settings = town.settings.model_copy(update={"officer_alone_may_approve": "yes" if which == "one" else "no"})
    await town.start()
    if changes:
        await town.takes_on(**changes)
    await town.deliver()
    diary = Diary(town)
    await story(town, diary)
    return diary


async def _printed(which: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        url = url_of(Path(folder) / "council.sqlite3")
        database = Database(url)
        await migrate(database)
        await database.close()
        server = practice_town()
        await server.start()
        town = Town(server, url)
        try:
            await town.start()
            return (await week(town, which)).written()
        finally:
            await town.stop()
            await server.stop()
            await town.database.close()


if __name__ == "__main__":
    print(asyncio.run(_printed(sys.argv[1] if len(sys.argv) > 1 else "three")))  # noqa: T201 - it is to be read
