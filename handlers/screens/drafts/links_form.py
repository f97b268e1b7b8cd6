"""The form that asks where a released draft was posted."""

from collections.abc import Iterator

from chatops.policy.devices import Device
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.names import Subject
from handlers.views.drafts.draft import AccountLine
from handlers.views.drafts.forms import LinksFormView

DEVICE = "device"
_DEVICES = (p.Option(Device.COUNCIL, "Yes, one of the council's own"), p.Option(Device.OTHER, "No, another one"))
_HINT = "Clause 9.7. If nobody had consented to another device, the Town Clerk, the Deputy and the Chair are told."
SURE = "sure:"
"""What the name of a question about a link begins with; the key of the account follows."""


def links_form(form: LinksFormView) -> p.Form:
    """Return a question for each account that it has not appeared on yet; a question's name is the key of the
    account.
    """
    about = f"Draft {form.reference}, version {form.revision}. Copy the link of the post from the address bar."
    if len(form.accounts) > 1:
        about += " You can fill in one now and the others later."
    metadata = Subject(form.reference, form.revision).written()
    title = "Record the post"
    return p.Form(
        names.POST_LINKS,
        title,
        (
            p.Paragraph("about:draft", about),
            *questions_of_links(form),
            p.Asked(DEVICE, "Did you post it from one of the council's devices?", p.Choice(_DEVICES), hint=_HINT),
        ),
        submit="Record",
        carries=metadata,
    )


def questions_of_links(form: LinksFormView) -> list[p.Part]:
    """Return a question for the link on each account, with what is to be asked about a link that was given."""
    several = len(form.accounts) > 1
    return [part for line in form.accounts for part in _asked(form, line, several)]


def _asked(form: LinksFormView, line: AccountLine, several: bool) -> Iterator[p.Part]:
    yield p.Asked(line.key, f"Link of the post on {line.name}", p.Text(example="https://"), optional=several)
    asked = form.asked.get(line.key)
    if asked is not None:
        tick = p.Choices((p.Option(asked.mark, "Yes. I have opened it, and it is"),))
        hint = "Tick it if it is. If it is not, paste the right link above."
        yield p.Asked(f"{SURE}{line.key}", asked.question, tick, hint=hint, optional=True)


def read_links_form(answers: Answers, keys: tuple[str, ...]) -> dict[str, str]:
    """Return the link for each account that one was given for, by the account's key."""
    return {key: answers.text(key) for key in keys if answers.text(key)}


def read_device(answers: Answers) -> Device | None:
    """Return from which device it was posted; None where that was not answered. Raises NoSuch for no answer of ours."""
    return answers.option(DEVICE, Device)


def read_sure(answers: Answers, keys: tuple[str, ...]) -> dict[str, str]:
    """By the account's key, the mark of each link of which somebody said that it is the post."""
    return {key: answers.one(f"{SURE}{key}") for key in keys if answers.one(f"{SURE}{key}")}
