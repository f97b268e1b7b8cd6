"""Who else is in a channel: told only for one that Slack says is private, the council's alone, open and known whole."""

from typing import Any

import pytest

from chatops.relay.delivery import PlatformAway
from handlers.practice.server import PracticeServer
from handlers.slack.web_api.client import SlackClient


async def alone_in(server: PracticeServer, workspace: SlackClient, key: str = "confidential") -> set[str] | None:
    found = await workspace.alone_in(server.workspace.channel(key).id)
    return {person.user for person in found} if found is not None else None


async def test_the_members_of_a_private_channel_are_told_without_the_bot(
    server: PracticeServer, workspace: SlackClient
) -> None:
    assert await alone_in(server, workspace) == {"U0CLERK001", "U0DEPUTY01", "U0CHAIR001"}


async def test_a_channel_of_many_pages_is_read_to_its_end(server: PracticeServer, workspace: SlackClient) -> None:
    many = [f"U{n:09}" for n in range(450)]
    server.workspace.channel("confidential").members[:0] = many
    found = await alone_in(server, workspace)
    assert found is not None
    assert len(found) == 453


@pytest.mark.parametrize(
    ("attribute", "value"), [("kind", "public"), ("is_ext_shared", True), ("is_archived", True)], ids=str
)
async def test_any_other_channel_is_not_told(
    server: PracticeServer, workspace: SlackClient, attribute: str, value: Any
) -> None:
    setattr(server.workspace.channel("confidential"), attribute, value)
    assert await alone_in(server, workspace) is None


async def test_a_channel_that_the_bot_is_not_in_or_that_is_huge_is_not_told(
    server: PracticeServer, workspace: SlackClient
) -> None:
    members = server.workspace.channel("confidential").members
    members += [f"U{n:09}" for n in range(1100)]
    assert await alone_in(server, workspace) is None
    members[:] = ["U0CLERK001"]
    assert await alone_in(server, workspace) is None


@pytest.mark.parametrize("method", ["conversations.info", "conversations.members", "auth.test"])
@pytest.mark.parametrize("fault", ["http_500", "html", "429"])
async def test_when_slack_does_not_say_nobody_is_told_another_way_for_its_sake(
    server: PracticeServer, workspace: SlackClient, method: str, fault: str
) -> None:
    server.faults.on(method, fault)
    with pytest.raises(PlatformAway):
        await alone_in(server, workspace)
