"""Several processes before one database: whichever of them publishes, a post is out once."""

import asyncio
from collections.abc import Callable

import pytest

from chatops.desk import Desk
from chatops.policy.publishing.connections import NetworkKind
from storage.engine import Database
from tests.flow.publishing.test_publish import KINDS, handed_to_the_bot, sent
from tests.support.council import StillClock, desk_of
from tests.support.publishing import served

WORKERS = 8


@pytest.mark.parametrize("kind", KINDS)
async def test_two_replicas_with_eight_workers_make_one_post_of_one_job(
    desk: Desk, kind: NetworkKind, another: Callable[[], Database], clock: StillClock
) -> None:
    async with served(clock) as out:
        account = await out.connect(desk, kind)
        reference = await handed_to_the_bot(desk, account)
        out.here.mastodon.keeps_keys = False
        replica = desk_of(another(), desk.council, clock)
        at_once = (out.publish(at, reference, account) for at in (desk, replica) for _ in range(WORKERS // 2))
        await asyncio.gather(*at_once)
        await out.until_done(desk, reference, account)
        assert out.posts(kind) == [sent(kind)]
