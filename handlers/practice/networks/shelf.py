"""What is on the practice networks: every post with its words, where the public sees it, and what has become of it."""

import itertools
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from typing import Any

MOST_PICTURES = 4
"""Pictures of one post that the practice networks take."""
_FIRST = 112200000000000001


def is_picture(kind: str) -> bool:
    """Return whether the practice networks take what says that it is this."""
    return kind in {"image/png", "image/jpeg"}


@dataclass(slots=True)
class Upload:
    """A picture that was sent to a practice network: its bytes, their kind, its alt text, the post that it is in."""

    network: str
    number: str
    content: bytes
    kind: str
    alt: str = ""
    post: str = ""


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
    pictures: list[Upload] = field(default_factory=list)
    featured: str = "0"

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
    uploads: list[Upload] = field(default_factory=list)
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(_FIRST))

    def put(self, network: str, words: str, *, pictures: Iterable[Upload] = (), **more: str) -> Post:
        """Add a post."""
        number = more.pop("number", "") or str(next(self._numbers))
        post = Post(network, number, words, self.now(), pictures=list(pictures), **more)
        for picture in post.pictures:
            picture.post = number
        self.posts.append(post)
        return post

    def take(self, network: str, content: bytes, kind: str, **more: str) -> Upload:
        """Keep a picture that was sent."""
        picture = Upload(network, more.pop("number", "") or str(next(self._numbers)), content, kind, **more)
        self.uploads.append(picture)
        return picture

    def upload(self, network: str, number: str) -> Upload | None:
        """Return the picture of this number, or None."""
        return next((one for one in self.uploads if (one.network, one.number) == (network, number)), None)

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

    def as_data(self) -> dict[str, Any]:
        """Give all of it as JSON has it."""
        return {"posts": [_written(one) for one in self.posts], "uploads": [_written(one) for one in self.uploads]}

    def read(self, data: Any) -> None:
        """Take what `as_data` gave. Raises KeyError, TypeError, ValueError for anything else."""
        self.uploads = [_upload(one) for one in data["uploads"]]
        self.posts = [
            Post(
                **{
                    **one,
                    "made_at": datetime.fromisoformat(one["made_at"]),
                    "pictures": [_upload(picture) for picture in one["pictures"]],
                }
            )
            for one in data["posts"]
        ]
        numbers = [one.number for one in self.posts] + [one.number for one in self.uploads]
        self._numbers = itertools.count(max([_FIRST, *(int(one) for one in numbers if one.isdecimal())]) + 1)


def _written(one: Post | Upload) -> dict[str, Any]:
    data = {each.name: getattr(one, each.name) for each in fields(one)}
    if isinstance(one, Upload):
        return data | {"content": b64encode(one.content).decode()}
    return data | {"made_at": one.made_at.isoformat(), "pictures": [_written(picture) for picture in one.pictures]}


def _upload(data: Any) -> Upload:
    return Upload(**{**data, "content": b64decode(data["content"])})
