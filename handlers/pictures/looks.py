"""How what the bot draws and keeps comes to where people see it: each look has an address, and is given by it."""

import io
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from PIL import Image

MOST_SHOWN: Final = 1024
"""Dots of either side that Teams shows in a card:
https://learn.microsoft.com/microsoftteams/platform/resources/messaging-extension-v3/send-receive-messages"""


@dataclass(frozen=True, slots=True)
class Look:
    """A picture to be shown: its bytes, and `image/png` or `image/jpeg`."""

    content: bytes
    kind: str


Looking = Callable[[str], Awaitable[Look | None]]
"""Gives the look that has this address; None when there is none, or none any more."""


async def no_look(_address: str) -> Look | None:
    """Give no look of any address."""
    return None


def shrunk(look: Look) -> Look:
    """Return the look as large as it is shown, where it is larger."""
    with Image.open(io.BytesIO(look.content)) as image:
        if max(image.size) <= MOST_SHOWN:
            return look
        form = image.format or "PNG"
        image.thumbnail((MOST_SHOWN, MOST_SHOWN), Image.Resampling.LANCZOS)
        into = io.BytesIO()
        image.save(into, form)
    return Look(into.getvalue(), look.kind)
