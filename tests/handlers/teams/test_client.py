"""What the bot asks of Teams: each answer of the service has its cause, and nothing is sent twice by itself."""

from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web

from chatops.policy.people import AccountStatus, Person
from chatops.ports.errors import NoSuch
from chatops.ports.outbox import Place
from chatops.relay.delivery import LaneShut, PlatformAway, TryAgain, Undeliverable, Unreachable
from handlers.platform import MessageGone
from handlers.practice.teams_server.server import TeamsServer
from handlers.practice.teams_server.tenant import Message
from handlers.screens import parts as p
from handlers.teams.web_api.calls import App
from handlers.teams.web_api.client import NOBODY_YET, TeamsClient
from handlers.teams.web_api.error_codes import classed, remedy
from handlers.teams.web_api.kept import Kept

CARD = p.Card("Draft DR-1 waits.", (p.Paragraph("p", "It waits."),))


@dataclass
class At:
    """A client of the practice tenant, and what it has called."""

    server: TeamsServer
    client: TeamsClient
    app: App
    session: aiohttp.ClientSession
    called: list[tuple[str, str]] = field(default_factory=list)
    answers: list[web.Response] = field(default_factory=list)

    def again(self, kept: Kept) -> TeamsClient:
        """Return the client of a bot that was started again."""
        return TeamsClient(self.app, self.session, _elsewhere, kept)

    def fail(self, status: int, code: str = "", **headers: str) -> None:
        """Let the next call of the service be answered so."""
        body = {"error": {"code": code}}
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers.append(web.json_response(body, status=status, headers=given))


@asynccontextmanager
async def practice_tenant() -> AsyncIterator[At]:
    """A client of a practice tenant that is served until the block is left."""
    server = TeamsServer()
    await server.start()
    app = App(server.app_id, server.secret, server.tenant_id, server.login, server.service_url)
    async with aiohttp.ClientSession() as session:
        at = At(server, TeamsClient(app, session, _elsewhere), app, session)

        def failing(method: str, path: str) -> web.Response | None:
            at.called.append((method, path))
            return at.answers.pop(0) if at.answers else None

        server.service.failing = failing
        try:
            yield at
        finally:
            await server.stop()


async def _elsewhere(people: Collection[Person]) -> Mapping[Person, str]:
    return {one: "Sam of Slack" for one in people if one.user == "U1"}


@pytest.fixture
async def at() -> AsyncIterator[At]:
    """A client of a practice tenant."""
    async with practice_tenant() as opened:
        yield opened


async def test_a_card_to_a_person_goes_to_the_one_conversation_with_them(at: At) -> None:
    clerk = at.server.person("clerk")
    first = await at.client.post(clerk.id, CARD)
    second = await at.client.post(clerk.id, CARD)
    assert first.place == second.place
    assert [one.text for one in clerk.dm] == ["Draft DR-1 waits."] * 2
    assert [path for _, path in at.called].count("/service/v3/conversations") == 1


@dataclass
class InMemory:
    """What is kept of where people are reached, as of a bot that ends and is started again."""

    found: dict[str, tuple[str, str]] = field(default_factory=dict)

    async def all(self) -> dict[str, tuple[str, str]]:
        """Return what is kept."""
        return dict(self.found)

    async def keep(self, user: str, place: str, service: str) -> None:
        """Keep where somebody is reached."""
        self.found[user] = (place, service)

    async def forget(self, user: str) -> None:
        """Keep it no longer."""
        self.found.pop(user, None)


async def test_after_a_restart_people_are_reached_where_they_were_before_without_asking_teams(at: At) -> None:
    clerk, kept = at.server.person("clerk"), InMemory()
    await at.again(kept).post(clerk.id, CARD)
    at.called.clear()
    await at.again(kept).post(clerk.id, CARD)
    assert [path.rpartition("/")[2] for _, path in at.called] == ["activities"]
    assert len(clerk.dm) == 2


async def test_a_conversation_that_an_activity_names_is_kept_once_teams_confirms_who_is_in_it(at: At) -> None:
    clerk, tom, kept = at.server.person("clerk"), at.server.person("employee"), InMemory()
    of_tom, of_clerk = (at.server.tenant.with_person(one.member).id for one in (tom, clerk))
    client = at.again(kept)
    await client.conversations.learn(clerk.id, of_tom, at.server.service_url)
    assert kept.found == {}
    await client.conversations.learn(clerk.id, of_clerk, at.server.service_url)
    assert kept.found == {clerk.id: (of_clerk, at.server.service_url)}


async def test_the_service_is_called_at_the_councils_own_address_and_never_on_another_computer(at: At) -> None:
    clerk, kept = at.server.person("clerk"), InMemory()
    place = at.server.tenant.with_person(clerk.member).id
    kept.found = {clerk.id: (place, f"{at.server.service_url}uk/"), "x": ("a:1x", "https://elsewhere.example/")}
    with pytest.raises(PlatformAway, match="501"):
        await at.again(kept).post(clerk.id, CARD)
    assert at.called[-1][1].startswith("/service/uk/v3/conversations/")


