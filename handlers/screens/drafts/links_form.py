"""The form that asks where a released draft was posted."""

from handlers.screens import elements as e
from handlers.screens import names
from handlers.screens.elements import Element
from handlers.screens.names import Subject
from handlers.screens.state import Answers
from handlers.views.drafts.forms import LinksFormView


def links_form(form: LinksFormView) -> Element:
    """A question for each account that it has not appeared on yet; a question's name is the key of the account."""
    several = len(form.accounts) > 1
    about = f"Draft {form.reference}, revision {form.revision}. Copy the link of the post from the address bar."
    if several:
        about += " You can fill in one now and the others later."
    links = [
        e.asked(
            line.key,
            e.shortened(f"Link of the post on {line.name}", 2000),
            {"type": "plain_text_input", "placeholder": e.plain("https://")},
            optional=several,
        )
        for line in form.accounts
    ]
    metadata = Subject(form.reference, form.revision).written()
    title = "Record the post"
    return e.modal(
        names.POST_LINKS, title, [e.paragraph("about:draft", about), *links], submit="Record", metadata=metadata
    )


def read_links_form(answers: Answers, keys: tuple[str, ...]) -> dict[str, str]:
    """The link for each account that one was given for, by the account's key."""
    return {key: answers.text(key) for key in keys if answers.text(key)}
