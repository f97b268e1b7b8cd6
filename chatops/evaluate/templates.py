"""What is on record of templates, put to their rules: which stand, and whether a use of one may go out.

House rule 15. It stands wherever a use is approved or released, inside the same transaction.
"""

from collections.abc import Sequence
from datetime import datetime

from chatops.clock import london_date
from chatops.evaluate.content import found_in
from chatops.evaluate.purdah_gate import gate, goes_out
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Caller
from chatops.policy.templates import blanks, rules, series
from chatops.policy.templates.template import Template
from chatops.ports.unit_of_work import UnitOfWork


def standing(work: UnitOfWork, now: datetime) -> Sequence[Template]:
    """Return the templates that are approved or may be still, the newest first."""
    return [template for template in work.templates.all() if template.stands(now)]


def what_it_asks(work: UnitOfWork, words: str, accounts: Sequence[str]) -> list[Objection]:
    """House rule 15: what the checks would ask of each use of a template with these words."""
    return rules.asks_nothing(found_in(work, blanks.without_braces(words), accounts))


def may_be_approved(work: UnitOfWork, now: datetime, draft: Draft) -> Template | None:
    """Return the template of which the newest revision is a use that the bot may approve; None when it is none.

    Not what was approved so before and then stopped or held, nor what purdah or a pause would keep from going out:
    that goes to an approver.
    """
    use = draft.use
    if use is None or use.approval is not None or use.digest != draft.revision.digest:
        return None
    template = work.templates.get(use.template)
    author = work.people.actor(Caller(draft.revision.author, AccountStatus.ACTIVE))
    out = london_date(goes_out(draft, now))
    wrong = [
        *rules.approval_holds(template, now, on=work.templates.are_on()),
        *rules.may_use(author, template),
        *series_is_backed(work, template),
        *(series.no_bank_holiday(work.council.pace.week.is_holiday(out)) if template.series else []),
        *gate(work, draft, goes_out(draft, now)),
    ]
    return None if wrong or template.digest != use.template_digest else template


def rests_on(work: UnitOfWork, draft: Draft, template: str | None = None) -> bool:
    """Return whether the newest revision goes out on the approval of this template, or of any: not on a confirmation
    that somebody gave since.
    """
    use = draft.by_template
    if use is None or template not in {None, use.template}:
        return False
    return all(given.revision != use.revision for given in work.drafts.confirmations(draft.reference))


def approval_holds(work: UnitOfWork, now: datetime, draft: Draft) -> list[Objection]:
    """House rule 15: whether the approval holds of the template as which the bot approved the newest revision."""
    use = draft.by_template
    if use is None or not rests_on(work, draft):
        return []
    template = work.templates.get(use.template)
    return rules.approval_holds(template, now, on=work.templates.are_on()) or series_is_backed(work, template)


def series_is_backed(work: UnitOfWork, template: Template) -> list[Objection]:
    """3.1, house rule 15: whether whoever approved a series and whoever proposed it still may. A template that is no
    series outlasts both.
    """
    if template.series is None or template.decision is None:
        return []
    approver, author = (
        work.people.actor(Caller(person, AccountStatus.ACTIVE)) for person in (template.decision.by, template.by)
    )
    return series.series_is_backed(approver, author)


def is_in_series(work: UnitOfWork, draft: Draft) -> bool:
    """House rule 15: whether the newest revision goes out on the approval of a series."""
    use = draft.by_template
    return use is not None and rests_on(work, draft) and work.templates.get(use.template).series is not None
