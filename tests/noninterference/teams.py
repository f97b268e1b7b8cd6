"""The same histories at a council that uses Slack and Teams at once, where X has an account on each.

Some work in Teams alone, everybody else in Slack, and X in both: which account somebody used last is where the bot
writes to them, so it may not hang on what is done in confidence.
"""

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from random import Random
from typing import Any

from chatops.cli.operations.practice_tenant import in_tenant, join
from chatops.policy.drafts.declarations import FIELD, STATEMENTS
from handlers.practice.people.driver import Actor
from handlers.practice.teams_server.cards import actions_of, inputs_of
from handlers.practice.teams_server.driver import NotThere, TeamsActor
from handlers.practice.teams_server.server import TeamsServer
from handlers.practice.teams_server.tenant import Json, Message
from tests.noninterference import filling
from tests.noninterference.acts import Act
from tests.noninterference.people import People
from tests.noninterference.reporting import CASE, CODE, NEVER_THERE, NO_CODE, nth
from tests.noninterference.world import World, open_world

IN_TEAMS = ("chair", "employee2", "councillor2")
"""Who works in Teams alone. None of them is ever X."""
OF_X = ("asks_in_teams", "drafts_in_teams", "presses_in_teams", "looks_around_in_teams")
_IN_TEAMS = {
    "drafts": "drafts_in_teams",
    "presses": "presses_in_teams",
    "reports_x": "reports_x_in_teams",
    "deals_with_reports_about_x": "deals_in_teams",
    "follows_up_on_x": "deals_in_teams",
}
"""What somebody does in Teams who would do this in Slack; they ask for something in place of all else."""
_ASKED = ("home", "draft list", "council", "purdah", "policy", "report", "report somebody", "breach cases", "nonsense")
_WINDOWS = ("Report a breach", "I have a code", "Reports that wait for me")
_OF_THE_MESSAGE = re.compile(r"(?<=message:)[0-9a-f]{48}|\b1795713\d{6}\b")
"""The number of a message, by itself or in what it is kept under: the tenant counts those that X cannot see as well."""


def across(acts: list[Act], seed: int, x: str) -> list[Act]:
    """The acts of a history with those of some of the people in Teams, and what X does there besides."""
    rng = Random(f"teams {seed}")
    mixed = [Act("asks_in_teams", who, f"{seed}:begins:{who}") for who in (*IN_TEAMS, x)]
    for number, act in enumerate(acts):
        there = act.who in IN_TEAMS and act.kind != "opens_mail"
        mixed.append(replace(act, kind=_IN_TEAMS.get(act.kind, "asks_in_teams")) if there else act)
        if rng.random() < 0.4:
            mixed.append(Act(rng.choice(OF_X), x, f"{seed}:teams:{number}"))
        if rng.random() < 0.3:
            secret = rng.choice(("reports_x_in_teams", "deals_in_teams", "deals_in_teams"))
            mixed.append(Act(secret, rng.choice(IN_TEAMS), f"{seed}:secret in teams:{number}", secret=True))
    return [*mixed, Act("looks_around_in_teams", x, f"{seed}:around in teams")]


