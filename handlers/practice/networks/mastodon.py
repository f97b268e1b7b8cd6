"""A practice network in the shape of Mastodon: strict, with the idempotency key that the real one keeps for an hour."""

import html
from collections.abc import Iterator
from datetime import timedelta

from aiohttp import web

from handlers.practice.networks.shelf import MOST_PICTURES, Post, Shelf, Upload, is_picture

NAME = "mastodon"
TOKEN = "practice-mastodon-token"  # noqa: S105 - invented, for this computer only
ACCOUNT = {"id": "109200000000000001", "acct": "thornbury", "username": "thornbury"}
LONGEST = 500
LONGEST_ALT = 1500
_SENT = web.RequestKey("sent", tuple[bytes, str, str])


class MastodonHere:
    """The routes under `/networks/mastodon`. `keeps_keys` may be switched off, as some servers do without.

    `token` is the one that it takes. `scopes` are what the bot's application may do, which it says and, as this one is
    for one bot, does not ask again. `at_work` is how often it says of a picture, before it is ready, that it is at work
    on it, and `late` how often it lists the posts without the newest. `curls_quotes` lets it write another apostrophe
    than it was sent, as a filter does, and `behind` is how far its clock is behind ours.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.keeps_keys = True
        self.token = TOKEN
        self.scopes = ["read", "write:statuses", "write:media"]
        self.at_work = 0
        self.late = 0
        self.curls_quotes = False
        self.behind = timedelta(0)

    def routes(self, base: str) -> Iterator[web.RouteDef]:
        """Give what it answers."""
        api = f"{base}/{NAME}/api/v1"
        yield web.get(f"{api}/accounts/verify_credentials", self._who)
        yield web.get(f"{api}/apps/verify_credentials", self._application)
        yield web.get(f"{api}/accounts/{{account}}/statuses", self._of_account)
        yield web.post(f"{api}/statuses", self._post)
        yield web.get(f"{api}/statuses/{{id}}/source", self._source)
        yield web.get(f"{api}/statuses/{{id}}", self._one)
        yield web.delete(f"{api}/statuses/{{id}}", self._delete)
        yield web.post(f"{base}/{NAME}/api/v2/media", self._upload)
        yield web.get(f"{api}/media/{{id}}", self._media)

    async def _who(self, request: web.Request) -> web.Response:
        return web.json_response(ACCOUNT) if self._known(request) else _no(401, "The access token is invalid")

    async def _application(self, request: web.Request) -> web.Response:
        said = {"name": "Council bot", "scopes": self.scopes}
        return web.json_response(said) if self._known(request) else _no(401, "The access token is invalid")

    async def _of_account(self, request: web.Request) -> web.Response:
        if "Authorization" in request.headers and not self._known(request):
            return _no(401, "The access token was revoked")
        if request.match_info["account"] != ACCOUNT["id"]:
            return _no(404, "Record not found")
        limit, before = int(request.query.get("limit", "20")), request.query.get("max_id")
        newest = [post for post in reversed(self._shelf.of(NAME)) if before is None or int(post.number) < int(before)]
        self.late -= (late := self.late > 0)
        return web.json_response([self._entity(post) for post in newest[late : min(limit, 40)]])

    async def _post(self, request: web.Request) -> web.Response:
        if not self._known(request):
            return _no(401, "The access token is invalid")
        given, key = await request.json(), request.headers.get("Idempotency-Key", "")
        before = next((post for post in self._shelf.posts if post.network == NAME and key and post.key == key), None)
        if before is not None and self.keeps_keys:
            return web.json_response(self._entity(before))
        words = given.get("status", "")
        if not words.strip() or len(words) > LONGEST:
            return _no(422, "Validation failed: Text character limit of 500 exceeded")
        found = [self._free(number) for number in given.get("media_ids", ())]
        pictures = [one for one in found if one is not None]
        if len(pictures) < len(found) or len(found) > MOST_PICTURES:
            return _no(422, "Validation failed: Media could not be found, or there are too many")
        kept = words.replace("'", "’") if self.curls_quotes else words
        return web.json_response(self._entity(self._shelf.put(NAME, kept, key=key, pictures=pictures)))

    def _free(self, number: str) -> Upload | None:
        """Return a picture that is in no post yet."""
        picture = self._shelf.upload(NAME, number)
        return picture if picture is not None and not picture.post else None

    async def _upload(self, request: web.Request) -> web.Response:
        if not self._known(request):
            return _no(401, "The access token is invalid")
        if _SENT not in request:  # it is read once, and may be answered twice
            request[_SENT] = await _sent(request)
        content, kind, alt = request[_SENT]
        if not is_picture(kind):
            return _no(422, "Validation failed: File has contents that are not what they are reported to be")
        if len(alt) > LONGEST_ALT:
            return _no(422, "Validation failed: Description is too long")
        picture = self._shelf.take(NAME, content, kind, alt=alt)
        return web.json_response(self._picture(picture), status=202 if self.at_work else 200)

    async def _media(self, request: web.Request) -> web.Response:
        picture = self._free(request.match_info["id"]) if self._known(request) else None
        if picture is None:
            return _no(404, "Record not found")
        self.at_work -= (busy := self.at_work > 0)
        return web.json_response(self._picture(picture), status=206 if busy else 200)

    def _picture(self, picture: Upload) -> dict[str, object]:
        url = f"{self._shelf.address()}/networks/{NAME}/pictures/{picture.number}"
        return {"id": picture.number, "type": "image", "url": url, "description": picture.alt or None}

    async def _source(self, request: web.Request) -> web.Response:
        post = self._shelf.find(NAME, request.match_info["id"])
        if post is None or not self._known(request):
            return _no(404, "Record not found")
        return web.json_response({"id": post.number, "text": post.words, "spoiler_text": ""})

    async def _one(self, request: web.Request) -> web.Response:
        if "Authorization" in request.headers and not self._known(request):
            return _no(401, "The access token was revoked")
        post = self._shelf.find(NAME, request.match_info["id"])
        return web.json_response(self._entity(post)) if post else _no(404, "Record not found")

    async def _delete(self, request: web.Request) -> web.Response:
        post = self._shelf.find(NAME, request.match_info["id"])
        if not self._known(request):
            return _no(401, "The access token is invalid")
        if post is None:
            return _no(404, "Record not found")
        self._shelf.remove(post)
        return web.json_response({**self._entity(post), "text": post.words})

    def _known(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"Bearer {self.token}"

    def _entity(self, post: Post) -> dict[str, object]:
        made = (post.made_at - self.behind).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        link = f"{self._shelf.address()}/networks/{NAME}/@{ACCOUNT['acct']}/{post.number}"
        content = f"<p>{html.escape(post.words, quote=False).replace(chr(10), '<br>')}</p>"
        return {
            "id": post.number,
            "url": link,
            "uri": f"{link}/uri",
            "created_at": made,
            "content": content,
            "edited_at": None,
            "account": ACCOUNT,
            "media_attachments": [self._picture(picture) for picture in post.pictures],
        }


async def _sent(request: web.Request) -> tuple[bytes, str, str]:
    """Return the bytes, the kind and the description in a form; no kind where there is no file."""
    given = await request.post()
    file, alt = given.get("file"), str(given.get("description", ""))
    if not isinstance(file, web.FileField):
        return b"", "", alt
    with file.file:
        return file.file.read(), file.content_type, alt


def _no(status: int, error: str) -> web.Response:
    return web.json_response({"error": error}, status=status)
