"""Mastodon: one status for each job, by an idempotency key and by looking for it before any second try.

https://docs.joinmastodon.org/methods/statuses/
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import aiohttp

from chatops.policy.publishing.payload import PictureShown, PictureToSend, ToPublish, plain
from chatops.ports.publishing import CannotTell, Credentials, Known, NotPublished, Shown
from handlers.networks.calls import Answer, call, read, taken, text_of
from handlers.networks.markup import without_markup

SKEW = timedelta(minutes=15)
"""How far the server's clock may be from ours."""
UNTIL_READY = timedelta(seconds=5)
"""How long a server is left to its work on a picture before it is asked again."""
MOST_PAGES = 10
_RIGHTS = ("read:accounts", "read:statuses", "write:statuses", "write:media")
"""What the bot's application needs; “read” and “write” hold all of it (https://docs.joinmastodon.org/api/oauth-scopes/).
A server tells what one has since 4.3 (https://docs.joinmastodon.org/methods/apps/#verify_credentials)."""
_PAGE = 40
_SERVER = re.compile(r"(@\w+)@[\w.-]+\w")


class Mastodon:
    """`chatops.ports.publishing.Network`."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    async def who(self, credentials: Credentials) -> Known:
        said = taken(await self._get(credentials, "/api/v1/accounts/verify_credentials"))
        return Known(text_of(said, "id"), text_of(said, "acct"), await self._lacks(credentials))

    async def _lacks(self, credentials: Credentials) -> tuple[str, ...]:
        """Return the rights that the bot's application lacks; none where an older server does not tell."""
        try:
            said = read(await self._get(credentials, "/api/v1/apps/verify_credentials"))
        except (CannotTell, NotPublished):
            return ()
        scopes = said.get("scopes") if isinstance(said, dict) else None
        if not isinstance(scopes, list):
            return ()
        return tuple(right for right in _RIGHTS if not {right, right.partition(":")[0]} & {*map(str, scopes)})

    async def prepare(self, _credentials: Credentials, _given: ToPublish) -> str:
        return ""

    async def add_picture(self, credentials: Credentials, _given: ToPublish, picture: PictureToSend) -> str:
        form = aiohttp.FormData()
        name = f"{picture.digest}.{picture.kind.removeprefix('image/')}"
        form.add_field("file", picture.content, filename=name, content_type=picture.kind)
        form.add_field("description", picture.alt)
        url = f"{credentials.server}/api/v2/media"
        return text_of(taken(await call(self._session, "POST", url, headers=_signed(credentials), data=form)), "id")

    async def publish(self, credentials: Credentials, given: ToPublish) -> Shown:
        media = [given.at_network[picture.digest] for picture in given.pictures]
        for number in media:
            await self._is_ready(credentials, number)
        status = {"status": given.words, "visibility": "public", "language": "en"}
        answer = await call(
            self._session,
            "POST",
            f"{credentials.server}/api/v1/statuses",
            headers={**_signed(credentials), "Idempotency-Key": given.key},
            json={**status, "media_ids": media} if media else status,
        )
        return await self._shown(credentials, taken(answer))

    async def look_up(self, credentials: Credentials, given: ToPublish) -> Shown | None:
        """Return the post that reads as it was sent; without one, a post whose words have the same letters.

        A filter writes other quotation marks, and a name is shown without its server: people look at such a post, and
        it is never sent again.
        """
        earliest, before, alike = given.since - SKEW, "", None
        for _ in range(MOST_PAGES):
            params = {"limit": str(_PAGE), "exclude_reblogs": "true"} | ({"max_id": before} if before else {})
            path = f"/api/v1/accounts/{given.identifier}/statuses"
            page = read(await self._get_as_anybody(credentials, path, params))
            if not isinstance(page, list):
                raise CannotTell("the server's answer is no list")
            for status in page:
                if _made(status) < earliest:
                    return alike
                shown = await self._shown(credentials, status)
                if plain(shown.words) == plain(given.words):
                    return shown
                if alike is None and letters_of(shown.words) == letters_of(given.words) != "":
                    alike = shown
            if len(page) < _PAGE:
                return alike
            before = text_of(page[-1], "id")
        raise CannotTell("there are too many posts since to look at")

    async def read_back(self, credentials: Credentials, _given: ToPublish, number: str) -> Shown | None:
        answer = await self._get_as_anybody(credentials, f"/api/v1/statuses/{number}")
        return None if answer.status == 404 else await self._shown(credentials, read(answer))

    async def delete(self, credentials: Credentials, _given: ToPublish, shown: Shown) -> None:
        """Delete a status (https://docs.joinmastodon.org/methods/statuses/#delete)."""
        url = f"{credentials.server}/api/v1/statuses/{shown.number}"
        answer = await call(self._session, "DELETE", url, headers=_signed(credentials))
        if answer.status != 404:
            taken(answer)

    async def _is_ready(self, credentials: Credentials, number: str) -> None:
        """Ask for a picture before it is posted. Raises NotPublished unless the server has done with it.

        A picture is found so until it is in a post, and for a day at most: an older server would leave out one that is
        gone, and say nothing (https://docs.joinmastodon.org/methods/media/#get).
        """
        try:
            answer = await self._get(credentials, f"/api/v1/media/{number}")
        except CannotTell as reason:
            raise NotPublished(str(reason)) from None  # nothing was written
        if answer.status == 206:
            raise NotPublished("the server is still at work on a picture", after=UNTIL_READY)
        if answer.status == 404:
            raise NotPublished("the server has not kept a picture", picture_gone=True)
        taken(answer)

    async def _shown(self, credentials: Credentials, status: Any) -> Shown:
        """Return a status with its words as they were sent, or as they read where the server does not say."""
        number = text_of(status, "id")
        try:
            source = read(await self._get(credentials, f"/api/v1/statuses/{number}/source"))
            words = text_of(source, "text")
        except (CannotTell, NotPublished):
            words = without_markup(text_of(status, "content"))
        marks = {"uri": text_of(status, "uri"), "created_at": text_of(status, "created_at")}
        return Shown(text_of(status, "url"), number, words, marks, tuple(_pictures_of(status)))

    async def _get(self, credentials: Credentials, path: str, params: dict[str, str] | None = None) -> Answer:
        url = f"{credentials.server}{path}"
        return await call(self._session, "GET", url, headers=_signed(credentials), params=params)

    async def _get_as_anybody(
        self, credentials: Credentials, path: str, params: dict[str, str] | None = None
    ) -> Answer:
        """Read what the public can read, whether or not the server still takes the token."""
        answer = await self._get(credentials, path, params)
        if answer.status not in {401, 403}:
            return answer
        return await call(self._session, "GET", f"{credentials.server}{path}", params=params)


def _signed(credentials: Credentials) -> dict[str, str]:
    return {"Authorization": f"Bearer {credentials.secret}"}


def _pictures_of(status: Any) -> Iterator[PictureShown]:
    attached = status.get("media_attachments") or []
    if not isinstance(attached, list):
        raise CannotTell("the server's answer has no list of pictures")
    for one in attached:
        described = isinstance(one, dict) and one.get("description")
        yield PictureShown(text_of(one, "id"), str(described or ""))


def _made(status: Any) -> datetime:
    try:
        made = datetime.fromisoformat(text_of(status, "created_at"))
    except ValueError:
        raise CannotTell("the server's answer has no instant") from None
    if made.tzinfo is None:
        raise CannotTell("the server's answer has no time zone")
    return made


def letters_of(words: str) -> str:
    """Return the letters and figures of a text, with no server after somebody's name."""
    return "".join(one for one in _SERVER.sub(r"\1", words).casefold() if one.isalnum())
