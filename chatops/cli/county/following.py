"""What a county does by itself: it follows what other processes of it kept, tries again, and renews tokens."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Final

import structlog

from chatops.cli.county.councils import Councils
from chatops.cli.county.hosted import Hosted
from chatops.cli.county.tokens import note_token, refresh_token
from chatops.opening import Around
from chatops.settings.county import County
from handlers.slack.oauth import NotAdded, renewed_token

log = structlog.get_logger()

LOOK_EVERY_S: Final = 5.0
TRY_EVERY_S: Final = 120.0
"""How often a council is tried again that could not be served, as when its token was refused."""
RENEWED_BEFORE: Final = timedelta(hours=2)
"""How long before its end a token is renewed. Slack ends it twelve hours after it was given."""


class Following:
    """Keeps the councils of this process as they are in the database and at Slack.

    Args:
        county: what holds for all of them.
        around: what they share.
        councils: those that there are.
    """

    def __init__(self, county: County, around: Around, councils: Councils) -> None:
        self._county = county
        self._around = around
        self._councils = councils

    async def run(self) -> None:
        """Go on until cancelled."""
        await asyncio.gather(self._every(LOOK_EVERY_S, self._councils.look), self._every(TRY_EVERY_S, self.try_again))

    async def _every(self, seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            await asyncio.sleep(seconds)
            try:
                await work()
            except Exception as error:
                log.warning("councils_not_followed", error=type(error).__name__)  # it is tried again

    async def try_again(self) -> None:
        """Renew the tokens that are about to end, and try to serve whoever should be served and is not."""
        for one in self._councils.ending(self._around.clock.now() + RENEWED_BEFORE):
            await self._renew(one)
        for one in self._councils.waiting():
            await self._councils.try_to_serve(one)

    async def _renew(self, one: Hosted) -> None:
        client = (self._county.slack_client_id, self._county.slack_client_secret.get_secret_value())
        asked = self._around.session, self._county.slack_api_url, client, refresh_token(one.progress)
        try:
            token = await renewed_token(*asked, now=self._around.clock.now())
        except NotAdded as reason:
            log.error("token_not_renewed", council=one.team, reason=str(reason))
            return
        note_token(one.progress, token)
        await self._councils.keep(one)
        if one.served is not None and one.served.connected.slack is not None:
            one.served.connected.slack.renew(token.token)
