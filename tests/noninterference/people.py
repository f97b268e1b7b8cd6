"""Does the acts of a history at the practice council, as the people who work there would.

What somebody chooses hangs on the seed of the act and on what concerns drafts, purdah and the like; never on what is
there only for those who deal with a report about X. So the acts of both runs are the same.
"""

import re
from contextlib import suppress
from datetime import timedelta
from random import Random

from handlers.practice.council.errors import Impossible
from handlers.practice.council.workspace import Message
from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.reading import buttons
from tests.noninterference import filling
from tests.noninterference.acts import EVERYBODY, Act
from tests.noninterference.reporting import Reporting

_REFERENCE = re.compile(r"DR-[0-9A-Z]{6}")
_MOST_FORMS = 3
_ONWARDS = {"Approve", "I have posted it", "Approve now that purdah is over"}
"""Buttons that bring a draft on; others end it, so that these are pressed more often."""


class People(Reporting):
    """Everybody at a practice council, whatever they do."""

    async def do(self, act: Act) -> None:
        """Do one act, with everything that follows from it."""
        rng = Random(act.seed)
        if act.kind == "time_goes_by":
            self.server.clock.move(timedelta(minutes=act.amount))
        else:
            who = self.server.person(act.who)
            self.close_forms(who)
            with suppress(Impossible):  # no client would let this person do it
                await getattr(self, act.kind)(rng, who)
            self.close_forms(who)
        await self.deliver()
        if not act.secret:
            self.server.clock.move(timedelta(seconds=20))

    async def drafts(self, rng: Random, who: Actor) -> None:
        """Opens the form with some words and sends it, or not."""
        await who.command("/draft", filling.words(rng))
        await self.fills(rng, who)

    async def presses(self, rng: Random, who: Actor) -> None:
        """Presses a button of a card that is theirs; where they have none, somebody does who has."""
        others = [self.server.person(one) for one in rng.sample(EVERYBODY, len(EVERYBODY))]
        one = next((one for one in (who, *others) if self._cards(one)), None)
        if one is None:
            return
        card = rng.choice(self._cards(one)[-4:])
        button = rng.choice(buttons(card))
        if rng.random() < 0.6:
            button = next((one for one in buttons(card) if one in _ONWARDS), button)
        await one.press(card, button, confirm=rng.random() < 0.9)
        await self.fills(rng, one)
        self.close_forms(one)

    async def clicks_what_is_not_theirs(self, rng: Random, who: Actor) -> None:
        """Sends the click of another person in their own name."""
        cards = self._cards(self.server.person(rng.choice(EVERYBODY)))
        if cards:
            card = rng.choice(cards)
            await who.press(card, rng.choice(buttons(card)), forced=True)
            await self.fills(rng, who)

    async def opens_home(self, rng: Random, who: Actor) -> None:
        """Looks at the Home tab, and perhaps begins a draft there."""
        await who.open_home()
        await self.deliver()
        if who.home is not None and "Draft a post" in buttons(who.home) and rng.random() < 0.3:
            await who.press(who.home, "Draft a post")
            await self.fills(rng, who)

    async def types(self, rng: Random, who: Actor) -> None:
        """Types a command that lists or shows, rightly or wrongly."""
        known = self._references()
        reference = rng.choice(known) if known and rng.random() < 0.8 else "DR-0000ZZ"
        text = rng.choice(("list", "help", f"status {reference}", f"status {reference}", "status", "status nonsense"))
        await who.command("/draft", text, rng.choice(("drafts", "dm")))

    async def writes(self, rng: Random, who: Actor) -> None:
        """Writes to the bot, and perhaps takes up what it offers."""
        await who.say(filling.words(rng))
        await self.deliver()
        if who.dm and "Draft a post" in buttons(who.dm[-1]) and rng.random() < 0.5:
            await who.press(who.dm[-1], "Draft a post")
            await self.fills(rng, who)

    async def sends_nonsense(self, rng: Random, who: Actor) -> None:
        """Sends a form that nobody would let them send, twice."""
        await who.command("/draft", "")
        if who.views:
            view = who.view
            await who.submit(view=view, forced=True)
            await who.submit(filling.answers(view, rng, self.today(), EVERYBODY), view=view, forced=True)
            await who.submit(view=view, forced=True)

    async def asks_about_purdah(self, rng: Random, who: Actor) -> None:
        """Asks whether the pre-election period is in force."""
        await who.command("/purdah", rng.choice(("", "", "help", "nonsense")))

    async def sets_purdah(self, rng: Random, who: Actor) -> None:
        """Switches the pre-election period on or off, or has it worked out for a poll, or gives names."""
        poll = (self.today() + timedelta(days=rng.choice((10, 30, 60)))).isoformat()
        await who.command("/purdah", rng.choice(("on", "on", "off", "off", f"poll {poll}", "names")))
        await self.fills(rng, who)

    async def asks_about_council(self, rng: Random, who: Actor) -> None:
        """Asks who may decide, lends approval, is away or back, pauses every post or ends the pause."""
        words = ("", "delegate", "delegate", "delegations", "away", "back", "help", "pause", "pause end", "pause end")
        await who.command("/council", rng.choice(words))
        await self.fills(rng, who)

    async def keeps_lists(self, rng: Random, who: Actor) -> None:
        """Looks at who is on the council's list, its accounts, its registers or its checks, and changes something."""
        words = ("people", "people", "accounts", "accounts", "registers", "consents", "checks", "record")
        outcome = await who.command("/council", rng.choice(words))
        pages = [*outcome.ephemerals, *who.views]
        for _ in range(_MOST_FORMS):
            there = buttons(pages[-1]) if pages else []
            if not there:
                return
            with suppress(Impossible):  # two buttons of the same name on a page
                await who.press(pages[-1], rng.choice(there), confirm=rng.random() < 0.9)
            await self.fills(rng, who)
            await self.deliver()
            pages = list(who.views)

    async def suggests(self, rng: Random, who: Actor) -> None:
        """Makes a draft, or a suggestion, of a message that somebody wrote in the channel for everyone."""
        await self.server.person("employee2").say(filling.words(rng), "general")
        await who.message_action(who.messages("general")[-1], "message:suggest")
        await self.fills(rng, who)

    async def asks_about_policy(self, rng: Random, who: Actor) -> None:
        """Reads the policy or its rules, asks something about it, or looks who has read it and reminds the others."""
        outcome = await who.command("/policy", rng.choice(("", "ask", "ask", "rules", "who")))
        await self.fills(rng, who)
        for page in outcome.ephemerals:
            if "Remind them" in buttons(page):
                await who.press(page, "Remind them")

    async def fills(self, rng: Random, who: Actor) -> None:
        """Fills in the form in front of somebody and sends it, and the one after it; or closes it."""
        for _ in range(_MOST_FORMS):
            if not who.views or not who.view.body.get("submit") or rng.random() < 0.1:
                return
            await who.submit(filling.answers(who.view, rng, self.today(), EVERYBODY))

    def _cards(self, who: Actor) -> list[Message]:
        """The cards of drafts in somebody's conversation with the bot that have a button, oldest first."""
        return [one for one in who.dm if one.text.startswith("Draft DR-") and buttons(one)]

    def _references(self) -> list[str]:
        """The references of all drafts, in the order they came."""
        cards = self.server.person("clerk").messages("drafts")
        return list(dict.fromkeys(one for card in cards for one in _REFERENCE.findall(card.text)))
