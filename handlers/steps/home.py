"""What somebody gets who writes to the bot without a command, or opens it: what they can do here."""

from chatops.desk import Desk
from chatops.policy.authority import powers
from chatops.policy.breaches import confidence
from chatops.policy.people import Caller
from handlers.platform import Platform
from handlers.screens import did_you_mean, pages
from handlers.screens.parts import Card, Home
from handlers.screens.pauses import pause_buttons, pause_parts
from handlers.screens.people.identities import platforms_parts
from handlers.screens.purdah.purdah_pages import home_parts
from handlers.views.home import see_home
from handlers.views.pauses import see_pauses
from handlers.views.people.identities import see_platforms
from handlers.views.purdah.window import see_purdah


async def greeting_for(
    desk: Desk, caller: Caller, platform: Platform, *, typed: str, files: bool, meant: str = ""
) -> Card | None:
    """Return the answer to a direct message; None when nothing here is for whoever wrote it.

    What they wrote is kept sealed under the name `typed`, to open a form with; `files` is whether files came with it.
    `platform` is the one they are on; `meant` the command that they wrote as a message, if they did.
    """
    actor = await desk.look(lambda work, _now: work.people.actor(caller))
    if confidence.may_report(actor):
        return None  # not one of the council's people
    card = pages.greeting(typed, powers.may_draft(actor), platform.name, files=files, kept_by=platform.logs)
    return did_you_mean.with_command(card, meant) if meant else card


async def home_for(desk: Desk, caller: Caller) -> Home:
    """Return what waits for somebody, and how the council stands."""
    view = await desk.look(see_home, by=caller)
    purdah = await desk.look(see_purdah, by=caller)
    paused = await desk.look(see_pauses, by=caller)
    where = await desk.look(see_platforms, by=caller)
    below = (*platforms_parts(where), *pause_buttons(paused), *home_parts(purdah))
    return pages.home(view, below, pause_parts(paused))
