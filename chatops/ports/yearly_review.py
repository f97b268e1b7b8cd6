"""What the core asks of storage for the yearly review."""

from datetime import datetime
from typing import Protocol

from chatops.policy.yearly_review import Figures


class YearlyReview(Protocol):
    """The figures of a time."""

    def figures(self, since: datetime, until: datetime) -> Figures:
        """Return what happened from one aware instant up to another; registers and readers as they are now."""
        ...
