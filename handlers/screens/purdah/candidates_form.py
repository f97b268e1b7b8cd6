"""The form in which the Town Clerk gives the names of those standing, or has them erased."""

from chatops.policy.purdah.candidates import Change, NameKind
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.purdah.candidates import NamesView

LONGEST = 3000
"""Characters that one form holds. More names are added with another."""

_KINDS = {
    NameKind.CANDIDATE: "Candidates",
    NameKind.PARTY: "Parties",
    NameKind.COUNCILLOR: "Councillors",
}
_CHANGES = {
    Change.ADD: "Add them to those that are kept",
    Change.REPLACE: "Keep these in place of all others",
    Change.ERASE: "Erase every name that is kept",
}


_UNTIL = (
    "Names are kept no longer than they are needed: they are erased some days after the last pre-election period they "
    "were given for, and you are told. /council retention says how many."
)


def candidates_form(view: NamesView) -> p.Form:
    """Return the names in lines, whose they are, and what becomes of those that are kept already."""
    until = "You are told when they are." if view.names else _UNTIL
    about = (
        f"{view.kept} {until} A draft that falls in purdah and names one of them is marked for "
        "whoever decides. It is a prompt and decides nothing."
    )
    hint = (
        "One on each line, or lines of a CSV file: a name, a comma, and candidate, party or councillor. "
        "Smith, Jane is read as Jane Smith."
    )
    kinds = tuple(p.Option(kind.value, says) for kind, says in _KINDS.items())
    changes = tuple(p.Option(change.value, says) for change, says in _CHANGES.items())
    box = p.Text(multiline=True, longest=LONGEST)
    parts: list[p.Part] = [
        p.Paragraph("about", about),
        p.Asked("names", "Names", box, hint=hint, optional=True),
        p.Asked("kind", "Whose names are they?", p.Choice(kinds, kinds[0].value)),
        p.Asked("change", "What is to be done?", p.Choice(changes, changes[0].value)),
    ]
    if view.names:
        parts += [p.Note("kept-label", "Kept now"), p.Quoted("kept", view.names)]
    return p.Form(names.CANDIDATES, "Names of candidates", tuple(parts), submit="Save")


def names_page(says: str) -> p.Page:
    """Return what was read from the lines that were pasted."""
    return p.Page(names.PAGE, "Names of candidates", (p.Paragraph("read", says),))


def read_candidates_form(answers: Answers) -> tuple[str, NameKind, Change]:
    """Return what was pasted, whose names they are, what is to be done. Raises NoSuchChoice."""
    return answers.text("names"), answers.needed("kind", NameKind), answers.needed("change", Change)
