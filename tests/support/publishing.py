"""A council whose accounts are connected to practice networks, which are served on this computer for real."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import urlsplit

from aiohttp import web

from chatops.desk import Desk
from chatops.flow.publishing.connect import ConnectionForm, connect_account
from chatops.outbox.about import Publication
from chatops.outbox.letter import Letter, LetterKind
from chatops.policy.publishing.connections import KIND_OF, NetworkKind
from chatops.policy.publishing.jobs import Job
from chatops.policy.publishing.payload import PictureToSend
from chatops.ports.publishing import Credentials, Networks
from chatops.relay.delivery import TryAgain
from handlers.letters.publishing import Publishing
from handlers.networks.all import networks
from handlers.networks.calls import SECONDS, session_to_networks
from handlers.networks.public_posts import PublicPosts
from handlers.pictures.cleaning import MOST_KEPT
from handlers.practice.networks import bluesky, mastodon, site
from handlers.practice.networks.networks import PracticeNetworks
from handlers.practice.networks.shelf import Shelf
from handlers.requests.reading_posts import PostReader
from tests.support.council import StillClock, caller, list_account
from tests.support.hostile_pictures import jpeg, png

ACCOUNTS = {
    NetworkKind.MASTODON: ("Mastodon", "https://social.thornbury.example/@thornbury", mastodon.NAME),
    NetworkKind.BLUESKY: ("Bluesky", "https://bsky.app/profile/thornbury.bsky.example", bluesky.NAME),
    NetworkKind.WORDPRESS: ("Website", "https://news.thornbury.example/", site.NAME),
}
"""For each kind the network and the address of an account, and the practice network that stands for it."""
SIGN_IN = {
    NetworkKind.MASTODON: ("thornbury", mastodon.TOKEN),
    NetworkKind.BLUESKY: (bluesky.LOGIN, bluesky.PASSWORD),
    NetworkKind.WORDPRESS: (site.LOGIN, site.PASSWORD),
}


def to_send(content: bytes, kind: str, alt: str) -> PictureToSend:
    """A picture as it is sent."""
    return PictureToSend(sha256(content).hexdigest(), content, kind, alt)


PICTURES = (
    # As large as any that is kept: what stands behind the drawing is not looked at.
    to_send(png().ljust(MOST_KEPT, b"."), "image/png", "Six stalls & <people> with umbrellas. 🌂"),
    to_send(jpeg(), "image/jpeg", "A stall\nwith cheese."),
)
"""Two pictures that are hard to send."""


@dataclass
class Out:
    """The practice networks while they are served, the bot's ways to them, and a clock that both go by."""

    here: PracticeNetworks
    ways: Networks
    clock: StillClock
    public: PublicPosts

    @property
    def reader(self) -> PostReader:
        """What reads the posts that are out there."""
        return PostReader(self.ways, self.public)

    def credentials(self, kind: NetworkKind) -> Credentials:
        """How the bot signs in at one of them."""
        return Credentials(self.here.server_of(ACCOUNTS[kind][2]), *SIGN_IN[kind])

    async def connect(self, desk: Desk, kind: NetworkKind, *, which: str = "") -> str:
        """List an account of this kind, connect it, and return its key. `which` tells it from others of the kind."""
        network, address, _ = ACCOUNTS[kind]
        (fact, *_rest) = await list_account(desk, f"Our {network}{which}", f"{address}{which}", network=network)
        given = self.credentials(kind)
        known = await self.ways[kind].who(given)
        form = ConnectionForm(given.server, given.login, given.secret)
        await desk.transact(
            connect_account, key=fact.reference, form=form, known=known, by=caller("clerk"), practice=True
        )
        assert KIND_OF[network] is kind
        return fact.reference

    def posts(self, kind: NetworkKind) -> list[str]:
        """The words of what everybody sees there, as they were sent."""
        return [post.words for post in self.here.shelf.of(ACCOUNTS[kind][2])]

    async def publish(self, desk: Desk, reference: str, account: str) -> bool:
        """Deliver the letter of one job once, as a worker of its own. Whether it is done with."""
        letter = Letter(LetterKind.PUBLISH, Publication(reference, account))
        try:
            await Publishing(desk, self.ways).deliver(letter)
        except TryAgain:
            return False
        return True

    async def until_done(self, desk: Desk, reference: str, account: str, most: int = 80) -> int:
        """Deliver it again and again, the clock going on, until it is done with. Returns how often."""
        for times in range(1, most):
            if await self.publish(desk, reference, account):
                return times
            self.clock.move(seconds=61)
        raise AssertionError(f"{reference} on {account} is not done with")


def at_the_post(kind: NetworkKind, *faults: str) -> list[str]:
    """Faults that meet the post itself: on WordPress its draft, which nobody sees, is written before."""
    return [""] * (kind is NetworkKind.WORDPRESS) + list(faults)


async def job_of(desk: Desk, reference: str, account: str) -> Job:
    """The job as it is kept now."""
    job = await desk.look(lambda work, _now: work.jobs.get(reference, account))
    assert job is not None
    return job


def here_in_place_of(here: PracticeNetworks) -> Callable[[str], str]:
    """What gives, for a host of a network or an account, the practice network that stands for it."""
    names = {urlsplit(address).hostname: name for _, address, name in ACCOUNTS.values()}
    return lambda host: here.server_of(names.get(host, bluesky.NAME))


@asynccontextmanager
async def served(clock: StillClock, *, seconds: float = SECONDS) -> AsyncIterator[Out]:
    """Serve the practice networks on a free port of this computer until the block is left.

    The bot waits so many seconds for an answer of theirs.
    """
    where: list[str] = [""]
    here = PracticeNetworks(Shelf(clock.now, lambda: where[0]))
    here.faults.slow_s = 0.05
    app = web.Application()
    app.router.add_routes(list(here.routes()))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    where[0] = f"http://127.0.0.1:{runner.addresses[0][1]}"
    session = session_to_networks(on_this_computer=True, seconds=seconds)
    try:
        yield Out(here, networks(session), clock, PublicPosts(session, here_in_place_of(here)))
    finally:
        await session.close()
        with suppress(TimeoutError):
            await runner.cleanup()
