"""A report about the Clerk and the Chair goes to the person outside the chat, who asks, is answered and closes it."""

import asyncio
import re
from pathlib import Path

from aiohttp import ClientSession, CookieJar

from handlers.mail.folder import FolderMailer
from handlers.practice.people.driver import Actor
from handlers.practice.slack_server.reading import visible_text
from tests.handlers.web.test_confidential import ASK, Reader
from tests.noninterference.world import World, open_world
from tests.support.council import StillClock

WHAT = "They agreed between them what to post about the by-election."
HIDDEN = "No, but the bot may write to me when they have a question"
_CODE = re.compile(r"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){4}\b")


async def reports_both(world: World) -> tuple[Actor, str]:
    """The employee reports the Clerk and the Chair. Gives them and their code."""
    who = world.server.person("employee")
    await who.command("/breach")
    filled = {"people": ["clerk", "chair"], "category": "Something else", "what": WHAT, "naming": HIDDEN}
    sent = await who.submit(filled)
    assert (sent.errors, sent.trouble) == ({}, "")
    (code,) = _CODE.findall(visible_text(who.view))
    await who.close()
    await world.deliver()
    return who, str(code)


def address_in(mail: str) -> tuple[str, str]:
    """Where the mail leads: the address of the bot, and the token."""
    (found,) = re.findall(r"(http://127\.0\.0\.1:\d+)/confidential/([\w-]{43})", mail)
    return str(found[0]), str(found[1])


async def test_from_the_report_to_its_end_outside_the_chat(sqlite_url: str) -> None:
    async with open_world(sqlite_url, "clerk") as world, ClientSession(cookie_jar=CookieJar(unsafe=True)) as session:
        who, code = await reports_both(world)
        for other in ("clerk", "deputy", "chair"):
            assert world.server.person(other).dm == []
        (mail,) = world.mails
        assert "vice-chair@thornbury.example" in mail
        base, token = address_in(mail)
        reader = Reader(session, base)
        await reader.post(token)
        assert WHAT in reader.words
        assert "Beatrice Lovell, Margaret Hale" in reader.words
        assert "Tom Ashdown" not in reader.words
        await reader.fill("Send", {"What is it?": ASK, "Your words": "Who else was there?"})
        await world.deliver()
        assert who.dm[-1].text == "A confidential report is waiting for you."
        await who.press(who.dm[-1], "Open")
        assert "Who else was there?" in visible_text(who.view)
        block = next(block["block_id"] for block in who.view.blocks if block["type"] == "input")
        await who.submit({block: "The caretaker."})
        await world.deliver()
        _, token = address_in(world.mails[-1])
        assert len(world.mails) == 2
        await reader.post(token)
        assert "The caretaker." in reader.words
        heard = {"Has the person it is about been heard?": "They have not been heard"}
        await reader.fill("Close it", heard | {"What is the outcome?": "Referred to the police"})
        await world.deliver()
        await who.command("/breach", f"receipt {code}")
        assert "closed" in visible_text(who.view)


async def test_the_practice_council_keeps_each_mail_as_a_file(tmp_path: Path) -> None:
    mailer = FolderMailer(tmp_path / "mail", "bot@thornbury.example", StillClock())
    for _ in range(2):
        async with mailer.connected() as mailing:
            await mailing.send("vice-chair@thornbury.example", "A confidential report is waiting", "Open it.\n")
    kept = await asyncio.to_thread(lambda: {file.name: file.read_bytes() for file in (tmp_path / "mail").iterdir()})
    assert sorted(kept) == ["001.eml", "002.eml"]
    assert b"Open it." in kept["002.eml"]
