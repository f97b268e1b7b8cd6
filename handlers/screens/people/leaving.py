"""The checklist that an officer gets when somebody has left the council's list of people."""

from handlers.screens import parts as p
from handlers.views.people.leaving import LeavingView


def leaving_list(view: LeavingView) -> p.Card:
    """Return for the Town Clerk, or the Deputy while that office is vacant."""
    return p.Card(
        "Somebody has left the council's list of people: what is to be done.",
        (
            p.Heading("title", "When somebody leaves"),
            p.Says("who", (view.person, " is no longer on the list of people. What was delegated to them has ended.")),
            p.Bullets("to-do", view.to_do),
        ),
    )
