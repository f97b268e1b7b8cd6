"""The one button of every confidential notice: what opens depends on who presses it, and on nothing that it says."""

from handlers.requests.request import Answer, Request, as_if_absent
from handlers.steps.breaches import casework, report
from handlers.views.breaches.case import Role, role_of


@as_if_absent
async def on_open_button(request: Request) -> Answer:
    """Somebody opens what waits for them; who may not know of it is told that there is nothing."""
    if await request.desk.look(role_of, reference=request.item.reference, by=request.caller) is Role.REPORTER:
        return await report.open_as_reporter(request)
    return await casework.open_as_reader(request)
