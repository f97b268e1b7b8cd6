"""What is said of a draft that the bot approved as the use of a template. House rule 15."""

from datetime import datetime

from chatops.policy.drafts.draft import Draft
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import Sentence, day, titled, up_to


def under_template(work: UnitOfWork, draft: Draft, now: datetime) -> Sentence:
    """Return under which template the bot approved the newest revision, who had approved that, and until when it holds.

    Nothing when the bot did not.
    """
    use = draft.by_template
    template = work.templates.get(use.template) if use else None
    if use is None or template is None or template.decision is None:
        return ()
    who = titled(template.decision.by, template.decision.office)
    holds = f"approved on {day(template.decision.at, now)} (until {up_to(template.ends, now)})."
    comma = "," if template.decision.office else ""
    what = "series" if template.series else "template"
    return (
        f"Version {use.revision} was approved under the {what} “{template.name}”, which ",
        *who,
        f"{comma} {holds}",
    )
