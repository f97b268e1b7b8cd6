"""One council of a county: what it gave, whether it is being served, and the pages that it has of its own."""

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Final

import structlog
from aiohttp import web

from chatops.bootstrap import answering
from chatops.cli.setting_up.pages import SetupPages
from chatops.cli.setting_up.progress import Progress, read_text
from chatops.opening import OpenCouncil
from chatops.ports.council import Council
from handlers.web.entry import Entry
from storage.installations import Installed, Mark

log = structlog.get_logger()

AT_ONCE: Final = 16
"""What people of one council have worked on at the same time; the rest waits, and other councils' does not wait for
it."""


@dataclass
class Hosted:
    """A council of the county.

    Attributes:
        council: which.
        progress: what it gave.
        is_set_up: whether its set-up came to its end.
        is_in: whether the bot is in its workspace, or has an app in its tenant.
        entry, setup: the pages of its set-up, and who may use them, while it is being set up.
        served: what serves it; None while nothing does.
        amiss: why it is not served although it is set up, in plain sentences.
        stack: what ends when it is no longer served.
        turns: how many of its people are answered at once.
        mark: how it stood in the database when this process last kept or read it.
    """

    council: Council
    progress: Progress
    is_set_up: bool = False
    is_in: bool = True
    entry: Entry | None = None
    setup: SetupPages | None = None
    served: OpenCouncil | None = None
    amiss: str = ""
    mark: Mark | None = None
    stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    turns: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))

    @property
    def team(self) -> str:
        """The workspace, as Slack calls it; the tenant of a council that uses Teams alone."""
        return self.council.organisation

    @property
    def teams(self) -> tuple[str, str]:
        """Its app and its tenant at Microsoft; empty where it gave none."""
        given = self.progress.settings
        return given.get("TEAMS_APP_ID", ""), given.get("TEAMS_TENANT_ID", "")

    @property
    def has_proven_its_app(self) -> bool:
        """Whether Microsoft took the secret of that app, and it is not only what somebody typed."""
        return self.is_set_up or self.council.platform == "teams"

    def routes(self) -> Iterator[web.RouteDef]:
        """Give the pages that it has now: its own, and those of its set-up."""
        if self.served is not None:
            yield from self.served.routes()
            yield from self.served.received.routes
        if self.setup is not None:
            yield from self.setup.routes()

    def pages(self, prefix: str) -> web.PrefixedSubAppResource:
        """Return what answers below this path. It is made anew when the pages change."""
        app = answering(self.routes())
        resource = web.PrefixedSubAppResource(prefix, app)
        app.pre_freeze()
        app.freeze()
        return resource


def hosted(found: Installed) -> Hosted:
    """Return a council as it was kept. What does not open any more has to be given again."""
    progress = read_text(found.given) if found.given is not None else Progress(platforms=[found.council.platform])
    one = Hosted(found.council, progress, found.is_set_up, found.removed_at is None, mark=found.mark)
    if found.given is None:
        log.error("council_not_read", council=one.team)
    return one