class PeopleOnBoth(People):
    """Everybody at a council on both platforms. `teams` is set by whoever makes them."""

    teams: TeamsServer

    async def asks_in_teams(self, rng: Random, who: Actor) -> None:
        """Writes something to the bot."""
        await self._there(who).writes(rng.choice(_ASKED))
        await self.deliver()

    async def drafts_in_teams(self, rng: Random, who: Actor) -> None:
        """Opens the form, fills it in and sends it."""
        actor = self._there(who)
        await actor.chooses("draft")
        declared = dict.fromkeys((FIELD + name for name in STATEMENTS), "It is so")
        await self._sends(actor, {"words": filling.words(rng), "accounts": ["Facebook page"]} | declared)

    async def presses_in_teams(self, rng: Random, who: Actor) -> None:
        """Presses a button of one of their cards, and sends the form that opens."""
        actor = self._there(who)
        cards = [one for one in actor.dm if one.text.startswith("Draft DR-") and _buttons(one)]
        if cards:
            card = rng.choice(cards[-3:])
            await actor.press(card, rng.choice(_buttons(card)))
            await self._sends(actor, {"reason": "It is too long.", "comment": "Why?", "to": "deputy"})

    async def looks_around_in_teams(self, rng: Random, who: Actor) -> None:
        """Asks for everything there may be about them: what a report leads to, two cases in every way, and a code."""
        actor = self._there(who)
        await actor.writes("report")
        await self.deliver()
        for title in _WINDOWS:
            await actor.press(actor.dm[-1], title)
            if title == "I have a code":
                await actor.submits("Open", {"receipt": nth(self.secret.codes, rng.random()) or NO_CODE})
        for act in ("item:open", "case:acknowledge", "case:write", "case:close"):
            case = nth(self.secret.cases, rng.random()) or NEVER_THERE
            data = {"ours": {"act": act, "carries": json.dumps([case, 1, 0])}, "msteams": {"type": "task/fetch"}}
            await self.teams.push(actor.activity("invoke", name="task/fetch", value={"data": data}))
        await self.deliver()

    async def reports_x_in_teams(self, rng: Random, who: Actor) -> None:
        """Reports something about X, by the name that Teams gives them."""
        actor = self._there(who)
        await actor.chooses("breach")
        before = {*self.secret.cases, *self.open.cases}
        about = {"people": [self.teams.person(self.x).id], "what": filling.words(rng), "category": "Something else"}
        await self._sends(actor, about | {"naming": _naming(actor, rng)}, close=False)
        self.secret.codes += CODE.findall(actor.reads(actor.window))
        await self.deliver()
        self.secret.cases += [case for case in self._cases_seen() if case not in before]

    async def deals_in_teams(self, rng: Random, who: Actor) -> None:
        """Opens what waits about X, and does something about it."""
        actor = self._there(who)
        mine = [one for one in actor.dm if any(case in str(one.activity) for case in self.secret.cases)]
        if not mine:
            return
        await actor.press(rng.choice(mine), "Open")
        for _ in range(rng.randint(1, 3)):
            there = [one["title"] for one in actions_of(actor.window.card)] if actor.window else []
            if not there or inputs_of(actor.window.card if actor.window else {}):
                break
            with suppress(NotThere):
                await actor.presses(rng.choice(there))
        await self._sends(actor, {"words": filling.words(rng), "why": "So.", "heard": "They have been heard"})

    async def _sends(self, actor: TeamsActor, answers: Json, *, close: bool = True) -> None:
        """Send the form in front of somebody with those of these answers that it asks for, where there is one."""
        if actor.window is not None:
            asked = {one["id"].partition(".")[2] for one in inputs_of(actor.window.card)}
            sends = [one["title"] for one in actions_of(actor.window.card) if one.get("style") == "positive"]
            with suppress(NotThere):
                if sends:
                    await actor.submits(sends[0], {name: given for name, given in answers.items() if name in asked})
        if close:
            actor.window = None
        await self.deliver()

    def _there(self, who: Actor) -> TeamsActor:
        return self.teams.person(who.person.key)

    def _cases_seen(self) -> list[str]:
        messages = [one for where in self.teams.tenant.conversations.values() for one in where.messages]
        found = [case for one in messages for case in CASE.findall(str(one.activity))]
        return list(dict.fromkeys([*super()._cases_seen(), *found]))


def _buttons(message: Message) -> list[str]:
    return [one["title"] for one in actions_of(message.card) if one["type"] != "Action.OpenUrl"]


def _naming(actor: TeamsActor, rng: Random) -> str:
    assert actor.window is not None
    question = next(one for one in inputs_of(actor.window.card) if one["id"].endswith(".naming"))
    return str(rng.choice(question["choices"])["value"])


class WorldOnBoth(World):
    """A council at work on both platforms, and X in it. `teams` and `answered` are set by whoever opens it."""

    people_are = PeopleOnBoth
    teams: TeamsServer
    answered: list[str]

    async def seen(self) -> dict[str, list[str]]:
        """Everything that X could see on either platform, by surface."""
        conversations = self.teams.tenant.conversations.values()
        own = self.teams.tenant.with_person(self.teams.person(self.people.x).member)
        return await super().seen() | {
            "teams chat": [_line([one.version, one.activity]) for one in own.messages],
            "teams channel": [
                _line([one.version, one.activity]) for at in conversations if at.channel for one in at.messages
            ],
            "teams answers": self.answered,
        }


def _line(thing: Any) -> str:
    return _OF_THE_MESSAGE.sub("number", json.dumps(thing, sort_keys=True))


@asynccontextmanager
async def open_world_on_both(url: str, x: str) -> AsyncIterator[WorldOnBoth]:
    """A council on both platforms on an empty database, until the block is left."""
    teams = TeamsServer()
    await teams.start()
    answered: list[str] = []
    push, own = teams.push, teams.person(x).id

    async def noted(activity: Json) -> tuple[int, Json]:
        answer = await push(activity)
        if activity["from"].get("aadObjectId") == own:
            typed = activity.get("value", {}).get("data", {}).get("text.receipt", "no code")
            answered.append(_line(answer).replace(typed, "what X typed"))
        return answer

    teams.push = noted  # type: ignore[method-assign]
    try:
        async with open_world(url, x, more=in_tenant(teams), of=WorldOnBoth) as world:
            assert isinstance(world, WorldOnBoth)
            assert isinstance(world.people, PeopleOnBoth)
            world.teams = world.people.teams = teams
            world.answered = answered
            await join(world.service, world.server, teams)
            await world.deliver()
            yield world
    finally:
        await teams.stop()
