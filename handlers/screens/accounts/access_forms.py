"""The form with which the Town Clerk gives access to an account, what reads it, and the notice to those concerned."""

from dataclasses import dataclass
from datetime import date

from chatops.policy.account_access import LONGEST_CASE
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.accounts.access import AccessFormView
from handlers.views.among import Among
from handlers.views.phrases import Sentence

ENDS, AGAIN = "ends", "again"
_OPTIONS = (
    p.Option(AGAIN, "I look at it again on that day; it goes on until I end it"),
    p.Option(ENDS, "It ends by itself at the end of that day"),
)
_ABOUT = (
    "They are sent the words to post on it, and record the link. It can be given to an employee; to a volunteer only "
    "for a reason that you write; never to a councillor."
)


def access_form(form: AccessFormView) -> p.Form:
    """Whom, what for, until when; for a volunteer why. For access that was given already, all but whom."""
    access = form.access
    parts: list[p.Part] = [p.Rows("account", (("Account", (form.account,)),))]
    if access is None:
        parts += [
            p.Paragraph("about", _ABOUT),
            p.Asked("person", "Who needs access?", p.PersonChoice(among=Among.STAFF)),
        ]
    else:
        parts.append(p.Says("person", (access.person,), bold="Who has access: "))
    case = p.Text(multiline=True, longest=LONGEST_CASE, words=access.case if access else "")
    why = p.Text(multiline=True, longest=LONGEST_CASE, words=access.why if access else "")
    chosen = "" if access is None else ENDS if access.lapses else AGAIN
    parts += [
        p.Asked("case", "Business case", case, hint="What they need access for. It is kept in the record."),
        p.Asked("until", "Until which day?", p.Day(form.day), hint="A year from now at the latest."),
        p.Asked("then", "What happens then?", p.Choice(_OPTIONS, chosen)),
        p.Asked("why", "Why a volunteer?", why, hint="Only if they are a volunteer.", optional=True),
    ]
    title, submit = ("Change access", "Save") if access else ("Give access", "Give access")
    return p.Form(names.ACCESS, title, tuple(parts), submit=submit, carries=access.reference if access else form.key)


@dataclass(frozen=True, slots=True)
class AccessAnswers:
    """What was filled in; `person` is the platform's id of whoever was chosen, `then` one of the options or empty."""

    person: str
    case: str
    until: date | None
    then: str
    why: str


def read_access_form(answers: Answers) -> AccessAnswers:
    """Return the answers. Raises ValueError for what this form would not send."""
    return AccessAnswers(
        person=answers.person("person"),
        case=answers.text("case"),
        until=answers.day("until"),
        then=answers.one("then"),
        why=answers.text("why"),
    )


def access_notice(said: Sentence) -> p.Card:
    """Return for those whom an access concerns: how it stands now."""
    return p.Card("Access to an official account has changed.", (p.Says("access", said),))
