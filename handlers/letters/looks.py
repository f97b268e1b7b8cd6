"""What the bot shows as a picture, given by its address to whatever shows it."""

from chatops.desk import Desk
from handlers.pictures.looks import Look, Looking
from handlers.views.drafts.looks import picture_at


def looks_of(desk: Desk) -> Looking:
    """Return what gives the looks of this council."""

    async def look(address: str) -> Look | None:
        picture = await desk.look(lambda work, _now: picture_at(work, address))
        return Look(picture.content, picture.kind) if picture else None

    return look
