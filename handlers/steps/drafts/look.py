"""The button beside a draft in a list, which opens it."""

from chatops.policy import references
from handlers.requests.request import Answer, Request, Show
from handlers.screens.drafts.lists import draft_page
from handlers.views.drafts.draft import see_draft


async def on_open_button(request: Request) -> Answer:
    """The whole draft, with what may be done with it now. Raises NoSuch."""
    reference = request.reference(references.DRAFT, "draft")
    return Show(draft_page(await request.desk.look(see_draft, reference=reference, by=request.caller)))
