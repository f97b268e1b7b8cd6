"""A council at work in Slack, for journeys that are written once."""

from itertools import dropwhile
from typing import Any

from handlers.practice.council.workspace import Message as SlackMessage
from handlers.practice.council.workspace import View
from handlers.practice.slack_server import views
from handlers.practice.slack_server.reading import buttons
from handlers.screens.names import SUGGEST
from tests.journeys.confidence import NOTICES
from tests.journeys.town import Town


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

    async def fills(self, who: str, reference: str, button: str, /, **answers: Any) -> str:
        actor = self.town.person(who)
        await actor.press(self.town.card(actor, reference, button), button)
        return await self._sent(who, answers)

    async def types(self, who: str, command: str, words: str = "") -> str:
        return self.town.told(await self.town.person(who).command(f"/{command}", words))

    async def fills_in(self, who: str, command: str, words: str = "", /, **answers: Any) -> str:
        await self.town.person(who).command(f"/{command}", words)
        return f"{await self._sent(who, answers)}\n{await self._front(who)}".strip()

    async def presses_in(self, who: str, command: str, words: str, button: str, /, **answers: Any) -> str:
        return await self._pressed(who, await self._answered(who, command, words), button, answers)

    async def presses_told(self, who: str, said: str, button: str, /, **answers: Any) -> str:
        return await self._pressed(who, self._last(who, said), button, answers)

    async def _answered(self, who: str, command: str, words: str) -> SlackMessage | View:
        """Give a command; return what it is answered with, which is a page where a message does not hold it."""
        outcome = await self.town.person(who).command(f"/{command}", words)
        return outcome.views[-1] if outcome.views else outcome.ephemerals[-1]

    async def _pressed(self, who: str, shown: SlackMessage | View, button: str, answers: dict[str, Any]) -> str:
        named = next(one for one in buttons(shown) if one.startswith(button))
        told = self.town.told(await self.town.person(who).press(shown, named))
        await self.town.deliver()
        return f"{await self._sent(who, answers)}\n{await self._front(who)}" if answers else told

    async def presses_below(self, who: str, command: str, words: str, said: str, button: str) -> str:
        actor = self.town.person(who)
        shown = await self._answered(who, command, words)
        below = dropwhile(lambda block: said not in self.town.reads([block]), shown.blocks)
        block = next(one for one in below if f"[{button}]" in self.town.reads([one]))
        told = self.town.told(await actor.press(shown, button, block_id=block["block_id"]))
        return f"{told}\n{await self._front(who)}"

    async def turns_pages(self, who: str) -> str:
        return await self.town.turns_pages(self.town.person(who))

    async def opens_home(self, who: str) -> str:
        await self.town.person(who).open_home()
        await self.town.deliver()
        return self.town.reads(self._home(who).blocks)

    async def presses_home(self, who: str, button: str) -> str:
        await self.opens_home(who)
        told = self.town.told(await self.town.person(who).press(self._home(who), button))
        return f"{told}\n{await self._front(who)}"

    def _home(self, who: str) -> View:
        shown = self.town.person(who).home
        assert shown is not None
        return shown

    async def suggests(self, who: str, written: str) -> str:
        colleague = self.town.person("employee2")
        await colleague.say(written, "general")
        message = colleague.messages("general")[-1]
        told = self.town.told(await self.town.person(who).message_action(message, SUGGEST))
        return f"{told}\n{await self._front(who)}"

    def in_channel(self) -> str:
        return "\n".join(self.town.reads(one) for one in self.town.clerk.messages("drafts") if one.by_bot)

    async def presses_in_channel(self, who: str, said: str, button: str) -> str:
        actor = self.town.person(who)
        shown = next(one for one in reversed(actor.messages("drafts")) if said in self.town.reads(one))
        return f"{self.town.told(await actor.press(shown, button))}\n{await self._front(who)}"

    def reads_last(self, who: str, said: str) -> str:
        return self.town.reads(self._last(who, said))

    def _last(self, who: str, said: str) -> SlackMessage:
        return next(one for one in reversed(self.town.person(who).dm) if said in self.town.reads(one))

    async def does(self, who: str, button: str, **answers: Any) -> str:
        actor = self.town.person(who)
        await actor.press(actor.view, button)
        return await self.sends(who, **answers) if answers else await self._front(who)

    async def sends(self, who: str, **answers: Any) -> str:
        sent = await self.town.person(who).submit(answers, forced=True)
        return "\n".join([*sent.errors.values(), sent.trouble, await self._front(who)]).strip()

    async def opens(self, who: str, command: str, words: str = "") -> str:
        views.close_all(self.town.server.council, self.town.person(who).id)
        await self.town.person(who).command(f"/{command}", words)
        return await self._front(who)

    async def presses_with(self, who: str, button: str, **answers: Any) -> str:
        actor = self.town.person(who)
        actor.fill(answers)
        await actor.press(actor.view, button)
        return await self._front(who)

    async def writes(self, who: str, words: str) -> str:
        (box,) = [block["block_id"] for block in self.town.person(who).view.blocks if block["type"] == "input"]
        return await self.sends(who, **{box: words})

    async def asks_to_report(self, who: str) -> str:
        return await self._given(who, "")

    async def asks_by_code(self, who: str, code: str) -> str:
        await self._given(who, "receipt")
        return await self.sends(who, receipt=code)

    async def asks_for_reports(self, who: str) -> str:
        return await self._given(who, "cases")

    async def _given(self, who: str, words: str) -> str:
        actor = self.town.person(who)
        views.close_all(self.town.server.council, actor.id)
        await actor.command("/breach", words, "dm")
        return await self._front(who)

    async def opens_notice(self, who: str) -> str:
        actor, place = self.town.person(who), self.town.server.workspace
        shared = place.channel("confidential")
        views.close_all(self.town.server.council, actor.id)
        seen = [*actor.dm, *(actor.messages("confidential") if place.can_see(actor.person, shared) else [])]
        await actor.press([one for one in seen if one.text in NOTICES][-1], "Open")
        return await self._front(who)

    def notices(self, who: str) -> list[str]:
        return [one.text for one in self.town.person(who).dm if one.text in NOTICES]

    def chat(self, who: str) -> str:
        return str([(one.text, one.blocks) for one in self.town.person(who).dm if one.by_bot])

    async def later(self, **by: float) -> None:
        await self.town.later(**by)

    async def _front(self, who: str) -> str:
        await self.town.deliver()
        actor = self.town.person(who)
        return self.town.reads(actor.view) if actor.views else ""

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

    async def answers(self, who: str, button: str, /, nth: int = 1, **answers: Any) -> str:
        actor = self.town.person(who)
        told = self.town.told(await actor.press(actor.dm[-nth], button))
        return await self.sends(who, **answers) if answers else f"{told}\n{await self._front(who)}"

    async def acts(self) -> list[str]:
        return await self.town.acts()
