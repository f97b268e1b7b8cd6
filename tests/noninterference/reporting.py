"""What people do about reports in confidence: reporting, reading, answering, and meddling with what is not theirs.

There are reports about X, in one run only, and others, in both. An act that both runs have is about the latter, so
that what somebody does there never hangs on what they have besides.
"""

import json
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from copy import deepcopy
from datetime import date
from random import Random

import aiohttp

from handlers.practice.council.errors import Impossible
from handlers.practice.council.workspace import Message
from handlers.practice.people.driver import Actor
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server import views
from handlers.practice.slack_server.reading import buttons, visible_text
from tests.noninterference import filling
from tests.noninterference.acts import EVERYBODY, OFFICERS

CASE = re.compile(r"BR-[0-9A-Z]{26}")
CODE = re.compile(r"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}\b")
NEVER_THERE = "BR-00000000000000000000000000"
NO_CODE = "0000-0000-0000-0000-0000"
_PAGES = ("case:acknowledge", "case:look-into", "case:write", "case:close", "case:viewer", "case:hold")


class Reports:
    """The cases and codes of one kind of report, in the order they came."""

    def __init__(self) -> None:
        self.cases: list[str] = []
        self.codes: list[str] = []


class Reporting:
    """Everybody at a practice council, as far as reports are concerned.

    Args:
        server: the practice council.
        x: the key of whom the reports in confidence are about.
        mails: what the person outside the chat was sent.
        is_about_x: whether an address in a mail opens a report about X.
        deliver: delivers every letter that is due.
    """

    def __init__(
        self,
        server: PracticeServer,
        x: str,
        mails: list[str],
        is_about_x: Callable[[str], bool],
        deliver: Callable[[], Awaitable[None]],
    ) -> None:
        self.server = server
        self.is_about_x = is_about_x
        self.x = x
        self.mails = mails
        self.deliver = deliver
        self.secret = Reports()
        self.open = Reports()

    async def reports_x(self, rng: Random, who: Actor) -> None:
        """Reports something about X, and perhaps about others as well."""
        besides = [one for one in OFFICERS if one != self.x]
        about = [self.x, *(rng.sample(besides, rng.choice((1, 1, 2))) if rng.random() < 0.5 else ())]
        await self._reports(rng, who, about, self.secret)

    async def reports_another(self, rng: Random, who: Actor) -> None:
        """Reports something about somebody who is not X, in both runs."""
        await self._reports(rng, who, [rng.choice([one for one in EVERYBODY if one != self.x])], self.open)

    async def deals_with_reports_about_x(self, rng: Random, who: Actor) -> None:
        """Opens what waits about X, and does something about it."""
        await self._deals(rng, who, self.secret)

    async def deals_with_other_reports(self, rng: Random, who: Actor) -> None:
        """Opens what waits about somebody else, and does something about it."""
        await self._deals(rng, who, self.open)

    async def follows_up_on_x(self, rng: Random, who: Actor) -> None:
        """Reads and writes with the code of a report about X."""
        await self._follows_up(rng, who, self.secret)

    async def follows_up_on_another(self, rng: Random, who: Actor) -> None:
        """Reads and writes with the code of another report."""
        await self._follows_up(rng, who, self.open)

    async def types_about_reports(self, rng: Random, who: Actor) -> None:
        """Types a command about reports, rightly or wrongly."""
        text = rng.choice(("help", "cases", "cases", "receipt", f"receipt {NO_CODE}", "receipt nonsense", "", "x y z"))
        await who.command("/breach", text, rng.choice(("drafts", "dm")))

    async def meddles(self, rng: Random, who: Actor) -> None:
        """Sends clicks and codes for what may be there: about X where there is such a report, else about nothing."""
        which = rng.random()
        case = nth(self.secret.cases, which) or NEVER_THERE
        code = nth(self.secret.codes, which) or NO_CODE
        if rng.random() < 0.3:
            await who.command("/breach", f"receipt {code}", "dm")
            return
        action = rng.choice(("item:open", *_PAGES, "item:later", "case:passwords"))
        await who.press(self._made_up(who, action, case), action, forced=True)
        if who.views and who.view.body.get("submit"):
            await who.submit(filling.answers(who.view, rng, self.today(), EVERYBODY))

    async def looks_around(self, rng: Random, who: Actor) -> None:
        """Asks for everything there may be about them: the list, two cases in every way, and a code."""
        await who.command("/breach", "cases", "dm")
        self.close_forms(who)
        for which in (rng.random(), rng.random()):
            case = nth(self.secret.cases, which) or NEVER_THERE
            for action in ("item:open", rng.choice(_PAGES)):
                await who.press(self._made_up(who, action, case), action, forced=True)
                self.close_forms(who)
            await who.command("/breach", f"receipt {nth(self.secret.codes, which) or NO_CODE}", "dm")
            self.close_forms(who)

    async def opens_mail(self, rng: Random, _who: Actor) -> None:
        """The person outside the chat opens the newest address about X that came to them, and does something there."""
        sent = re.findall(r"http://\S+/confidential/\S+", "".join(self.mails))
        addresses = [address for address in sent if self.is_about_x(address)]
        if not addresses:
            return
        base = addresses[-1].rpartition("/")[0]
        async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
            for address in (f"{base}/{'A' * 43}", addresses[-1]):
                await session.get(address)
                page = await (await session.post(address)).text()
            hidden = {name: _hidden(page, name) for name in ("proof", "version")}
            for act in rng.choices(("write", "case:look-into", "case:close", "evidence", "another"), k=2):
                form = {"act": act, "kind": rng.choice(("case:ask", "case:note")), "words": filling.words(rng)}
                form |= {"outcome": "NO_BREACH", "heard": "YES"}
                page = await (await session.post(f"{base}/case", data=form | hidden)).text(errors="replace")

    def today(self) -> date:
        """The day by the practice clock."""
        return self.server.clock.now().date()

    def close_forms(self, who: Actor) -> None:
        """Close whatever is open in front of somebody, as when they leave the computer."""
        views.close_all(self.server.council, who.id)

    async def _reports(self, rng: Random, who: Actor, about: list[str], kept: Reports) -> None:
        await who.command("/breach", rng.choice(("", "", filling.words(rng))), rng.choice(("drafts", "dm")))
        if not who.views:
            return
        filled = filling.answers(who.view, rng, self.today(), EVERYBODY)
        filled |= {"people": about, "what": filling.words(rng)}
        if rng.random() < 0.8:
            filled.pop("unnamed", None)
        before = {*self.secret.cases, *self.open.cases}
        await who.submit(filled)
        kept.codes += CODE.findall(visible_text(who.view)) if who.views else []
        await self.deliver()
        kept.cases += [case for case in self._cases_seen() if case not in before]

    async def _deals(self, rng: Random, who: Actor, reports: Reports) -> None:
        if not reports.cases:
            return
        case = rng.choice(reports.cases)
        mine = [one for one in self._notices(who) if case in repr(one.blocks)]
        if not mine:
            await who.press(self._made_up(who, "item:open", case), "item:open", forced=True)
            return
        await who.press(mine[-1], "Open")
        for _ in range(rng.randint(1, 4)):
            there = buttons(who.view) if who.views else []
            if not there:
                return
            with suppress(Impossible):  # two buttons of the same name on a page
                await who.press(who.view, rng.choice(there))
            if who.views and who.view.body.get("submit"):
                people = tuple(one for one in EVERYBODY if one != self.x or reports is self.open)
                await who.submit(filling.answers(who.view, rng, self.today(), people))
            await self.deliver()

    async def _follows_up(self, rng: Random, who: Actor, reports: Reports) -> None:
        if not reports.codes:
            return
        await who.command("/breach", f"receipt {rng.choice(reports.codes)}", "dm")
        if who.views and who.view.body.get("submit"):
            await who.submit(filling.answers(who.view, rng, self.today(), EVERYBODY))

    def _notices(self, who: Actor) -> list[Message]:
        place = self.server.workspace
        told = who.messages("confidential") if place.can_see(who.person, place.channel("confidential")) else []
        return [one for one in (*told, *who.dm) if one.text.startswith("A confidential report")]

    def _cases_seen(self) -> list[str]:
        """The cases that anybody has been told of, in the order they were."""
        standing = [one for messages in self.server.workspace.messages.values() for one in messages]
        standing.sort(key=lambda one: one.ts)
        found = (CASE.findall(repr(one.blocks)) for one in standing)
        return list(dict.fromkeys(case for cases in found for case in cases))

    def _made_up(self, who: Actor, action: str, case: str) -> Message:
        """A message that was never posted, with a button for a case."""
        value = json.dumps([case, 1, 0])
        button = {"type": "button", "action_id": action, "value": value, "text": {"type": "plain_text", "text": "Open"}}
        blocks = [{"type": "actions", "block_id": "open", "elements": [deepcopy(button)]}]
        return Message("D" + who.id[1:], "1.000001", self.server.workspace.app.bot_user, "Open", blocks, by_bot=True)


def nth(among: list[str], which: float) -> str:
    """One of these, by a number from 0 to 1, or nothing: so that the choice draws as much where there is nothing."""
    return among[int(which * len(among))] if among else ""


def _hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    return found[1] if found else ""
