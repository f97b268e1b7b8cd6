"""The pages of each council of a county, below a path of its own; councils come and go while the bot runs."""

from collections.abc import Callable, Iterator
from typing import Any

from aiohttp import web
from aiohttp.abc import AbstractMatchInfo
from yarl import URL

from chatops.settings.county import COUNCILS


class CouncilPaths(web.AbstractResource):
    """Leads `/councils/7/…` to the pages of the council with this number.

    Args:
        pages: returns what answers below a path for a council; None when there is no such council.
    """

    def __init__(self, pages: Callable[[int], web.PrefixedSubAppResource | None]) -> None:
        super().__init__()
        self._pages = pages

    async def resolve(self, request: web.Request) -> tuple[Any, set[str]]:
        """Return the page that is asked for."""
        first, _, rest = request.rel_url.raw_path.removeprefix(f"{COUNCILS}/").partition("/")
        found = self._pages(int(first)) if first.isascii() and first.isdigit() and len(first) < 10 else None
        if found is None or not rest:
            return None, set()
        match: AbstractMatchInfo | None
        match, methods = await found.resolve(request)
        return match, methods

    @property
    def canonical(self) -> str:
        """Where the pages of all councils begin."""
        return COUNCILS

    def url_for(self, **kwargs: str) -> URL:
        """There is no one address."""
        raise NotImplementedError(".url_for() is not supported for several councils")

    def add_prefix(self, prefix: str) -> None:
        """Nothing stands before it."""
        raise NotImplementedError(f"{prefix} cannot stand before {COUNCILS}")

    def raw_match(self, path: str) -> bool:
        """Return whether a path is the same as this one."""
        return path == COUNCILS

    def get_info(self) -> Any:
        """Return what is said of it to whoever lists the addresses."""
        return {"prefix": COUNCILS}

    def __len__(self) -> int:
        return 0

    def __iter__(self) -> Iterator[Any]:
        return iter(())
