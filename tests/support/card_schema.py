"""The official schema of Adaptive Cards 1.5, which every card for Teams is held against."""

import importlib.util
import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft6Validator


@cache
def _validator() -> Draft6Validator:
    """Read from a package that holds Microsoft's file; it is not imported, since nothing else of it is used.

    What an address looks like is not judged: some that are tried are hostile on purpose.
    """
    found = importlib.util.find_spec("adaptive_cards")
    assert found is not None
    assert found.submodule_search_locations
    path = Path(found.submodule_search_locations[0]) / "schemas" / "schema-1.5.json"
    return Draft6Validator(json.loads(path.read_text()), validate_formats=False)


def amiss(card: dict[str, Any]) -> list[str]:
    """Return what the schema says against a card: nothing when it is one. What is Teams' own is left out first."""
    found = _validator().iter_errors(_plain(card))
    return [f"{list(error.instance_path)}: {error.message[:200]}" for error in found]


def _plain(thing: Any) -> Any:
    if isinstance(thing, list):
        return [_plain(one) for one in thing]
    if isinstance(thing, dict):
        return {name: _plain(value) for name, value in thing.items() if name not in {"msteams", "choices.data"}}
    return thing
