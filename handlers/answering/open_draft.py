"""A button that was pressed on the page of a draft: the page shows afterwards how the draft stands then."""

from functools import wraps

from chatops.policy import references
from handlers.requests.request import Answer, Done, Handler, PutInPlace, Request
from handlers.screens.drafts.lists import draft_page
from handlers.views.drafts.draft import see_draft


def shown_again(handler: Handler) -> Handler:
    """Return a handler that draws the page of a draft again, where its button stood on one and was done."""

    @wraps(handler)
    async def answered(request: Request) -> Answer:
        answer = await handler(request)
        if not isinstance(answer, Done) or references.read(request.page) is None:
            return answer
        view = await request.desk.look(see_draft, reference=request.page, by=request.caller)
        return PutInPlace(draft_page(view))

    return answered
