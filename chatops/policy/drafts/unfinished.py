"""A form for a draft that its author saved for later: theirs alone, for a week. No draft is sent in by it."""

from datetime import timedelta
from typing import Final

KEPT_FOR: Final = timedelta(days=7)
"""How long a form is kept that was saved for later, counted from when it was saved last."""
MOST_KEPT: Final = 3
"""Forms that one person keeps at a time."""
