"""The questions of a form in HTML, each with its label, its hint and what is wrong with its answer bound to it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from markupsafe import Markup

from handlers.screens.files import Files
from handlers.screens.parts import Asked, Choice, Choices, Day, Input, Option, PersonChoice, Text, Time
from handlers.web.names import FILE, OPTION, PERSON, PICKED, TEXT


@dataclass(frozen=True, slots=True)
class _Place:
    """What a question is known by on its page, and parts of its tag: what is read out with it, and who has the focus.

    A question with a wrong answer has it, so that nobody looks for it on a long page.
    """

    id: str
    described: Markup
    invalid: Markup
    focus: Markup
    required: Markup


def question(asked: Asked, known_by: str, wrong: str, people: tuple[Option, ...]) -> Markup:
    """Return one question of a form.

    Args:
        asked: the question.
        known_by: the id of its input, its own on the page.
        wrong: what is wrong with the answer that was given; empty when nothing is.
        people: those who can be chosen.
    """
    said = [(kind, text) for kind, text in (("hint", asked.hint), ("wrong", wrong)) if text]
    ids = " ".join(f"{known_by}-{kind}" for kind, _ in said)
    place = _Place(
        id=known_by,
        described=Markup(' aria-describedby="{}"').format(ids) if ids else Markup(""),
        invalid=Markup(' aria-invalid="true"') if wrong else Markup(""),
        focus=Markup(" autofocus") if wrong else Markup(""),
        required=Markup("") if asked.optional else Markup(" required"),
    )
    below = _joined(Markup('<p class="{0}" id="{1}-{0}">{2}</p>\n').format(kind, known_by, text) for kind, text in said)
    label = f"{asked.label} (optional)" if asked.optional else asked.label
    group = _group(place, asked.name, asked.input, people)
    if group is not None:
        box = Markup('<fieldset class="options"{}>\n<legend>{}</legend>\n{}{}</fieldset>\n')
        return box.format(place.described, label, below, group)
    drawn = _single(place, asked.name, asked.input, people)
    return Markup('<label for="{}">{}</label>\n{}{}').format(known_by, label, below, drawn)


def _group(place: _Place, name: str, asked: Input, people: tuple[Option, ...]) -> Markup | None:
    """Return the options that stand there to be seen, each with a box; None for a question of another kind."""
    match asked:
        case Choice(options, chosen, folded) if not folded:
            return _boxes(place, "radio", f"{OPTION}{name}", options, {chosen})
        case Choices(options, several):
            return _boxes(place, "checkbox", f"{OPTION}{name}", options, several)
        case PersonChoice(most, _, several) if most > 1:
            return _boxes(place, "checkbox", f"{PERSON}{name}", people, several)
        case _:
            return None


def _single(place: _Place, name: str, asked: Input, people: tuple[Option, ...]) -> Markup:
    """Return a box to type in, a list that opens, a date or a time."""
    match asked:
        case Text():
            return _box(place, f"{TEXT}{name}", asked)
        case Day(day):
            return _input(place, f"{PICKED}{name}", "date", day.isoformat() if day else "")
        case Files(_, kinds):
            taken = Markup('<input id="{}" name="{}" type="file" accept="{}"{}{}{}{}>\n')
            kinds_taken = ",".join(f".{kind}" for kind in kinds)
            return taken.format(
                place.id, f"{FILE}{name}", kinds_taken, place.described, place.invalid, place.focus, place.required
            )
        case Time(at):
            return _input(place, f"{PICKED}{name}", "time", f"{at:%H:%M}" if at else "")
        case Choice(options, chosen, _, prompt):
            return _list(place, f"{OPTION}{name}", prompt, options, chosen)
        case PersonChoice(_, prompt, several):
            return _list(place, f"{PERSON}{name}", prompt, people, next(iter(several), ""))
        case _:
            raise TypeError(f"this question is drawn as a group: {asked!r}")


def _boxes(place: _Place, kind: str, name: str, options: tuple[Option, ...], chosen: Collection[str]) -> Markup:
    # One radio button of several is needed, but not each of several check boxes.
    required = place.required if kind == "radio" else Markup("")
    box = Markup('<label class="option"><input type="{}" name="{}" value="{}"{}{}{}> <span>{}{}</span></label>\n')
    more = Markup(" <small>{}</small>")
    return _joined(
        box.format(
            kind,
            name,
            one.value,
            Markup(" checked") if one.value in chosen else "",
            required,
            place.focus if n == 0 else "",
            one.words,
            more.format(one.more) if one.more else "",
        )
        for n, one in enumerate(options)
    )


def _list(place: _Place, name: str, prompt: str, options: tuple[Option, ...], chosen: str) -> Markup:
    choice = Markup('<option value="{}"{}>{}</option>\n')
    listed = _joined(
        choice.format(
            one.value,
            Markup(" selected") if one.value == chosen else "",
            f"{one.words} ({one.more})" if one.more else one.words,
        )
        for one in ((Option("", prompt),) if prompt else ()) + options
    )
    return Markup('<select id="{}" name="{}"{}{}{}{}>\n{}</select>\n').format(
        place.id, name, place.described, place.invalid, place.focus, place.required, listed
    )


def _box(place: _Place, name: str, text: Text) -> Markup:
    longest = Markup(' maxlength="{}"').format(text.longest) if text.longest is not None else ""
    example = Markup(' placeholder="{}"').format(text.example) if text.example else ""
    common = Markup('id="{}" name="{}"{}{}{}{}{}{}').format(
        place.id, name, longest, example, place.described, place.invalid, place.focus, place.required
    )
    if text.secret:
        return Markup('<input type="password" autocomplete="off" {}>\n').format(common)
    if not text.multiline:
        return Markup('<input type="text" value="{}" {}>\n').format(text.words, common)
    # A reader of HTML leaves the first line end of a <textarea> out, so it is given one to leave out.
    return Markup('<textarea rows="5" {}>\n{}</textarea>\n').format(common, text.words)


def _input(place: _Place, name: str, kind: str, value: str) -> Markup:
    return Markup('<input type="{}" id="{}" name="{}" value="{}"{}{}{}{}>\n').format(
        kind, place.id, name, value, place.described, place.invalid, place.focus, place.required
    )


def _joined(drawn: Iterable[Markup]) -> Markup:
    return Markup("").join(drawn)
