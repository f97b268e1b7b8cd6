"""That a revision of a draft is the use of a template, and that the bot approved it as that. House rule 15."""

from dataclasses import dataclass
from datetime import datetime

from chatops.policy.people import Office, Person


@dataclass(frozen=True, slots=True)
class TemplateApproval:
    """That the bot approved a revision because it is a use of a template: who had approved that, in which office, and
    when the bot did.
    """

    by: Person
    office: Office | None
    at: datetime


@dataclass(frozen=True, slots=True)
class TemplateUse:
    """That a revision of a draft is a use of a template, each as it read then by its digest.

    `approval` is None while the bot has not approved it, and where an approver decides it in the ordinary way.
    """

    draft: str
    revision: int
    digest: str
    template: str
    template_digest: str
    by: Person
    at: datetime
    approval: TemplateApproval | None = None
