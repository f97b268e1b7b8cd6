"""One setting by itself: what the environment says of it, and what is wrong with a value for it."""

import os
from pathlib import Path
from typing import Annotated, Any

from pydantic import TypeAdapter, ValidationError

from chatops.settings.council import Settings
from chatops.settings.sources import UnreadableSetting, is_secret, read_secret


def around(name: str) -> str | None:
    """Return what the environment says of a setting, itself or by the file that it names; None when it says nothing.

    Raises:
        UnreadableSetting: the file cannot be read.
    """
    if os.environ.get(name):
        return os.environ[name]
    path = os.environ.get(f"{name}_FILE")
    if path and is_secret(Settings.model_fields[name.lower()]):
        return read_secret(name, Path(path)).get_secret_value()
    return None


def is_around(name: str) -> bool:
    """Return whether the environment says something of a setting, which then holds whatever is written in `.env`."""
    return bool(os.environ.get(name) or os.environ.get(f"{name}_FILE"))


def default_of(name: str) -> str:
    """Return the value of a setting that nobody has set; empty when it has none."""
    default = Settings.model_fields[name.lower()].get_default()
    found = default.get_secret_value() if hasattr(default, "get_secret_value") else default
    return "" if found is None or not isinstance(found, str | int | Path) else str(found)


def amiss_in(name: str, value: str) -> str | None:
    """Return what is wrong with a value for a setting, in a sentence without the value; None when nothing is."""
    field = Settings.model_fields[name.lower()]
    kind: Any = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation
    try:
        TypeAdapter(kind).validate_python(value)
    except ValidationError as error:
        wrong = next((one for one in error.errors() if one["type"] == "value_error"), None)
        return f"It {wrong['ctx']['error']}." if wrong else "This cannot be used here."
    except UnreadableSetting as error:
        return str(error)
    return None
