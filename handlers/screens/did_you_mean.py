"""What is asked when a word of a command was mistyped: which was meant, or whether it was words of a post."""

from handlers.screens import names, pages
from handlers.screens import parts as p


def command_card(command: str, likely: tuple[str, ...], rest: str, words: str) -> p.Card:
    """Ask which command was meant. `words` is what was typed, where it could be the words of a post."""
    says = _asked(command, likely)
    fits = [word for word in likely if len(f"{command} {word} {rest}") <= p.LONGEST_CARRIED]
    parts: list[p.Part] = [p.Paragraph("asked", says), *_buttons(command, likely, dict.fromkeys(fits, rest))]
    if words:
        parts += [
            p.Paragraph("or", "Or is it the words of a post?"),
            *pages.words_kept(words),
            *pages.start_button(words),
        ]
    return p.Card(says, tuple(parts))


def report_card(command: str, likely: tuple[str, ...], kept: str) -> p.Card:
    """Ask the same where what was typed may be a report: it is kept under a name, and shown nowhere here."""
    says = f"Nothing was reported. {_asked(command, likely)}"
    start = p.Button(names.START_REPORT, "Report a breach", kept)
    return p.Card(says, (p.Paragraph("asked", says), *_buttons(command, likely, {}), p.Buttons("start", (start,))))


def with_command(card: p.Card, meant: str) -> p.Card:
    """Return the answer to a message, with the command that it may have been meant as above it."""
    shown = " ".join(meant.split()[:2])
    button = p.Button(names.GIVE_COMMAND, shown, meant, style=p.Style.PRIMARY)
    asked = f"Did you mean {shown}?"
    return p.Card(
        asked, (p.Paragraph("meant", asked), p.Buttons("meant-button", (button,)), p.Line("line"), *card.parts)
    )


def _asked(command: str, likely: tuple[str, ...]) -> str:
    return f"Did you mean {' or '.join(f'{command} {word}' for word in likely)}?"


def _buttons(command: str, likely: tuple[str, ...], rest: dict[str, str]) -> list[p.Part]:
    """Return a row for each: on some platforms a row holds one button of an act."""
    return [
        p.Buttons(
            f"meant:{word}",
            (p.Button(names.GIVE_COMMAND, f"{command} {word}", f"{command} {word} {rest.get(word, '')}".strip()),),
        )
        for word in likely
    ]
