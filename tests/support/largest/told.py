"""What is to be read on a screen, whatever draws it: each text of each part, in order."""

from collections.abc import Iterator

from handlers.screens import parts as p
from handlers.views.phrases import Sentence


def texts_of(screen: p.Card | p.Screen | p.Home) -> Iterator[str]:
    """Everything that the bot says on a screen, but for its title and for what people wrote."""
    for part in screen.parts:
        yield from _of_part(part)
    if isinstance(screen, p.Form):
        yield screen.submit


def quoted_on(screen: p.Card | p.Screen | p.Home) -> Iterator[p.Quoted | p.ToCopy | p.Compared]:
    """What people wrote, part by part."""
    for part in screen.parts:
        if isinstance(part, p.Quoted | p.ToCopy | p.Compared):
            yield part


def options_on(screen: p.Card | p.Screen | p.Home) -> Iterator[p.Option]:
    """Everything that can be chosen."""
    for part in screen.parts:
        if isinstance(part, p.Asked) and isinstance(part.input, p.Choice | p.Choices):
            yield from part.input.options


def _of_part(part: p.Part) -> Iterator[str]:
    match part:
        case p.Heading(_, text) | p.Note(_, text) | p.Paragraph(_, text):
            yield text
        case p.Says(_, said, bold):
            yield from (bold, *_words(said))
        case p.Rows(_, rows):
            for label, said in rows:
                yield from (label, *_words(said))
        case p.Bullets(_, lines):
            for line in lines:
                yield from _words((line,) if isinstance(line, str) else line)
        case p.Buttons(_, buttons):
            for button in buttons:
                asks = button.question
                yield from (button.words, *((asks.title, asks.text, asks.yes) if asks else ()))
        case p.Asked(_, label, box, hint):
            yield from (label, hint, *((box.words,) if isinstance(box, p.Text) else ()))


def _words(said: Sentence) -> Iterator[str]:
    return (one for one in said if isinstance(one, str))
