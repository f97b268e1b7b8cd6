"""Pages that are kept by nobody on the way, run nothing, and tell no other site where their reader came from."""

import hashlib
from base64 import b64encode
from collections.abc import Mapping
from functools import cache, cached_property
from http import HTTPStatus
from importlib import resources
from typing import TYPE_CHECKING

from aiohttp import web
from markupsafe import Markup

if TYPE_CHECKING:
    import jinja2


class PrivatePages:
    """Puts what is drawn on whole pages, with the headers that keep them private.

    Args:
        script: what runs on each page; nothing else does, and without it nothing at all.
        says_origin: whether forms say which site they come from, to this site alone.
    """

    def __init__(self, script: str = "", *, says_origin: bool = False) -> None:
        self._script = script
        self._referrer = "same-origin" if says_origin else "no-referrer"
        self._style = Markup(resources.files("handlers.web").joinpath("pages/private.css").read_text("utf-8"))  # noqa: S704

    def page(self, title: str, body: Markup, *, status: int = HTTPStatus.OK) -> web.Response:
        """Return a page with this title, which stands in the history of the browser, and this body."""
        script = Markup(self._script)  # noqa: S704 - our own
        text = _whole_page().render(title=title, style=self._style, body=body, script=script)
        return web.Response(text=text, status=status, content_type="text/html", headers=self.headers)

    def file(self, name: str, content: bytes) -> web.Response:
        """Return a zip file that is to be kept and not shown."""
        kept = {"Content-Disposition": f'attachment; filename="{name}"'}
        return web.Response(body=content, content_type="application/zip", headers={**self.headers, **kept})

    @cached_property
    def headers(self) -> Mapping[str, str]:
        """The headers of every page and file."""
        runs = f"script-src {_known(self._script)}; " if self._script else ""
        return {
            "Cache-Control": "no-store",
            "Referrer-Policy": self._referrer,
            "X-Content-Type-Options": "nosniff",
            "X-Robots-Tag": "noindex, nofollow",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Content-Security-Policy": f"default-src 'none'; style-src {_known(self._style)}; {runs}"
            "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        }


@cache
def _whole_page() -> "jinja2.Template":
    """Return what is around what is drawn, translated once for all kinds of pages."""
    import jinja2

    loader = jinja2.PackageLoader("handlers.web", "pages")
    environment = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined)
    return environment.get_template("private.html")


def _known(text: str) -> str:
    """Return how a policy names a text that stands in the page: by its digest. Source: https://www.w3.org/TR/CSP3/."""
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
