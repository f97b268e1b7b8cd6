"""What has happened. A use case ends in facts; the state, the journal and the letters are written from them.

`details` is what the journal keeps of a fact: numbers, keys and salted digests, never people's words, so that
content can be erased later and the journal stays whole.

An entry that is written can never be changed, so what it says must keep its meaning. Whoever changes the details of a
fact counts its `version` up, and the audit goes on reading every version before (`storage.audit.claims`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from chatops.policy.people import Office, Person

type_of_detail = str | int | None | list[str]
Details = Mapping[str, type_of_detail]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened: when (aware UTC), by whom (None is the bot), and the office they held then.

    `version` is that of its details in the journal. Entries from before there were versions have none, and are 1:
    what is written now begins with 2.
    """

    act: ClassVar[str]
    version: ClassVar[int] = 2
    clause: ClassVar[str]

    at: datetime
    reference: str
    by: Person | None = None
    office: Office | None = None

    def details(self) -> Details:
        """What the journal keeps besides who, when, what and under which clause."""
        return {}
