"""What has happened. A use case ends in facts; the state, the journal and the letters are written from them.

`details` is what the journal keeps of a fact: numbers, keys and salted digests, never people's words, so that
content can be erased later and the journal stays whole.

An entry that is written can never be changed, so what it says must keep its meaning. Whoever changes the details of a
fact counts the `version` of its act up, and the audit goes on reading every version before (`storage.audit.claims`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from chatops.facts.acts.table import ACTS
from chatops.policy.people import Office, Person

type_of_detail = str | int | None | list[str]
Details = Mapping[str, type_of_detail]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened: when (aware UTC), by whom (None is the bot), and the office they held then.

    A kind of fact names its act, as in `class DraftRouted(Fact, act="draft:routed")`; the table of acts has the rest
    (`chatops.facts.acts.table`). A kind without an act is what others have in common.
    """

    act: ClassVar[str]
    version: ClassVar[int]
    clause: ClassVar[str]

    at: datetime
    reference: str
    by: Person | None = None
    office: Office | None = None

    def __init_subclass__(cls, act: str = "") -> None:
        """Take the version and the clause from the table of acts. Raises KeyError for an act that is not in it.

        A dataclass with slots is made twice; the second time it has everything already.
        """
        if act:
            row = ACTS[act]
            cls.act, cls.version, cls.clause = act, row.version, row.clause

    @property
    def rests_on(self) -> str:
        """The clause that its entry says: that of its kind, where one fact does not differ from another."""
        return self.clause

    def details(self) -> Details:
        """Return what the journal keeps besides who, when, what and under which clause."""
        return {}
