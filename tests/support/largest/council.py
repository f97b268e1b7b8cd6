"""The screens of the pre-election period and of who decides at their largest, by the function that describes each."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date

from chatops.policy.authority.delegations import MOST
from chatops.policy.pauses import READY_WORDS, PauseKind
from chatops.policy.people import Office
from chatops.policy.purdah.candidates import LONGEST_NAME
from chatops.policy.purdah.polls import Country, Poll, PollKind, Working, latest_start
from handlers.screens import did_you_mean, pauses
from handlers.screens.authority import council_forms, council_pages, own_drafts
from handlers.screens.names import Subject
from handlers.screens.purdah import candidates_form, purdah_forms, purdah_pages, routine
from handlers.views.authority.delegations import DelegationsView, DelegationView, LendingForm
from handlers.views.authority.own_drafts import MOST_LISTED as MOST_OWN
from handlers.views.authority.own_drafts import OwnApprovalsView
from handlers.views.authority.people import AwayForm, PeopleView
from handlers.views.pauses import LeaveView, PauseLine, PauseNews, PausesView
from handlers.views.published import MOST_LISTED as MOST_POSTS
from handlers.views.published import PublishedView
from handlers.views.purdah.candidates import MOST_SHOWN, NamesView
from handlers.views.purdah.exemptions import MOST_LISTED, ExemptionView, MonthView
from handlers.views.purdah.forms import MOST_WEEKS, PollPreview
from handlers.views.purdah.routine import MOST_LISTED as MOST_USES
from handlers.views.purdah.routine import RoutineFormView, WeekView
from handlers.views.purdah.window import AffectedView, Turn, WindowNews
from tests.support.council import PEOPLE
from tests.support.largest.drafts import SUBJECT, TOPICS
from tests.support.largest.values import ACCOUNTS, CROWD, LINK, MANY, REASON, SAYS, SENTENCE, WORDS, Largest, long
from tests.support.purdah_views import purdah_view, routine_view, weeks, window_view

ADDRESS = "https://bot.thornbury.example/" + "a" * 200
PURDAH = purdah_view(periods=100, reason=REASON, affected=MANY)
FEW = purdah_view(periods=10, reason=REASON)
WINDOW = window_view(reason=REASON)
PUBLISHED = PublishedView((f"DR-7KQ2M9 names {SAYS}: {LINK}",) * MOST_POSTS, 280)
NEWS = [WindowNews(WINDOW, turn, REASON, SAYS, SAYS, published=PUBLISHED) for turn in Turn]
NAMES = NamesView(SAYS, "\n".join(long(LONGEST_NAME, f"Name {n} ") for n in range(MOST_SHOWN)))
LENT = tuple(
    DelegationView(f"DL-{n:06}", (*SENTENCE, f" for {TOPICS[0][1]}"), SAYS, REASON, holds=True, may_end=True)
    for n in range(MOST)
)
DELEGATIONS = DelegationsView(LENT, LENT[:10], may_lend=True, all_of_them=True)
PEOPLE_VIEW = PeopleView(tuple((office, SENTENCE) for office in Office), (SENTENCE,) * MANY, (SAYS,) * 8)
LISTED = tuple((person, f": {SAYS}") for person in CROWD)


def _polls() -> Iterator[PollPreview]:
    """One for each kind of poll, in a country that holds it."""
    for kind in PollKind:
        for country in Country:
            with suppress(ValueError):
                yield _preview(latest_start(Poll(kind, country, date(2027, 5, 6))))
                break


def _preview(working: Working) -> PollPreview:
    return PollPreview(
        working=working,
        polling_day=SAYS,
        notice=SAYS,
        how=SAYS * 5,
        warning=SAYS * 3,
        ends=SAYS,
        reason=REASON,
        weeks=weeks(MOST_WEEKS),
        affected=(SENTENCE,) * MANY,
        unusual="a Sunday",
    )


PAUSED = PauseLine("PZ-7KQ2M9", SENTENCE, REASON)
PAUSES = PausesView(tuple(replace(PAUSED, reference=f"PZ-{n:06}") for n in range(20)), may_pause=True)
PAUSE_NEWS = (
    PauseNews(PAUSED, on=True, stopped=(SENTENCE,) * 26, ready=READY_WORDS[PauseKind.HACKED], published=PUBLISHED),
    PauseNews(PAUSED, on=True, stopped=()),
    PauseNews(PAUSED, False, REASON, SAYS, None, (SENTENCE,) * 25, (SENTENCE,) * 26),
)
GROUNDS = tuple((f"{SAYS} {n}?", REASON) for n in range(4))
ROUTINE = routine_view(covers=REASON)

SCREENS = {
    "purdah.purdah_pages.purdah_card": Largest(
        lambda: [purdah_pages.purdah_card(PURDAH, ADDRESS), purdah_pages.purdah_card(FEW, ADDRESS)]
    ),
    "purdah.purdah_pages.calendar_card": Largest(lambda: [purdah_pages.calendar_card(PURDAH, ADDRESS)]),
    "purdah.purdah_pages.window_notice": Largest(
        lambda: [purdah_pages.window_notice(news) for news in NEWS], (REASON,)
    ),
    "purdah.purdah_pages.affected_notice": Largest(
        lambda: [purdah_pages.affected_notice(AffectedView(WINDOW, (SENTENCE,) * MANY, weeks(MOST_WEEKS), PUBLISHED))]
    ),
    "purdah.purdah_pages.exemption_notice": Largest(
        lambda: [purdah_pages.exemption_notice(ExemptionView("DR-7KQ2M9", 99, PEOPLE["employee"], SENTENCE, GROUNDS))],
        (REASON,) * len(GROUNDS),
    ),
    "purdah.purdah_pages.names_erased_notice": Largest(lambda: [purdah_pages.names_erased_notice()]),
    "authority.own_drafts.own_approvals_list": Largest(
        lambda: [own_drafts.own_approvals_list(OwnApprovalsView("March 2027", ((SENTENCE, REASON),) * MOST_OWN, 950))],
        (REASON,),
    ),
    "purdah.purdah_pages.month_list": Largest(
        lambda: [purdah_pages.month_list(MonthView("March 2027", (SENTENCE,) * MOST_LISTED, 950))]
    ),
    "purdah.routine.routine_form": Largest(
        lambda: [routine.routine_form(RoutineFormView(ACCOUNTS, tuple((f"PW-{n:06}", SAYS) for n in range(100))))]
    ),
    "purdah.routine.routine_notice": Largest(
        lambda: [routine.routine_notice(one) for one in (ROUTINE, replace(ROUTINE, ended=SAYS))], (REASON,)
    ),
    "purdah.routine.week_list": Largest(lambda: [routine.week_list(WeekView(SAYS, (SENTENCE,) * MOST_USES, 950))]),
    "purdah.purdah_forms.on_form": Largest(lambda: [purdah_forms.on_form(PURDAH)]),
    "purdah.purdah_forms.off_form": Largest(lambda: [purdah_forms.off_form(PURDAH), purdah_forms.off_form(FEW)]),
    "purdah.purdah_forms.poll_form": Largest(lambda: [purdah_forms.poll_form(date(2027, 5, 6))]),
    "purdah.purdah_forms.poll_confirmation": Largest(
        lambda: [purdah_forms.poll_confirmation(preview) for preview in _polls()]
    ),
    "purdah.purdah_forms.exemption_form": Largest(
        lambda: [purdah_forms.exemption_form(SUBJECT, may_approve=True, urgent=True)]
    ),
    "purdah.candidates_form.candidates_form": Largest(lambda: [candidates_form.candidates_form(NAMES)], (NAMES.names,)),
    "purdah.candidates_form.names_page": Largest(lambda: [candidates_form.names_page(SAYS * 50)]),
    "did_you_mean.command_card": Largest(
        lambda: [did_you_mean.command_card("/purdah", ("on", "off", "poll"), WORDS, WORDS)], (WORDS,)
    ),
    "did_you_mean.with_command": Largest(
        lambda: [
            did_you_mean.with_command(did_you_mean.report_card("/breach", ("cases",), "typed:1"), "/draft find bins")
        ]
    ),
    "did_you_mean.report_card": Largest(lambda: [did_you_mean.report_card("/breach", ("receipt", "cases"), "typed:1")]),
    "pauses.pause_form": Largest(lambda: [pauses.pause_form(PAUSES)]),
    "pauses.end_form": Largest(lambda: [pauses.end_form(PAUSES)]),
    "pauses.let_through_form": Largest(lambda: [pauses.let_through_form(SUBJECT, may_approve=True)]),
    "pauses.pause_notice": Largest(lambda: [pauses.pause_notice(news) for news in PAUSE_NEWS]),
    "pauses.leave_notice": Largest(
        lambda: [pauses.leave_notice(LeaveView("DR-7KQ2M9", 99, PEOPLE["employee"], SENTENCE, REASON))], (REASON,)
    ),
    "authority.council_forms.lending_form": Largest(
        lambda: [council_forms.lending_form(LendingForm(ACCOUNTS, date(2027, 3, 1), date(2028, 5, 6)))]
    ),
    "authority.council_forms.statement_form": Largest(
        lambda: [council_forms.statement_form(SUBJECT, TOPICS), council_forms.statement_form(SUBJECT, TOPICS[:2])]
    ),
    "authority.council_forms.away_form": Largest(lambda: [council_forms.away_form(AwayForm(SENTENCE, (SAYS,) * MANY))]),
    "authority.council_forms.reassignment_form": Largest(
        lambda: [council_forms.reassignment_form(Subject("DR-7KQ2M9", 2), (SENTENCE,) * MANY)]
    ),
    "authority.council_pages.delegations_card": Largest(
        lambda: [
            council_pages.delegations_card(DELEGATIONS),
            council_pages.delegations_card(replace(DELEGATIONS, in_force=LENT[:8])),
        ]
    ),
    "authority.council_pages.delegation_notice": Largest(lambda: [council_pages.delegation_notice(LENT[0])]),
    "authority.council_pages.people_card": Largest(lambda: [council_pages.people_card(PEOPLE_VIEW)]),
    "authority.council_pages.council_card": Largest(lambda: [council_pages.council_card(PEOPLE_VIEW, (SAYS,) * 20)]),
    "authority.council_pages.absence_notice": Largest(lambda: [council_pages.absence_notice(SENTENCE, SENTENCE)]),
    "authority.council_pages.roles_notice": Largest(lambda: [council_pages.roles_notice(LISTED, PEOPLE_VIEW.offices)]),
}
"""Every function of the pre-election period and of authority that describes a screen."""
