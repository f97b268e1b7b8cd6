"""The form that records that a post is out already, and the notice to those who are told of it at once."""

from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.drafts.links_form import questions_of_links
from handlers.screens.names import Subject
from handlers.views.drafts.forms import LinksFormView
from handlers.views.drafts.found_out import FoundOutView


def found_out_form(form: LinksFormView) -> p.Form:
    """Return a question for each account that has no post of it in the record, and since when it is out."""
    about = (
        f"Draft {form.reference}, version {form.revision}. It was not to be posted, or not yet. Record it if it is out "
        "all the same: the Town Clerk and the Deputy are told, and nothing is taken down by it."
    )
    parts: list[p.Part] = [p.Paragraph("about:draft", about), *questions_of_links(form)]
    parts += [
        p.Asked(
            "day",
            "Since which day has it been out?",
            p.Day(),
            hint="Leave day and time empty if unknown.",
            optional=True,
        ),
        p.Asked("time", "Since what time?", p.Time(), optional=True),
    ]
    carries = Subject(form.reference, form.revision).written()
    return p.Form(names.FOUND_LINKS, "It is out already", tuple(parts), submit="Record", carries=carries)


def found_out_notice(view: FoundOutView) -> p.Card:
    """Return for the Town Clerk and the Deputy: what is out, where, and the way to a report of a breach."""
    text = f"A post of draft {view.reference} is out and should not be."
    says = (
        "Nothing is taken down by itself. Whoever has access to the account can take it down. Whether it is a breach "
        "of the policy is for those who look into reports to say."
    )
    return p.Card(
        text,
        (
            p.Heading("title", text),
            p.Bullets("found", view.lines),
            p.Rows("posts", tuple((name, (link,)) for name, link in view.links)),
            p.Paragraph("says", says),
            p.Buttons("report", (p.Button(names.START_REPORT, "Report a breach", "-"),)),
        ),
    )
