"""What deletes a post of the bot's own that somebody had it delete: read first, deleted, and read again. House rule 10.

It is never deleted but by a person's act, which is on record with their name. A post that does not read as the bot
published it stays: people look at it.
"""

from datetime import datetime
from functools import partial

from chatops.desk import Desk
from chatops.evaluate.posts_out import PostOut, to_be_deleted
from chatops.flow.publishing.read_back import record_not_deleted, record_reading
from chatops.outbox.about import Publication
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.after_post import UNTIL_DELETED, AfterPost
from chatops.policy.publishing.payload import ToPublish, kind_of, thawed
from chatops.policy.publishing.watching import Finding, finding_of
from chatops.ports.publishing import CannotTell, Credentials, Network, Networks, NotPublished, Shown
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.deliveries import Courier
from chatops.relay.delivery import Sent, TryAgain
from handlers.letters.publishing import SETTLES


def deleting_couriers(desk: Desk, networks: Networks) -> dict[LetterKind, Courier]:
    """Return what delivers a letter by which the bot deletes a post."""
    return {LetterKind.DELETE_POST: lambda letter: Deleting(desk, networks).deliver(letter)}


class Deleting:
    """Deletes one post, as far as that goes now."""

    def __init__(self, desk: Desk, networks: Networks) -> None:
        self._desk = desk
        self._networks = networks

    async def deliver(self, letter: Letter) -> Sent:
        """Delete a post that reads as it was published, and record what is there then. Raises TryAgain, NoSuch."""
        about = letter.about_a(Publication)
        found = await self._desk.look(partial(_asked, about=about))
        if found is None:
            return Sent.NOTHING
        asked, out, credentials = found
        if out.job is None or credentials is None:
            await self._give_up(about)
            return Sent.NOTHING
        network, given = self._networks[kind_of(out.job)], thawed(out.job)
        try:
            shown = await self._read(network, credentials, given, out.number, about)
            if shown is not None:
                await network.delete(credentials, given, shown)
                await self._must_be_gone(network, credentials, given, out.number, about)
        except (NotPublished, CannotTell) as reason:
            refused = isinstance(reason, NotPublished) and reason.for_good
            if not refused and self._desk.clock.now() < asked.at + UNTIL_DELETED:
                raise TryAgain(str(reason), getattr(reason, "after", None) or SETTLES) from None
            await self._give_up(about)
        return Sent.NOTHING

    async def _read(
        self, network: Network, credentials: Credentials, given: ToPublish, number: str, about: Publication
    ) -> Shown | None:
        """Return the post where it reads as it was published; else it is recorded how, or that it is gone."""
        shown = await network.read_back(credentials, given, number)
        if shown is not None and finding_of(given, shown.words, shown.pictures) is Finding.AS_PUBLISHED:
            return shown
        await self._desk.transact(record_reading, reference=about.reference, account=about.account, shown=shown)
        return None

    async def _must_be_gone(
        self, network: Network, credentials: Credentials, given: ToPublish, number: str, about: Publication
    ) -> None:
        """Read it again. Raises CannotTell while it is there still."""
        if await self._read(network, credentials, given, number, about) is not None:
            raise CannotTell("it is there still")

    async def _give_up(self, about: Publication) -> None:
        """People are told to delete it themselves."""
        await self._desk.transact(record_not_deleted, reference=about.reference, account=about.account)


def _asked(
    work: UnitOfWork, _now: datetime, about: Publication
) -> tuple[AfterPost, PostOut, Credentials | None] | None:
    """Return by whose act which post is to be deleted, and how to sign in; no way in where the bot has none now."""
    found = to_be_deleted(work, work.drafts.get(about.reference), about.account)
    if found is None:
        return None
    asked, out = found
    return asked, out, work.connections.credentials(about.account) if out.connection is not None else None
