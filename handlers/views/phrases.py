"""How the bot speaks, on every platform: times, lists, people in sentences, characters that cannot be seen."""

import re
from collections.abc import Sequence
from datetime import datetime

from chatops.clock import LONDON, london_date
from chatops.policy.people import Office, Person

Sentence = tuple[str | Person, ...]
"""Plain words and people, in order. Each platform draws a person in its own way, and words never as markup."""

_UNSEEN = re.compile(r"[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]")
_JOINER = "\u200d"


def when(instant: datetime, now: datetime) -> str:
    """`Thursday 6 May at 14:30` by London's clocks, with the year when it is not this one.

    In the hour that happens twice when the clocks go back, it says which of the two is meant.
    """
    local = instant.astimezone(LONDON)
    year = "" if local.year == london_date(now).year else f" {local.year}"
    said = f"{local:%A} {local.day} {local:%B}{year} at {local:%H:%M}"
    twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    return f"{said} ({local.tzname()})" if twice else said


def day(instant: datetime, now: datetime) -> str:
    """`Thursday 6 May` by London's calendar, with the year when it is not this one."""
    return when(instant, now).partition(" at ")[0]


def listed(parts: Sequence[str]) -> str:
    """`one`, `one and two`, `one, two and three`."""
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def people_listed(people: Sequence[Person]) -> Sentence:
    """The people as part of a sentence: `one`, `one and two`, `one, two and three`."""
    said: list[str | Person] = []
    for index, person in enumerate(people):
        if index:
            said.append(" and " if index == len(people) - 1 else ", ")
        said.append(person)
    return tuple(said)


def titled(person: Person, office: Office | None) -> Sentence:
    """A person with the office they hold or held: `Jo, Town Clerk`."""
    return (person, f", {office}") if office else (person,)


def hidden_characters(words: str) -> tuple[str, ...]:
    """The characters in the words that a reader cannot see, as `U+200B`, each once, in order.

    A joiner between two parts of an emoji is no secret and is left out.
    """
    found = (f"U+{ord(words[m.start()]):04X}" for m in _UNSEEN.finditer(words) if not _joins_emoji(words, m.start()))
    return tuple(dict.fromkeys(found))


def with_hidden_shown(words: str) -> str:
    """The words with each character that a reader cannot see written out, as `[U+200B]`."""

    def shown(match: re.Match[str]) -> str:
        return match[0] if _joins_emoji(words, match.start()) else f"[U+{ord(match[0]):04X}]"

    return _UNSEEN.sub(shown, words)


def _joins_emoji(words: str, position: int) -> bool:
    around = words[position - 1 : position] + words[position + 1 : position + 2]
    return words[position] == _JOINER and len(around) == 2 and all(ord(c) >= 0x2190 for c in around)
