"""A council at work in Teams, for journeys that are written once."""

from typing import Any

from handlers.practice.teams_server.cards import actions_of, elements_of, inputs_of, texts_of
from handlers.practice.teams_server.driver import TeamsActor
from handlers.practice.teams_server.tenant import Message
from tests.journeys.confidence import NOTICES
from tests.journeys.teams_town import TeamsTown


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

    async def fills(self, who: str, reference: str, button: str, /, **answers: Any) -> str:
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

    async def presses_in(self, who: str, command: str, words: str, button: str, /, **answers: Any) -> str:
        actor = self.town.person(who)
        return await self._pressed(actor, await self.town.says(actor, f"{command} {words}".strip()), button, answers)

    async def presses_told(self, who: str, said: str, button: str, /, **answers: Any) -> str:
        actor = self.town.person(who)
        return await self._pressed(actor, self._last(actor, said), button, answers)

    async def _pressed(self, actor: TeamsActor, shown: Message, button: str, answers: dict[str, Any]) -> str:
        named = next(one["title"] for one in actions_of(shown.card) if one["title"].startswith(button))
        told = await actor.press(shown, named)
        await self.town.deliver()
        return await self._sent(actor, answers) if answers else f"{told.sentence}\n{actor.reads(actor.window)}"

    async def presses_below(self, who: str, command: str, words: str, said: str, button: str) -> str:
        actor = self.town.person(who)
        shown = await self.town.says(actor, f"{command} {words}".strip())
        elements = list(elements_of(shown.card))
        here = next(at for at, one in enumerate(elements) if said in texts_of({"body": [one]}))
        above = sum(len(one.get("actions", [])) for one in elements[:here])
        titles = [one["title"] for one in actions_of(shown.card)]
        return await self._pressed_at(actor, shown, titles.index(button, above))

    async def turns_pages(self, who: str) -> str:
        actor = self.town.person(who)
        read = [actor.reads(actor.window)]
        while actor.window and (turn := [one for one in self._titles(actor) if one.startswith("Next page")]):
            await actor.submits(turn[0])
            read.append(actor.reads(actor.window))
        return "\n".join(read)

    def _titles(self, actor: TeamsActor) -> list[str]:
        return [one["title"] for one in actions_of(actor.window.card)] if actor.window else []

    async def opens_home(self, who: str) -> str:
        actor = self.town.person(who)
        return actor.reads(await self.town.says(actor, "home"))

    async def presses_home(self, who: str, button: str) -> str:
        actor = self.town.person(who)
        return await self._pressed_at(actor, await self.town.says(actor, "home"), button)

    async def suggests(self, who: str, written: str) -> str:
        actor = self.town.person(who)
        told = await actor.chooses_of(self.town.person("employee2").posts(written))
        return f"{told.sentence}\n{actor.reads(actor.window)}"

    def in_channel(self) -> str:
        return "\n".join(texts_of(one.card) for one in self.town.server.tenant.in_channel())

    async def presses_in_channel(self, who: str, said: str, button: str) -> str:
        cards = reversed(self.town.server.tenant.in_channel())
        shown = next(one for one in cards if said in texts_of(one.card))
        return await self._pressed_at(self.town.person(who), shown, button)

    async def _pressed_at(self, actor: TeamsActor, shown: Message, which: str | int) -> str:
        told = await actor.press(shown, which)
        await self.town.deliver()
        return f"{told.sentence}\n{actor.reads(actor.window)}"

    def reads_last(self, who: str, said: str) -> str:
        actor = self.town.person(who)
        return actor.reads(self._last(actor, said))

    def _last(self, actor: TeamsActor, said: str) -> Message:
        return next(one for one in reversed(actor.dm) if said in actor.reads(one))

    async def _sent(self, actor: TeamsActor, answers: dict[str, Any], *, forced: bool = False) -> str:
        assert actor.window is not None
        title = next(one["title"] for one in actions_of(actor.window.card) if one.get("style") == "positive")
        told = await actor.submits(title, self._by_name(actor, answers), forced=forced)
        await self.town.deliver()
        return f"{told.sentence}\n{actor.reads(actor.window)}".strip()

    def _by_name(self, actor: TeamsActor, answers: dict[str, Any]) -> dict[str, Any]:
        """Return the answers with people by the ids of their accounts, where the form asks for people."""
        assert actor.window is not None
        asked = {one["id"].partition(".")[2] for one in inputs_of(actor.window.card) if one["id"].startswith("person.")}
        keys = {name: [given] if isinstance(given, str) else given for name, given in answers.items() if name in asked}
        return answers | {name: [self.town.person(key).id for key in given] for name, given in keys.items()}

    async def does(self, who: str, button: str, **answers: Any) -> str:
        actor = self.town.person(who)
        if self._takes_nothing(actor, button):
            told = await actor.presses(button)
        else:
            told = await actor.submits(button)
        await self.town.deliver()
        if answers:
            return await self._sent(actor, answers, forced=True)
        return f"{told.sentence}\n{actor.reads(actor.window)}".strip()

    def _takes_nothing(self, actor: TeamsActor, title: str) -> bool:
        """Return whether a button of the window takes nothing of what is typed there."""
        assert actor.window is not None
        action = next(one for one in actions_of(actor.window.card) if one["title"] == title)
        return action["type"] == "Action.ShowCard" or "associatedInputs" in action

    async def sends(self, who: str, **answers: Any) -> str:
        return await self._sent(self.town.person(who), answers, forced=True)

    async def opens(self, who: str, command: str, words: str = "") -> str:
        actor = self.town.person(who)
        answer = await self.town.says(actor, f"{command} {words}".strip())
        await actor.press(answer, "Open the form")
        return actor.reads(actor.window)

    async def presses_with(self, who: str, button: str, **answers: Any) -> str:
        actor = self.town.person(who)
        await actor.submits(button, self._by_name(actor, answers))
        await self.town.deliver()
        return actor.reads(actor.window)

    async def writes(self, who: str, words: str) -> str:
        actor = self.town.person(who)
        assert actor.window is not None
        (box,) = inputs_of(actor.window.card)
        return await self.sends(who, **{box["id"].partition(".")[2]: words})

    async def asks_to_report(self, who: str) -> str:
        return await self._given(who, "Report a breach")

    async def asks_by_code(self, who: str, code: str) -> str:
        await self._given(who, "I have a code")
        return await self.sends(who, receipt=code)

    async def asks_for_reports(self, who: str) -> str:
        return await self._given(who, "Reports that wait for me")

    async def _given(self, who: str, button: str) -> str:
        actor = self.town.person(who)
        await actor.press(await self.town.says(actor, "report"), button)
        return actor.reads(actor.window)

    async def opens_notice(self, who: str) -> str:
        actor = self.town.person(who)
        await actor.press([one for one in actor.dm if one.text in NOTICES][-1], "Open")
        return actor.reads(actor.window)

    def notices(self, who: str) -> list[str]:
        return [one.text for one in self.town.person(who).dm if one.text in NOTICES]

    def chat(self, who: str) -> str:
        return str([one.activity for one in self.town.person(who).dm])

    async def later(self, **by: float) -> None:
        await self.town.later(**by)

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

    async def answers(self, who: str, button: str, /, nth: int = 1, **answers: Any) -> str:
        actor = self.town.person(who)
        told = await actor.press(actor.dm[-nth], button)
        return await self._sent(actor, answers) if answers else f"{told.sentence}\n{actor.reads(actor.window)}"

    async def acts(self) -> list[str]:
        return await self.town.acts()
