"""What a council has told the checks: its contacts, venues, people, known websites, names and words."""

from dataclasses import dataclass

from chatops.policy.people import Standing


@dataclass(frozen=True, slots=True)
class RosterName:
    """The name of somebody on the council's list, and what they are to the council."""

    name: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class Known:
    """All that a check may know besides the words.

    `contacts` is the official register (5.12): telephone numbers, e-mail addresses (`@host` for all of one host),
    postcodes and postal addresses of the council and of listed public bodies, one a line. `venues` are public places
    with their addresses. `domains` are websites that were asked about once (5.6), the council's own among them;
    what is below one is known with it. `candidates` and `parties` are names at a poll (PS-4c). `marked` and `fine` are
    the Clerk's own words. `limits` says how many characters an account or a server really takes, by its name.
    """

    contacts: tuple[str, ...] = ()
    venues: tuple[str, ...] = ()
    roster: tuple[RosterName, ...] = ()
    domains: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    marked: tuple[str, ...] = ()
    fine: tuple[str, ...] = ()
    limits: tuple[tuple[str, int], ...] = ()


NOTHING_KNOWN = Known()
