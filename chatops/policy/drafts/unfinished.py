"""A form for a draft that its author saved for later: theirs alone, for a week. No draft is sent in by it."""

from typing import Final

MOST_KEPT: Final = 3
"""Forms that one person keeps at a time."""
