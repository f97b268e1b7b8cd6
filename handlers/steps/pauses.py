"""`/council pause`, and the buttons and forms of a pause: an officer pauses all posts, ends it, lets one through."""

from chatops.clock import london_date
from chatops.flow.pauses import (
    PauseForm,
    check_letting_through,
    check_pausing,
    end_pause,
    let_through,
    pause_everything,
)
from chatops.policy.calendar.written_spans import NOTHING, WrittenSpan, read_until
from chatops.policy.text import bare, first_word
from handlers.requests.request import Answer, Done, Request, Say, Show
from handlers.screens import pauses as screens
from handlers.views.drafts.draft import see_draft
from handlers.views.drafts.offers import Offer
from handlers.views.pauses import see_pauses

_NOTHING_ON = "Posts are not paused, so there is nothing to end."


async def on_pause_command(request: Request) -> Answer:
    """`/council pause` opens the form, with a day in it if one follows; `/council pause end` the one that ends it."""
    _, rest = first_word(request.text)
    if bare(rest).lower() in {"end", "off", "stop"}:
        return await on_end_button(request)
    return await _open(request, read_until(rest, london_date(request.desk.clock.now())))


async def on_pause_button(request: Request) -> Answer:
    """The form for a pause."""
    return await _open(request, NOTHING)


async def _open(request: Request, typed: WrittenSpan) -> Answer:
    await request.desk.transact(check_pausing, by=request.caller)
    return Show(screens.pause_form(await request.desk.look(see_pauses, by=request.caller), typed))


async def on_end_button(request: Request) -> Answer:
    """The form that ends it."""
    await request.desk.transact(check_pausing, by=request.caller)
    view = await request.desk.look(see_pauses, by=request.caller)
    return Show(screens.end_form(view)) if view.on else Say(_NOTHING_ON, ())


async def on_paused(request: Request) -> Answer:
    """The form for a pause was sent."""
    given = screens.read_pause_form(request.answers)
    filled = PauseForm(request.form, given.kind, given.day, given.at, given.reason)
    await request.desk.transact(pause_everything, filled=filled, by=request.caller)
    return Done()


async def on_ended(request: Request) -> Answer:
    """The form that ends it was sent."""
    await request.desk.transact(end_pause, reason=request.answers.text("reason"), by=request.caller)
    return Done()


async def on_let_through_button(request: Request) -> Answer:
    """The form for why one revision may go out."""
    about = request.subject
    await request.desk.transact(
        check_letting_through, reference=about.reference, revision=about.revision, by=request.caller
    )
    view = await request.desk.look(see_draft, reference=about.reference, by=request.caller)
    return Show(screens.let_through_form(about, may_approve=Offer.REJECT in view.offers))


async def on_let_through(request: Request) -> Answer:
    """The form was sent."""
    about, (reason, approve) = request.subject, screens.read_let_through_form(request.answers)
    await request.desk.transact(
        let_through,
        reference=about.reference,
        revision=about.revision,
        reason=reason,
        approve=approve,
        by=request.caller,
    )
    return Done()
