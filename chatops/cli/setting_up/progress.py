"""What was given so far in a set-up: kept in a file beside `.env` until the set-up is finished, and then taken away.

A council of a county keeps it in the database instead (`chatops.cli.hosting`).

Each step is kept as soon as it is right, so that a set-up can be left, or break off, and be taken up again.
"""

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from chatops.cli.whole_files import whole_file
from chatops.settings.single import around, default_of, is_around
from chatops.settings.wrong import CannotStart

SETUP_FILE = Path(".env.setup")
"""Beside `.env`, for its owner alone: there are secrets in it."""


@dataclass
class Progress:
    """What was given so far.

    Attributes:
        settings: the text of each setting, by its name in capitals.
        platforms: where the council meets the bot: `slack`, `teams` or both.
        names: what people and channels are called, by their ids.
        policy: the council's own text; None while the example is used.
        done: the names of the steps that are done.
        backup: the file of the first backup; empty while there is none.
        is_recorded: whether all of it is on record, so that only starting the bot is left.
        around: what a county gives to its councils, by the names of settings; None where the environment gives it.
    """

    settings: dict[str, str] = field(default_factory=dict)
    platforms: list[str] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    policy: str | None = None
    done: list[str] = field(default_factory=list)
    backup: str = ""
    is_recorded: bool = False
    around: dict[str, str] | None = None

    def value(self, name: str) -> str:
        """Return what holds for a setting: the environment, what was given, the default; empty when there is nothing.

        Raises:
            UnreadableSetting: a file that the environment names cannot be read.
        """
        given = around(name) if self.around is None else self.around.get(name)
        return given or self.settings.get(name) or default_of(name)

    def is_around(self, name: str) -> bool:
        """Return whether a setting is given already, so that it is not asked for."""
        return is_around(name) if self.around is None else name in self.around

    def keep(self, **given: str | None) -> None:
        """Keep these settings; one without a text is taken out."""
        for name, text in given.items():
            if text:
                self.settings[name] = text
            else:
                self.settings.pop(name, None)

    def take_over(self, other: "Progress") -> None:
        """Hold what another has, but for what a county gives."""
        for one in fields(self):
            if one.name != "around":
                setattr(self, one.name, getattr(other, one.name))

    def finish(self, step: str) -> None:
        """Note that a step is done."""
        if step not in self.done:
            self.done.append(step)

    def reopen(self, *steps: str) -> None:
        """Note that these steps have to be done again, because of what another one changed."""
        self.done = [one for one in self.done if one not in steps]


def read_progress(file: Path = SETUP_FILE) -> Progress:
    """Return what was given so far; nothing when there is no such file. Raises CannotStart."""
    try:
        return read_text(file.read_text(encoding="utf-8")) if file.exists() else Progress()
    except (ValueError, TypeError):
        raise CannotStart(f"{file} is damaged. Take it away, and begin the set-up again.") from None
    except OSError as error:
        raise CannotStart(f"{file} cannot be read: {os.strerror(error.errno or 0).lower()}.") from None


def write_progress(progress: Progress, file: Path = SETUP_FILE) -> None:
    """Keep what was given so far. Raises OSError."""
    write_privately(file, written(progress))


def written(progress: Progress) -> str:
    """Return what was given so far as a text."""
    kept = {name: value for name, value in asdict(progress).items() if name != "around"}
    return json.dumps(kept, ensure_ascii=False)


def read_text(text: str) -> Progress:
    """Return what was given so far from its text. Raises ValueError, TypeError."""
    return Progress(**json.loads(text))


def write_privately(file: Path, text: str) -> None:
    """Write a file for its owner alone, whole or not at all. Raises OSError."""
    with whole_file(file) as write:
        write(text.encode())
