"""A council at work on either platform, so that a journey is written once: what people do there, and what they read."""

from typing import Any, Protocol

from handlers.practice.teams_server.cards import actions_of
from handlers.practice.teams_server.driver import TeamsActor
from handlers.practice.teams_server.tenant import Message
from tests.journeys.teams_town import TeamsTown
from tests.journeys.town import Town


class Place(Protocol):
    """A platform with people at work, who are named by key. Each act is delivered before it is told of."""

    async def submits(self, who: str, **answers: Any) -> str:
        """Draft a post and send it for approval; give its reference."""

    async def presses(self, who: str, reference: str, button: str) -> str:
        """Press a button of the newest card of a draft, and say yes; give what they are told."""

    async def fills(self, who: str, reference: str, button: str, **answers: Any) -> str:
        """Press a button of the newest card of a draft, fill in the form that opens, and send it."""

    async def types(self, who: str, command: str, words: str = "") -> str:
        """Give a command; give what it is answered with."""

    async def fills_in(self, who: str, command: str, words: str = "", /, **answers: Any) -> str:
        """Give a command, fill in the form that it leads to, and send it."""

    def reads(self, who: str, reference: str) -> str:
        """Return what somebody reads on their newest card of a draft."""

    def buttons(self, who: str, reference: str) -> str:
        """Return what somebody reads on all the cards of a draft that they have, with the buttons."""

    def newest(self, who: str) -> str:
        """Return what somebody reads on the newest message that the bot sent to them."""

    async def acts(self) -> list[str]:
        """Return what the journal has of all this, in order."""


class OnSlack:
    """A council in Slack."""

    def __init__(self, town: Town) -> None:
        self.town = town

    async def submits(self, who: str, **answers: Any) -> str:
        return await self.town.submits(self.town.person(who), **answers)

    async def presses(self, who: str, reference: str, button: str) -> str:
        actor = self.town.person(who)
        told = self.town.told(await actor.press(self.town.card(actor, reference, button), button))
        await self.town.deliver()
        return told

    async def fills(self, who: str, reference: str, button: str, **answers: Any) -> str:
        actor = self.town.person(who)
        await actor.press(self.town.card(actor, reference, button), button)
        return await self._sent(who, answers)

    async def types(self, who: str, command: str, words: str = "") -> str:
        return self.town.told(await self.town.person(who).command(f"/{command}", words))

    async def fills_in(self, who: str, command: str, words: str = "", /, **answers: Any) -> str:
        await self.town.person(who).command(f"/{command}", words)
        return await self._sent(who, answers)

    async def _sent(self, who: str, answers: dict[str, Any]) -> str:
        told = self.town.told(await self.town.person(who).submit(answers))
        await self.town.deliver()
        return told

    def reads(self, who: str, reference: str) -> str:
        return self.town.reads_card(self.town.person(who), reference)

    def buttons(self, who: str, reference: str) -> str:
        cards = [one for one in self.town.person(who).dm if reference in one.text]
        return "\n".join(self.town.reads(one) for one in cards)

    def newest(self, who: str) -> str:
        return self.town.reads(self.town.person(who).dm[-1])

    async def acts(self) -> list[str]:
        return await self.town.acts()


class OnTeams:
    """A council in Teams."""

    def __init__(self, town: TeamsTown) -> None:
        self.town = town

    async def submits(self, who: str, **answers: Any) -> str:
        return await self.town.submits(self.town.person(who), **answers)

    async def presses(self, who: str, reference: str, button: str) -> str:
        actor = self.town.person(who)
        told = await actor.press(self._card(actor, reference, button), button)
        await self.town.deliver()
        return f"{told.sentence}\n{actor.reads(actor.window)}"

    async def fills(self, who: str, reference: str, button: str, **answers: Any) -> str:
        actor = self.town.person(who)
        await actor.press(self._card(actor, reference, button), button)
        return await self._sent(actor, answers)

    async def types(self, who: str, command: str, words: str = "") -> str:
        actor = self.town.person(who)
        return actor.reads(await self.town.says(actor, f"{command} {words}".strip()))

    async def fills_in(self, who: str, command: str, words: str = "", /, **answers: Any) -> str:
        actor = self.town.person(who)
        await actor.press(await self.town.says(actor, f"{command} {words}".strip()), "Open the form")
        return await self._sent(actor, answers)

    async def _sent(self, actor: TeamsActor, answers: dict[str, Any]) -> str:
        assert actor.window is not None
        title = next(one["title"] for one in actions_of(actor.window.card) if one.get("style") == "positive")
        told = await actor.submits(title, answers)
        await self.town.deliver()
        return f"{told.sentence}\n{actor.reads(actor.window)}"

    def _card(self, actor: TeamsActor, reference: str, button: str = "") -> Message:
        cards = [one for one in actor.dm if one.text.startswith(f"Draft {reference},")]
        cards = [one for one in cards if not button or button in [each["title"] for each in actions_of(one.card)]]
        assert cards, f"no card of {reference} with {button!r} among {[actor.reads(one) for one in actor.dm]}"
        return cards[-1]

    def reads(self, who: str, reference: str) -> str:
        actor = self.town.person(who)
        return actor.reads(self._card(actor, reference))

    def buttons(self, who: str, reference: str) -> str:
        actor = self.town.person(who)
        return "\n".join(actor.reads(one) for one in actor.dm if reference in one.text)

    def newest(self, who: str) -> str:
        actor = self.town.person(who)
        return actor.reads(actor.dm[-1])

    async def acts(self) -> list[str]:
        return await self.town.acts()
