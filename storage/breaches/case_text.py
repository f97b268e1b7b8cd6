"""The text of a case, as it is sealed."""

from functools import cache
from typing import TYPE_CHECKING

from chatops.policy.breaches.case import Case

if TYPE_CHECKING:
    from pydantic import TypeAdapter


@cache
def case_text() -> "TypeAdapter[Case]":
    """Return what writes and reads it; most commands open no case, and pydantic takes long to load."""
    from pydantic import TypeAdapter

    return TypeAdapter(Case)
