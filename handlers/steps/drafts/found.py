"""The button that opens what the checks found in a draft."""

from handlers.requests.request import Answer, Request, Show
from handlers.screens.drafts.found import found_page
from handlers.views.drafts.found import see_found


async def on_read_button(request: Request) -> Answer:
    """Each thing that was found in the revision that the card shows."""
    about = request.subject
    view = await request.desk.look(see_found, reference=about.reference, revision=about.revision, by=request.caller)
    return Show(found_page(view))
