"""How a post that is out is read, and what was found put into the record: when it is due, or when somebody asks."""

from dataclasses import dataclass, field

from chatops.desk import Desk
from chatops.evaluate.posts_out import PostOut, post_out
from chatops.flow.publishing.read_back import record_public_reading, record_reading
from chatops.policy.accounts import Account
from chatops.policy.publishing.payload import kind_of, thawed
from chatops.policy.publishing.public_reads import Seen
from chatops.ports.publishing import CannotTell, Networks, PublicPosts
from chatops.ports.unit_of_work import UnitOfWork


class NoPublicPosts:
    """`chatops.ports.publishing.PublicPosts` where nothing outside is read."""

    async def read(self, _account: Account, _link: str) -> Seen | None:
        """Raises CannotTell."""
        raise CannotTell("posts there are not read")


@dataclass(frozen=True, slots=True)
class PostReader:
    """Reads a post: as the bot that published it, with its pictures, or else as everybody does, by its link."""

    networks: Networks = field(default_factory=dict)
    public: PublicPosts = field(default_factory=NoPublicPosts)


async def read_post(reader: PostReader, desk: Desk, reference: str, account: str) -> None:
    """Read one post, and record what was found where it is not what was known.

    Raises CannotTell, NotPublished, NoSuch.
    """
    out = await desk.look(lambda work, _now: _to_read(work, reference, account))
    if out.job is not None and out.is_read_as_published:
        credentials = await desk.look(lambda work, _now: work.connections.credentials(account))
        shown = await reader.networks[kind_of(out.job)].read_back(credentials, thawed(out.job), out.number)
        await desk.transact(record_reading, reference=reference, account=account, shown=shown)
        return
    seen = await reader.public.read(out.account, out.link)
    await desk.transact(record_public_reading, reference=reference, account=account, seen=seen)


def _to_read(work: UnitOfWork, reference: str, account: str) -> PostOut:
    out = post_out(work, work.drafts.get(reference), account)
    if out is None or not out.can_be_read:
        raise CannotTell("there is no post there that the bot can read")
    return out
