"""The questions of a form in Adaptive Cards, each with what is wrong with its answer right above it.

https://adaptivecards.io/explorer/Input.Text.html and its neighbours.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from handlers.screens.files import Files
from handlers.screens.parts import Asked, Choice, Choices, Day, Input, Option, PersonChoice, Text, Time
from handlers.screens.typed import in_words
from handlers.teams.names import OPTION, PERSON, PICKED, TEXT, coded
from handlers.teams.texts import Element, blocks, of_ours, size_of
from handlers.views.among import Among

MOST_OPEN = 10
"""Options that all stand there to be seen; more are folded into a list."""
MOST_TOLD = 20_000
"""Bytes of the words of all options, beyond which what is told of each stands above the list and not in it."""
DIRECTORY = "graph.microsoft.com/users"
"""Everybody of the council's tenant, whom Teams offers besides those of the list:
https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/people-picker"""
ELSEWHERE = (
    "a form in Teams takes no files. Send the pictures to the bot in your own chat with it, with the words of the post "
    "or without, and press the button below its answer: the form opens with them."
)
MISSING = "This needs an answer."


def question(asked: Asked, wrong: str, people: tuple[Option, ...], *, insists: bool = True) -> Iterator[Element]:
    """Yield one question: what is wrong with the answer that was given, the question, and its hint.

    `people` are those who can be chosen; `insists` says whether the client sends nothing before each needed one has an
    answer.
    """
    if wrong:
        yield from of_ours(wrong, color="Attention", weight="Bolder")
    if isinstance(asked.input, Files):
        yield from of_ours(f"{asked.label}: {ELSEWHERE}")
        yield from _hint(asked)
        return
    if isinstance(asked.input, Choice | Choices) and size_of([_words(one) for one in asked.input.options]) > MOST_TOLD:
        yield from of_ours(asked.label, weight="Bolder")
        for option in asked.input.options:
            yield from blocks([(f"• {_words(option)}", {})])
        asked = replace(asked, input=replace(asked.input, options=tuple(_short(one) for one in asked.input.options)))
    element = _element(asked.name, asked.input, people)
    label = in_words(asked.label)
    element["label"] = f"{label} (optional)" if asked.optional else label
    if insists and not asked.optional:
        element |= {"isRequired": True, "errorMessage": MISSING}
    yield element
    yield from _hint(asked)


def _hint(asked: Asked) -> Iterator[Element]:
    if asked.hint:
        (first, *more) = of_ours(asked.hint, size="Small", isSubtle=True)
        yield from (first | {"spacing": "Small"}, *more)


def _element(name: str, asked: Input, people: tuple[Option, ...]) -> Element:
    match asked:
        case Text():
            return _text(name, asked)
        case Choice(options, chosen, folded, prompt):
            return _choices(f"{OPTION}{name}", options, (chosen,), prompt, folded=folded, several=False)
        case Choices(options, several, folded, prompt):
            return _choices(f"{OPTION}{name}", options, several, prompt, folded=folded, several=True)
        case PersonChoice(most, prompt, several, among, offered):
            can_be = people if among is Among.ANYBODY else tuple(one for one in people if one.value in offered)
            element = _choices(f"{PERSON}{name}", can_be, several, prompt, folded=True, several=most > 1)
            directory = {"choices.data": {"type": "Data.Query", "dataset": DIRECTORY}}
            return element | (directory if among is Among.ANYBODY else {})
        case Day(day):
            return {"type": "Input.Date", "id": f"{PICKED}{name}"} | ({"value": day.isoformat()} if day else {})
        case Time(at):
            return {"type": "Input.Time", "id": f"{PICKED}{name}"} | ({"value": f"{at:%H:%M}"} if at else {})
        case Files():
            raise TypeError("a form in Teams takes no files")


def _text(name: str, box: Text) -> Element:
    element: Element = {"type": "Input.Text", "id": f"{TEXT}{name}"}
    if box.multiline:
        element["isMultiline"] = True
    if box.longest is not None:
        element["maxLength"] = box.longest
    if box.words:
        element["value"] = box.words
    if box.example:
        element["placeholder"] = box.example
    return element


def _choices(
    known_by: str, options: Iterable[Option], chosen: tuple[str, ...], prompt: str, *, folded: bool, several: bool
) -> Element:
    offered = tuple(options)
    here = [coded(one.value) for one in offered if one.value in chosen]
    style = "compact" if folded or len(offered) > MOST_OPEN else "expanded"
    element: Element = {
        "type": "Input.ChoiceSet",
        "id": known_by,
        "choices": [{"title": _words(one), "value": coded(one.value)} for one in offered],
        "style": style,
        "wrap": True,
        "placeholder": prompt,
    }
    if several:
        element["isMultiSelect"] = True
    return element | ({"value": ",".join(here)} if here else {})


def _short(option: Option) -> Option:
    return replace(option, more="")


def _words(option: Option) -> str:
    return f"{option.words} ({option.more})" if option.more else option.words
