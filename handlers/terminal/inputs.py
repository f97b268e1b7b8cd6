"""What can be filled in, as plain text: `( )` is one of several, `[ ]` any of several, and what is chosen has an x."""

from handlers.screens.files import Files
from handlers.screens.parts import Choice, Choices, Day, Input, Option, PersonChoice, Text, Time


def input_as_text(asked: Input) -> str:
    """Return an input as text, with what stands in it already."""
    match asked:
        case Text():
            return asked.words or (f"(words, such as {asked.example})" if asked.example else "(words)")
        case Choice(options, chosen):
            return _listed(options, "()", {chosen})
        case Choices(options, chosen):
            return _listed(options, "[]", {*chosen})
        case PersonChoice(most):
            return "(a person)" if most == 1 else f"(up to {most} people)"
        case Day(day):
            return day.isoformat() if day else "(a date)"
        case Time(at):
            return f"{at:%H:%M}" if at else "(a time)"
        case Files(most):
            return f"(up to {most} files)"


def _listed(options: tuple[Option, ...], box: str, chosen: set[str]) -> str:
    return "\n".join(f"{box[0]}{'x' if one.value in chosen else ' '}{box[1]} {_words(one)}" for one in options)


def _words(option: Option) -> str:
    return f"{option.words} ({option.more})" if option.more else option.words
