"""The workspace in its file: whole after a restart, after a kill, and when the file is of no use."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import orjson
import pytest

from handlers.practice.council import keeping
from handlers.practice.council.cast import thornbury
from handlers.practice.server import PracticeServer
from handlers.practice.teams_server.driver import Window
from handlers.practice.teams_server.tenant import Message


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "workspace.json"


async def started(file: Path) -> PracticeServer:
    kept, sentence = keeping.read(file)
    assert sentence == ""
    server = PracticeServer(kept.workspace, kept=kept, keep_in=file)
    await server.start()
    return server


def without_teams(file: Path) -> None:
    """Leave of the file what one of before Teams, and of before the town's networks were kept, had."""
    kept = orjson.loads(file.read_bytes())
    del kept["teams"], kept["networks"]
    file.write_bytes(orjson.dumps(kept))


async def test_everything_is_there_again_after_a_restart(file: Path) -> None:
    server = await started(file)
    clerk = server.person("clerk")
    await clerk.say("Hello", "general")
    seen, port = clerk.everything_seen(), server.address
    server.clock.move(timedelta(days=2))
    await server.stop()
    again = await started(file)
    clerk = again.person("clerk")
    assert (clerk.messages("general")[-1].text, clerk.everything_seen()) == ("Hello", seen)
    assert again.address == port
    ahead = again.clock.now() - datetime.now(UTC)
    assert timedelta(days=1, hours=23) < ahead < timedelta(days=2, minutes=1)
    await again.stop()


async def test_what_was_said_and_opened_in_teams_is_there_again_after_a_restart(file: Path) -> None:
    server = await started(file)
    assert server.teams is not None
    tom, tenant = server.teams.person("employee"), server.teams.tenant
    card = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "Hello"}]}
    activity = {"type": "message", "attachments": [{"content": card}]}
    tom.dm.append(Message(tenant.with_person(tom.member).id, tenant.next_id(), activity))
    tenant.files["one"] = b"\x89PNG"
    tom.window, tom.chosen = Window("Draft a post", card, "composeExtension"), {"commandId": "draft"}
    number, said, address = tenant.numbers, list(tom.dm), server.teams.origin
    await server.stop()
    again = await started(file)
    assert again.teams is not None
    tom = again.teams.person("employee")
    assert (tom.dm, tom.window) == (said, Window("Draft a post", card, "composeExtension"))
    assert tom.chosen == {"commandId": "draft"}
    assert (again.teams.tenant.numbers, again.teams.tenant.files) == (number, {"one": b"\x89PNG"})
    assert again.teams.origin == address == again.address
    await again.stop()


async def test_a_file_of_before_the_council_was_in_teams_is_read(file: Path) -> None:
    server = await started(file)
    await server.person("clerk").say("Hello", "general")
    await server.stop()
    without_teams(file)
    again = await started(file)
    assert again.person("clerk").messages("general")[-1].text == "Hello"
    assert again.teams is not None
    await again.stop()


async def test_a_change_is_kept_within_moments_though_nobody_stops_the_server(file: Path) -> None:
    server = await started(file)
    try:
        await server.person("clerk").say("Hello", "general")
        assert server.keeper is not None
        await server.keeper.until_kept()
        kept, _ = keeping.read(file)
        assert [one.text for one in kept.workspace.messages["C0GENERAL1"]] == ["Hello"]
    finally:
        await server.stop()


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "is damaged"),
        (b"{", "is damaged"),
        (b"[]", "is damaged"),
        (b'{"version": 1}', "is damaged"),
        (b'{"version": 0}', "was written by another version of this program (0)"),
    ],
)
def test_a_file_of_no_use_is_put_aside_with_a_sentence(file: Path, raw: bytes, why: str) -> None:
    file.write_bytes(raw)
    kept, sentence = keeping.read(file)
    assert why in sentence
    assert kept.workspace.messages == {}
    assert not file.exists()
    assert [one.read_bytes() for one in file.parent.iterdir()] == [raw]


async def test_no_form_is_numbered_twice_though_the_file_was_lost(file: Path) -> None:
    first, _ = keeping.read(file)
    number = first.workspace.next_number("view")
    second, _ = keeping.read(file)
    assert second.workspace.next_number("view") >= number > 1_000_000_000


async def test_people_and_commands_that_came_later_are_in_a_council_that_was_kept(file: Path) -> None:
    server = await started(file)
    del server.workspace.people["U0VOLUNT01"]
    server.workspace.app.commands.clear()
    await server.stop()
    kept, _ = keeping.read(file)
    assert kept.workspace.people.keys() == thornbury().people.keys()
    assert "/draft" in kept.workspace.app.commands


async def test_what_is_there_of_a_half_written_file_is_never_read(file: Path) -> None:
    server = await started(file)
    await server.person("clerk").say("Hello", "general")
    await server.stop()
    file.with_name(file.name + ".new").write_bytes(orjson.dumps({"version": 1})[:5])
    kept, sentence = keeping.read(file)
    assert (sentence, len(kept.workspace.messages["C0GENERAL1"])) == ("", 1)


async def test_a_save_under_way_and_the_one_at_the_stop_do_not_meet(file: Path) -> None:
    for _ in range(20):
        server = PracticeServer(thornbury(), keep_in=file)
        await server.start()
        assert server.keeper is not None
        saving = asyncio.create_task(server.keeper.keep())
        await asyncio.sleep(0)
        saving.cancel()
        server.changes.happened()
        await server.stop()
        _, sentence = keeping.read(file)
        assert sentence == ""


async def test_what_is_out_on_the_town_s_networks_is_there_again_after_a_restart(file: Path) -> None:
    server = await started(file)
    shelf = server.networks.shelf
    post = shelf.put("mastodon", "Hello", pictures=[shelf.take("mastodon", b"a stall", "image/png", alt="A stall.")])
    await server.stop()
    again = await started(file)
    (kept,) = again.networks.shelf.of("mastodon")
    assert (kept, again.networks.shelf.uploads) == (post, post.pictures)
    assert again.networks.shelf.put("mastodon", "More").number not in {post.number, post.pictures[0].number}
    await again.stop()


async def test_somebody_else_changes_a_post_on_the_town_s_page_or_takes_it_away(file: Path) -> None:
    server = await started(file)
    shelf, page = server.networks.shelf, f"{server.address}/town"
    toot, news = shelf.put("mastodon", "Hello"), shelf.put("site", "<p>Hello</p>", title="Hello")
    async with aiohttp.ClientSession() as session:

        async def sends(number: str, network: str, origin: str = server.address, **given: str) -> int:
            form = {"number": number, "network": network, **given}
            async with session.post(page, data=form, headers={"Origin": origin}) as answer:
                return answer.status

        assert await sends(toot.number, "mastodon", "https://elsewhere.example", words="Spam") == 403
        assert await sends(toot.number, "mastodon", words="Good\r\nbye") == 200
        assert await sends(news.number, "site", words="Fish & chips\n\n<b>") == 200
        assert [toot.words, news.words] == ["Good\nbye", "<p>Fish &amp; chips</p><p>&lt;b&gt;</p>"]
        assert await sends(toot.number, "mastodon", words="  ", remove="yes") == 200
        assert await sends("1", "mastodon", words="None") == 200
    assert server.keeper is not None
    await server.keeper.until_kept()
    await server.stop()
    kept, _ = keeping.read(file)
    assert [post.words for post in kept.shelf.posts] == [news.words]
