"""What people are called who are not in Slack: it can mention none of them, so they stand there by their names."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace

from chatops.policy.people import Person
from handlers.screens import parts as p
from handlers.slack.texts import PLATFORM
from handlers.views.phrases import Sentence

Named = Callable[[Collection[Person]], Awaitable[Mapping[Person, str]]]
"""What people are called on another platform, as far as it says so."""
AT_ONCE_S = 0.3
"""Seconds for which somebody's click waits for names that are not known yet."""
IN_TIME_S = 3.0
"""Seconds for which a letter waits for them."""
MOST_KEPT = 2000


class Elsewhere:
    """Names of people of other platforms, kept once they are known. `ask` says what they are called."""

    def __init__(self, ask: Named) -> None:
        self._ask = ask
        self._names: dict[Person, str] = {}

    async def named(self, parts: p.Parts, within_s: float = IN_TIME_S) -> p.Parts:
        """Return the parts with people of other platforms by their names, as far as those are given in time."""
        people = {one for one in _people_in(parts) if one.platform != PLATFORM}
        unknown = people - self._names.keys()
        if unknown:
            if len(self._names) >= MOST_KEPT:
                self._names.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(within_s):
                    self._names |= await self._ask(unknown)
        return tuple(self._by_name(part) for part in parts) if people else parts

    def _by_name(self, part: p.Part) -> p.Part:
        match part:
            case p.Says(_, said):
                return replace(part, said=self._said(said))
            case p.Rows(_, rows):
                return replace(part, rows=tuple((label, self._said(said)) for label, said in rows))
            case p.Bullets(_, lines):
                return replace(part, lines=tuple(one if isinstance(one, str) else self._said(one) for one in lines))
            case _:
                return part

    def _said(self, said: Sentence) -> Sentence:
        return tuple(self._names.get(one, one) if isinstance(one, Person) else one for one in said)


async def _nobody(_people: Collection[Person]) -> Mapping[Person, str]:
    return {}


NOBODY = Elsewhere(_nobody)
"""Where the council uses Slack alone."""


def _people_in(parts: p.Parts) -> Iterator[Person]:
    for part in parts:
        match part:
            case p.Says(_, said):
                sentences: tuple[str | Sentence, ...] = (said,)
            case p.Rows(_, rows):
                sentences = tuple(said for _, said in rows)
            case p.Bullets(_, lines):
                sentences = lines
            case _:
                continue
        for sentence in sentences:
            if not isinstance(sentence, str):
                yield from (one for one in sentence if isinstance(one, Person))
