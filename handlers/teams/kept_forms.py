"""The forms that stand open in front of people, kept sealed in the inbox, so that a restart loses none of them.

A form may be a report, and what is typed in one of its windows must be there when the last of them is sent. It is kept
as what is confidential is, under a number that says nothing, and all rows are of the same few lengths, so that whoever
reads the database alone learns how many forms stand open and not what any of them is. It goes when the form is sent,
and after a day at the latest. Pages are not kept: nobody has typed anything in them, and they may show a case.
"""

import asyncio
import base64
import binascii
import json
import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from chatops.desk import Desk
from chatops.policy.retention import TYPED_WORDS
from chatops.ports.unit_of_work import UnitOfWork
from handlers.answering.working import goes_on
from handlers.screens.as_json import form_as_json, form_from_json
from handlers.teams.open_forms import OpenForm, OpenForms

STEP: Final = 16 * 1024
"""Characters by which a form that is kept grows: most take one step, whatever was typed in them."""
WAITS_S: Final = 0.4
"""Seconds for which an answer waits for a form to be read or kept. What is not kept in time is kept a moment later."""
_NUMBER: Final = re.compile("[0-9a-f]{32}")
MOST_BELOW: Final = 5
"""Forms that lie one under another at most."""


@dataclass(frozen=True, slots=True)
class KeptForms:
    """The forms that are open, with what is kept of them in the records."""

    desk: Desk
    forms: OpenForms

    async def bring_back(self, user: str, numbers: Sequence[str]) -> None:
        """Read what somebody has open under these numbers, and what lies below it, so far as it is not at hand."""
        for first in numbers:
            number = first
            for _ in range(MOST_BELOW):
                found = self.forms.find(user, number) or await self._read(user, number)
                if found is None:
                    break
                number = found.below

    async def keep(self, user: str) -> None:
        """Keep what changed of the forms that somebody has open."""
        changed = {number: self.forms.find(user, number) for number in self.forms.changes(user)}
        if not changed:
            return
        bodies = {number: as_kept(form) for number, form in changed.items() if form}
        now = self.desk.clock.now()

        def write(work: UnitOfWork) -> None:
            for number in changed:
                if number in bodies:
                    work.inbox.keep(_name(number), bodies[number], now=now)
                else:
                    work.inbox.remove(_name(number))
            work.inbox.clear(before=now - TYPED_WORDS.kept_for)

        await asyncio.wait([goes_on(self.desk.records.write(write))], timeout=WAITS_S)

    async def _read(self, user: str, number: str) -> OpenForm | None:
        if not _NUMBER.fullmatch(number):
            return None
        reading = goes_on(
            self.desk.look(lambda work, now: work.inbox.kept(_name(number), since=now - TYPED_WORDS.kept_for))
        )
        await asyncio.wait([reading], timeout=WAITS_S)
        if not reading.done() or reading.exception() is not None:
            return None
        body = reading.result()
        form = from_kept(body) if body is not None else None
        if form is not None:
            self.forms.put_back(number, form)
        return self.forms.find(user, number)


def as_kept(form: OpenForm) -> str:
    """Return a form as the text that is sealed, filled up to a whole number of steps."""
    whole = {
        "user": form.user,
        "form": form_as_json(form.screen),
        "below": form.below,
        "cards": form.cards,
        "at": form.at,
        "written": dict(form.written),
    }
    packed = base64.b64encode(zlib.compress(json.dumps(whole, default=str).encode())).decode()
    return packed.ljust(-(-len(packed) // STEP) * STEP)


def from_kept(body: str) -> OpenForm | None:
    """Return the form that was kept as this text; None where this version of the bot cannot read it."""
    try:
        whole = json.loads(zlib.decompress(base64.b64decode(body.rstrip(), validate=True)))
        form = form_from_json(whole["form"])
        if form is None:
            return None
        cards, at = tuple(whole["cards"]), whole["at"]
        return OpenForm(whole["user"], form, whole["below"], 0.0, cards, at, whole["written"])
    except (binascii.Error, zlib.error, ValueError, KeyError, TypeError):
        return None


def _name(number: str) -> str:
    return f"form:{number}"
