"""`/council`: who may decide what is posted, and for how long."""

from chatops.clock import london_date
from chatops.flow.authority.away import TimeAway, check_away, come_back, set_away
from chatops.flow.authority.delegate import DelegationForm, check_lending, end_delegation, lend_approval
from chatops.policy import references
from chatops.policy.calendar.written_spans import read_span
from chatops.policy.text import bare, first_word
from handlers.requests.request import Answer, Done, Request, Say, Show
from handlers.screens.authority import council_forms as forms
from handlers.screens.authority import council_pages as pages
from handlers.screens.people.identities import links_parts
from handlers.screens.people.roster import roster_parts
from handlers.views.authority.delegations import lending_form, see_delegations
from handlers.views.authority.people import away_form, see_people
from handlers.views.people.identities import see_links
from handlers.views.people.roster import see_roster

_COMMANDS = (
    "/council people: who holds which office and to whom approval is delegated (the Town Clerk and the Deputy change "
    "the list of people)",
    "/council accounts: the council's official accounts (the Town Clerk and the Deputy change the list)",
    "/council checks: what the checks of words know (the Town Clerk and the Deputy change it)",
    "/council registers: the council's registers, and words after it to find an entry",
    "/council consents: who agreed that their pictures or words may be used",
    "/council record: an address that opens the record on the web, once and for you alone",
    "/council delegate: delegate approval to an employee for a stated case (the Town Clerk and the Deputy)",
    "/council delegations: what is delegated, and a button to end it",
    "/council away: say when you are away, so that drafts go to the other of you (the Town Clerk and the Deputy)",
    "/council pause: stop every post for now, and /council pause end (the Town Clerk and the Deputy)",
    "/council back: say that you are back",
)


_NO_DELEGATION = "Type the reference of the delegation after it, for example /council delegations DL-7KQ2M9."


async def on_council_command(request: Request) -> Answer:
    """`/council` alone explains; what may follow it is in `_ACTS`."""
    word, _ = first_word(request.text)
    act = _ACTS.get(word)
    return await (act or _explain)(request)


async def _explain(request: Request) -> Answer:
    card = pages.council_card(await request.desk.look(see_people, by=request.caller), _COMMANDS)
    return Say(card.text, card.parts)


async def _people(request: Request) -> Answer:
    card = pages.people_card(await request.desk.look(see_people, by=request.caller))
    kept = roster_parts(await request.desk.look(see_roster, by=request.caller))
    return Say(card.text, (*card.parts, *kept, *links_parts(await request.desk.look(see_links, by=request.caller))))


async def _delegate(request: Request) -> Answer:
    await request.desk.transact(check_lending, by=request.caller)
    return Show(forms.lending_form(await request.desk.look(lending_form)))


async def _delegations(request: Request) -> Answer:
    _, typed = first_word(request.text)
    only = references.read_typed(typed, references.DELEGATION) if bare(typed) else None
    if bare(typed) and only is None:
        return Say(_NO_DELEGATION, ())
    card = pages.delegations_card(await request.desk.look(see_delegations, by=request.caller, only=only))
    return Say(card.text, card.parts)


async def _away(request: Request) -> Answer:
    await request.desk.transact(check_away, by=request.caller)
    _, rest = first_word(request.text)
    typed = read_span(rest, london_date(request.desk.clock.now()))
    return Show(forms.away_form(await request.desk.look(away_form, by=request.caller), typed))


async def _back(request: Request) -> Answer:
    await request.desk.transact(come_back, by=request.caller)
    return Say("You are back. Drafts come to you again.", ())


_ACTS = {
    "people": _people,
    "delegate": _delegate,
    "delegations": _delegations,
    "away": _away,
    "back": _back,
}
"""What follows `/council`. Words that other steps answer are in `COMMANDS_WITH_A_WORD` of `routes.py`."""


async def on_away(request: Request) -> Answer:
    """The form for an absence was sent."""
    first, last = forms.read_away_form(request.answers)
    await request.desk.transact(set_away, away=TimeAway(request.form, first, last), by=request.caller)
    return Done()


async def on_delegation(request: Request) -> Answer:
    """The form for a delegation was sent. What the platform says of the delegate's account is asked now."""
    given = forms.read_lending_form(request.answers)
    to = await request.chosen(given.delegate) if given.delegate else None
    filled = DelegationForm(
        request.form, to, given.draft, given.account, given.topic, given.day, given.at, given.reason
    )
    await request.desk.transact(lend_approval, filled=filled, by=request.caller)
    return Done()


async def on_end_button(request: Request) -> Answer:
    """An officer ends a delegation at once."""
    reference = request.reference(references.DELEGATION, "delegation")
    await request.desk.transact(end_delegation, reference=reference, by=request.caller)
    return Say(f"Delegation {reference} has ended.", ())
