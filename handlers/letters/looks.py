"""What the bot shows as a picture, given by its address to whatever shows it: a picture of a draft, a preview, the
coming weeks.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Final

from chatops.desk import Desk
from chatops.ports.pictures import Picture
from chatops.ports.unit_of_work import UnitOfWork
from handlers.pictures import weeks
from handlers.pictures.looks import Look, Looking
from handlers.pictures.preview import drawn
from handlers.views.drafts.looks import picture_at
from handlers.views.drafts.previews import Preview, preview_at
from handlers.views.purdah.weeks_look import WeeksLook, weeks_at

_PAINTER: Final = ThreadPoolExecutor(max_workers=1, thread_name_prefix="previews")
"""Previews are drawn one after the other, and nobody's click waits for it."""


def looks_of(desk: Desk) -> Looking:
    """Return what gives the looks of this council."""

    async def look(address: str) -> Look | None:
        found = await desk.look(_found, address)
        if isinstance(found, Preview):
            return await asyncio.get_running_loop().run_in_executor(_PAINTER, drawn, found)
        if isinstance(found, WeeksLook):
            return await asyncio.get_running_loop().run_in_executor(_PAINTER, weeks.drawn, found)
        return Look(found.content, found.kind) if found else None

    return look


def _found(work: UnitOfWork, _now: datetime, address: str) -> Picture | Preview | WeeksLook | None:
    return picture_at(work, address) or preview_at(work, address) or weeks_at(work, address)
