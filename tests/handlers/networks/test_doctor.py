"""`chatops doctor` signs in at each network on which the bot publishes, and says which account does not work."""

import pytest

from chatops.policy.publishing.connections import NetworkKind
from chatops.ports.publishing import Credentials
from handlers.networks.doctor import check_networks
from tests.support.council import StillClock
from tests.support.publishing import served


async def test_each_account_is_tried_and_the_one_that_does_not_work_is_named(clock: StillClock) -> None:
    async with served(clock) as out:
        good = [(str(kind), kind, out.credentials(kind)) for kind in NetworkKind]
        site = out.credentials(NetworkKind.WORDPRESS)
        wrong = Credentials(site.server, site.login, "another")
        nowhere = Credentials("http://127.0.0.1:9", site.login, site.secret)
        findings = await check_networks(
            [
                *good,
                ("wrong", NetworkKind.WORDPRESS, wrong),
                ("nowhere", NetworkKind.WORDPRESS, nowhere),
                ("sealed", NetworkKind.WORDPRESS, None),
            ],
            on_this_computer=True,
        )
    assert [finding.ok for finding in findings] == [True] * 3 + [False] * 3
    assert "another" not in str(findings)


@pytest.mark.parametrize(
    ("kind", "lacks"), [(NetworkKind.MASTODON, "write:media"), (NetworkKind.WORDPRESS, "upload_files")]
)
async def test_a_right_that_an_account_lacks_is_named_before_a_post_needs_it(
    clock: StillClock, kind: NetworkKind, lacks: str
) -> None:
    async with served(clock) as out:
        out.here.mastodon.scopes = ["read:accounts", "read:statuses", "write:statuses", "write:lists"]
        out.here.site.capabilities |= {"upload_files": False}
        (finding,) = await check_networks([("it", kind, out.credentials(kind))], on_this_computer=True)
    assert not finding.ok
    assert f"does not let it do this: {lacks}." in finding.sentence


async def test_where_nothing_is_connected_nothing_is_tried() -> None:
    assert await check_networks([]) == []
