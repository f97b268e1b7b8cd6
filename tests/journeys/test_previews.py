"""How a draft will look: for its author and whoever decides it, in Slack and in Teams, while it waits."""

import aiohttp

from tests.journeys.each import Place
from tests.journeys.teams_town import TeamsTown

LOOKS = "How it will look on Facebook page, roughly. All of the words are shown."
LEFT = "of 63,206 characters left."


async def test_its_author_and_whoever_decides_see_how_it_will_look_until_it_is_decided(place: Place) -> None:
    reference = await place.submits("employee")
    for who in ("clerk", "employee"):
        read = place.reads(who, reference)
        assert LOOKS in read
        assert LEFT in read
        assert "cannot be shown" not in read
    await place.presses("clerk", reference, "Approve")
    assert LOOKS not in place.reads("employee", reference)


async def test_a_preview_is_given_to_whom_it_was_shown_and_to_nobody_who_guesses(teams_town: TeamsTown) -> None:
    await teams_town.submits(teams_town.person("employee"))
    (preview,) = [one for one in teams_town.person("clerk").dm[-1].card["body"] if one["type"] == "Image"]
    async with aiohttp.ClientSession() as session:
        async with session.get(preview["url"]) as answer:
            assert (answer.status, answer.content_type) == (200, "image/png")
            assert answer.headers["Cache-Control"] == "private, no-store"
            assert (await answer.read()).startswith(b"\x89PNG")
        last = "1" if preview["url"].endswith("0") else "0"
        for guess in (f"{preview['url'][:-1]}{last}", preview["url"].replace("preview-facebook-page", "preview-x")):
            async with session.get(guess) as answer:
                assert answer.status == 404
