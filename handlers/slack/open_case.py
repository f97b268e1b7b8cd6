"""The one button of every confidential notice: what opens depends on who presses it, and on nothing that it says."""

from handlers.slack.request import Answer, Visit, as_if_absent
from handlers.slack.steps.breaches import casework, report
from handlers.views.breaches.case import Role, role_of


@as_if_absent
async def on_open_button(visit: Visit) -> Answer:
    """Somebody opens what waits for them; who may not know of it is told that there is nothing."""
    if await visit.desk.look(role_of, reference=visit.item.reference, by=visit.caller) is Role.REPORTER:
        return await report.open_as_reporter(visit)
    return await casework.open_as_reader(visit)
