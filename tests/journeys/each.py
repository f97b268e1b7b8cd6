"""A council at work on either platform, so that a journey is written once: what people do there, and what they read."""

from collections.abc import Collection
from typing import Any, Protocol

from handlers.practice.council.workspace import Message as SlackMessage
from handlers.practice.slack_server import views
from handlers.practice.slack_server.reading import buttons
from handlers.practice.teams_server.cards import actions_of, inputs_of
from handlers.practice.teams_server.driver import TeamsActor
from handlers.practice.teams_server.tenant import Json, Message
from tests.journeys.confidence import FOR_YOU, NOTICE
from tests.journeys.teams_town import TeamsTown
from tests.journeys.town import Town

NOTICES = (NOTICE, FOR_YOU)
"""What the notices in confidence say."""


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

    async def presses_in(self, who: str, command: str, words: str, button: str, /, **answers: Any) -> str:
        """Give a command, press the button of its answer that begins so, and say yes; fill in what opens, if anything.

        Give what they are told, or read then.
        """

    async def presses_told(self, who: str, said: str, button: str, /, **answers: Any) -> str:
        """Press a button of the newest message that says this, and so on as `presses_in`."""

    async def does(self, who: str, button: str, **answers: Any) -> str:
        """Press a button of what stands in front of somebody, and fill in and send what opens; give what is there then.

        Nothing is sent without answers.
        """

    async def sends(self, who: str, **answers: Any) -> str:
        """Fill in the form in front of somebody and send it; give what they are told, or read then."""

    async def writes(self, who: str, words: str) -> str:
        """Write in the one box in front of somebody and send it; give what is read then."""

    async def asks_to_report(self, who: str) -> str:
        """Open the form in which a breach is reported; give what is read there."""

    async def asks_by_code(self, who: str, code: str) -> str:
        """Give the code of a report where it is asked for; give what is read then."""

    async def asks_for_reports(self, who: str) -> str:
        """Ask for the reports that somebody may read; give what is read."""

    async def opens_notice(self, who: str) -> str:
        """Open the newest notice in confidence that somebody can see; give what is read."""

    def notices(self, who: str) -> list[str]:
        """Return what the notices in confidence say that somebody has in their own chat, in order."""

    def chat(self, who: str) -> str:
        """Return all that the bot has written to somebody, with what is carried unseen."""

    async def later(self, **by: float) -> None:
        """Let this much time go by while the bot works."""

    def reads_last(self, who: str, said: str) -> str:
        """Return what somebody reads on their newest message that says this."""

    def reads(self, who: str, reference: str) -> str:
        """Return what somebody reads on their newest card of a draft."""

    def buttons(self, who: str, reference: str) -> str:
        """Return what somebody reads on all the cards of a draft that they have, with the buttons."""

    def newest(self, who: str) -> str:
        """Return what somebody reads on the newest message that the bot sent to them."""

    async def answers(self, who: str, button: str, /, nth: int = 1, **answers: Any) -> str:
        """Press a button of their newest message, counted from the end, and send what opens; give what is there then.

        Nothing is sent without answers.
        """

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
        return f"{await self._sent(who, answers)}\n{await self._front(who)}".strip()

    async def presses_in(self, who: str, command: str, words: str, button: str, /, **answers: Any) -> str:
        shown = (await self.town.person(who).command(f"/{command}", words)).ephemerals[-1]
        return await self._pressed(who, shown, button, answers)

    async def presses_told(self, who: str, said: str, button: str, /, **answers: Any) -> str:
        return await self._pressed(who, self._last(who, said), button, answers)

    async def _pressed(self, who: str, shown: SlackMessage, button: str, answers: dict[str, Any]) -> str:
        named = next(one for one in buttons(shown) if one.startswith(button))
        told = self.town.told(await self.town.person(who).press(shown, named))
        await self.town.deliver()
        return f"{await self._sent(who, answers)}\n{await self._front(who)}" if answers else told

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

    def reads_last(self, who: str, said: str) -> str:
        actor = self.town.person(who)
        return actor.reads(self._last(actor, said))

    def _last(self, actor: TeamsActor, said: str) -> Message:
        return next(one for one in reversed(actor.dm) if said in actor.reads(one))

    async def _sent(self, actor: TeamsActor, answers: dict[str, Any]) -> str:
        assert actor.window is not None
        title = next(one["title"] for one in actions_of(actor.window.card) if one.get("style") == "positive")
        told = await actor.submits(title, self._by_name(actor, answers))
        await self.town.deliver()
        return f"{told.sentence}\n{actor.reads(actor.window)}".strip()

    def _by_name(self, actor: TeamsActor, answers: dict[str, Any]) -> dict[str, Any]:
        """Return the answers with people by the ids of their accounts, where the form asks for people."""
        assert actor.window is not None
        asked = {one["id"].partition(".")[2] for one in inputs_of(actor.window.card) if "choices.data" in one}
        keys = {name: [given] if isinstance(given, str) else given for name, given in answers.items() if name in asked}
        return answers | {name: [self.town.person(key).id for key in given] for name, given in keys.items()}

    async def does(self, who: str, button: str, **answers: Any) -> str:
        actor = self.town.person(who)
        if "associatedInputs" in self._action(actor, button):
            told = await actor.presses(button)
        else:
            told = await actor.submits(button)
        await self.town.deliver()
        return await self._sent(actor, answers) if answers else f"{told.sentence}\n{actor.reads(actor.window)}".strip()

    def _action(self, actor: TeamsActor, title: str) -> Json:
        assert actor.window is not None
        return next(one for one in actions_of(actor.window.card) if one["title"] == title)

    async def sends(self, who: str, **answers: Any) -> str:
        return await self._sent(self.town.person(who), answers)

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


