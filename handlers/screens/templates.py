"""Templates on the screen: the list, one of them, the forms to propose, refuse and use one, and the notices."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from chatops.policy.content.wording import LONGEST_REASON
from chatops.policy.templates.blanks import FIELD, Blank, BlankKind, written_day, written_time
from chatops.policy.templates.rules import MEANING
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.template_forms import all_is_so, is_it_all_so
from handlers.views.templates import TemplatesView, TemplateView, UseFormView

_NONE = "There is no template yet."
_OFF = "The bot approves no uses of templates: each post is read by an approver."
_ON = "The bot approves each use of a template that an approver has approved."


APPROVES_TEMPLATE = (
    "The bot then approves each use of it, whatever its author fills in, in the council's name and on your authority."
)
APPROVES_SERIES = (
    "The bot then approves each post of it in the council's name and on your authority, while you hold your office. "
    "Whoever would have been asked is shown each one, and may take its approval back."
)


def templates_card(view: TemplatesView) -> p.Card:
    """Return the answer to `/draft templates`."""
    parts: list[p.Part] = [p.Heading("title", "Templates"), p.Paragraph("switch", _ON if view.on else _OFF)]
    for one in view.standing:
        parts += [
            p.Says(f"template:{one.reference}", one.says, bold=f"{one.name}{' (series)' if one.series else ''}: "),
            p.Buttons(f"open:{one.reference}", (_open(one), *_use(one))),
        ]
    if not view.standing:
        parts.append(p.Paragraph("none", _NONE))
    if view.past:
        parts += [p.Note("past-label", "No longer used"), p.Bullets("past", view.past)]
    buttons = []
    if view.may_propose:
        buttons.append(p.Button(names.PROPOSE_TEMPLATE, "Propose a template", "-"))
        buttons.append(p.Button(names.PROPOSE_SERIES, "Propose a series", "-"))
    if view.may_switch:
        buttons.append(_switch(on=view.on))
    return p.Card("Templates", (*parts, p.Buttons("templates", tuple(buttons))))


def _open(view: TemplateView) -> p.Button:
    return p.Button(names.OPEN_TEMPLATE, f"Read {view.reference}", view.reference)


def _use(view: TemplateView) -> tuple[p.Button, ...]:
    if not view.may_use:
        return ()
    return (p.Button(names.USE_TEMPLATE, f"Use {view.reference}", view.reference, style=p.Style.PRIMARY),)


def _switch(*, on: bool) -> p.Button:
    if on:
        stops = "What the bot approved as the use of a template, and is not posted yet, then waits to be confirmed."
        asked = p.Question("Switch templates off?", stops, "Switch them off", "Go back")
        return p.Button(names.SWITCH_TEMPLATES, "Switch templates off", "off", style=p.Style.DANGER, question=asked)
    asked = p.Question("Switch templates on?", MEANING, "Switch them on", "Go back")
    return p.Button(names.SWITCH_TEMPLATES, "Switch templates on", "on", question=asked)


def template_card(view: TemplateView) -> p.Card:
    """Return one template in full: for whoever opens it, and as a notice for whom it concerns."""
    kind = "Series" if view.series else "Template"
    parts: list[p.Part] = [
        p.Heading("title", f"{kind}: {view.name}"),
        p.Says("says", view.says, bold=f"{view.reference}: "),
        p.Quoted("words", view.words),
        p.Paragraph("where", view.where),
    ]
    if view.series:
        parts.append(p.Paragraph("series", view.series))
    if view.left_out:
        parts += [p.Note("left-out-label", "Days for which no draft was made"), p.Bullets("left-out", view.left_out)]
    if view.reason:
        parts += [p.Note("reason-label", "Why it was rejected"), p.Quoted("reason", view.reason)]
    if view.uses:
        parts += [
            p.Note("uses-label", "What was made of it" if view.series else "Who used it"),
            p.Bullets("uses", view.uses),
        ]
    if view.more:
        parts.append(p.Note("more", f"And {view.more} more. The record has them all."))
    return p.Card(f"{kind} {view.reference}", (*parts, p.Buttons("template", tuple(_buttons(view)))))


def without_buttons(card: p.Card) -> p.Card:
    """Return what is left of a notice about a template when a newer one is there: nothing to press."""
    return p.Card(card.text, tuple(part for part in card.parts if not isinstance(part, p.Buttons)))


def _buttons(view: TemplateView) -> list[p.Button]:
    buttons, what = [*_use(view)], "series" if view.series else "template"
    if view.may_decide:
        asked = p.Question(
            "Approve the series as a whole?" if view.series else "Approve this template?",
            APPROVES_SERIES if view.series else APPROVES_TEMPLATE,
            "Approve it",
            "Go back",
        )
        approve = p.Button(
            names.APPROVE_TEMPLATE, f"Approve the {what}", view.reference, style=p.Style.PRIMARY, question=asked
        )
        buttons += [approve, p.Button(names.REFUSE_TEMPLATE, "Reject it", view.reference)]
    if view.may_end:
        ends = (
            "Nobody can use it any more. What the bot approved as a use of it, and is not posted yet, then waits to be "
        )
        asked = p.Question(f"End this {what}?", f"{ends}confirmed.", "End it", "Go back")
        buttons.append(
            p.Button(names.END_TEMPLATE, f"End the {what}", view.reference, style=p.Style.DANGER, question=asked)
        )
    return buttons


def switched_notice(*, on: bool) -> p.Card:
    """Return for the other office holders: that the Town Clerk switched templates on or off."""
    headline = f"The Town Clerk has switched templates {'on' if on else 'off'}."
    says = MEANING if on else "Each post is read by an approver again."
    return p.Card(headline, (p.Heading("title", headline.rstrip(".")), p.Paragraph("says", says)))


def refusal_form(view: TemplateView) -> p.Form:
    """Return the form in which an officer says why they refuse a template."""
    what = "series" if view.series else "template"
    no_more = " No more drafts are made for it; any that the bot has made already go on." if view.series else ""
    parts: tuple[p.Part, ...] = (
        p.Paragraph(
            "about", f"The {what} “{view.name}” will not be used, and whoever proposed it is told why.{no_more}"
        ),
        p.Asked("reason", "Why is it rejected?", p.Text(multiline=True, longest=LONGEST_REASON)),
    )
    return p.Form(names.TEMPLATE_REFUSED, f"Reject a {what}", parts, submit="Reject it", carries=view.reference)


def use_form(view: UseFormView) -> p.Form:
    """Return the form to use a template: its blanks, when it is posted, and one tick for section 5."""
    parts: tuple[p.Part, ...] = (
        p.Note("name", f"Template: {view.name}. {view.where}"),
        p.Quoted("words", view.words),
        *(p.Asked(f"{FIELD}{n}", _label(blank), _input(blank), _hint(blank)) for n, blank in enumerate(view.blanks)),
        p.Asked("day", "Date to post it", p.Day(), hint="Leave it empty to have it posted at once.", optional=True),
        p.Asked("time", "Time to post it (London time)", p.Time(None, "Europe/London"), optional=True),
        *is_it_all_so("Is it all so, with what you filled in?"),
    )
    return p.Form(names.TEMPLATE_USE, "Use a template", parts, submit="Send it", carries=view.reference)


def _label(blank: Blank) -> str:
    return f"{blank.name[0].upper()}{blank.name[1:]}"


def _input(blank: Blank) -> p.Input:
    if blank.kind is BlankKind.DAY:
        return p.Day()
    return p.Time() if blank.kind is BlankKind.TIME else p.Text(longest=blank.longest)


def _hint(blank: Blank) -> str:
    kind = f"{blank.kind[0].upper()}{blank.kind[1:]}"
    return f"{kind}, up to {blank.longest} characters." if blank.is_typed else f"{kind}."


@dataclass(frozen=True, slots=True)
class UseAnswers:
    """What somebody filled in to use a template: the value of each blank by its name, when it is posted, the tick."""

    values: Mapping[str, str]
    day: date | None
    at: time | None
    declared: bool


def read_use_form(answers: Answers, view: UseFormView) -> UseAnswers:
    """Return the answers, days and times as posts give them. Raises NoSuchDate."""
    values = {blank.name: _value(answers, f"{FIELD}{n}", blank, view.today) for n, blank in enumerate(view.blanks)}
    return UseAnswers(values, answers.day("day"), answers.time("time"), all_is_so(answers))


def _value(answers: Answers, name: str, blank: Blank, today: date) -> str:
    if blank.kind is BlankKind.DAY:
        day = answers.day(name)
        return written_day(day, today) if day else ""
    if blank.kind is BlankKind.TIME:
        at = answers.time(name)
        return written_time(at) if at else ""
    return answers.text(name)
