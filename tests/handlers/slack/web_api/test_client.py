"""Who somebody is by what Slack says of them, and how Slack's errors are classed."""

from datetime import timedelta
from typing import Any

import pytest

from chatops.policy.people import AccountStatus
from chatops.ports.errors import NoSuch
from chatops.ports.outbox import Place
from chatops.relay.delivery import LaneShut, PlatformAway, Undeliverable, Unreachable
from handlers.platform import MessageGone, NotOpened, Written
from handlers.practice.server import PracticeServer
from handlers.receiving.statuses_kept import BELIEVED_S, MOST_STATUSES
from handlers.screens import parts as p
from handlers.slack.spoken import NO_FILE
from handlers.slack.web_api.client import SlackClient
from tests.handlers.conftest import Ticks
from tests.support.council import PEOPLE

CARD = p.Card("Draft DR-7KQ2M9.", (p.Paragraph("p", "Hello"),))


@pytest.mark.parametrize(
    ("key", "status"),
    [
        ("clerk", AccountStatus.ACTIVE),
        ("guest", AccountStatus.GUEST),
        ("single_guest", AccountStatus.GUEST),
        ("leaver", AccountStatus.DEACTIVATED),
        ("other_bot", AccountStatus.BOT),
        ("outsider", AccountStatus.OUTSIDER),
        ("foreigner", AccountStatus.OUTSIDER),
    ],
)
async def test_an_account_is_what_slack_says_it_is(
    server: PracticeServer, workspace: SlackClient, key: str, status: AccountStatus
) -> None:
    caller = await workspace.caller(server.person(key).id)
    assert (caller.status, caller.person.user) == (status, server.person(key).id)


async def test_somebody_slack_does_not_know_is_unknown(workspace: SlackClient) -> None:
    assert (await workspace.caller("U0NOBODY01")).status is AccountStatus.UNKNOWN


async def test_somebody_delivered_with_another_team_is_an_outsider_whoever_they_are(
    server: PracticeServer, workspace: SlackClient
) -> None:
    caller = await workspace.caller(server.person("clerk").id, "T0ELSEWHERE")
    assert (caller.status, caller.person.organisation) == (AccountStatus.OUTSIDER, "T0ELSEWHERE")


async def test_what_slack_said_is_believed_for_a_minute_and_no_longer(
    server: PracticeServer, workspace: SlackClient, ticks: Ticks
) -> None:
    clerk = server.person("clerk")
    await workspace.caller(clerk.id)
    clerk.person.is_restricted = True
    ticks.now = BELIEVED_S - 1
    assert (await workspace.caller(clerk.id)).status is AccountStatus.ACTIVE
    ticks.now = BELIEVED_S
    assert (await workspace.caller(clerk.id)).status is AccountStatus.GUEST


