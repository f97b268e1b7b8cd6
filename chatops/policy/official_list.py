"""What the Clerk or the Deputy tells the checks: the official list of contacts, places, websites, people and words."""

from dataclasses import dataclass, fields

from chatops.policy.authority.powers import account_is_sound, holds_approving_office
from chatops.policy.content.known import Known, RosterName
from chatops.policy.content.wording import unsendable
from chatops.policy.objections import Objection
from chatops.policy.people import Actor, Standing

LONGEST_PART = 3000
"""Characters of one part of the list, which one question of a form takes."""


@dataclass(frozen=True, slots=True)
class OfficialList:
    """The official list, each part as lines.

    `contacts` are telephone numbers, e-mail addresses, postcodes and addresses that may be published; `venues` public
    places; `websites` those that need no question; `people` who work for the council; `marked` words that are to be
    asked about, and `fine` those that are not.
    """

    contacts: tuple[str, ...] = ()
    venues: tuple[str, ...] = ()
    websites: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    fine: tuple[str, ...] = ()

    def known(self) -> Known:
        """Return it as the checks take it."""
        return Known(
            contacts=self.contacts,
            venues=self.venues,
            domains=tuple(_host(one) for one in self.websites),
            roster=tuple(RosterName(one, Standing.EMPLOYEE) for one in self.people),
            marked=self.marked,
            fine=self.fine,
        )


PARTS = tuple(part.name for part in fields(OfficialList))
"""The names of its parts, in order."""


def may_keep_list(actor: Actor) -> list[Objection]:
    """5.12: the Town Clerk and the Deputy say which contact details are official, and what the checks know besides."""
    unsound = account_is_sound(actor)
    if unsound:
        return unsound
    if holds_approving_office(actor):
        return []
    return [Objection("5.12", "Only the Town Clerk or the Deputy Town Clerk can change what the checks know.")]


def may_see_list(actor: Actor) -> list[Objection]:
    """5.12: everybody on the council's list of people may know which contact details are official."""
    unsound = account_is_sound(actor)
    if unsound or actor.standing is not None:
        return unsound
    return [Objection("1.1", "You are not on the council's list of people yet. Ask the Town Clerk to add you.")]


def parts_can_be_kept(parts: dict[str, str]) -> list[Objection]:
    """5.12: each part of the list can be shown, and fits the question it was typed in."""
    objections = []
    for name, text in parts.items():
        if unsendable(text):
            objections.append(Objection("5.12", "A character in it cannot be shown. Type that line again.", name))
        elif len(text) > LONGEST_PART:
            objections.append(Objection("5.12", f"Keep it to {LONGEST_PART:,} characters.", name))
    return objections


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of a part that say something, without white space around them, each once."""
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def _host(written: str) -> str:
    """Return the host of a website, however it was written: `https://www.example.org/news` as `example.org`."""
    return written.lower().split("://")[-1].split("/")[0].removeprefix("www.")
