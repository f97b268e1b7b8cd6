"""What the core asks of storage about pictures."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from chatops.policy.people import Person


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is kept: the SHA-256 of its bytes in hexadecimal, the bytes, `image/png` or `image/jpeg`.

    `name` is what its file was called, and `by` who sent it.
    """

    digest: str
    content: bytes
    kind: str
    name: str
    by: Person


class Pictures(Protocol):
    """Pictures, each kept once by its digest, sealed, until an end date where it has one."""

    def keep(self, picture: Picture, source: str, *, now: datetime) -> None:
        """Keep a picture for a draft that is being written; `source` is the platform's name of the file.

        What was kept for drafts that were never sent in, and is past its end, goes.
        """
        ...

    def from_source(self, by: Person, source: str) -> str | None:
        """Return the digest of the picture that this person sent as this file; None when it is not kept."""
        ...

    def get(self, digest: str) -> Picture | None:
        """Return the picture; None when it is not kept, or is not what was kept."""
        ...

    def names(self, digests: Collection[str]) -> dict[str, str]:
        """Return what the files of these pictures were called, by digest, of those that are kept."""
        ...

    def whole(self, digests: Collection[str]) -> frozenset[str]:
        """Return those of these pictures that are kept with the very bytes that their digests name."""
        ...

    def sent_by(self, by: Person, digests: Collection[str]) -> frozenset[str]:
        """Return those of these pictures that this person sent."""
        ...

    def wait(self, by: Person, digests: Collection[str], *, until: datetime) -> None:
        """Keep those of these pictures that this person sent until then at least, where they would go sooner."""
        ...

    def gone_by(self, instant: datetime, kept_as: str) -> int:
        """Return how many go by an aware instant of those that are kept for the time of this class."""
        ...