@pytest.mark.parametrize("code", ["BotNotInConversationRoster", "ConversationBlockedByUser", "BotDisabledByAdmin"])
async def test_who_takes_nothing_is_forgotten_and_it_is_said_what_to_do(at: At, code: str) -> None:
    clerk, kept = at.server.person("clerk"), InMemory()
    client = at.again(kept)
    await client.post(clerk.id, CARD)
    at.fail(403, code)
    with pytest.raises(Unreachable) as told:
        await client.post(clerk.id, CARD)
    assert kept.found == {}
    assert client.remedy(str(told.value)).endswith(".")


def test_what_is_to_be_done_in_a_channel_is_another_thing_than_for_a_person() -> None:
    in_channel, for_person = (remedy("BotNotInConversationRoster", in_channel=here) for here in (True, False))
    assert "team" in in_channel
    assert "Setup policies" in for_person
    assert remedy("SomethingNew") == ""


async def test_a_card_in_a_channel_begins_a_thread_and_is_drawn_again_there(at: At) -> None:
    channel = at.server.tenant.drafts_channel
    place = await at.client.post(channel, CARD)
    await at.client.redraw(place, p.Card("Now approved.", CARD.parts))
    (message,) = at.server.tenant.conversations[place.place].messages
    assert (message.text, message.version) == ("Now approved.", 2)
    link = await at.client.link_to(place)
    assert link is not None
    assert link.startswith("https://teams.microsoft.com/l/message/19%3A")
    assert ";" not in link


async def test_a_long_card_is_several_messages_in_one_thread(at: At) -> None:
    long = p.Card("Long.", (p.Quoted("q", "\n".join(["字" * 200] * 200)),))
    place = await at.client.post(at.server.tenant.drafts_channel, long)
    assert len(at.server.tenant.conversations[place.place].messages) == len(place.earlier) + 1 > 2
    await at.client.redraw(place, CARD)
    with pytest.raises(MessageGone):
        await at.client.redraw(Place(place.place, place.message), long)


async def test_the_token_is_fetched_once_and_again_when_it_is_refused(at: At) -> None:
    clerk = at.server.person("clerk")
    await at.client.post(clerk.id, CARD)
    assert len(at.server.service.tokens) == 1
    at.server.service.tokens.clear()
    with pytest.raises(TryAgain):
        await at.client.post(clerk.id, CARD)
    await at.client.post(clerk.id, CARD)
    assert len(at.server.service.tokens) == 1


async def test_a_wrong_secret_is_the_installations_fault(at: At) -> None:
    at.server.tenant.app_secret = "another"
    with pytest.raises(PlatformAway, match="invalid_client"):
        await at.client.post(at.server.person("clerk").id, CARD)


CAUSES = [
    (429, "Throttled", LaneShut),
    (412, "PreconditionFailed", PlatformAway),
    (500, "", PlatformAway),
    (502, "BadGateway", PlatformAway),
    (503, "", PlatformAway),
    (504, "", PlatformAway),
    (401, "Unauthorized", PlatformAway),
    (403, "BotNotInConversationRoster", Unreachable),
    (403, "ForbiddenOperationException", Unreachable),
    (403, "ConversationBlockedByUser", Unreachable),
    (403, "BotDisabledByAdmin", Unreachable),
    (403, "SomethingNew", Unreachable),
    (404, "ActivityNotFoundInConversation", MessageGone),
    (404, "ConversationNotFound", LaneShut),
    (404, "", MessageGone),
    (413, "MessageSizeTooBig", Undeliverable),
    (400, "BadSyntax", Undeliverable),
    (418, "Teapot", PlatformAway),
]


@pytest.mark.parametrize(("status", "code", "cause"), CAUSES)
def test_each_answer_has_its_cause(status: int, code: str, cause: type[Exception]) -> None:
    assert type(classed(status, code, None)) is cause


async def test_how_long_teams_asks_to_be_left_alone_is_kept_to(at: At) -> None:
    await at.client.post(at.server.person("clerk").id, CARD)
    at.fail(429, "Throttled", Retry_After="17")
    with pytest.raises(LaneShut) as told:
        await at.client.post(at.server.person("clerk").id, CARD)
    assert told.value.after is not None
    assert told.value.after.total_seconds() == 17
    at.fail(429, "Throttled", Retry_After="9" * 30)
    with pytest.raises(LaneShut) as told:
        await at.client.post(at.server.person("clerk").id, CARD)
    assert told.value.after is not None
    assert told.value.after.total_seconds() == 3600


