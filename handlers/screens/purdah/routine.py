"""Routine notices: the form in which the Town Clerk allows one, what others are told, and the list of a week."""

from dataclasses import dataclass

from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.purdah.periods import QUESTIONS, ExemptionClass
from chatops.policy.purdah.routine import CLASSES, LONGEST_NAME
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers, by_name
from handlers.screens.authority.council_forms import statement
from handlers.screens.names import Subject
from handlers.views.drafts.draft import DraftView
from handlers.views.purdah.routine import RoutineFormView, RoutineView, WeekView

_LONG = p.Text(multiline=True, longest=LONGEST_REASON)


def routine_form(view: RoutineFormView) -> p.Form:
    """Return the form: a name, what it covers, where and when it is allowed, and both questions, answered once."""
    kinds = tuple(p.Option(kind.name, f"{kind.value[0].upper()}{kind.value[1:]}") for kind in CLASSES)
    accounts = tuple(p.Option(account.key, account.name) for account in view.accounts)
    windows = tuple(p.Option(reference, said) for reference, said in view.windows)
    only = tuple(reference for reference, _ in view.windows) if len(view.windows) == 1 else ()
    about = (
        "A routine notice may be posted in purdah as often as it is needed. Its author says that a draft is one, and "
        "whoever approves the draft states that it is. The Deputy and the Chair are told at once, and each use is "
        "listed to you and the Chair every week (house rule 4, see /policy rules)."
    )
    parts: list[p.Part] = [
        p.Paragraph("about", about),
        p.Asked("name", "What is it called?", p.Text(longest=LONGEST_NAME), hint="Such as: Weekly market reminder"),
        p.Asked("covers", "What does it cover, and what not?", _LONG),
        p.Asked("kind", "What is it?", p.Choice(kinds, folded=True)),
        p.Asked("accounts", "On which accounts?", p.Choices(accounts)),
        p.Asked("windows", "In which period of purdah?", p.Choices(windows, only)),
        *(p.Asked(name, question, _LONG) for name, question in QUESTIONS.items()),
    ]
    return p.Form(names.ROUTINE, "Allow a routine notice", tuple(parts), submit="Allow it")


@dataclass(frozen=True, slots=True)
class RoutineAnswers:
    """What the Town Clerk filled in for a routine notice."""

    name: str
    covers: str
    accounts: tuple[str, ...]
    kind: ExemptionClass | None
    public_money: str
    fair: str
    windows: tuple[str, ...]


def read_routine_form(answers: Answers) -> RoutineAnswers:
    """Return the answers. Raises NoSuchChoice."""
    return RoutineAnswers(
        name=answers.text("name"),
        covers=answers.text("covers"),
        accounts=answers.chosen("accounts"),
        kind=answers.option("kind", by_name(ExemptionClass)),
        public_money=answers.text("public_money"),
        fair=answers.text("fair"),
        windows=answers.chosen("windows"),
    )


def routine_parts(views: tuple[RoutineView, ...], *, may_end: bool, may_allow: bool = False) -> list[p.Part]:
    """Return the routine notices that stand, for `/purdah` and Home, with the Town Clerk's buttons."""
    parts: list[p.Part] = []
    if views:
        lines = tuple((f"{view.reference}: {view.where} Allowed by ", view.by, ".") for view in views)
        parts += [p.Note("routine-label", "Routine notices in purdah"), p.Bullets("routine", lines)]
    if may_end:
        # A row of its own for each: no two buttons of a row do the same.
        parts += [p.Buttons(f"routine-end:{view.reference}", (_end(view),)) for view in views]
    if may_allow:
        parts.append(p.Buttons("routine-allow", (p.Button(names.ALLOW_ROUTINE, "Allow a routine notice", "-"),)))
    return parts


def _end(view: RoutineView) -> p.Button:
    asked = p.Question(
        "End this routine notice?",
        "What rests on it and is not posted yet is held. The Deputy and the Chair are told.",
        "End it",
        "Go back",
    )
    return p.Button(names.END_ROUTINE, f"End {view.reference}", view.reference, style=p.Style.DANGER, question=asked)


def routine_notice(view: RoutineView) -> p.Card:
    """Return for the Deputy and the Chair: that it was allowed, on what grounds, or that it was ended."""
    if view.ended:
        headline = f"Routine notice {view.reference} is no longer allowed in purdah."
        says = f"The Town Clerk ended “{view.name}” on {view.ended}. What rested on it and was not posted is held."
        return p.Card(headline, (p.Heading("title", "No longer allowed in purdah"), p.Paragraph("says", says)))
    headline = f"Routine notice {view.reference} is allowed in purdah."
    parts: list[p.Part] = [
        p.Heading("title", "A routine notice is allowed in purdah"),
        p.Says("says", (f"{view.where} Allowed by ", view.by, ", Town Clerk. It covers:")),
        p.Quoted("covers", view.covers),
    ]
    for n, (question, answer) in enumerate(view.grounds):
        parts += [p.Note(f"question:{n}", question), p.Quoted(f"answer:{n}", answer)]
    return p.Card(headline, tuple(parts))


def week_list(view: WeekView) -> p.Card:
    """Return for Clerk and Chair: what was approved as a routine notice in a week."""
    headline = f"Routine notices in purdah in the week from {view.begins}"
    says = "Each of these was approved as a routine notice that the Town Clerk allowed, by whom it says."
    parts: list[p.Part] = [p.Heading("title", headline), p.Paragraph("says", says), p.Bullets("uses", view.lines)]
    if view.more:
        parts.append(p.Note("more", f"And {view.more} more. The journal has them all."))
    return p.Card(f"{headline}.", tuple(parts))


def routine_statement_form(view: DraftView) -> p.Form:
    """Return what whoever approves states: that the draft is the routine notice that its author says it is.

    A delegate states to which topic it belongs as well, and what has to be allowed needs a reason too.
    """
    if view.routine is None:
        raise ValueError(f"{view.reference} is not said to be a routine notice")
    about = (
        f"You approve version {view.revision} of {view.reference} in the council's name, as it is shown. It falls in "
        f"purdah, and its author says that it is “{view.routine.name}”, which the Town Clerk allowed. It covers:"
    )
    belongs = p.Option(view.routine.reference, "Yes, it is covered by that, and nothing else is in it")
    parts: list[p.Part] = [
        p.Paragraph("about", about),
        p.Quoted("covers", view.routine.covers),
        p.Asked(
            "belongs",
            "Is this draft covered by it?",
            p.Choices((belongs,)),
            hint="What you state is recorded with your decision. If it is not covered, ask for changes or reject it.",
        ),
    ]
    if view.topics:
        parts.append(statement(view.topics))
    if view.to_allow or view.alone:
        asked = "Why do you allow the contact details in it?" if view.to_allow else "Why do you approve it yourself?"
        parts.append(p.Asked("reason", asked, _LONG))
    carries = Subject(view.reference, view.revision).written()
    return p.Form(names.ROUTINE_STATED, "Approve a draft", tuple(parts), submit="Approve", carries=carries)


def read_routine_statement(answers: Answers) -> str:
    """Return the reference of the routine notice that the draft was stated to be; empty when it was not."""
    return next(iter(answers.chosen("belongs")), "")
