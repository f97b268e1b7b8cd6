"""What the core asks of storage about templates, and the drafts that are uses of one."""

from collections.abc import Sequence
from typing import Protocol

from chatops.policy.drafts.template_use import TemplateUse
from chatops.policy.templates.template import SeriesDay, Template


class Templates(Protocol):
    """The council's templates, and whether it works with them."""

    def are_on(self) -> bool:
        """Return whether the Town Clerk has switched templates on."""
        ...

    def fresh_reference(self) -> str:
        """Draw a reference that no template has."""
        ...

    def get(self, reference: str) -> Template:
        """Return the template. Raises NoSuch."""
        ...

    def all(self) -> Sequence[Template]:
        """Return every template there ever was, the newest first."""
        ...

    def days(self, template: str) -> Sequence[SeriesDay]:
        """Return the days of a series for which a draft was made or left out, the newest first."""
        ...

    def uses(self, template: str) -> Sequence[TemplateUse]:
        """Return the uses of a template, the newest first."""
        ...