async def test_a_message_that_is_gone_is_said_to_be_gone(at: At) -> None:
    clerk = at.server.person("clerk")
    place = await at.client.post(clerk.id, CARD)
    clerk.dm[0].deleted = True
    with pytest.raises(MessageGone):
        await at.client.redraw(place, CARD)


async def test_a_message_whose_conversation_is_gone_is_gone_too(at: At) -> None:
    place = await at.client.post(at.server.person("clerk").id, CARD)
    at.server.tenant.conversations.clear()
    with pytest.raises(MessageGone):
        await at.client.redraw(place, CARD)


async def test_a_conversation_that_is_gone_is_forgotten_and_made_anew(at: At) -> None:
    clerk = at.server.person("clerk")
    await at.client.post(clerk.id, CARD)
    at.server.tenant.conversations.clear()
    with pytest.raises(LaneShut):
        await at.client.post(clerk.id, CARD)
    await at.client.post(clerk.id, CARD)
    assert len(clerk.dm) == 1


@pytest.mark.parametrize(
    ("who", "status"),
    [("clerk", AccountStatus.ACTIVE), ("guest", AccountStatus.GUEST), ("outsider", AccountStatus.UNKNOWN)],
)
async def test_what_teams_says_of_an_account(at: At, who: str, status: AccountStatus) -> None:
    assert (await at.client.caller(at.server.person(who).id)).status is status


async def test_an_account_that_is_closed_is_closed_and_one_of_which_nothing_is_said_is_unknown(at: At) -> None:
    clerk = at.server.person("clerk")
    await at.client.post(clerk.id, CARD)
    clerk.member.closed = True
    assert (await at.client.caller(clerk.id)).status is AccountStatus.DEACTIVATED
    deputy = at.server.person("deputy")
    at.fail(503)
    assert (await at.client.caller(deputy.id)).status is AccountStatus.UNKNOWN
    assert (await at.client.caller("unlisted-abc")).status is AccountStatus.UNKNOWN


async def test_people_are_called_by_the_names_that_their_platforms_give(at: At) -> None:
    clerk = Person("teams", at.server.tenant_id, at.server.person("clerk").id)
    sam, nobody = Person("slack", "T1", "U1"), Person("slack", "T1", "U2")
    drawing = await at.client.drawing((p.Says("s", (clerk, sam, nobody)),))
    assert [drawing.called(one) for one in (clerk, sam, nobody)] == ["Margaret Hale", "Sam of Slack", NOBODY_YET]
    assert await at.client.names_of([clerk]) == {clerk: "Margaret Hale"}


async def test_a_name_that_becomes_known_does_not_make_it_another_card(at: At) -> None:
    clerk = Person("teams", at.server.tenant_id, at.server.person("clerk").id)
    card = p.Card("x", (p.Says("s", (clerk,)),))
    before = at.client.drawn(card)
    await at.client.drawing(card.parts)
    assert at.client.drawn(card) == before


def test_no_id_of_another_platform_is_a_person_of_teams() -> None:
    client = TeamsClient(App("a", "s", "t"), None, _elsewhere)  # type: ignore[arg-type]
    for odd in ("U0CLERK001", "", "29:1abc", "x" * 36, "9A1B7C55-0C1D-4F6E-8A2B-1F2E3D4C5B6A"):
        with pytest.raises(NoSuch):
            client.person(odd)


BOT = {"type": "mention", "mentioned": {"id": "28:x"}, "text": "<at>Council posts</at>"}
HTML = "<p>One &amp; two</p><p>three<br>four <b>five</b></p>"
READ = [
    ({"text": "<at>Council posts</at> hello", "entities": [BOT]}, "hello"),
    ({"text": "<at>Margaret</at> typed by hand"}, "<at>Margaret</at> typed by hand"),
    ({"body": {"contentType": "html", "content": HTML}}, "One & two\nthree\nfour five"),
    ({"body": {"contentType": "text", "content": "plain <b>"}}, "plain <b>"),
    ({"body": {"content": 5}}, ""),
    ({"text": 5, "entities": "x"}, ""),
]


@pytest.mark.parametrize(("message", "words"), READ)
async def test_a_message_is_read_as_its_writer_saw_it(at: At, message: dict[str, object], words: str) -> None:
    assert (await at.client.read(message, 1)).words == words


async def test_what_a_bot_wrote_and_what_came_with_files_is_known(at: At) -> None:
    by_bot = {"from": {"application": {"id": "x"}}, "body": {"contentType": "html", "content": "x"}}
    assert (await at.client.read(by_bot, 1)).by_a_bot
    files = {"text": "x", "attachments": [{"contentType": "image/png"}]}
    assert (await at.client.read(files, 1)).files
    assert not (await at.client.read({"text": "x", "attachments": [{"contentType": "text/html"}]}, 1)).files


def test_a_message_of_the_practice_tenant_is_what_it_says() -> None:
    assert Message("c", "1", {"attachments": [{"content": {"type": "AdaptiveCard"}}]}).text == ""
