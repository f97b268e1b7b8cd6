"""The buttons and forms with which an approver takes an approval back, or rejects what was stopped or held."""

from chatops.flow.drafts.take_back import (
    check_taking_back,
    check_turning_down,
    take_back_approval,
    turn_down_approved,
)
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.drafts.reason_form import taking_back_form, turning_down_form


async def on_take_back_button(request: Request) -> Answer:
    """The form for why."""
    about = request.subject
    await request.desk.transact(
        check_taking_back, reference=about.reference, revision=about.revision, by=request.caller
    )
    return Show(taking_back_form(about))


async def on_taken_back(request: Request) -> Answer:
    """The form was sent."""
    about, reason = request.subject, request.answers.text("reason")
    await request.desk.transact(
        take_back_approval, reference=about.reference, revision=about.revision, reason=reason, by=request.caller
    )
    return Done()


async def on_turn_down_button(request: Request) -> Answer:
    """The form for why it is rejected after all."""
    about = request.subject
    await request.desk.transact(
        check_turning_down, reference=about.reference, revision=about.revision, by=request.caller
    )
    return Show(turning_down_form(about))


async def on_turned_down(request: Request) -> Answer:
    """The form was sent."""
    about, reason = request.subject, request.answers.text("reason")
    await request.desk.transact(
        turn_down_approved, reference=about.reference, revision=about.revision, reason=reason, by=request.caller
    )
    return Done()
