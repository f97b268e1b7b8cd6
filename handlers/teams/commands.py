"""Commands as people give them in Teams: words in a conversation, an entry of the menu beside the box to write in.

"draft The market is on Saturday" in the conversation with the bot is `/draft` with these words. A message cannot open a
form, so the answer has a button that does; the words are kept meanwhile. What the bot calls `/draft` works as well.
"""

from dataclasses import replace

from chatops.policy.text import first_word
from handlers.answering import routes
from handlers.requests.request import Answer, Handler, Request

_WORDS = {command.removeprefix("/"): command for command in routes.COMMANDS} | dict.fromkeys(
    ("report",), next(iter(routes.CONFIDENTIAL_COMMANDS))
)
"""The first word of a message, and the command that it is."""
HOME = "home"
_ACT = "command:"
"""What stands before a command in the act of a button that gives it."""


def read_command(words: str) -> tuple[str, str] | None:
    """Return the command that a message begins with, and what follows it; None when it begins with none."""
    first, rest = first_word(words)
    command = _WORDS.get(first.removeprefix("/"))
    return (command, rest) if command else None


def is_home(words: str) -> bool:
    """Return whether a message asks for what waits for its writer."""
    first, rest = first_word(words)
    return first.removeprefix("/") == HOME and not rest.strip()


def act_of(command: str) -> str:
    """Return the act of a button that gives this command, with words that are kept."""
    return f"{_ACT}{command}"


def command_in(act: str) -> str:
    """Return the command that a button gives; nothing when it gives none."""
    command = act.removeprefix(_ACT)
    return command if act.startswith(_ACT) and command in _WORDS.values() else ""


async def on_command(request: Request, command: str) -> Answer:
    """Answer a command, with what follows it as the request's text."""
    return await routes.TYPED.answer(request, command)


def giving(command: str) -> Handler:
    """Return what answers a button that gives this command with the words that are kept under what it carries."""

    async def answered(request: Request) -> Answer:
        typed = await request.typed(request.text)
        return await on_command(replace(request, text=typed.words), command)

    return answered
