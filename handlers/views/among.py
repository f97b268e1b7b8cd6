"""Of whom the answer to a question can be right, where a form asks for a person."""

from enum import StrEnum


class Among(StrEnum):
    """Whom a question is about."""

    ANYBODY = "anybody"
    """Everybody of the platform: somebody new to the list, or whom a report is about."""
    LISTED = "listed"
    """Everybody on the council's list, those whose account is closed as well: to be changed, or taken off."""
    COUNCIL = "council"
    """Everybody on the council's list whose account is in use."""
    STAFF = "staff"
    """Employees and volunteers."""
    EMPLOYEES = "employees"
    """Employees who hold no office: those to whom approval is delegated (3.1.1)."""
    DECIDE = "decide"
    """Those who hold an office that decides, or to whom approval is delegated now."""
