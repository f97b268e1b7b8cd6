"""A council at work on either platform, so that a journey is written once: what people do there, and what they read."""

from collections.abc import Collection
from typing import Any, Protocol


class Place(Protocol):
    """A platform with people at work, who are named by key. Each act is delivered before it is told of."""

    async def submits(self, who: str, **answers: Any) -> str:
        """Draft a post and send it for approval; give its reference."""

    async def presses(self, who: str, reference: str, button: str) -> str:
        """Press a button of the newest card of a draft, and say yes; give what they are told."""

    async def fills(self, who: str, reference: str, button: str, /, **answers: Any) -> str:
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

    async def presses_below(self, who: str, command: str, words: str, said: str, button: str) -> str:
        """Give a command, and press the first button of this name below what says this; give what is read then."""

    async def turns_pages(self, who: str) -> str:
        """Turn every page of what stands in front of somebody; give all that is read."""

    async def opens_home(self, who: str) -> str:
        """Look at what waits for somebody and how the council stands; give what is read."""

    async def presses_home(self, who: str, button: str) -> str:
        """Look there, and press a button; give what is read then."""

    async def suggests(self, who: str, written: str) -> str:
        """Choose Suggest in the menu of what a colleague wrote in the channel; give what is read then."""

    def in_channel(self) -> str:
        """Return what everybody reads of the bot in the drafts channel."""

    async def presses_in_channel(self, who: str, said: str, button: str) -> str:
        """Press a button of the newest message in the drafts channel that says this; give what is read then."""

    async def does(self, who: str, button: str, **answers: Any) -> str:
        """Press a button of what stands in front of somebody, and fill in and send what opens; give what is there then.

        Nothing is sent without answers.
        """

    async def sends(self, who: str, **answers: Any) -> str:
        """Fill in the form in front of somebody and send it; give what they are told, or read then."""

    async def opens(self, who: str, command: str, words: str = "") -> str:
        """Give a command, and open the form or page that it leads to; give what is read there."""

    async def presses_with(self, who: str, button: str, **answers: Any) -> str:
        """Fill in the form in front of somebody, and press another of its buttons; give what is read then."""

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


class OnBoth:
    """A council in Slack and in Teams: some are at work in Teams, all others in Slack."""

    def __init__(self, slack: Place, teams: Place, in_teams: Collection[str]) -> None:
        self._slack, self._teams = slack, teams
        self._in_teams = in_teams

    def _of(self, who: str) -> Place:
        return self._teams if who in self._in_teams else self._slack

    async def submits(self, who: str, **answers: Any) -> str:
        return await self._of(who).submits(who, **answers)

    async def presses(self, who: str, reference: str, button: str) -> str:
        return await self._of(who).presses(who, reference, button)

    async def fills(self, who: str, reference: str, button: str, /, **answers: Any) -> str:
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

    async def presses_below(self, who: str, command: str, words: str, said: str, button: str) -> str:
        return await self._of(who).presses_below(who, command, words, said, button)

    async def turns_pages(self, who: str) -> str:
        return await self._of(who).turns_pages(who)

    async def opens_home(self, who: str) -> str:
        return await self._of(who).opens_home(who)

    async def presses_home(self, who: str, button: str) -> str:
        return await self._of(who).presses_home(who, button)

    async def suggests(self, who: str, written: str) -> str:
        return await self._of(who).suggests(who, written)

    def in_channel(self) -> str:
        return f"{self._slack.in_channel()}\n{self._teams.in_channel()}"

    async def presses_in_channel(self, who: str, said: str, button: str) -> str:
        return await self._of(who).presses_in_channel(who, said, button)

    async def does(self, who: str, button: str, **answers: Any) -> str:
        return await self._of(who).does(who, button, **answers)

    async def sends(self, who: str, **answers: Any) -> str:
        return await self._of(who).sends(who, **answers)

    async def opens(self, who: str, command: str, words: str = "") -> str:
        return await self._of(who).opens(who, command, words)

    async def presses_with(self, who: str, button: str, **answers: Any) -> str:
        return await self._of(who).presses_with(who, button, **answers)

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