class OnBoth:
    """A council in Slack and in Teams: some are at work in Teams, all others in Slack."""

    def __init__(self, slack: OnSlack, teams: OnTeams, in_teams: Collection[str]) -> None:
        self._slack, self._teams = slack, teams
        self._in_teams = in_teams

    def _of(self, who: str) -> Place:
        return self._teams if who in self._in_teams else self._slack

    async def submits(self, who: str, **answers: Any) -> str:
        return await self._of(who).submits(who, **answers)

    async def presses(self, who: str, reference: str, button: str) -> str:
        return await self._of(who).presses(who, reference, button)

    async def fills(self, who: str, reference: str, button: str, **answers: Any) -> str:
        return await self._of(who).fills(who, reference, button, **answers)

    async def types(self, who: str, command: str, words: str = "") -> str:
        return await self._of(who).types(who, command, words)

    async def fills_in(self, who: str, command: str, words: str = "", /, **answers: Any) -> str:
        return await self._of(who).fills_in(who, command, words, **answers)

    async def presses_in(self, who: str, command: str, words: str, button: str, /, **answers: Any) -> str:
        return await self._of(who).presses_in(who, command, words, button, **answers)

    async def presses_told(self, who: str, said: str, button: str, /, **answers: Any) -> str:
        return await self._of(who).presses_told(who, said, button, **answers)

    def reads_last(self, who: str, said: str) -> str:
        return self._of(who).reads_last(who, said)

    async def does(self, who: str, button: str, **answers: Any) -> str:
        return await self._of(who).does(who, button, **answers)

    async def sends(self, who: str, **answers: Any) -> str:
        return await self._of(who).sends(who, **answers)

    async def writes(self, who: str, words: str) -> str:
        return await self._of(who).writes(who, words)

    async def asks_to_report(self, who: str) -> str:
        return await self._of(who).asks_to_report(who)

    async def asks_by_code(self, who: str, code: str) -> str:
        return await self._of(who).asks_by_code(who, code)

    async def asks_for_reports(self, who: str) -> str:
        return await self._of(who).asks_for_reports(who)

    async def opens_notice(self, who: str) -> str:
        return await self._of(who).opens_notice(who)

    def notices(self, who: str) -> list[str]:
        return self._of(who).notices(who)

    def chat(self, who: str) -> str:
        return self._slack.chat(who) + self._teams.chat(who)

    async def later(self, **by: float) -> None:
        await self._slack.later(**by)

    def reads(self, who: str, reference: str) -> str:
        return self._of(who).reads(who, reference)

    def buttons(self, who: str, reference: str) -> str:
        return self._of(who).buttons(who, reference)

    def newest(self, who: str) -> str:
        return self._of(who).newest(who)

    async def answers(self, who: str, button: str, /, nth: int = 1, **answers: Any) -> str:
        return await self._of(who).answers(who, button, nth, **answers)

    async def acts(self) -> list[str]:
        return [act for act in await self._slack.acts() if act != "people:linked"]
