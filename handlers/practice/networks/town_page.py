"""The page on which the practice town sees what is out on its networks, and where somebody changes it there."""

import html
import re
from collections.abc import Iterable

from handlers.practice.networks import site
from handlers.practice.networks.shelf import Post, Shelf

BASE = "/networks"
NOT_THERE = '<!DOCTYPE html><html lang="en"><title>Not found</title><p>There is no such page.</p></html>'


def town_page(shelf: Shelf, networks: Iterable[tuple[str, str, str, str, str]]) -> str:
    """Return the page with what is out on each of these networks.

    Of each its name, what people call it, its server, and the login and secret of the bot there are told.
    """
    parts = (
        f"<h2>{title}</h2>{_listed(shelf.of(name))}{_ways_in(server, login, secret)}"
        for name, title, server, login, secret in networks
    )
    return _PAGE.format(parts="".join(parts))


def as_kept(post: Post, words: str) -> str:
    """Return words that somebody typed as the network of a post keeps them."""
    typed = words.replace("\r\n", "\n").strip()
    if post.network != site.NAME:
        return typed
    return "".join(f"<p>{html.escape(one).replace(chr(10), '<br>')}</p>" for one in re.split(r"\n{2,}", typed))


def _ways_in(server: str, login: str, secret: str) -> str:
    """Return what to type into the form that lets the bot post there. All of it is invented."""
    told = "".join(
        f"<li>{html.escape(what)}</li>" for what in (f"Server: {server}", f"Name: {login}", f"Secret: {secret}")
    )
    return f"<details><summary>To let the bot post here</summary><ul>{told}</ul></details>"


def _listed(posts: list[Post]) -> str:
    if not posts:
        return "<p class='none'>Nothing is out here.</p>"
    return "".join(_article(post) for post in reversed(posts))


def _article(post: Post) -> str:
    title = f"<h3>{html.escape(html.unescape(post.title))}</h3>" if post.title else ""
    words = _words_of(post)
    when = f"{post.made_at:%d %B %Y at %H:%M} UTC"
    pictures = "".join(
        f'<img src="{BASE}/{post.network}/pictures/{one.number}" alt="{html.escape(one.alt)}">' for one in post.pictures
    )
    changing = _CHANGING.format(network=post.network, number=post.number, words=html.escape(words))
    return f"<article>{title}<p>{html.escape(words)}</p>{pictures}<small>{when}</small>{changing}</article>"


def _words_of(post: Post) -> str:
    """Return the words of a post: what stands on the site is HTML."""
    if post.network != site.NAME:
        return post.words.strip()
    lines = re.sub(r"<br\s*/?>", "\n", re.sub(r"</p>\s*", "\n\n", post.words))
    return html.unescape(re.sub(r"<[^>]+>", "", lines)).strip()


_CHANGING = """<details><summary>Change it, as somebody else with access could</summary>
<form method="post" action="/town"><input type="hidden" name="network" value="{network}">
<input type="hidden" name="number" value="{number}">
<label>Words<textarea name="words" rows="5">{words}</textarea></label>
<button>Save</button> <button name="remove" value="yes">Take it away</button></form></details>"""


_PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>What the town sees</title>
<style>body{{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:1rem}}
article{{border:1px solid #767676;border-radius:.5rem;padding:.75rem 1rem;margin:0 0 1rem}}
img{{display:block;max-width:100%;height:auto;margin:.5rem 0}}
details{{margin:.5rem 0 1rem}}summary,button{{min-height:1.5rem;cursor:pointer}}
textarea{{display:block;width:100%;box-sizing:border-box;font:inherit;margin:.25rem 0 .5rem}}
button{{font:inherit;padding:.25rem .75rem}}li{{overflow-wrap:anywhere}}
article p{{white-space:pre-wrap;overflow-wrap:anywhere;margin:0}}small{{color:#595959}}</style></head>
<body><main><h1>What the town sees</h1>
<p>These are the practice town's own pages. Nothing leaves this computer.</p>{parts}</main></body></html>"""
