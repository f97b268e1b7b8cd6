"""The form with which an officer proposes a change of office, and the card with which another confirms it."""

from chatops.policy.people import Office
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.among import Among
from handlers.views.people.offices import OfficeView


def office_form() -> p.Form:
    """Return which office, and who is to hold it."""
    says = (
        "An office changes hands once another office holder, who does not gain by it, confirms it. All office holders "
        "are told now, and again when it has changed. Reports of breaches that are open stay with those who handle "
        "them now."
    )
    parts = (
        p.Paragraph("about", says),
        p.Asked("office", "Which office?", p.Choice(tuple(p.Option(office.value, office.value) for office in Office))),
        p.Asked(
            "person",
            "Who is to hold it?",
            p.PersonChoice(among=Among.COUNCIL),
            hint="Somebody on the list of people. Leave it empty when the office falls vacant.",
            optional=True,
        ),
    )
    return p.Form(names.OFFICE, "Change an office", parts, submit="Propose it")


def read_office_form(answers: Answers) -> tuple[Office | None, str]:
    """Return the office, None when none was chosen, and the platform's id of who is to hold it, empty for nobody.

    Raises NoSuchChoice.
    """
    return answers.option("office", Office), answers.person("person")


def office_card(view: OfficeView) -> p.Card:
    """Return for each office holder, and for who gains by it."""
    buttons = []
    if view.may_confirm:
        yes = p.Question(
            "Confirm this change of office?",
            "It takes effect at once, and all office holders are told.",
            "Confirm",
            "Go back",
        )
        confirm = p.Button(names.CONFIRM_OFFICE, "Confirm it", view.reference, style=p.Style.PRIMARY, question=yes)
        buttons.append(confirm)
    if view.may_call_off:
        buttons.append(p.Button(names.CALL_OFF_OFFICE, "Call it off", view.reference, style=p.Style.DANGER))
    return p.Card(
        "An office of the council is to change hands.",
        (
            p.Heading("title", f"A change of office, {view.reference}"),
            p.Says("said", view.said),
            p.Says("stands", view.stands),
            p.Buttons("act", tuple(buttons)),
        ),
    )
