"""Who can be chosen in a form that Slack shows: by name, and only those who have an account in use.

Slack's own lists of people offer everybody, bots and guests, and no setting narrows them to people of our choosing:
https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element#users_select. So those who can be chosen
are options of ours. Where Slack does not say in time what they are called, or its workspace is too large, its own list
is shown, and the rules refuse whom they must.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import replace

from chatops.desk import Desk
from chatops.policy.people import AccountStatus
from handlers.answering.people_offered import with_people
from handlers.answering.working import goes_on
from handlers.requests.budget import TO_OPEN_S
from handlers.requests.request import Answer, PutInPlace, PutOnTop, Request, Show
from handlers.screens import parts as p
from handlers.slack.texts import PLATFORM
from handlers.slack.web_api.client import SlackClient
from handlers.slack.web_api.members import Known
from handlers.views.among import Among

NAMES_S = 0.5
"""Seconds for which a form waits for the names; they are there for the next one."""


async def offering(answer: Answer, desk: Desk, request: Request, workspace: SlackClient) -> Answer:
    """Return the same answer; a form in it that asks for people offers those who can be chosen."""
    if not isinstance(answer, Show | PutInPlace | PutOnTop):
        return answer
    screen = await with_people(desk, answer.screen, PLATFORM, workspace.home.team)
    if screen is answer.screen:
        return answer
    inputs = [part.input for part in screen.parts if isinstance(part, p.Asked)]
    offered = {user for one in inputs if isinstance(one, p.PersonChoice) for user in one.offered}
    asking = goes_on(workspace.directory(offered))
    await asyncio.wait([asking], timeout=request.budget.left(NAMES_S, spare=TO_OPEN_S))
    known = asking.result() if asking.done() else {}
    return replace(answer, screen=replace(screen, parts=tuple(_named(part, known) for part in screen.parts)))


def _named(part: p.Part, known: Mapping[str, Known]) -> p.Part:
    if not (isinstance(part, p.Asked) and isinstance(part.input, p.PersonChoice)):
        return part
    asked = part.input
    found = {user: known[user] for user in asked.offered if user in known}
    if asked.among is not Among.LISTED:
        found = {user: one for user, one in found.items() if one.status is AccountStatus.ACTIVE}
    options = sorted((p.Option(user, one.name) for user, one in found.items()), key=lambda option: option.words)
    return replace(part, input=replace(asked, named=tuple(options)))
