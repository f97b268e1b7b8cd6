"""Somebody asks for the record in the chat, and opens it in a browser."""

import aiohttp

from tests.journeys.town import Town


async def test_the_record_is_opened_by_the_address_that_the_chat_gives(small_town: Town) -> None:
    town = small_town
    reference = await town.released()
    told = await town.clerk.command("/council", "record")
    (address,) = [
        element["url"]
        for message in told.ephemerals
        for block in message.blocks
        for element in block.get("elements", [])
        if "url" in element
    ]
    assert "/record/" in address
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with session.get(address) as door:
            assert reference not in await door.text()
        async with session.post(address) as opened:
            text = await opened.text()
            assert opened.status == 200
            assert reference in text
            assert "sent it in on" in text
        async with session.post(address) as again:
            assert again.status == 404


async def test_a_guest_gets_no_address(small_town: Town) -> None:
    town = small_town
    told = await town.person("guest").command("/council", "record")
    assert not any("url" in str(message.blocks) for message in told.ephemerals)
