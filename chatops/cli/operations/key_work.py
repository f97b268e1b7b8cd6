"""Work on the master keys, for somebody at the command line: a new one, its name, and changing one for another."""

import os
from functools import partial
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from chatops import master_key
from chatops.cli.operations.opening import CannotCheck, opened
from chatops.settings.council import Records
from storage.key_rotation import Rotated, rotate
from storage.sealed.key_checks import keys_amiss
from storage.sealed.vault import Key, Keyring


class CannotDo(RuntimeError):
    """It cannot be done; the text is one or more plain sentences, a line each. Nothing was changed, or little was."""


def write_new(file: Path) -> str:
    """Write a new master key into a new file that its owner alone can read. Gives the key's name.

    Raises:
        CannotDo: there is such a file, or it cannot be written.
    """
    text = master_key.fresh()
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as opened_file:
            opened_file.write(f"{text}\n")
            opened_file.flush()
            os.fsync(descriptor)
    except FileExistsError:
        raise CannotDo(f"{file} is there already, and a key is never written over. Choose another name.") from None
    except OSError as error:
        raise CannotDo(f"{file} cannot be written: {(error.strerror or type(error).__name__).lower()}.") from None
    return Key(master_key.read(text)).id


def name_in(file: Path) -> str:
    """Return the name of the master key in a file. Raises CannotDo."""
    try:
        return Key(master_key.read(file.read_text(encoding="ascii"))).id
    except OSError as error:
        raise CannotDo(f"{file} cannot be read: {(error.strerror or type(error).__name__).lower()}.") from None
    except ValueError:
        raise CannotDo(f"{file} holds no master key, or one that was mistyped.") from None


def keyring_of(records: Records) -> Keyring | None:
    """Return the master keys of the settings, or None when MASTER_KEY is not set."""
    return None if records.master_key is None else Keyring.of(records.master_key, records.master_key_before)


async def rotated(records: Records) -> list[str]:
    """Wrap everything in the database with MASTER_KEY that MASTER_KEY_BEFORE wraps. Gives what to say of it.

    Raises:
        CannotDo: a key is missing, wrong or damaged, or the database cannot be read. What was done so far stays done,
            and nothing is lost.
    """
    keyring = keyring_of(records)
    if keyring is None:
        raise CannotDo("MASTER_KEY is not set. Set it to the new key, and MASTER_KEY_BEFORE to the former one.")
    try:
        async with opened(records.database_url) as database:
            outcomes = []
            for council in await database.councils():
                outcome = await rotate(database, council, keyring)
                left = await database.look(partial(keys_amiss, council=council, keyring=keyring), of=council)
                outcomes.append((outcome, left))
    except CannotCheck as reason:
        raise CannotDo(str(reason)) from None
    except DBAPIError as error:
        raise CannotDo(f"The database cannot be changed ({type(error.orig).__name__}). Run: chatops doctor") from None
    return _said(keyring, outcomes)


def _said(keyring: Keyring, outcomes: list[tuple[Rotated, list[str]]]) -> list[str]:
    wrong = [f"{outcome.council.name}: {sentence}" for outcome, left in outcomes for sentence in left]
    wrong += [
        f"{outcome.council.name}: a key is damaged, and was left as it is. Run: chatops journal verify --whole"
        for outcome, left in outcomes
        if outcome.damaged and not left
    ]
    if wrong:
        raise CannotDo("\n".join(wrong))
    said = [f"Everything that is kept in confidence is under MASTER_KEY, {keyring.current.id}."]
    if keyring.before is not None:
        said += [
            "Once every running bot has been started with it, MASTER_KEY_BEFORE can be taken away.",
            "Keep the former key as long as there are backups from before today: they need it.",
        ]
    return said
