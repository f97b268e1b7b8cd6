"""`/council`: who may decide what is posted, and for how long."""

from chatops.flow.delegate import Loan, end_delegation, lend_approval, start_lending
from chatops.policy import references
from chatops.ports import NoSuch
from handlers.slack.blocks import council_forms as forms
from handlers.slack.blocks import council_pages as pages
from handlers.slack.visit import Answer, Done, Say, Show, Visit
from handlers.views.delegations import lending_form, see_delegations

_HELP = (
    "/council people shows who holds which office and who may decide. The Town Clerk and the Deputy lend approval to "
    "an employee with /council delegate, see and end what is lent with /council delegations, and say when they are "
    "away with /council away and /council back."
)


async def on_council_command(visit: Visit) -> Answer:
    """`/council`, or with `delegate`, `delegations`."""
    act = _ACTS.get(visit.text.strip().partition(" ")[0].lower())
    return await act(visit) if act else Say(_HELP, ())


async def _delegate(visit: Visit) -> Answer:
    await visit.desk.transact(start_lending, by=visit.caller)
    return Show(forms.lending_form(await visit.desk.look(lending_form)))


async def _delegations(visit: Visit) -> Answer:
    card = pages.delegations_card(await visit.desk.look(see_delegations, by=visit.caller))
    return Say(card.text, card.blocks)


_ACTS = {"delegate": _delegate, "delegations": _delegations}
"""What follows `/council`. Words that other steps answer are in `COMMANDS_WITH_A_WORD` of `listeners.py`."""


async def on_delegation(visit: Visit) -> Answer:
    """The form for a delegation was sent. What Slack says of the delegate's account is asked now."""
    given = forms.read_lending_form(visit.answers)
    to = await visit.workspace.caller(given.delegate) if given.delegate else None
    loan = Loan(visit.form, to, given.draft, given.account, given.topic, given.day, given.at, given.reason)
    await visit.desk.transact(lend_approval, loan=loan, by=visit.caller)
    return Done()


async def on_end_button(visit: Visit) -> Answer:
    """An officer ends a delegation at once."""
    reference = references.read(visit.text, references.DELEGATION)
    if reference is None:
        raise NoSuch("this button carries no delegation")
    await visit.desk.transact(end_delegation, reference=reference, by=visit.caller)
    return Say(f"Delegation {reference} has ended.", ())
