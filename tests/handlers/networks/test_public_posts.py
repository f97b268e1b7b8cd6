"""A post that somebody made is read by its link as everybody reads it, and nothing else is called."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from chatops.policy.accounts import Account
from chatops.policy.publishing.public_reads import Seen, finding_by_all
from chatops.policy.publishing.watching import Finding
from chatops.ports.publishing import CannotTell
from handlers.networks.calls import is_public, session_to_networks
from handlers.networks.markup import without_markup
from handlers.networks.public_posts import PublicPosts, on_none
from handlers.practice.networks import bluesky, mastodon, site
from handlers.practice.networks.shelf import Post
from tests.support.council import StillClock
from tests.support.publishing import Out, here_in_place_of, served

WORDS = "The market is open.\nIt’s “free” – see https://www.example.org/market"
BLUESKY = Account("bluesky", "Our Bluesky", "https://bsky.app/profile/thornbury.bsky.example", "Bluesky")
MASTODON = Account("mastodon", "Our Mastodon", "https://social.thornbury.example/@thornbury", "Mastodon")
WEBSITE = Account("website", "Our news", "https://news.thornbury.example/", "Website")
YOUTUBE = Account("youtube", "Our films", "https://www.youtube.com/@thornbury", "YouTube")
KEY = "3lbkeykeykey2"


@dataclass
class Here:
    """The practice networks in the place of the real hosts, and which hosts were asked for."""

    out: Out
    posts: PublicPosts
    hosts: list[str] = field(default_factory=list)

    def put(self, account: Account, words: str = WORDS) -> tuple[Post, str]:
        """Put a post on the network of an account, and return its link."""
        if account is BLUESKY:
            post = self.out.here.shelf.put(bluesky.NAME, words, number=KEY)
            return post, f"{BLUESKY.address}/post/{KEY}"
        if account is MASTODON:
            post = self.out.here.shelf.put(mastodon.NAME, words)
            return post, f"{MASTODON.address}/{post.number}"
        html = f"<p>{words.replace(chr(10), '<br />')}</p><script>let a = '<b>';</script>"
        post = self.out.here.shelf.put(site.NAME, html, title="Market", slug="market")
        return post, "https://news.thornbury.example/market/"


@pytest.fixture
async def here(clock: StillClock) -> AsyncIterator[Here]:
    async with served(clock) as out, session_to_networks(on_this_computer=True) as session:
        found: list[str] = []
        in_place_of = here_in_place_of(out.here)

        def address_of(host: str) -> str:
            found.append(host)
            return in_place_of(host)

        yield Here(out, PublicPosts(session, address_of), found)


@pytest.mark.clause("3.1")
@pytest.mark.parametrize("account", [BLUESKY, MASTODON, WEBSITE], ids=lambda one: one.key)
async def test_what_reads_as_approved_differs_or_is_gone_is_told_apart(here: Here, account: Account) -> None:
    post, link = here.put(account)
    assert finding_by_all(WORDS, await here.posts.read(account, link)) is Finding.AS_PUBLISHED
    here.out.here.shelf.change(post, "<p>The market is off.</p>")
    assert finding_by_all(WORDS, await here.posts.read(account, link)) is Finding.CHANGED
    here.out.here.shelf.remove(post)
    assert await here.posts.read(account, link) is None


async def test_a_link_that_bluesky_s_own_pages_wrote_shorter_is_read_whole(here: Here) -> None:
    post, link = here.put(BLUESKY, "Café: example.org/a...")
    feature = {"$type": "app.bsky.richtext.facet#link", "uri": "https://www.example.org/agenda"}
    place = {"byteStart": len("Café: ".encode()), "byteEnd": len(post.words.encode())}
    post.key = json.dumps({"facets": [{"index": place, "features": [feature]}]})
    assert await here.posts.read(BLUESKY, link) == Seen("Café: https://www.example.org/agenda")


async def test_only_the_hosts_of_the_networks_and_of_the_account_are_called(here: Here) -> None:
    for account in (BLUESKY, MASTODON, WEBSITE):
        await here.posts.read(account, here.put(account)[1])
    assert set(here.hosts) == {"public.api.bsky.app", "social.thornbury.example", "news.thornbury.example"}


@pytest.mark.parametrize(
    ("account", "link"),
    [
        (WEBSITE, "https://127.0.0.1/market"),
        (WEBSITE, "https://[::1]/market"),
        (WEBSITE, "https://evil.example/market"),
        (WEBSITE, "https://news.thornbury.example:8443/market"),
        (WEBSITE, "https://news.thornbury.example@evil.example/market"),
        (WEBSITE, "http://news.thornbury.example/market"),
        (WEBSITE, "https://news.thornbury.example/wp-admin/post.php"),
        (MASTODON, "https://social.thornbury.example/@thornbury@evil.example/12"),
        (BLUESKY, "https://go.bsky.app/redirect?u=https://evil.example"),
        (BLUESKY, "https://bsky.app/profile/thornbury.bsky.example/feed/x"),
        (Account("facebook", "Our page", "https://facebook.com/thornbury"), "https://facebook.com/thornbury/posts/1"),
    ],
)
async def test_what_is_no_post_of_the_account_s_own_host_is_never_called(
    here: Here, account: Account, link: str
) -> None:
    with pytest.raises(CannotTell):
        await here.posts.read(account, link)
    assert here.hosts == []


@pytest.mark.parametrize("fault", ["cut before", "500", "html", "429"])
@pytest.mark.parametrize("account", [BLUESKY, MASTODON, WEBSITE], ids=lambda one: one.key)
async def test_no_answer_is_no_finding(here: Here, account: Account, fault: str) -> None:
    link = here.put(account)[1]
    here.out.here.faults.reading.extend([fault] * 4)
    with pytest.raises(CannotTell):
        await here.posts.read(account, link)


async def test_a_server_that_is_slow_is_given_up_in_time(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.networks.public_posts.SECONDS", 0.01)
    here.out.here.faults.reading.append("slow")
    here.out.here.faults.slow_s = 0.3
    with pytest.raises(CannotTell, match="in time"):
        await here.posts.read(MASTODON, here.put(MASTODON)[1])


async def test_a_practice_council_reads_nothing_outside_its_computer() -> None:
    async with session_to_networks(on_this_computer=True) as session:
        with pytest.raises(CannotTell):
            await PublicPosts(session, on_none).read(YOUTUBE, "https://youtu.be/abcdefghijk")


async def test_a_name_that_leads_into_our_own_network_is_not_called(monkeypatch: pytest.MonkeyPatch) -> None:
    async def found(*_args: object, **_more: object) -> list[tuple[object, ...]]:
        return [(2, 1, 6, "", ("10.0.0.7", 443))]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", found)
    async with session_to_networks() as session:
        with pytest.raises(CannotTell, match="ClientConnectorDNSError"):
            await PublicPosts(session).read(MASTODON, f"{MASTODON.address}/12")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104 - nothing listens there
        ("::1", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("64:ff9b::a00:1", False),
        ("2002:7f00:1::", False),
    ],
)
def test_an_address_of_a_private_network_is_none_however_it_is_written(address: str, public: bool) -> None:
    assert is_public(address) is public


@pytest.mark.parametrize(
    ("seen", "found"),
    [
        (Seen('The market is open. It\'s "free" - see example.org/market/'), Finding.AS_PUBLISHED),
        (Seen("Market\n\nThe market is open. It&#8217;s"), Finding.CHANGED),
        (Seen(f"Market\n{WORDS}\nShare this", framed=True), Finding.AS_PUBLISHED),
        (Seen(f"Market\n{WORDS}"), Finding.CHANGED),
        (Seen(None), Finding.AS_PUBLISHED),
        (None, Finding.GONE),
    ],
)
def test_what_a_network_does_to_words_by_itself_is_no_change(seen: Seen | None, found: Finding) -> None:
    assert finding_by_all(WORDS, seen) is found


def test_what_wordpress_makes_of_words_when_it_shows_them_is_no_change() -> None:
    typed = "A 6' by 8\" plot, 10x12 m -- ''free'' (tm)... it's the Clerk's."
    shown = "A 6′ by 8″ plot, 10×12 m – “free” ™… it’s the Clerk’s."
    assert finding_by_all(typed, Seen(shown)) is Finding.AS_PUBLISHED
    assert finding_by_all("10x12", Seen("10x13")) is Finding.CHANGED


def test_words_are_read_out_of_what_a_server_tells_as_html() -> None:
    assert without_markup("<p>A &amp; B<br />C</p>\n<p>D&#010;E</p>") == "A & B\nC\n\nD\nE"
