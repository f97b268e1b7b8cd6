"""The button and form with which an officer exempts a revision from the pre-election period."""

from chatops.flow.purdah.exempt import ExemptionForm, check_exemption, exempt_draft
from handlers.requests.request import Answer, Done, Request, Show
from handlers.screens.purdah.purdah_forms import exemption_form, read_exemption_form
from handlers.views.drafts.draft import see_draft
from handlers.views.drafts.offers import Offer
from handlers.views.purdah.exemptions import is_town_clerk


async def on_exempt_button(request: Request) -> Answer:
    """The form for an exemption."""
    about = request.subject
    await request.desk.transact(check_exemption, reference=about.reference, revision=about.revision, by=request.caller)
    view = await request.desk.look(see_draft, reference=about.reference, by=request.caller)
    by_clerk = await request.desk.look(is_town_clerk, by=request.caller)
    return Show(exemption_form(about, may_approve=Offer.REJECT in view.offers, urgent=view.urgent, by_clerk=by_clerk))


async def on_exemption(request: Request) -> Answer:
    """The form for an exemption was sent."""
    about, given = request.subject, read_exemption_form(request.answers)
    await request.desk.transact(
        exempt_draft,
        reference=about.reference,
        revision=about.revision,
        grounds=ExemptionForm(given.kind, given.public_money, given.fair, given.reason),
        approve=given.approve,
        by=request.caller,
    )
    return Done()
