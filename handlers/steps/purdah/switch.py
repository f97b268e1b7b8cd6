"""`/purdah`: anyone asks, the Town Clerk switches."""

from chatops.clock import london_date
from chatops.flow.purdah.calendar import move_calendar
from chatops.flow.purdah.switch import Period, check_switching, end_purdah, set_purdah
from chatops.policy.calendar.written_days import read_day, say_day
from chatops.policy.purdah.polling_days import polling_day_is_ahead
from chatops.policy.text import bare, first_word
from handlers.requests.request import Answer, Done, Request, Say, Show
from handlers.screens.purdah import purdah_forms as forms
from handlers.screens.purdah.purdah_pages import calendar_card, purdah_card
from handlers.views.purdah.forms import preview_poll
from handlers.views.purdah.window import see_purdah

_HELP = (
    "/purdah says whether purdah, the pre-election period, is on. The Town Clerk switches it with /purdah on, "
    "/purdah off, and /purdah poll with a date, such as /purdah poll 6 May 2027; allows a routine "
    "kind of notice with /purdah routine; keeps the names of candidates "
    "with /purdah names; and finds the calendar with /purdah calendar."
)
_NOTHING_SET = "Purdah is not on, and no period is set, so there is nothing to switch off."
_NO_SUCH_DATE = "There is no such date. Type polling day with its month, for example /purdah poll 6 May 2027."


async def on_purdah_command(request: Request) -> Answer:
    """`/purdah`, or with `on`, `off`, `poll 6 May 2027`, `calendar`, `calendar new`."""
    word, rest = first_word(request.text)
    act = _ACTS.get(word)
    return await act(request, bare(rest)) if act else Say(_HELP, ())


async def _see(request: Request, _rest: str) -> Answer:
    card = purdah_card(await request.desk.look(see_purdah, by=request.caller), request.installation.web_address)
    return Say(card.text, card.parts)


async def _on(request: Request, _rest: str) -> Answer:
    await request.desk.transact(check_switching, by=request.caller)
    return Show(forms.on_form(await request.desk.look(see_purdah, by=request.caller)))


async def _off(request: Request, _rest: str) -> Answer:
    await request.desk.transact(check_switching, by=request.caller)
    view = await request.desk.look(see_purdah, by=request.caller)
    return Show(forms.off_form(view)) if view.windows else Say(_NOTHING_SET, ())


async def _poll(request: Request, rest: str) -> Answer:
    await request.desk.transact(check_switching, by=request.caller)
    if not rest:
        return Show(forms.poll_form(None))
    now = request.desk.clock.now()
    read = read_day(rest, london_date(now))
    if read is None or read.day is None:
        return Say((read and read.unclear) or _NO_SUCH_DATE, ())
    wrong = polling_day_is_ahead(read.day, now)
    said = f"Understood: polling day is {say_day(read.day, london_date(now))}. Change it here if you meant another."
    return Say(wrong[0].sentence, ()) if wrong else Show(forms.poll_form(read.day, said))


async def _calendar(request: Request, rest: str) -> Answer:
    await request.desk.transact(check_switching, by=request.caller)
    if rest.lower() == "new":
        await request.desk.transact(move_calendar, by=request.caller)
    card = calendar_card(await request.desk.look(see_purdah, by=request.caller), request.installation.web_address)
    return Say(card.text, card.parts)


_ACTS = {"": _see, "on": _on, "off": _off, "poll": _poll, "calendar": _calendar}


async def on_switched_on(request: Request) -> Answer:
    """The form for a period was sent."""
    begins, ends, reason = forms.read_on_form(request.answers)
    period = Period(request.form, begins, ends, reason)
    await request.desk.transact(set_purdah, period=period, by=request.caller)
    return Done()


async def on_switched_off(request: Request) -> Answer:
    """The form that ends periods was sent."""
    references, reason = forms.read_off_form(request.answers)
    await request.desk.transact(end_purdah, references=references, reason=reason, by=request.caller)
    return Done()


async def on_poll(request: Request) -> Answer:
    """The poll was given: the working is shown, and the real start asked for."""
    poll = forms.read_poll_form(request.answers)
    return Show(forms.poll_confirmation(await request.desk.look(preview_poll, poll=poll, by=request.caller)))


async def on_poll_confirmed(request: Request) -> Answer:
    """The Clerk has confirmed the day on which the notice of election was published."""
    poll, begins, reason, meant = forms.read_confirmation(request.answers, request.text)
    period = Period(request.form, begins, None, reason, poll, meant)
    await request.desk.transact(set_purdah, period=period, by=request.caller)
    return Done()
