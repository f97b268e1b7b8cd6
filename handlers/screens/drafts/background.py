"""What a draft is for, what it answers, where its figures are from: asked in the form, shown on the card."""

from chatops.policy.drafts.background import (
    LONGEST_ANSWERED,
    LONGEST_SOURCES,
    LONGEST_TITLE,
    TITLE_FIELD,
    Background,
    Purpose,
)
from chatops.policy.registers.agreements import MOST_ASKED
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.views.among import Among
from handlers.views.drafts.background import PURPOSES, BackgroundView
from handlers.views.drafts.forms import DraftFormView


def background_parts(form: DraftFormView) -> list[p.Part]:
    """Return what it is about and for, and what is asked besides where the words or the purpose are a reason to."""
    given, found = form.background, {question.what for question in form.questions}
    options = tuple(p.Option(purpose, said) for purpose, said in PURPOSES.items())
    title = p.Text(longest=LONGEST_TITLE, words=given.title)
    parts: list[p.Part] = [
        p.Asked(TITLE_FIELD, "What is it about, in a few words?", title, hint=_TITLE, optional=True),
        p.Asked("purpose", "What is it for?", p.Choice(options, given.purpose or "")),
    ]
    if given.purpose is Purpose.REPLY:
        box = p.Text(multiline=True, longest=LONGEST_ANSWERED, words=given.answers)
        parts.append(p.Asked("answers", "The comment or message that it answers", box, hint=_ANSWERS))
    if "figure" in found or given.sources:
        box = p.Text(multiline=True, longest=LONGEST_SOURCES, words=given.sources)
        parts.append(p.Asked("sources", "Where the figures and claims are from", box, hint=_SOURCES, optional=True))
    if "information request" in found or given.requested_on:
        day = p.Day(given.requested_on)
        parts.append(p.Asked("requested", "If it is a request: when it came in", day, hint=_REQUESTED, optional=True))
    if form.consents and ("photo" in found or given.consents):
        choices = tuple(p.Option(reference, said) for reference, said in form.consents)
        chosen = tuple(one for one in given.consents if one in dict(form.consents))
        asked = p.Choices(choices, chosen)
        parts.append(p.Asked("consents", "Which consents does it rest on?", asked, hint=_CONSENTS, optional=True))
    if "person" in found:
        people = p.PersonChoice(most=MOST_ASKED, prompt="Choose people", chosen=form.named, among=Among.STAFF)
        parts.append(
            p.Asked(
                "named", "Which of the council's staff and volunteers does it name?", people, hint=_NAMED, optional=True
            )
        )
    return parts


_TITLE = "For example: Bins at Easter. Shown to all who see the list of drafts, so nothing confidential. Not posted."
_NAMED = "Each is asked whether they agree, and whoever decides sees their answer."
_CONSENTS = "They are kept in /council consents. One that is withdrawn stops what rests on it."
_ANSWERS = "Copy it here as it was written. It is told to whoever decides, and not posted."
_SOURCES = "For example a report with its date, or a link. It is told to whoever decides, and not posted."
_REQUESTED = "The bot then works out the last day for an answer, 20 working days later."


def read_background(answers: Answers) -> Background:
    """Return what was answered. Raises NoSuchAnswer."""
    return Background(
        purpose=answers.option("purpose", Purpose) or Purpose.INFORMATION,
        answers=answers.text("answers"),
        sources=answers.text("sources"),
        requested_on=answers.day("requested"),
        consents=answers.chosen("consents"),
        title=answers.text(TITLE_FIELD),
    )


def told_parts(view: BackgroundView) -> list[p.Part]:
    """Return for the card of whoever decides: what it answers, where its figures are from, and when an answer is
    due.
    """
    parts: list[p.Part] = []
    if view.answers:
        parts += [p.Note("answers-label", "It answers this"), p.Quoted("answers", view.answers)]
    if view.sources:
        parts += [p.Note("sources-label", "Where its figures and claims are from"), p.Quoted("sources", view.sources)]
    if view.consents:
        parts += [p.Note("consents-label", "It rests on these consents"), p.Bullets("consents", view.consents)]
    for number, line in enumerate(view.agreements):
        parts.append(p.Says(f"agreement:{number}", line, bold="Named in it: " if not number else ""))
    if view.request:
        parts.append(p.Says("request", (view.request,), bold="Request for information: "))
    return parts
