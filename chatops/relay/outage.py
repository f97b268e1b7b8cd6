"""An outage of a chat platform: noted as it begins, so that a restart forgets nothing, and told of when it is over.

Short ones are nobody's business. Of a long one a mail is sent at once where mail is set up, and an officer reads one
sentence when the way is open again and everything that waited has been sent.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from chatops.desk import Desk
from chatops.outbox.about import TimeAway
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.authority.powers import whom_to_alert
from chatops.ports.delivery import Outage
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.patience import written

log = structlog.get_logger()

LONG = timedelta(minutes=10)
"""How long the way has to be shut before people are told, and health turns red."""
MAIL_AGAIN = timedelta(minutes=15)
"""How long the mail server is left alone when it did not take the mail."""
CLEARED_WITHIN = timedelta(hours=1)
"""How long what waited may take to be sent before people are told all the same, with what is left."""

Mail = Callable[[Outage], Awaitable[None]]
"""Sends the mail that the platform is away. Raises what it likes."""


class OutageWatch:
    """Keeps the record of an outage of one platform of a council's.

    Args:
        desk: the council's desk.
        mail: sends the mail, or None where no mail is set up for it.
        platform: which platform it is.
        known: the outage that is on record.
    """

    def __init__(self, desk: Desk, mail: Mail | None, platform: str, known: Outage | None = None) -> None:
        self._desk = desk
        self._platform = platform
        self._mail = mail
        self._mail_not_before: datetime | None = None
        self._known = known

    @property
    def since(self) -> datetime | None:
        """Since when the platform is away; None when it is not."""
        return self._known.since if self._known and self._known.over_at is None else None

    @property
    def is_quiet(self) -> bool:
        """Whether there is no outage that anything is to be done about."""
        return self._known is None

    async def look(self, away: tuple[datetime, str] | None) -> int:
        """Note how things stand: since when the platform is away and why, or None when all letters go through.

        Returns the number of letters that were written.
        """
        now, known = self._desk.clock.now(), self._known
        if away is not None and (known is None or known.over_at is not None):
            # One that is over and not told of yet goes on: to people it is the same one.
            log.warning("platform_away", why=away[1], platform=self._platform)
            since, mailed_at = (known.since, known.mailed_at) if known else (away[0], None)
            await self._keep(Outage(since, away[1], mailed_at, platform=self._platform))
        elif away is not None and known is not None:
            await self._tell_by_mail(known, now)
        elif known is not None and known.over_at is None:
            log.warning("platform_back", platform=self._platform)
            await self._keep(replace(known, over_at=now))
        elif known is not None:
            return await self._tell_officer(known)
        return 0

    async def _keep(self, outage: Outage) -> None:
        await written(self._desk, lambda work: work.outages.keep(outage))
        self._known = outage

    async def _tell_by_mail(self, known: Outage, now: datetime) -> None:
        if self._mail is None or known.mailed_at is not None or now - known.since < LONG:
            return
        if self._mail_not_before is not None and now < self._mail_not_before:
            return
        try:
            await self._mail(known)
        except Exception as error:
            # Whatever is wrong with the mail server, the letters come first.
            log.warning("outage_not_mailed", why=type(error).__name__)
            self._mail_not_before = now + MAIL_AGAIN
            return
        await self._keep(replace(known, mailed_at=now))

    async def _tell_officer(self, known: Outage) -> int:
        """Return one letter, once everything that waited has been sent; none when it was short."""
        over = known.over_at
        if over is None:
            return 0

        def tell(work: UnitOfWork) -> int | None:
            now = self._desk.clock.now()
            waiting = work.letters.backlog(now).oldest
            if waiting is not None and waiting <= over and now - over < CLEARED_WITHIN:
                return None
            officer = whom_to_alert(work.people.holders(), besides=None)
            work.outages.forget(self._platform)
            told = officer is not None and over - known.since >= LONG
            if officer is not None and told:
                about = TimeAway(known.since, over, self._platform)
                work.letters.write(Letter(LetterKind.OUTAGE_NOTICE, about, officer, afresh=True), now=now)
            return int(told)

        told = await written(self._desk, tell)
        if told is not None:
            self._known = None
        return told or 0


class Outages:
    """Watches the outages of all platforms of one council. Arguments as of `OutageWatch`."""

    def __init__(self, desk: Desk, mail: Mail | None = None) -> None:
        self._desk = desk
        self._mail = mail
        self._watches: dict[str, OutageWatch] = {}
        self._loaded = False

    @property
    def since(self) -> datetime | None:
        """Since when a platform is away, the longest; None when none is, or when that has not been read yet."""
        return min((since for watch in self._watches.values() if (since := watch.since)), default=None)

    @property
    def is_quiet(self) -> bool:
        """Whether it was read that no platform is away, and none was that somebody is to be told of."""
        return self._loaded and all(watch.is_quiet for watch in self._watches.values())

    async def look(self, away: Mapping[str, tuple[datetime, str]]) -> int:
        """Note how things stand: since when each platform is away that is, and why.

        Returns the number of letters that were written.
        """
        if not self._loaded:
            for known in await self._desk.look(lambda work, _now: work.outages.all()):
                self._watches[known.platform] = OutageWatch(self._desk, self._mail, known.platform, known)
            self._loaded = True
        for platform in away:
            self._watches.setdefault(platform, OutageWatch(self._desk, self._mail, platform))
        return sum([await watch.look(away.get(platform)) for platform, watch in self._watches.items()])
