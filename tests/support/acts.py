"""What each act is done by and gives rise to, read from the code: what the table of acts is held against."""

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module

import click

from chatops import deliveries, opening
from chatops.cli.main import main
from chatops.facts.fact import Fact
from chatops.outbox.letter import LetterKind
from handlers.answering import routes
from tests import docs
from tests.support.references import Named, defined_in, reached, references

KINDS: dict[str, type[Fact]] = {kind.act: kind for kind in docs.facts()}
FACTS: dict[Named, str] = {(kind.__module__, kind.__name__): act for act, kind in KINDS.items()}
FLOWS = ("chatops.flow", "chatops.evaluate")
ROUTES = {
    name: handler
    for table in (routes.COMMANDS, routes.COMMANDS_WITH_A_WORD, routes.BUTTONS, routes.FORMS, routes.SHORTCUTS)
    for name, handler in table.items()
}


def named(thing: object) -> Named:
    """Return where a function or class is defined, and its name."""
    return str(thing.__module__), str(thing.__name__)  # type: ignore[attr-defined]


def words_of(kind: LetterKind) -> str:
    """Return a kind of letter as the table of acts names it."""
    return kind.name.lower().replace("_", " ")


def acts_done(start: Iterable[Named], *through: str) -> set[str]:
    """Return the acts whose facts are made from these names on, in flows and in the rooms gone through."""
    return {FACTS[name] for name in reached(start, (*through, *FLOWS, "chatops.facts")) if name in FACTS}


def flows_of(act: str) -> set[Named]:
    """Return the flows that make the fact of this act."""
    return {flow for flow, acts in _acts_of_flows().items() if act in acts}


@cache
def _acts_of_flows() -> dict[Named, set[str]]:
    flows = {name for name in references() if name[0].startswith("chatops.flow") and not name[1].startswith("_")}
    return {flow: acts_done([flow]) for flow in flows}


def done_by(means: str) -> set[str]:
    """Return the acts that a button, form, command or letter does itself; KeyError when there is no such thing."""
    if means in ROUTES:
        return acts_done([named(ROUTES[means])], "handlers")
    return acts_done(_elsewhere()[means], "chatops.cli")


def led_to_by(means: str) -> set[str]:
    """Return the acts that it does itself, and those of the forms that it opens."""
    seen: set[str] = set()
    to_do = [means]
    while to_do:
        name = to_do.pop()
        if name not in seen:
            seen.add(name)
            to_do += _forms_opened(name) if name in ROUTES else ()
    return set().union(*(done_by(name) for name in seen))


def every_means() -> set[str]:
    """Return the names of everything that may do an act."""
    return {*ROUTES, *_elsewhere()}


def _forms_opened(name: str) -> Iterator[str]:
    for module, constant in reached([named(ROUTES[name])], ("handlers",)):
        value = getattr(import_module(module), constant, None) if constant.isupper() else None
        if isinstance(value, str) and value in routes.FORMS:
            yield value


@cache
def _elsewhere() -> dict[str, list[Named]]:
    """Return where what is no route begins: steps of the bot, commands on the server, the page outside the chat."""
    found: dict[str, list[Named]] = {
        f"letter: {words_of(kind)}": [named(step)] for kind, step in deliveries.STEPS.items()
    }
    found["letter: case turn"] = [named(deliveries.deliveries)]
    found["letter: handover card"] = defined_in("handlers.letters.couriers")
    found["letter: publish"] = defined_in("handlers.letters.publishing")
    reading = ("handlers.letters.reading_back", "handlers.requests.reading_posts")
    found["letter: read back"] = [step for module in reading for step in defined_in(module)]
    found["letter: delete post"] = defined_in("handlers.letters.deleting")
    found["letter: case notice"] = defined_in("handlers.letters.breaches")
    found["the weekly check"] = [("chatops.checking", "Checking")]
    found["start"] = [named(opening.begin_work)]
    found["the fallback's page"] = defined_in("handlers.web.confidential")
    found["a reader's page"] = defined_in("handlers.web.readers")
    found["anything refused"] = [("chatops.facts.attempts", "refusal")]
    return found | {f"chatops {path}": [callback] for path, callback in _commands(main, "")}


def _commands(group: click.Group, before: str) -> Iterator[tuple[str, Named]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from _commands(command, f"{before}{name} ")
        elif command.callback:
            yield f"{before}{name}", named(command.callback)
