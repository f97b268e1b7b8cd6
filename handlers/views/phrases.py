"""How the bot speaks, on every platform: times, lists, people in sentences."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from chatops.clock import LONDON, london_date
from chatops.policy.hidden import with_hidden_shown
from chatops.policy.people import Office, Person

Sentence = tuple[str | Person, ...]
"""Plain words and people, in order. Each platform draws a person in its own way, and words never as markup."""


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


def up_to(instant: datetime, now: datetime) -> str:
    """Return when something is over, to follow `until`: `the end of Wednesday 5 May` at midnight, else as `when` says
    it.
    """
    if instant.astimezone(LONDON).time() == time.min:
        return f"the end of {day(instant - timedelta(microseconds=1), now)}"
    return when(instant, now)


def listed(parts: Sequence[str]) -> str:
    """`one`, `one and two`, `one, two and three`."""
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def many(count: int, what: str) -> str:
    """`1 draft`, `2 drafts`, `1,000 drafts`: how many there are of what makes its plural with an s."""
    return f"{count:,} {what}" + ("" if count == 1 else "s")


def quoted(title: str) -> str:
    """`“Bins at Easter”`: what somebody calls a thing, within a sentence, with hidden characters written out."""
    return f"“{with_hidden_shown(title)}”" if title else ""


def called(reference: str, title: str) -> str:
    """`DR-7KQ2M9, “Bins at Easter”`: a draft in a list, by its reference and what it is about, where that was said."""
    return f"{reference}, {quoted(title)}" if title else reference


def people_listed(people: Sequence[Person], joined_by: str = "and") -> Sentence:
    """Return the people as part of a sentence: `one`, `one and two`, `one, two and three`; or with another word
    between.
    """
    said: list[str | Person] = []
    for index, person in enumerate(people):
        if index:
            said.append(f" {joined_by} " if index == len(people) - 1 else ", ")
        said.append(person)
    return tuple(said)


def titled(person: Person, office: Office | None) -> Sentence:
    """Return a person with the office they hold or held: `Jo, Town Clerk`."""
    return (person, f", {office}") if office else (person,)
