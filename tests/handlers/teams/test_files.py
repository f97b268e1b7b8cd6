"""A file is fetched from where Microsoft keeps it, the bot's token goes to the service alone, and names do no harm."""

import aiohttp
import pytest

from handlers.platform import NotFetched
from handlers.screens.files import File
from handlers.teams.spoken import NO_FILE, files_in
from handlers.teams.web_api.files import NOT_FOR_US, Files

SERVICE = "https://smba.trafficmanager.net/teams/"
MOST = 1000
ELSEWHERE = [
    "https://sharepoint.com.evil.example/a.png",
    "https://evil.example/a.sharepoint.com",
    "https://a.sharepoint.com@evil.example/a.png",
    "https://user@a.sharepoint.com/a.png",
    "https://a.sharepoint.com:8443/a.png",
    "http://a.sharepoint.com/a.png",
    "https://evilsharepoint.com/a.png",
    "https://smba.trafficmanager.net.evil.example/a.png",
    "http://smba.trafficmanager.net/a.png",
    "http://127.0.0.1/a.png",
    "file:///etc/passwd",
    "https://[/a.png",
    "",
]


async def token() -> str:
    return "secret"


@pytest.mark.parametrize("address", ELSEWHERE)
async def test_nothing_is_fetched_from_any_other_place(address: str) -> None:
    async with aiohttp.ClientSession() as session:
        files = Files(SERVICE, token, session)
        assert not files.keeps(File("1", "a.png", address))
        with pytest.raises(NotFetched, match=NOT_FOR_US):
            await files.fetch(File("1", "a.png", address), MOST)


@pytest.mark.parametrize(
    "address",
    [
        "https://thornbury-my.sharepoint.com/personal/tom/_layouts/15/download.aspx?UniqueId=1&tempauth=2",
        "https://smba.trafficmanager.net/uk/v3/attachments/1/views/original",
    ],
)
async def test_the_tenant_s_own_store_and_the_service_are_the_places_of_files(address: str) -> None:
    async with aiohttp.ClientSession() as session:
        assert Files(SERVICE, token, session).keeps(File("1", "a.png", address))


def sent(**attachment: object) -> tuple[File, ...]:
    return files_in({"attachments": [attachment]})


def test_a_file_that_was_sent_is_known_by_its_own_id() -> None:
    (file,) = sent(
        contentType="application/vnd.microsoft.teams.file.download.info",
        name="market.jpg",
        content={"downloadUrl": "https://a.sharepoint.com/1", "uniqueId": "1150D938", "fileType": "jpg"},
    )
    assert file == File("1150D938", "market.jpg", "https://a.sharepoint.com/1")


def test_a_picture_that_was_pasted_is_known_by_its_address() -> None:
    address = "https://smba.trafficmanager.net/uk/v3/attachments/1/views/original"
    (file,) = sent(contentType="image/*", contentUrl=address)
    assert (file.address, len(file.id)) == (address, 64)


@pytest.mark.parametrize(
    "attachment",
    [
        {"contentType": "application/vnd.microsoft.card.adaptive", "content": {}},
        {"contentType": "application/vnd.microsoft.teams.file.download.info", "content": None},
        {"contentType": "image/png", "contentUrl": 7},
        {"contentType": 7},
    ],
)
def test_what_cannot_be_fetched_is_a_file_all_the_same(attachment: dict[str, object]) -> None:
    assert sent(**attachment) == (NO_FILE,)


def test_the_words_of_a_message_as_html_are_no_file() -> None:
    assert sent(contentType="text/html", content="<p>Hello</p>") == ()
