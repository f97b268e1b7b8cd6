"""Secrets read from files, and names in `.env` that no setting has."""

import os
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from dotenv import dotenv_values
from pydantic import SecretStr
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource

LONGEST_SECRET = 10_000
"""Bytes in a file that holds a secret; a longer file is some other file."""


class UnreadableSetting(ValueError):
    """A file that settings are read from cannot be read; the text is a plain sentence."""


def is_secret(field: FieldInfo) -> bool:
    """Return whether the value of this setting is never shown and may be kept in a file of its own."""
    return "SecretStr" in str(field.annotation)


class SecretFiles(PydanticBaseSettingsSource):
    """For each secret `NAME`, the text of the file that `NAME_FILE` names, without the line end after it."""

    def __init__(self, settings_cls: type[BaseSettings], *given: PydanticBaseSettingsSource) -> None:
        super().__init__(settings_cls)
        # Both hold names in small letters; the environment goes before `.env`.
        self._given: dict[str, str | None] = {}
        for source in reversed(given):
            if isinstance(source, EnvSettingsSource):
                self._given.update(source.env_vars)

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        """Return the text of the file for one setting, None when it has none. Raises UnreadableSetting."""
        path = self._given.get(f"{field_name}_file")
        if not path or not is_secret(field):
            return None, field_name, False
        name = field_name.upper()
        if self._given.get(field_name):
            raise UnreadableSetting(f"{name} and {name}_FILE are both set. Keep one of them.")
        return read_secret(name, Path(path)), field_name, False

    def __call__(self) -> dict[str, Any]:
        """Return the secrets that are in files, by the name of their field."""
        fields = self.settings_cls.model_fields
        found = {name: self.get_field_value(field, name)[0] for name, field in fields.items()}
        return {name: value for name, value in found.items() if value is not None}


def read_secret(name: str, path: Path) -> SecretStr:
    """Return the secret in the file that `NAME_FILE` names. Raises UnreadableSetting."""
    try:
        with path.open("rb") as file:
            text = file.read(LONGEST_SECRET + 1).decode().strip()
    except OSError as error:
        reason = os.strerror(error.errno or 0).lower()
        raise UnreadableSetting(f"{name}_FILE names a file that cannot be read ({reason}).") from None
    except UnicodeDecodeError:
        text = ""
    if not text or len(text) > LONGEST_SECRET or "\n" in text:
        raise UnreadableSetting(f"{name}_FILE must name a file with one line of text, the secret itself.")
    return SecretStr(text)


def secret_files(env_file: Path, *names: str) -> list[Path]:
    """Return the files that these secrets are read from, those that are in files; nothing when `.env` cannot be
    read.
    """
    try:
        written = dotenv_values(env_file) if env_file.exists() else {}
    except (OSError, UnicodeDecodeError):
        written = {}
    given = ((os.environ.get(f"{name}_FILE") or written.get(f"{name}_FILE")) for name in names)
    return [Path(path) for path in given if path]


def unknown_names(env_file: Path, fields: Mapping[str, FieldInfo]) -> tuple[str, ...]:
    """Return one sentence for each name in the file that is no setting: most likely one that is misspelt.

    Raises:
        UnreadableSetting: the file is there and cannot be read.
    """
    known = {name.upper() for name in fields}
    known |= {f"{name.upper()}_FILE" for name, field in fields.items() if is_secret(field)}
    try:
        names = dotenv_values(env_file) if env_file.exists() else {}
    except (OSError, UnicodeDecodeError):
        raise UnreadableSetting(f"{env_file} cannot be read by the user that the bot runs as.") from None
    return tuple(_unknown(env_file, name, known) for name in names if name.upper() not in known)


def _unknown(env_file: Path, name: str, known: Iterable[str]) -> str:
    close = get_close_matches(name.upper(), known, n=1)
    return f"{name[:80]} in {env_file} is not a setting." + (f" Is {close[0]} meant?" if close else "")
