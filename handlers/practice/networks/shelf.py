"""What is on the practice networks: every post with its words, where the public sees it, and what has become of it."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime


@dataclass(slots=True)
class Post:
    """One post of a practice network. `public` is whether everybody sees it; `words` as they were sent."""

    network: str
    number: str
    words: str
    made_at: datetime
    title: str = ""
    slug: str = ""
    status: str = "publish"
    key: str = ""

    @property
    def public(self) -> bool:
        """Whether everybody sees it."""
        return self.status == "publish"


@dataclass(slots=True)
class Shelf:
    """The posts of all practice networks, in the order in which they were made.

    `now` gives the practice clock's instant, and `address` the practice server's own address.
    """

    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    address: Callable[[], str] = lambda: ""
    posts: list[Post] = field(default_factory=list)
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(112200000000000001))

    def put(self, network: str, words: str, **more: str) -> Post:
        """Add a post."""
        post = Post(network, more.pop("number", "") or str(next(self._numbers)), words, self.now(), **more)
        self.posts.append(post)
        return post

    def find(self, network: str, number: str) -> Post | None:
        """Return the post of this number, or None."""
        return next((post for post in self.posts if (post.network, post.number) == (network, number)), None)

    def of(self, network: str) -> list[Post]:
        """Return the posts of one network that everybody sees."""
        return [post for post in self.posts if post.network == network and post.public]

    def change(self, post: Post, words: str) -> None:
        """Somebody changes the words of a post at the network itself."""
        post.words = words

    def remove(self, post: Post) -> None:
        """Take a post away for good."""
        self.posts.remove(post)
