"""The set-up in a terminal: the same steps, each question asked in its turn."""

import sys
from pathlib import Path

import click

from chatops.cli.setting_up.step import AGAIN, Amiss, Setup, Step
from chatops.cli.setting_up.steps import answered, form_of, next_step, steps_of
from chatops.policy.hidden import with_hidden_shown
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.terminal.drawing import parts_as_text

_END = "."
"""The line that ends an answer of several lines."""


async def ask_everything(setup: Setup) -> None:
    """Go through the steps that are not done, each until its answers are right."""
    click.echo("What you give is kept after each step. Ctrl+C leaves; the same command goes on.")
    while not setup.is_over:
        step = next_step(setup)
        steps = steps_of(setup)
        click.echo(f"\n{step.title} (step {steps.index(step) + 1} of {len(steps)})\n")
        try:
            form = await form_of(setup, step)
        except Amiss as amiss:
            click.echo(str(amiss))
            click.confirm("Try again?", default=True, abort=True)
            continue
        click.echo(parts_as_text(tuple(part for part in form.parts if not isinstance(part, p.Asked | p.Buttons))))
        if await _pressed(setup, step, form):
            continue
        answers = _asked(form)
        if not click.confirm(f"\n{form.submit}?", default=True):
            continue
        try:
            click.echo(await answered(setup, step, answers))
        except Amiss as amiss:
            click.echo(str(amiss))


async def _pressed(setup: Setup, step: Step, form: p.Form) -> bool:
    """Do what the buttons of a form are for. Returns whether the step has to be shown again."""
    buttons = [one for part in form.parts if isinstance(part, p.Buttons) for one in part.buttons]
    for one in buttons:
        if one.link:
            click.echo(f"\n{one.words}: {one.link}")
        elif one.act == AGAIN:
            if click.confirm(f"\n{one.words}?", default=False):
                setup.findings = []
                return True
        else:
            _write(*await step.hand_over(setup))
    return False


def _write(name: str, content: bytes) -> None:
    file = Path(name)
    if not file.exists():
        file.touch(mode=0o600)
        file.write_bytes(content)
    click.echo(f"\nThe file is {file.resolve()}, which you alone can read.")


def _asked(form: p.Form) -> Answers:
    texts: dict[str, str] = {}
    options: dict[str, tuple[str, ...]] = {}
    picked: dict[str, str] = {}
    for part in form.parts:
        if not isinstance(part, p.Asked):
            continue
        label = f"\n{with_hidden_shown(part.label)}" + (" (optional)" if part.optional else "")
        hint = f"\n{part.hint}" if part.hint else ""
        match part.input:
            case p.Choice(offered, chosen):
                options[part.name] = (_choice(f"{label}{hint}", offered, chosen),)
            case p.Day():
                picked[part.name] = _line(f"{label}{hint}\nAs 2028-11-30", "")
            case p.Files():
                texts[part.name] = _file(f"{label}{hint}\nThe path of the file")
            case p.Text(secret=True):
                texts[part.name] = click.prompt(
                    f"{label}{hint}\n", default="", hide_input=True, show_default=False, prompt_suffix=" "
                )
            case p.Text(multiline=True, words=words):
                texts[part.name] = _lines(f"{label}{hint}", words)
            case p.Text(words=words):
                texts[part.name] = _line(f"{label}{hint}", words)
            case _:
                raise TypeError(f"this question is not asked in a terminal: {part.input!r}")
    return Answers(texts=texts, options=options, picked=picked)


def _choice(label: str, offered: tuple[p.Option, ...], chosen: str) -> str:
    click.echo(label)
    for number, one in enumerate(offered, 1):
        click.echo(f"  {number}. {one.words}" + (f" ({one.more})" if one.more else ""))
    default = next((number for number, one in enumerate(offered, 1) if one.value == chosen), None)
    number = click.prompt("Number", type=click.IntRange(1, len(offered)), default=default)
    return offered[number - 1].value


def _line(label: str, words: str) -> str:
    return str(click.prompt(f"{label}\n", default=words, show_default=bool(words), prompt_suffix=" "))


def _lines(label: str, words: str) -> str:
    """Return an answer of several lines; what stands there already where it is left empty."""
    click.echo(f"{label}\nEnd with a line that has only a full stop in it." + (f"\nSo far:\n{words}" if words else ""))
    lines = []
    for line in iter(sys.stdin.readline, ""):
        if line.strip() == _END:
            break
        lines.append(line.rstrip("\n"))
    return "\n".join(lines) or words


def _file(label: str) -> str:
    path = _line(label, "")
    if not path:
        return ""
    try:
        return Path(path).expanduser().read_bytes().decode("utf-8-sig", "replace")
    except OSError as error:
        click.echo(f"{path} cannot be read: {(error.strerror or '').lower()}.")
        return ""
