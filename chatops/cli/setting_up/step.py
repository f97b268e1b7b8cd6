"""What a step of the set-up is: a form, and what is made of its answers. A page and a terminal draw the same steps."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

import aiohttp

from chatops.cli.setting_up.progress import Progress
from chatops.clock import Clock
from chatops.findings import Finding
from chatops.settings.council import Settings
from chatops.settings.single import amiss_in
from chatops.settings.sources import is_secret
from handlers.screens import parts as p
from handlers.screens.answers import Answers

AGAIN = "setup:again"
"""The button that shows the same step again, with what is there now."""


class Amiss(RuntimeError):
    """An answer cannot be taken; the text is a plain sentence. `question` names which, where it is one's fault."""

    def __init__(self, sentence: str, question: str = "") -> None:
        super().__init__(sentence)
        self.question = question


@dataclass
class Setup:
    """One set-up: what was given, and what is needed to check it.

    `steps` are those that there are, the last of which ends it; `keep` keeps what was given so far, and raises OSError
    where it cannot. `findings` are those of the last check of everything; `tried` is what the last test message was
    sent with; `is_over` whether the bot is to start now.
    """

    progress: Progress
    session: aiohttp.ClientSession
    clock: Clock
    steps: "tuple[Step, ...]"
    keep: Callable[[Progress], Awaitable[None]]
    findings: list[Finding] = field(default_factory=list)
    tried: tuple[str, ...] = ()
    is_over: bool = False

    def uses(self, platform: str) -> bool:
        """Return whether the council meets the bot on this platform."""
        return platform in self.progress.platforms


async def _never(_setup: Setup) -> tuple[str, bytes]:
    raise Amiss("There is no file here.")


@dataclass(frozen=True)
class Step:
    """One step.

    Attributes:
        name: its name, in addresses.
        title: what it is called.
        show: returns its form, as things are now. Raises Amiss.
        take: makes of the answers what is kept, and returns what to say of it. Raises Amiss, NoSuchAnswer.
        settings: the settings that it keeps.
        applies: whether this council has it.
        hand_over: returns the name and the bytes of the file that its button `hands` gives. Raises Amiss.
        is_decided: whether what it asks is on record once the council is set up, and changed in the chat from then on.
    """

    name: str
    title: str
    show: Callable[[Setup], Awaitable[p.Form]]
    take: Callable[[Setup, Answers], Awaitable[str]]
    settings: tuple[str, ...] = ()
    applies: Callable[[Setup], bool] = lambda _setup: True
    hand_over: Callable[[Setup], Awaitable[tuple[str, bytes]]] = _never
    is_decided: bool = False


def without_given(setup: Setup, form: p.Form) -> p.Form:
    """Return a form without the questions that are answered already, and a note of which the environment answers."""
    is_around = setup.progress.is_around
    given = [
        part.name for part in form.parts if isinstance(part, p.Asked) and part.name.isupper() and is_around(part.name)
    ]
    if not given:
        return form
    kept = tuple(part for part in form.parts if not (isinstance(part, p.Asked) and part.name in given))
    if setup.progress.around is not None:
        return replace(form, parts=kept)
    note = p.Note("around", f"Set in the environment, and so not asked here: {', '.join(given)}.")
    return replace(form, parts=(*kept, note))


def text_of(setup: Setup, answers: Answers, name: str, missing: str = "") -> str:
    """Return what was typed for a setting, once it is right.

    Where the box was left empty, a secret that is kept holds, and what the environment says. `missing` is what to
    say when there is nothing at all; empty where nothing is needed. Raises Amiss.
    """
    typed = answers.text(name).strip()
    if not typed:
        holds = setup.progress.is_around(name) or (bool(missing) and is_secret(Settings.model_fields[name.lower()]))
        held = setup.progress.value(name) if holds else ""
        if missing and not held:
            raise Amiss(missing, name)
        return held
    if "${" in typed or not typed.isprintable():
        raise Amiss("It has characters that cannot be kept in the settings: a line end, or ${.", name)
    wrong = amiss_in(name, typed)
    if wrong:
        raise Amiss(wrong, name)
    return typed


def secret(setup: Setup, name: str, label: str, hint: str) -> p.Asked:
    """Return the question for a secret, which need not be given again once it is kept."""
    if setup.progress.settings.get(name):
        return p.Asked(name, label, p.Text(secret=True), "It is kept. Leave this empty to keep it.", optional=True)
    return p.Asked(name, label, p.Text(secret=True), hint)
