"""The official list, which the checks of words know: the page that shows it, the form that changes it."""

from collections.abc import Mapping

from chatops.policy.clauses import place_of
from chatops.policy.content.questions import Tally
from chatops.policy.official_list import LONGEST_PART, PARTS
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.content import OfficialListView
from handlers.views.phrases import many

_ABOUT = (
    "The words of a post are checked as they are sent in. What stands here is known to the checks, and nobody is asked "
    "about it again."
)
_LABELS = {
    "contacts": "Contact details that may be published",
    "venues": "Public places",
    "websites": "Websites that need no question",
    "people": "People who work for the council",
    "marked": "Words to be asked about",
    "fine": "Words that are fine",
}
_HINTS = {
    "contacts": "One on each line: telephone numbers, e-mail addresses, postcodes and addresses of the council and of "
    "public bodies. @thornbury.gov.uk stands for every address there.",
    "venues": "One on each line with its address, such as Armstrong Hall, 4 Chapel Street, BS35 2BJ.",
    "websites": "One on each line, such as gov.uk. What ends in it is known with it, such as thornbury.gov.uk.",
    "people": "One name on each line. They must agree before a post names them (5.10).",
    "marked": "One on each line.",
    "fine": "One on each line, such as the name of an inn.",
}


def list_page(view: OfficialListView) -> p.Page:
    """Return all of the list, and for an officer the button that changes it."""
    shown: list[p.Part] = [p.Paragraph("about", _ABOUT)]
    for part in PARTS:
        lines = getattr(view.listed, part)
        shown.append(p.Note(f"label:{part}", _LABELS[part]))
        shown.append(p.Quoted(part, "\n".join(lines)) if lines else p.Paragraph(part, "Nothing yet."))
    if view.may_change:
        shown.append(p.Buttons("change", (p.Button(names.CHANGE_CHECKS, "Change"),)))
        if view.asked:
            shown.append(p.Note("asked-label", "What they found in the last twelve months"))
            shown.append(p.Bullets("asked", tuple(_tally(one) for one in view.asked)))
    return p.Page(names.PAGE, "What the checks know", tuple(shown))


def _tally(one: Tally) -> str:
    """Return one kind of thing: how often it was found, and what was answered."""
    if one.told:
        return f"{place_of(one.clause)}, {one.what}: advice in {many(one.told, 'version')} of drafts"
    said = f"{place_of(one.clause)}, {one.what}: {one.looked + one.noted + one.asks:,} asked"
    said += f", {one.noted:,} answered in a note" if one.noted else ""
    return said + (f", {one.asks:,} to be allowed" if one.asks else "")


def list_form(view: OfficialListView) -> p.Form:
    """Return a question for each part of the list, with what it says now."""
    asked = tuple(
        p.Asked(
            part,
            _LABELS[part],
            p.Text(multiline=True, longest=LONGEST_PART, words="\n".join(getattr(view.listed, part))),
            hint=_HINTS[part],
            optional=True,
        )
        for part in PARTS
    )
    return p.Form(names.CHECKS, "What the checks know", asked, submit="Save", carries=str(view.number))


def read_list_form(answers: Answers) -> Mapping[str, str]:
    """Return each part as typed, by its name."""
    return {part: answers.text(part) for part in PARTS}
