"""The council's list of people: what the Clerk and the Deputy see of it, its forms, and what somebody on it is told."""

from chatops.policy.authority.roster import MOST_AT_ONCE
from chatops.policy.people import Standing
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.among import Among
from handlers.views.people.roster import RosterView

_STANDINGS = tuple(
    p.Option(standing.value, words)
    for standing, words in (
        (Standing.EMPLOYEE, "Employee"),
        (Standing.VOLUNTEER, "Volunteer"),
        (Standing.MEMBER, "Councillor"),
    )
)
_HOLDS = "It takes effect at once and is on record. Each of them is told in the chat what they may do."


def roster_parts(view: RosterView) -> p.Parts:
    """Return what the Clerk and the Deputy see below who holds which office."""
    if not view.may_keep:
        return ()
    buttons = (
        p.Button(names.ADD_PEOPLE, "Add people"),
        p.Button(names.CHANGE_PERSON, "Change somebody"),
        p.Button(names.REMOVE_PEOPLE, "Remove people"),
        p.Button(names.CHANGE_OFFICE, "Change an office"),
    )
    return (p.Note("roster-label", "The list of people"), p.Rows("roster", view.groups), p.Buttons("keep", buttons))


def add_form() -> p.Form:
    """Return whom to add, several at once, and as what."""
    parts = (
        p.Paragraph("about", _HOLDS),
        p.Asked("people", "Whom do you add?", p.PersonChoice(MOST_AT_ONCE, "Choose people")),
        _standing(),
    )
    return p.Form(names.PEOPLE_ADDED, "Add people", parts, submit="Add")


def change_form() -> p.Form:
    """Return who is something else to the council from now on."""
    parts = (
        p.Paragraph("about", f"{_HOLDS} What was delegated to somebody who is no longer an employee ends."),
        p.Asked("people", "Who is something else now?", p.PersonChoice(among=Among.LISTED)),
        _standing(),
    )
    return p.Form(names.PERSON_CHANGED, "Change somebody", parts, submit="Change")


def remove_form() -> p.Form:
    """Return who leaves, several at once."""
    says = (
        "From then on they can do here only what everybody may, such as report a breach. What they did stays "
        "on record, and what was delegated to them ends."
    )
    parts = (
        p.Paragraph("about", says),
        p.Asked("people", "Whom do you remove?", p.PersonChoice(MOST_AT_ONCE, "Choose people", among=Among.LISTED)),
    )
    return p.Form(names.PEOPLE_REMOVED, "Remove people", parts, submit="Remove")


def read_people(answers: Answers) -> tuple[tuple[str, ...], Standing | None]:
    """Return the platform's ids of those who were chosen, and the standing; None when none was chosen.

    Raises NoSuchChoice.
    """
    return answers.people("people"), answers.option("standing", Standing)


def standing_notice(says: str) -> p.Card:
    """Return for somebody who was added, changed or removed."""
    return p.Card("What you are to the council here has changed.", (p.Paragraph("says", says),))


def _standing() -> p.Asked:
    return p.Asked("standing", "What are they to the council?", p.Choice(_STANDINGS))
