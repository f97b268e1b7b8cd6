"""The only place where an exception becomes words on a screen.

Every request is answered. What the policy refuses is said with its clause; what somebody else changed first is said
with what stands now; a fault of ours is logged under a short reference that the person is given. What was typed is
never lost: a form stays open, and the words of a command come back.
"""

import secrets
from enum import StrEnum

import structlog

from chatops.policy.editions.acknowledgements import policy_is_unread
from chatops.policy.objections import Overtaken, Refused, Withheld
from chatops.ports.errors import NoSuch
from chatops.ports.unit_of_work import RecordsAway
from chatops.quarantine import InQuarantine
from handlers.platform import NotOpened, OpeningUnclear
from handlers.requests.identities import as_person
from handlers.requests.request import Answer, Mend, NoItem, PutOnTop, Request, Say, Show
from handlers.screens import pages
from handlers.screens import parts as p
from handlers.screens.answers import NoSuchAnswer, NoSuchDate
from handlers.screens.editions.policy_pages import Came, policy_page
from handlers.views.drafts.draft import DraftView, see_draft
from handlers.views.editions import see_policy

log = structlog.get_logger()

NO_SUCH_DATE = "There is no such date or time. Choose one from the calendar or the list."
NO_SUCH_CHOICE = "This is none of the options that are offered. Choose one of them."


class Kind(StrEnum):
    """What somebody sent."""

    COMMAND = "command"
    BUTTON = "button"
    FORM = "form"


class Again(StrEnum):
    """What somebody does to try again, to follow "if it did not"."""

    BUTTON = "press the button"
    COMMAND = "type the command again"
    MENU = "choose it from the menu of the message again"

    @property
    def in_full(self) -> str:
        """What to do, as a sentence without its stop."""
        to_try = " to try again" if self is Again.BUTTON else ""
        return f"{self[0].upper()}{self[1:]}{to_try}"


def not_opened(error: Exception, again: Again, platform: str) -> str:
    """Return what to say when a form may not have opened; one that the platform was slow to confirm may stand open
    beside.

    `platform` is what people call it.
    """
    if isinstance(error, OpeningUnclear):
        return f"{platform} has not said whether the form opened. If it did not, {again}."
    if isinstance(error, NotOpened):
        return f"{platform} did not open the form in time. {again.in_full}."
    return plain_sentence(error)


def not_redrawn(lost: NotOpened, platform: str) -> str:
    """Return what to say when what was done may not be shown on the page that it was done in."""
    if isinstance(lost, OpeningUnclear):
        unclear = f"It is done. {platform} has not said whether it shows it: if it does not, open it again "
        return unclear + "to see how it stands."
    return f"It is done, and {platform} did not show it. Open it again to see how it stands."


async def answer_to(error: Exception, kind: Kind, request: Request, questions: tuple[str, ...] = ()) -> Answer:
    """The answer when a request came to nothing. `questions` are the names of those in the form that was sent."""
    if isinstance(error, Refused) and policy_is_unread(error.objections):
        return await _policy_first(error, kind, request)
    if kind is Kind.FORM and not questions:
        kind = Kind.BUTTON  # no question beside which to say it
    if isinstance(error, Refused) and kind is Kind.FORM:
        return _beside_the_questions(error, questions)
    if isinstance(error, NoSuchAnswer) and kind is Kind.FORM:
        beside = error.question if error.question in questions else questions[0]
        return Mend({beside: NO_SUCH_DATE if isinstance(error, NoSuchDate) else NO_SUCH_CHOICE})
    if isinstance(error, InQuarantine) and request.confidential:
        says = f"{error} {request.installation.confidence.other_route}"
        return Say(says, (p.Paragraph("why", says),))
    sentence, parts = await _said(error, request)
    if kind is Kind.FORM and not isinstance(error, Overtaken | NoSuch | Withheld):
        return Mend({questions[0]: sentence})
    if kind is Kind.COMMAND:
        return Say(sentence, (*parts, *(() if request.confidential else pages.words_kept(request.text))))
    shown = (*parts, *_words_in(request))
    if isinstance(error, TimeoutError | RecordsAway):
        return Show(pages.unclear_page(shown), otherwise=sentence)  # it may have been saved
    return Show(pages.not_done_page(shown), otherwise=f"Nothing was changed. {sentence}")


async def _said(error: Exception, request: Request) -> tuple[str, p.Parts]:
    """Return one sentence, and the same at more length."""
    if isinstance(error, Refused):
        return error.objections[0].sentence, pages.objections_as_parts(error.objections)
    if isinstance(error, Overtaken):
        return error.sentence, pages.overtaken_parts(error.sentence, await _as_it_stands(error, request))
    opening = isinstance(error, NotOpened)
    sentence = not_opened(error, Again.BUTTON, request.platform.name) if opening else plain_sentence(error)
    return sentence, (p.Paragraph("why", sentence),)


def plain_sentence(error: Exception) -> str:
    """Return what to say of an error that is no refusal. A fault of ours is logged under a code that the person is
    given.
    """
    if isinstance(error, Withheld | NoItem):
        return "There is no such report, or it is not one that you may see."
    if isinstance(error, NoSuch):
        return "There is no such draft, or it is not one that you may see. Check the reference."
    if isinstance(error, InQuarantine):
        return str(error)
    if isinstance(error, TimeoutError):
        return "This took too long, so it may not have been saved. Try again: nothing is saved twice."
    if isinstance(error, RecordsAway):
        log.warning("records_away")
        return (
            "The records cannot be reached just now, so it may not have been saved. Try again in a few minutes: "
            "nothing is saved twice."
        )
    reference = secrets.token_hex(3).upper()
    # The error's own words may hold a person's, so only its name and ours are logged.
    log.error("fault", reference=reference, error=type(error).__name__, exc_info=error)
    return (
        f"Something went wrong on our side, and nothing was saved. Try again; if it happens again, tell whoever looks "
        f"after the bot and give them the code {reference}."
    )


async def _policy_first(refused: Refused, kind: Kind, request: Request) -> Answer:
    """The policy to be read, over the form that was sent or in place of what was pressed."""
    try:
        view = await request.desk.look(see_policy, by=await as_person(request.desk, request.caller))
    except NoSuch:
        sentence = "The policy is not on record yet. Ask whoever looks after the bot to start it again."
        return Show(pages.not_done_page((p.Paragraph("why", sentence),)), otherwise=sentence)
    if kind is Kind.FORM:
        return PutOnTop(policy_page(view, came=Came.SENT))
    return Show(policy_page(view, came=Came.PRESSED), otherwise=f"Nothing was changed. {refused}")


def _beside_the_questions(refused: Refused, questions: tuple[str, ...]) -> Mend:
    """Each objection beside the question it is about; one about the whole beside the first question."""
    sentences: dict[str, str] = {}
    for objection in refused.objections:
        field = objection.field if objection.field in questions else questions[0]
        sentences[field] = f"{sentences[field]} {objection.sentence}" if field in sentences else objection.sentence
    return Mend(sentences)


async def _as_it_stands(overtaken: Overtaken, request: Request) -> DraftView | None:
    try:
        by = await as_person(request.desk, request.caller)
        return await request.desk.look(see_draft, reference=overtaken.attempt.reference, by=by)
    except NoSuch:
        return None


def _words_in(request: Request) -> p.Parts:
    """Return what was typed in a form that closes, so that it can be copied."""
    return pages.words_kept(request.answers.typed())
