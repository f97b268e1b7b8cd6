"""The bot posts on a site of WordPress whose links are not pretty as it does on any other, and never twice for it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from chatops.policy.pictures import Attached
from chatops.policy.publishing.connections import NetworkKind
from chatops.policy.publishing.payload import POST, ToPublish
from chatops.ports.publishing import CannotTell, NotPublished
from tests.support.council import StillClock
from tests.support.publishing import PICTURES, Out, served

KIND = NetworkKind.WORDPRESS
PICTURE = PICTURES[0]
GIVEN = ToPublish(
    "council-dr-7kq2m9-r1-site",
    datetime(2027, 3, 1, 10, tzinfo=UTC),
    "The market & more",
    "The market",
    "7",
    {},
    (Attached(PICTURE.digest, PICTURE.alt),),
)


async def made(out: Out) -> ToPublish:
    """What is sent, once its draft is made at the site, with its picture."""
    site, known = out.ways[KIND], out.credentials(KIND)
    given = replace(GIVEN, at_network={POST: await site.prepare(known, GIVEN)})
    number = await site.add_picture(known, given, PICTURE)
    return replace(given, at_network={**given.at_network, PICTURE.digest: number})


@pytest.mark.parametrize("pretty", [True, False])
async def test_a_post_goes_out_once_is_found_and_is_read_back(clock: StillClock, pretty: bool) -> None:
    async with served(clock) as out:
        out.here.site.pretty_links = pretty
        site, known = out.ways[KIND], out.credentials(KIND)
        assert (await site.who(known)).identifier == "7"
        given = await made(out)
        assert await site.look_up(known, given) is None
        shown = await site.publish(known, given)
        assert await site.publish(known, given) == await site.look_up(known, given) == shown
        assert await site.read_back(known, given, shown.number) == shown
        (post,), (picture,) = out.here.shelf.posts, out.here.shelf.uploads
        assert [(one.content, one.alt) for one in post.pictures] == [(PICTURE.content, PICTURE.alt)]
        assert (picture.alt, picture.post) == (PICTURE.alt, post.number)


async def test_a_write_that_is_answered_with_a_page_is_not_sent_another_way(clock: StillClock) -> None:
    async with served(clock) as out:
        given = await made(out)
        out.here.faults.writing.append("html after")
        with pytest.raises(CannotTell):
            await out.ways[KIND].publish(out.credentials(KIND), given)
        assert not out.here.faults.writing
        assert (await out.ways[KIND].look_up(out.credentials(KIND), given)) is not None
        out.here.shelf.posts[0].status = "draft"
        out.here.faults.writing.extend(["html", "html"])
        with pytest.raises(CannotTell):
            await out.ways[KIND].publish(out.credentials(KIND), given)
        assert list(out.here.faults.writing) == ["html"]


async def test_a_site_that_answers_with_pages_alone_tells_nobody_anything(clock: StillClock) -> None:
    async with served(clock) as out:
        out.here.faults.reading.extend(["html", "html"])
        with pytest.raises(CannotTell):
            await out.ways[KIND].look_up(out.credentials(KIND), GIVEN)


@pytest.mark.parametrize("status", [401, 403])
async def test_a_site_that_says_no_with_a_page_refuses_who_signs_in(clock: StillClock, status: int) -> None:
    async with served(clock) as out:
        out.here.site.guarded = status
        with pytest.raises(NotPublished) as told:
            await out.ways[KIND].who(out.credentials(KIND))
        assert told.value.for_good
        out.here.site.guarded = 500
        with pytest.raises(CannotTell):
            await out.ways[KIND].who(out.credentials(KIND))
