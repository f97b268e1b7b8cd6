"""Pictures in Teams: sent to the bot in one's own chat, offered in the form, seen on the card, and never by a guess."""

import aiohttp

from handlers.pictures import cleaning
from handlers.practice.teams_server.cards import inputs_of
from handlers.practice.teams_server.driver import TeamsActor
from handlers.practice.teams_server.tenant import Json
from tests.journeys.teams_town import DECLARED, FACEBOOK, TeamsTown
from tests.support import hostile_pictures as sent

SHOWS = "The market square with six stalls."


def pictures_on(card: Json) -> list[Json]:
    return [one for one in card["body"] if one["type"] == "Image" and "/picture-" in one["url"]]


def questions(who: TeamsActor) -> list[str]:
    assert who.window is not None
    return [one["id"].partition(".")[2] for one in inputs_of(who.window.card)]


async def sends(town: TeamsTown, words: str, *files: tuple[str, bytes]) -> None:
    """Somebody writes to the bot with these files, and opens the form with them."""
    who = town.person("employee")
    assert await who.writes(words, files) == 200
    await town.deliver()
    await who.press(who.dm[-1], "Draft a post")


async def test_a_picture_that_was_sent_in_the_chat_goes_with_the_draft_to_whoever_decides(
    teams_town: TeamsTown,
) -> None:
    town, who, clerk = teams_town, teams_town.person("employee"), teams_town.person("clerk")
    await sends(town, "The market is on Saturday.", ("market.jpg", sent.with_a_location()))
    assert "What does picture 1 (market.jpg) show?" in str(who.window.card if who.window else "")
    (field,) = [name for name in questions(who) if name.startswith("alt:")]
    told = await who.submits("Send for approval", {"accounts": [FACEBOOK], field: SHOWS} | DECLARED)
    assert (told.status, told.sentence, who.window) == (200, "", None), who.reads(who.window)
    await town.deliver()
    card = clerk.dm[-1].card
    (picture,) = pictures_on(card)
    assert SHOWS in clerk.reads(clerk.dm[-1])
    async with aiohttp.ClientSession() as session:
        async with session.get(picture["url"]) as answer:
            content = await answer.read()
            assert (answer.status, answer.content_type) == (200, "image/jpeg")
            assert answer.headers["Cache-Control"] == "private, no-store"
        assert sent.WHERE.encode() not in content
        last = "1" if picture["url"].endswith("0") else "0"
        for guess in (f"{picture['url'][:-1]}{last}", picture["url"][:-32], picture["url"].replace("-1/", "-2/")):
            async with session.get(guess) as answer:
                assert answer.status == 404


async def test_what_is_no_picture_is_said_in_the_form_and_the_words_are_there(teams_town: TeamsTown) -> None:
    who = teams_town.person("employee")
    await sends(teams_town, "The market is on Saturday.", ("minutes.pdf", b"%PDF-1.7"), ("good.png", sent.png()))
    form = who.reads(who.window)
    assert "minutes.pdf: This file is no picture that can be posted." in form
    assert "The market is on Saturday." in str(who.window.card if who.window else "")
    assert len([name for name in questions(who) if name.startswith("alt:")]) == 1
    assert "a form in Teams takes no files" in form


async def test_what_is_wrong_with_each_file_is_said_by_its_name_and_what_hides_in_a_picture_is_not_kept(
    teams_town: TeamsTown,
) -> None:
    town, who, clerk = teams_town, teams_town.person("employee"), teams_town.person("clerk")
    hidden = b"PK\x03\x04<script>alert(1)</script>%PDF-1.7"
    wrong = {
        "cut.jpg": (sent.jpeg()[:2000], cleaning.DAMAGED),
        "drawing.png": (sent.SVG, cleaning.DRAWING),
        "moves.gif": (sent.moving("GIF", 20), cleaning.IT_MOVES),
    }
    files = [(name, content) for name, (content, _) in wrong.items()]
    await sends(town, "The market is on Saturday.", *files, ("good.png", sent.jpeg() + hidden))
    for name, (_, sentence) in wrong.items():
        assert f"{name}: {sentence}" in who.reads(who.window)
    (field,) = [name for name in questions(who) if name.startswith("alt:")]
    await who.submits("Send for approval", {"accounts": [FACEBOOK], field: SHOWS} | DECLARED)
    await town.deliver()
    (picture,) = pictures_on(clerk.dm[-1].card)
    async with aiohttp.ClientSession() as session, session.get(picture["url"]) as answer:
        assert hidden not in await answer.read()


async def test_of_more_pictures_than_a_post_holds_none_is_added_and_the_form_says_so(teams_town: TeamsTown) -> None:
    who = teams_town.person("employee")
    await sends(teams_town, "The market is on Saturday.", *((f"{n}.png", sent.png((10 + n, 10))) for n in range(5)))
    form = who.reads(who.window)
    assert "more were sent, so none was added. Send again the ones that you want." in form
    assert "The market is on Saturday." in form
    assert not [name for name in questions(who) if name.startswith("alt:")]