async def test_no_more_accounts_are_remembered_than_there_is_room_for(
    server: PracticeServer, workspace: SlackClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert MOST_STATUSES >= 1000
    monkeypatch.setattr("handlers.receiving.statuses_kept.MOST_STATUSES", 2)
    for key in ("clerk", "deputy", "chair", "employee"):
        await workspace.caller(server.person(key).id)
        assert len(workspace.members._statuses._statuses) <= 2


@pytest.mark.parametrize(
    ("what", "how", "kind", "after"),
    [
        ("429", {"seconds": 30}, LaneShut, timedelta(seconds=30)),
        ("http_500", {}, PlatformAway, None),
        ("html", {}, PlatformAway, None),
        ("drop_before", {}, PlatformAway, None),
        ("drop_after", {}, PlatformAway, None),
        ("error", {"code": "internal_error"}, PlatformAway, None),
        ("error", {"code": "token_revoked"}, PlatformAway, None),
        ("error", {"code": "account_inactive"}, PlatformAway, None),
        ("error", {"code": "an_error_of_next_year"}, PlatformAway, None),
        ("error", {"code": "not_in_channel"}, LaneShut, None),
        ("error", {"code": "is_archived"}, Unreachable, None),
        ("error", {"code": "channel_not_found"}, Unreachable, None),
        ("error", {"code": "invalid_blocks"}, Undeliverable, None),
    ],
    ids=lambda value: str(value) if isinstance(value, str | dict) else "",
)
async def test_an_error_says_whose_fault_it_is(
    server: PracticeServer,
    workspace: SlackClient,
    what: str,
    how: dict[str, Any],
    kind: type[Exception],
    after: timedelta | None,
) -> None:
    server.faults.on("chat.postMessage", what, **how)
    with pytest.raises(kind) as raised:
        await workspace.post(server.person("clerk").id, CARD)
    assert (type(raised.value), getattr(raised.value, "after", None)) == (kind, after)


async def test_a_channel_that_is_not_found_is_one_that_the_bot_was_removed_from(
    server: PracticeServer, workspace: SlackClient
) -> None:
    server.workspace.channel("drafts").members.remove(server.workspace.app.bot_user)
    with pytest.raises(LaneShut):
        await workspace.post(server.workspace.channel("drafts").id, CARD)


async def test_slack_that_is_asked_too_often_to_change_messages_is_left_alone_with_all_of_them(
    server: PracticeServer, workspace: SlackClient
) -> None:
    server.faults.on("chat.update", "429", seconds=30)
    with pytest.raises(PlatformAway) as raised:
        await workspace.redraw(Place(server.workspace.channel("drafts").id, "1.000001"), CARD)
    assert raised.value.after == timedelta(seconds=30)


async def test_a_message_that_is_gone_is_known_to_be(server: PracticeServer, workspace: SlackClient) -> None:
    with pytest.raises(MessageGone):
        await workspace.redraw(Place(server.workspace.channel("drafts").id, "1.000001"), CARD)


@pytest.mark.in_real_time
@pytest.mark.parametrize("what", ["http_500", "html", "drop_before", "drop_after", "429", "freeze"])
async def test_a_form_that_does_not_open_in_time_is_lost_and_not_tried_twice(
    server: PracticeServer, workspace: SlackClient, what: str
) -> None:
    server.faults.on("views.open", what)
    trigger = server.council.triggers.give(server.person("clerk").id)
    with pytest.raises(NotOpened):
        await workspace.open_form(trigger, p.Page("page", "Hello", (p.Paragraph("p", "Hello"),)))
    calls = [one for one in server.exchanges.kept if one.what == "views.open"]
    assert len(calls) <= 1


async def test_a_hint_that_cannot_be_given_troubles_nobody(server: PracticeServer, workspace: SlackClient) -> None:
    await workspace.tell_quietly(server.person("clerk").id, "Nothing was changed.", "C0NOWHERE1")
    await workspace.tell_quietly(server.person("clerk").id, "<!channel> & all", None)
    assert server.person("clerk").dm[-1].text == "&lt;!channel&gt; &amp; all"


async def test_a_message_is_read_as_people_saw_it(server: PracticeServer, workspace: SlackClient) -> None:
    clerk = server.person("clerk").id
    called = (await workspace.called([clerk], 1))[clerk]
    read = await workspace.read({"user": "U0EMPLOY01", "text": f"Ask <@{clerk}> &amp; others", "files": [{}]}, 1)
    assert read == Written(f"Ask @{called} & others", files=(NO_FILE,))
    assert await workspace.read({"user": "U0EMPLOY01", "text": f"Ask <@{clerk}>"}, 0) == Written(f"Ask @{clerk}")


@pytest.mark.parametrize("message", [{"bot_id": "B1", "text": "x"}, {"subtype": "bot_message", "text": "x"}])
async def test_what_a_bot_wrote_is_not_read(workspace: SlackClient, message: dict[str, str]) -> None:
    assert await workspace.read(message, 1) == Written("", by_a_bot=True)


@pytest.mark.parametrize("user", ["", "-", "U", "u0clerk001", "U0CLERK001 ", "<@U0CLERK001>", "C0DRAFTS01"])
async def test_what_is_no_user_of_slack_s_is_nobody(workspace: SlackClient, user: str) -> None:
    assert workspace.person("U0CLERK001") == PEOPLE["clerk"]
    with pytest.raises(NoSuch):
        workspace.person(user)


async def test_cards_that_show_the_same_have_one_digest_and_the_messages_they_take_are_counted(
    workspace: SlackClient,
) -> None:
    long = p.Card(CARD.text, (p.Quoted("words", "market " * 2000),))
    changed = p.Card(CARD.text, (p.Paragraph("p", "Hello!"),))
    assert workspace.drawn(CARD) == workspace.drawn(p.Card(CARD.text, CARD.parts))
    assert len({workspace.drawn(one).digest for one in (CARD, changed, long, p.Card("Other", CARD.parts))}) == 4
    assert (workspace.drawn(CARD).messages, workspace.drawn(long).messages) == (1, 2)
