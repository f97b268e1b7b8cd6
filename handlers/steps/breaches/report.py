"""`/breach`, the form in which a breach is reported, and what its reporter does afterwards, by code or by name."""

from chatops.clock import london_date
from chatops.flow.breaches.report import check_report, read_as_reporter, report_breach, write_as_reporter
from chatops.policy.breaches import reporting
from chatops.policy.breaches.casework import ACKNOWLEDGED_WITHIN, working_days_after
from chatops.policy.breaches.reporting import ReportForm
from chatops.policy.content import wording
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.text import bare, first_word
from chatops.ports.errors import NoSuch
from handlers.requests.kept_words import Typed, forget_typed, keep_typed
from handlers.requests.request import Answer, Mend, PutInPlace, Request, Say, Show, as_if_absent
from handlers.screens import names
from handlers.screens import parts as p
from handlers.screens.breaches import breach_form as forms
from handlers.screens.breaches import case_pages as pages
from handlers.screens.breaches.breach_form import Opening
from handlers.screens.breaches.case_pages import Key
from handlers.views.breaches.case import list_cases
from handlers.views.breaches.conversation import Conversation, see_conversation
from handlers.views.breaches.days import on_day
from handlers.views.drafts.forms import form_holds

_HELP = (
    "/breach opens a form in which you report a suspected breach of the policy in confidence. "
    "/breach receipt reads what was answered to a report, with the code that you were given. "
    "/breach cases is for those who handle reports."
)
_NO_REPORT = "No report has this code. Type it again as you were given it."
_KEPT = "What you typed is kept for a day."
_OPENING_SHOWS = (
    "That you opened this form may show in the council's {logs} logs. If that worries you, use another way."
)
_NO_FILES = (
    "The file that you sent is not part of the report. It stays in {platform}, where others may come to see it: say "
    "here what it shows, and delete your message with it."
)
_TOO_LONG = "What you wrote is longer than this form holds, so copy it from your message in parts."


async def on_breach_command(request: Request) -> Answer:
    """`/breach`, with words or without; `/breach receipt`, `/breach cases`, `/breach help`."""
    words = request.text.strip()
    word, rest = first_word(words)
    code = bare(rest)
    if word == "help" and not code:
        return Say(_HELP, ())
    if word == "cases" and not code:
        return await on_cases_button(request)
    if word == "receipt" and _is_code(code):
        return await _open_by_code(request, code) if code else Show(forms.code_form())
    return await _open_form(request, Typed(words), await keep_typed(request.desk, request.caller.identity, words))


async def on_cases_button(request: Request) -> Answer:
    """The reports that somebody may read; the same plain page for everybody who may read none."""
    return Show(pages.list_page(await request.desk.look(list_cases, by=request.caller)))


async def on_start_button(request: Request) -> Answer:
    """A button that opens the form, with what its person typed in a message or after the command."""
    return await _open_form(request, await request.typed(request.text), request.text)


async def on_report(request: Request) -> Answer:
    """The form was sent: the page with the code takes its place. Sent again, it shows the same code."""
    opening, given = Opening.read(request.text), await _given(request)
    person, confidence = request.caller.person, request.installation.confidence
    now = request.desk.clock.now()
    attempt = Attempt(
        "breach:report", "", await request.desk.look(lambda work, _now: work.people.actor(request.caller))
    )
    refuse_if(attempt, reporting.not_too_many(confidence.sent_by(person), now))
    if await request.desk.transact(report_breach, given=given, by=request.caller):
        confidence.count(person, now)
        await forget_typed(request.desk, request.caller.identity, opening.typed)
    today = london_date(now)
    return Show(forms.receipt_page(opening.receipt, on_day(working_days_after(today, ACKNOWLEDGED_WITHIN), today)))


async def on_code_button(_request: Request) -> Answer:
    """The question for the code, on top of the form."""
    return Show(forms.code_form())


async def on_code(request: Request) -> Answer:
    """The code was given."""
    return await _open_by_code(request, request.answers.text("receipt"))


@as_if_absent
async def on_conversation(request: Request) -> Answer:
    """The reporter wrote something: it is shown with the rest."""
    key = Key.read(request.text)
    await request.desk.transact(
        write_as_reporter, words=request.answers.typed(), by=request.caller, code=key.code, reference=key.reference
    )
    return Show(pages.conversation_page(await _seen(request, key), key, news="It has been sent."))


@as_if_absent
async def on_page_button(request: Request) -> Answer:
    """Another page of the conversation."""
    key = Key.read(request.page)
    return PutInPlace(pages.conversation_page(await _seen(request, key), key, request.item.page))


async def open_as_reporter(request: Request) -> Answer:
    """The reporter, who gave a name, opens what was said. Raises Withheld."""
    key = Key("", request.item.reference)
    await request.desk.transact(read_as_reporter, reference=key.reference, by=request.caller)
    return Show(pages.conversation_page(await _seen(request, key), key))


def _is_code(typed: str) -> bool:
    """Return whether what follows `receipt` is meant as a code: nothing, one word, or a code in groups as it was given.

    Anything else is the words of a report that happens to begin with "Receipt".
    """
    groups = typed.split()
    return len(groups) < 2 or (max(map(len, groups)) <= _GROUP and len(groups) >= _GROUPS)


_GROUP, _GROUPS = 5, 4
"""Letters in a group of a code and groups in a code, as people divide it when they read it out."""


async def _open_by_code(request: Request, code: str) -> Answer:
    try:
        await request.desk.transact(read_as_reporter, code=code, by=request.caller)
        key = Key(code, "")
        return Show(pages.conversation_page(await _seen(request, key), key))
    except NoSuch:
        return Mend({"receipt": _NO_REPORT}) if request.answers.text("receipt") else Say(_NO_REPORT, ())


async def _seen(request: Request, key: Key) -> Conversation:
    months = request.installation.confidence.kept_months
    return await request.desk.look(
        see_conversation, by=request.caller, kept_months=months, code=key.code, reference=key.reference
    )


async def _open_form(request: Request, typed: Typed, name: str) -> Answer:
    await request.desk.transact(check_report, by=request.caller)
    words = wording.tidy(typed.words)
    platform, other_route = request.platform.name, request.installation.confidence.other_route
    if request.platform.logs:
        other_route = f"{_OPENING_SHOWS.format(logs=request.platform.logs)} {other_route}"
    notes = (*typed.notes(_NO_FILES.format(platform=platform)), *(() if form_holds(words) else (_TOO_LONG,)))
    receipt = await request.desk.look(lambda work, _now: work.cases.fresh_receipt())
    accounts = await request.desk.look(lambda work, _now: tuple(work.accounts.all()))
    shown = words if form_holds(words) else ""
    form = forms.report_form(Opening(receipt, name), shown, accounts, other_route, platform, notes)
    again = p.Button(names.START_REPORT, "Report a breach", name)
    return Show(form, again=(*([p.Note("kept", _KEPT)] if words else []), p.Buttons("start", (again,))))


async def _given(request: Request) -> ReportForm:
    opening, answers = Opening.read(request.text), forms.read_report_form(request.answers)
    # On the platform where they were chosen: a report must never miss whom it is about.
    named = [request.platform.person(user) for user in answers.people]
    links = await request.desk.look(lambda work, _now: work.people.links())
    return ReportForm(
        form=request.form,
        receipt=opening.receipt,
        people=tuple(dict.fromkeys(links.get(one, one) for one in named)),
        unnamed=answers.unnamed,
        category=answers.category,
        what=answers.what,
        naming=answers.naming,
        when=answers.when,
        where=answers.where,
        evidence=answers.evidence,
        account=answers.account,
    )
