"""The practice town's own website, in the shape of WordPress: drafts that its editors see, and posts for everybody."""

import html
import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from aiohttp import web

from handlers.practice.networks.shelf import Post, Shelf, Upload, is_picture

NAME = "site"
LOGIN = "council-bot"
PASSWORD = "abcd efgh ijkl mnop qrst uvwx"  # noqa: S105 - invented, for this computer only
_PAIR = b64encode(f"{LOGIN}:{PASSWORD}".encode()).decode()


class SiteHere:
    """The routes under `/networks/site`."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self.pretty_links = True
        """Whether it answers under `/wp-json` too. By `?rest_route=` it answers always, as WordPress does."""
        self.guarded = 0
        """With which status what guards the site answers in its place, with a page; 0 where nothing does."""
        self.capabilities = dict.fromkeys(
            ("edit_posts", "publish_posts", "edit_published_posts", "delete_published_posts", "upload_files", "read"),
            True,
        )
        self.holds_back = False
        """Whether a plugin holds back what is published until an editor has looked at it."""
        self.has_trash = True
        """Whether it keeps what is deleted for a while (https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#empty-trash)."""
        self.keeps_emoji = True
        """Whether its database keeps an emoji as itself. An older one has it written by its number."""

    def routes(self, base: str) -> Iterator[web.RouteDef]:
        """Give what it answers."""
        for method in ("GET", "POST"):
            yield web.route(method, f"{base}/{NAME}/wp-json{{route:/.*}}", self._by_path)
        yield web.get(f"{base}/{NAME}/", self._by_parameter)
        yield web.post(f"{base}/{NAME}/", self._by_parameter)

    async def _by_path(self, request: web.Request) -> web.StreamResponse:
        if not self.pretty_links:
            return web.Response(status=404, text="<!DOCTYPE html><title>Not found</title>", content_type="text/html")
        return await self._answer(request, request.match_info["route"])

    async def _by_parameter(self, request: web.Request) -> web.StreamResponse:
        if "rest_route" not in request.query:
            raise web.HTTPSeeOther("/town")
        return await self._answer(request, request.query["rest_route"])

    async def _answer(self, request: web.Request, route: str) -> web.StreamResponse:
        if self.guarded:
            return web.Response(status=self.guarded, text="<!DOCTYPE html><title>No</title>", content_type="text/html")
        one = re.fullmatch(r"/wp/v2/posts/(\d+)", route)
        writes = request.method == "POST"
        if request.headers.get("X-HTTP-Method-Override") == "DELETE" and writes:
            return self._trash(request, one[1]) if one else _no(404, "rest_no_route")
        if one:
            return await (self._change(request, one[1]) if writes else self._one(request, one[1]))
        media = re.fullmatch(r"/wp/v2/media/(\d+)", route)
        if media:
            return await (self._describe(request, media[1]) if writes else self._media(request, media[1]))
        if route == "/wp/v2/media" and writes:
            return await self._upload(request)
        if route == "/wp/v2/posts":
            return await (self._make(request) if writes else self._list(request))
        if route == "/wp/v2/pages" and not writes:
            return web.json_response([])
        if route == "/wp/v2/users/me" and not writes:
            return await self._who(request)
        return _no(404, "rest_no_route")

    async def _who(self, request: web.Request) -> web.Response:
        if not _known(request):
            return _no(401, "rest_not_logged_in")
        return web.json_response({"id": 7, "name": "Council bot", "slug": LOGIN, "capabilities": self.capabilities})

    async def _list(self, request: web.Request) -> web.Response:
        if request.query.get("context") == "edit" and not _known(request):
            return _no(401, "rest_forbidden_context")
        slug = request.query.get("slug")
        found = [post for post in self._shelf.posts if post.network == NAME and slug in {None, post.slug}]
        return web.json_response([self._entity(post) for post in found if _known(request) or post.public])

    async def _make(self, request: web.Request) -> web.Response:
        if not _known(request):
            return _no(401, "rest_cannot_create")
        given = await request.json()
        if len(given.get("title", "")) > 200:
            return _no(500, "db_insert_error")
        taken = sum(post.slug.startswith(given["slug"]) for post in self._shelf.posts if post.network == NAME)
        slug = given["slug"] if not taken or given["status"] == "draft" else f"{given['slug']}-{taken + 1}"
        content, title = self._kept(given["content"]), self._kept(_title(given["title"]))
        post = self._shelf.put(NAME, content, title=title, slug=slug, status=given["status"])
        return web.json_response(self._entity(post), status=201)

    async def _one(self, request: web.Request, number: str) -> web.Response:
        post = self._shelf.find(NAME, number)
        if post is None:
            return _no(404, "rest_post_invalid_id")
        if not post.public and not _known(request):
            return _no(401, "rest_forbidden")
        return web.json_response(self._entity(post))

    async def _change(self, request: web.Request, number: str) -> web.Response:
        post = self._shelf.find(NAME, number)
        if not _known(request):
            return _no(401, "rest_cannot_edit")
        if post is None:
            return _no(404, "rest_post_invalid_id")
        given = await request.json()
        post.title = self._kept(_title(given.get("title", post.title)))
        post.words = self._kept(given.get("content", post.words))
        post.status = given.get("status", post.status)
        if post.public and self.holds_back:
            post.status = "pending"
        if "featured_media" in given:
            post.featured = str(given["featured_media"])
        # What the page shows are the pictures that its words show, in that order.
        shown = re.findall(r'class="wp-image-(\d+)"[^>]* alt="([^"]*)"', post.words)
        found = ((self._shelf.upload(NAME, one), html.unescape(alt)) for one, alt in shown)
        post.pictures = [replace(picture, alt=alt) for picture, alt in found if picture is not None]
        return web.json_response(self._entity(post))

    def _trash(self, request: web.Request, number: str) -> web.Response:
        """Put a post in the trash, where only the editors see it, under another name."""
        post = self._shelf.find(NAME, number)
        if not _known(request) or not self.capabilities.get("delete_published_posts"):
            return _no(403 if _known(request) else 401, "rest_cannot_delete")
        if post is None:
            return _no(404, "rest_post_invalid_id")
        if post.status == "trash":
            return _no(410, "rest_already_trashed")
        if not self.has_trash:
            return _no(501, "rest_trash_not_supported")
        post.status, post.slug = "trash", f"{post.slug}__trashed"
        return web.json_response(self._entity(post))

    def _kept(self, content: str) -> str:
        """Return HTML as the database keeps it."""
        if self.keeps_emoji:
            return content
        return "".join(one if ord(one) < 0x10000 else f"&#x{ord(one):x};" for one in content)

    async def _upload(self, request: web.Request) -> web.Response:
        of, named = request.query.get("post", ""), request.headers.get("Content-Disposition", "")
        if not _known(request):
            return _no(401, "rest_cannot_create")
        if self._shelf.find(NAME, of) is None:
            return _no(400, "rest_invalid_param")
        if not re.fullmatch(r'attachment; filename="[0-9a-z]+\.(png|jpeg)"', named) or not is_picture(
            request.content_type
        ):
            return _no(400, "rest_upload_invalid_disposition")
        picture = self._shelf.take(NAME, await request.read(), request.content_type, post=of)
        return web.json_response(self._described(picture), status=201)

    async def _describe(self, request: web.Request, number: str) -> web.Response:
        picture = self._shelf.upload(NAME, number)
        if not _known(request):
            return _no(401, "rest_cannot_edit")
        if picture is None:
            return _no(404, "rest_post_invalid_id")
        picture.alt = (await request.json()).get("alt_text", picture.alt)
        return web.json_response(self._described(picture))

    async def _media(self, request: web.Request, number: str) -> web.Response:
        picture = self._shelf.upload(NAME, number)
        if picture is None:
            return _no(404, "rest_post_invalid_id")
        of = self._shelf.find(NAME, picture.post)
        if not _known(request) and (of is None or not of.public):
            return _no(401, "rest_forbidden")
        return web.json_response(self._described(picture))

    def _described(self, picture: Upload) -> dict[str, Any]:
        url = f"{self._shelf.address()}/networks/{NAME}/pictures/{picture.number}"
        return {"id": int(picture.number), "post": int(picture.post), "alt_text": picture.alt, "source_url": url}

    def _entity(self, post: Post) -> dict[str, Any]:
        return {
            "id": int(post.number),
            "slug": post.slug,
            "status": post.status,
            "link": f"{self._shelf.address()}/networks/{NAME}/{post.slug}/",
            "date_gmt": post.made_at.isoformat(timespec="seconds").replace("+00:00", ""),
            "title": {"raw": post.title, "rendered": post.title},
            "content": {"raw": post.words, "rendered": post.words},
            "featured_media": int(post.featured),
        }


def _title(given: str) -> str:
    """Return a title as WordPress keeps that of an author: no tags, and each “&” that begins no entity written out."""
    return re.sub(r"&(?!#?\w+;)", "&amp;", re.sub(r"<[^>]*>", "", given))


def _known(request: web.Request) -> bool:
    return request.headers.get("Authorization") == f"Basic {_PAIR}"


def _no(status: int, code: str) -> web.Response:
    return web.json_response({"code": code, "message": code, "data": {"status": status}}, status=status)
