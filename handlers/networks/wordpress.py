"""The council's own site (WordPress): a draft that only its editors see, found by its slug, then published.

https://developer.wordpress.org/rest-api/reference/posts/

A site without “pretty” links takes the same requests by `?rest_route=`
(https://developer.wordpress.org/rest-api/key-concepts/#routes-endpoints), and answers those under `/wp-json` with a
page, or with a 404 of the web server. Whoever writes has read before, so this is learned by a read alone.
"""

import html
from base64 import b64encode
from collections.abc import Mapping
from typing import Any

import aiohttp

from chatops.policy.pictures import Attached
from chatops.policy.publishing.payload import POST, PictureShown, PictureToSend, ToPublish
from chatops.ports.publishing import CannotTell, Credentials, Known, NotPublished, Shown
from handlers.networks.calls import Answer, NoJson, call, read, taken, text_of
from handlers.networks.links import links_of
from handlers.networks.markup import with_plain_characters

_POSTS = "/wp/v2/posts"
_MEDIA = "/wp/v2/media"
_NEEDED = ("edit_posts", "publish_posts", "edit_published_posts", "upload_files")
"""What its user has to be able to do: the role of an author
(https://wordpress.org/documentation/article/roles-and-capabilities/#author)."""


class WordPress:
    """`chatops.ports.publishing.Network`."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session
        self._without_pretty_links: set[str] = set()

    async def who(self, credentials: Credentials) -> Known:
        try:
            said = taken(await self._call(credentials, "GET", "/wp/v2/users/me", {"context": "edit"}))
        except NoJson as page:
            if page.status not in {401, 403}:
                raise
            # The web server, or what guards the site, has its own way of saying no.
            raise NotPublished(f"the site refuses it ({page.status})", for_good=True) from None
        may = said.get("capabilities") if isinstance(said, dict) else None
        lacks = tuple(one for one in _NEEDED if not may.get(one)) if isinstance(may, dict) else ()
        return Known(text_of(said, "id"), text_of(said, "name"), lacks)

    async def prepare(self, credentials: Credentials, given: ToPublish) -> str:
        found = await self._by_slug(credentials, given)
        if found is not None:
            return text_of(found, "id")
        new = {"status": "draft", "slug": given.key, "title": title_of(given), "content": content_of(given.words)}
        return text_of(taken(await self._call(credentials, "POST", _POSTS, json=new)), "id")

    async def add_picture(self, credentials: Credentials, given: ToPublish, picture: PictureToSend) -> str:
        """Send a picture, then its alt text. It belongs to the draft, so the public is told of it no sooner than that.

        Its address holds its digest, which nobody can guess.
        """
        name = f"{picture.digest}.{picture.kind.removeprefix('image/')}"
        headers = {"Content-Type": picture.kind, "Content-Disposition": f'attachment; filename="{name}"'}
        of = {"post": given.at_network[POST]}
        made = taken(await self._call(credentials, "POST", _MEDIA, of, data=picture.content, headers=headers))
        number, address = text_of(made, "id"), text_of(made, "source_url")
        taken(await self._call(credentials, "POST", f"{_MEDIA}/{number}", json={"alt_text": picture.alt}))
        return f"{number} {address}"

    async def publish(self, credentials: Credentials, given: ToPublish) -> Shown:
        number = given.at_network[POST]
        try:
            before = await self._by_number(credentials, number)
            for picture in given.pictures:
                await self._is_there(credentials, given.at_network[picture.digest])
        except CannotTell as reason:
            raise NotPublished(str(reason)) from None  # nothing was written yet
        status = text_of(before, "status") if before is not None else "gone"
        if status not in {"draft", "publish"}:
            raise NotPublished(f"somebody has made its draft on the site “{status}”", for_good=True)
        if status == "draft":
            whole = {"title": title_of(given), "content": whole_content_of(given), "status": "publish"}
            shown_first = {"featured_media": _featured(given)} if given.pictures else {}
            before = taken(await self._call(credentials, "POST", f"{_POSTS}/{number}", json={**whole, **shown_first}))
            if (now := text_of(before, "status")) != "publish":
                # A plugin holds back what an editor has not looked at: it may be out at any time, or never.
                raise CannotTell(f"the site has made it “{now}”")
        return _shown(given, before)

    async def look_up(self, credentials: Credentials, given: ToPublish) -> Shown | None:
        if POST in given.at_network:
            found = await self._by_number(credentials, given.at_network[POST])
        else:
            found = await self._by_slug(credentials, given)
        if found is None or text_of(found, "status") == "draft":
            return None
        if text_of(found, "status") != "publish":
            raise CannotTell("somebody has changed it on the site")
        return _shown(given, found)

    async def read_back(self, credentials: Credentials, given: ToPublish, number: str) -> Shown | None:
        found = await self._by_number(credentials, number)
        return _shown(given, found) if found is not None and text_of(found, "status") == "publish" else None

    async def delete(self, credentials: Credentials, _given: ToPublish, shown: Shown) -> None:
        """Put a post in the trash, from which the site's editors can bring it back
        (https://developer.wordpress.org/rest-api/reference/posts/#delete-a-post).

        Some web servers let no DELETE through, so it is named in a header, as WordPress's own editor does it
        (https://developer.wordpress.org/rest-api/using-the-rest-api/global-parameters/).
        """
        named = {"X-HTTP-Method-Override": "DELETE"}
        answer = await self._call(credentials, "POST", f"{_POSTS}/{shown.number}", headers=named)
        if answer.error == "rest_trash_not_supported":
            raise NotPublished("the site keeps no trash, so nobody could bring it back", for_good=True)
        if answer.error not in {"rest_post_invalid_id", "rest_already_trashed"}:
            taken(answer)

    async def _by_number(self, credentials: Credentials, number: str) -> Any:
        answer = await self._call(credentials, "GET", f"{_POSTS}/{number}", {"context": "edit"})
        return None if answer.status == 404 and answer.error == "rest_post_invalid_id" else read(answer)

    async def _is_there(self, credentials: Credentials, picture: str) -> None:
        """Ask for a picture before it is posted. Raises NotPublished for one that was taken away, CannotTell."""
        number, _ = picture.split(" ", 1)
        answer = await self._call(credentials, "GET", f"{_MEDIA}/{number}", {"context": "edit"})
        if answer.status == 404 and answer.error == "rest_post_invalid_id":
            raise NotPublished("somebody has taken a picture from the site", picture_gone=True)
        read(answer)

    async def _by_slug(self, credentials: Credentials, given: ToPublish) -> Any:
        asked = {"slug": given.key, "status": "any", "context": "edit"}
        found = read(await self._call(credentials, "GET", _POSTS, asked))
        if not isinstance(found, list):
            raise CannotTell("the server's answer is no list")
        return found[0] if found else None

    async def _call(
        self,
        credentials: Credentials,
        method: str,
        route: str,
        params: dict[str, str] | None = None,
        json: Any = None,
        data: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Return the site's answer. A read that is answered with a page is asked again by `?rest_route=`."""
        pair = b64encode(f"{credentials.login}:{credentials.secret}".encode()).decode()
        signed, server = {"Authorization": f"Basic {pair}", **(headers or {})}, credentials.server
        if server not in self._without_pretty_links:
            try:
                url = f"{server}/wp-json{route}"
                return await call(self._session, method, url, headers=signed, params=params, json=json, data=data)
            except NoJson as page:
                if method != "GET" or page.status not in {200, 404}:
                    raise
        by_route = {"rest_route": route, **(params or {})}
        url = f"{server}/"
        answer = await call(self._session, method, url, headers=signed, params=by_route, json=json, data=data)
        self._without_pretty_links.add(server)
        return answer


def whole_content_of(given: ToPublish) -> str:
    """Return the words as HTML, and below them the pictures in their order, each with its alt text."""
    return "\n\n".join([content_of(given.words), *(_figure(given, picture) for picture in given.pictures)])


def title_of(given: ToPublish) -> str:
    """Return the title as HTML: a site takes it so, and would write “&” anew, or take what looks like a tag away."""
    return _escaped(given.title)


def _alike(one: str, other: str) -> bool:
    return with_plain_characters(one) == with_plain_characters(other)


def content_of(words: str) -> str:
    """Return words as paragraphs of HTML, with nothing of them read as markup, and links that lead where they say.

    A square bracket would begin a shortcode (https://codex.wordpress.org/Shortcode_API#Escaping), and an address that
    stands alone would be shown as what is there (https://wordpress.org/documentation/article/embeds/).
    """
    paragraphs = [one for one in words.replace("\r\n", "\n").split("\n\n") if one.strip()]
    return "\n\n".join(f"<p>{_marked_up(one.strip()).replace(chr(10), '<br>')}</p>" for one in paragraphs)


def _figure(given: ToPublish, picture: Attached) -> str:
    number, address = given.at_network[picture.digest].split(" ", 1)
    # A line break in an attribute would become one in the page.
    alt = _escaped(picture.alt).replace('"', "&quot;").replace("\n", "&#010;")
    return f'<figure><img class="wp-image-{number}" src="{html.escape(address)}" alt="{alt}" /></figure>'


def _featured(given: ToPublish) -> int:
    """Return the number of the picture that stands for the post in lists: its first."""
    return int(given.at_network[given.pictures[0].digest].split(" ", 1)[0])


def _marked_up(words: str) -> str:
    pieces, done = [], 0
    for link in links_of(words):
        address = html.escape(link.address).replace("[", "%5B").replace("]", "%5D")
        pieces += [_escaped(words[done : link.span.start]), f'<a href="{address}">{_escaped(link.written)}</a>']
        done = link.span.end
    return "".join([*pieces, _escaped(words[done:])])


def _escaped(words: str) -> str:
    # With three digits, as WordPress itself would write it.
    return html.escape(words, quote=False).replace("[", "&#091;")


def _shown(given: ToPublish, said: Any) -> Shown:
    title, content = text_of(said, "title", "raw"), text_of(said, "content", "raw")
    # A title was sent as it is by versions before; who may write any HTML has it kept so.
    named = with_plain_characters(title) in {with_plain_characters(title_of(given)), given.title}
    same = named and not given.unsent and _alike(content, whole_content_of(given))
    marks = {"date_gmt": text_of(said, "date_gmt")}
    numbers = ((given.at_network[picture.digest], picture.alt) for picture in given.pictures if same)
    pictures = tuple(PictureShown(number, alt) for number, alt in numbers)
    return Shown(text_of(said, "link"), text_of(said, "id"), given.words if same else content, marks, pictures)
