"""The form that asks where a released draft was posted."""

from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.screens.names import Subject
from handlers.views.drafts.forms import LinksFormView


def links_form(form: LinksFormView) -> p.Form:
    """A question for each account that it has not appeared on yet; a question's name is the key of the account."""
    several = len(form.accounts) > 1
    about = f"Draft {form.reference}, revision {form.revision}. Copy the link of the post from the address bar."
    if several:
        about += " You can fill in one now and the others later."
    links = [
        p.Asked(
            line.key,
            f"Link of the post on {line.name}",
            p.Text(example="https://"),
            optional=several,
        )
        for line in form.accounts
    ]
    metadata = Subject(form.reference, form.revision).written()
    title = "Record the post"
    return p.Form(
        names.POST_LINKS, title, (p.Paragraph("about:draft", about), *links), submit="Record", carries=metadata
    )


def read_links_form(answers: Answers, keys: tuple[str, ...]) -> dict[str, str]:
    """The link for each account that one was given for, by the account's key."""
    return {key: answers.text(key) for key in keys if answers.text(key)}
