"""What a council tells the checks of words, read from a JSON file."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from chatops.policy.content.known import Known, RosterName
from chatops.policy.people import Standing

T = TypeVar("T")


class CannotUse(RuntimeError):
    """What was given cannot be used; the text is a plain sentence."""


def known_from(told: object) -> Known:
    """Return what a council has told, from a JSON object as `docs/content.md` describes it.

    Raises:
        CannotUse: it is no object, or something under a key is of the wrong kind.
    """
    if not isinstance(told, Mapping):
        raise CannotUse("What the council tells must be one JSON object, with “contacts”, “venues” and so on.")
    called: dict[str, Any] = {str(_ALSO_CALLED.get(key, key)): value for key, value in told.items()}
    standing = _list(called, "standing", _standing)
    return Known(
        **{key: tuple(tidy(text) for text in _list(called, key, _text)) for key, tidy in _TEXTS.items()},
        roster=tuple(_list(called, "roster", _roster_name)),
        candidates=tuple(name for kind, name in standing if kind != "party"),
        parties=tuple(name for kind, name in standing if kind == "party"),
        limits=tuple(_limits(called.get("limits", {}))),
    )


def passed_over(told: object) -> tuple[str, ...]:
    """Return the keys of what a council has told that mean nothing here, in order."""
    every = {*_TEXTS, *_OTHERS, *_ALSO_CALLED}
    return tuple(sorted(set(told) - every)) if isinstance(told, Mapping) else ()


def _list(told: Mapping[str, Any], key: str, read: Callable[[str, object], T]) -> list[T]:
    entries = told.get(key) or []
    if key in _TEXTS and isinstance(entries, Mapping):
        # By kind: {"telephone": ["0117 496 0001"], "e-mail": "clerk@thornbury.example"}
        entries = [one for of_kind in entries.values() for one in (of_kind if isinstance(of_kind, list) else [of_kind])]
    if not isinstance(entries, list):
        raise CannotUse(f"“{key}” must be a list.")
    return [read(key, entry) for entry in entries]


def _text(key: str, entry: object) -> str:
    if isinstance(entry, Mapping) and entry and all(isinstance(part, str) for part in entry.values()):
        entry = ", ".join(entry.values())  # a venue as its name, its address and its postcode
    if not isinstance(entry, str) or not entry.strip():
        raise CannotUse(f"“{key}” must be a list of texts in quotation marks.")
    return entry.strip()


def _roster_name(key: str, entry: object) -> RosterName:
    if isinstance(entry, str):
        return RosterName(_text(key, entry), Standing.EMPLOYEE)
    if not isinstance(entry, Mapping) or not isinstance(entry.get("name"), str):
        raise CannotUse("Each entry of “roster” must have a “name” and a “standing”: employee, volunteer or member.")
    try:
        standing = str(entry.get("standing", "employee")).lower()
        return RosterName(_text(key, entry["name"]), Standing("member" if standing == "councillor" else standing))
    except ValueError:
        raise CannotUse(f"The standing of {entry['name']} must be employee, volunteer or member.") from None


def _standing(key: str, entry: object) -> tuple[str, str]:
    if isinstance(entry, str):
        return "candidate", _text(key, entry)
    if not isinstance(entry, Mapping) or entry.get("kind", "candidate") not in ("candidate", "councillor", "party"):
        raise CannotUse("Each entry of “standing” must have a “name” and a “kind”: candidate, councillor or party.")
    return entry.get("kind", "candidate"), _text(key, entry.get("name"))


def _limits(entry: object) -> list[tuple[str, int]]:
    if not isinstance(entry, Mapping) or not all(
        isinstance(most, int) and not isinstance(most, bool) and most > 0 for most in entry.values()
    ):
        raise CannotUse('“limits” must say for an account how many characters it takes, as {"X": 280}.')
    return sorted(entry.items())


def _host(text: str) -> str:
    """Return the host of a website, however it was told: with `https://`, `www.` or a path."""
    bare = text.lower().partition("://")[2] or text.lower()
    return bare.partition("/")[0].removeprefix("www.")


_TEXTS: Mapping[str, Callable[[str], str]] = {
    "contacts": str,
    "venues": str,
    "domains": _host,
    "marked": str,
    "fine": str,
}
_OTHERS = ("roster", "standing", "limits")
CAN_BE_TOLD = (*_TEXTS, *_OTHERS)
_ALSO_CALLED: Mapping[str, str] = {"known_domains": "domains", "candidates": "standing"}
