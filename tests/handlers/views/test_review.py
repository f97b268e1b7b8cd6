"""The pack of the yearly review counts what was done, sets it beside the time before, and says what proves what."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from chatops.desk import Desk
from chatops.policy.breaches.case import Subjects
from chatops.policy.calendar.bank_holidays import Country
from chatops.policy.drafts.draft import Verdict
from chatops.policy.people import Office
from handlers.views.record.review import REPORTS, ReviewView, see_review
from tests.support.checked import replies_to
from tests.support.council import PEOPLE, StillClock, approve, caller, posted, routed, turn_down
from tests.support.registers import close, entry
from tests.support.reports import reported

NUMBER = "Ring 07700 900123."
LINKED = "Read more at https://www.example.org/market"


async def review(desk: Desk, by: str = "clerk", **days: date) -> ReviewView:
    return await desk.look(see_review, by=caller(by), **days)


def rows(view: ReviewView, title: str) -> dict[str, tuple[str, str]]:
    (section,) = (one for one in (*view.sections, *view.evidence) if one.title == title)
    return {label: (now, before) for label, now, before in section.rows}


@pytest.mark.clause("10", "2.2")
async def test_it_counts_by_clause_what_was_refused_sent_back_and_asked(desk: Desk) -> None:
    await turn_down(desk, await routed(desk), clauses=("5.1", "5.11"))
    await turn_down(desk, await routed(desk), Verdict.CHANGES_REQUESTED, clauses=("5.1",))
    asked = await routed(desk, words=NUMBER, found=replies_to(NUMBER), note="It is the hall's.")
    await approve(desk, asked, reason="It is the hall's number.")
    await routed(desk, words=LINKED, found=replies_to(LINKED))
    view = await review(desk)
    refused = rows(view, "Clauses cited when a draft was refused")
    assert {label[:4].strip(":"): now for label, (now, _) in refused.items()} == {"5.1": "1", "5.11": "1"}
    assert len(rows(view, "Clauses cited when changes were requested")) == 1
    prompted = rows(view, "Clauses under which the checks asked something")
    assert {label.partition(":")[0] for label in prompted} >= {"5.12", "5.6"}
    assert rows(view, "Authority")["Contact details that an approver allowed (5.12)"] == ("1", "0")
    charts = {chart.title: dict(chart.columns) for chart in view.charts}
    assert charts["Clauses cited against a draft"] == {"5.1": 2, "5.11": 1}
    assert charts["How long decisions took"]["under 1 h"] == 3


async def test_each_figure_stands_beside_that_of_as_many_days_before(desk: Desk, clock: StillClock) -> None:
    await posted(desk)
    clock.move(days=10)
    for _ in range(3):
        await posted(desk)
    today = clock.now().date()
    view = await review(desk, first=today - timedelta(days=6), last=today)
    assert rows(view, "Posts on each account") == {"Facebook page": ("3", "1")}
    assert "In the same time before, it received 1 draft and recorded 1 post: 2 fewer than now." in view.sentences
    (months,) = (chart for chart in view.charts if chart.title == "Posts in each month")
    assert months.alt == "Posts in each month: Mar 27 3."


async def test_two_years_are_shown_by_the_quarter(desk: Desk) -> None:
    await posted(desk)
    view = await review(desk, first=date(2026, 1, 1), last=date(2027, 12, 31))
    assert len(view.charts[0].columns) == 8


@pytest.mark.clause("2.2")
async def test_recommendations_are_there_while_open_and_with_what_the_council_resolved(desk: Desk) -> None:
    still = await entry(desk, "recommendations")
    done = await close(desk, await entry(desk, "recommendations", what="Ask for a second officer."), "Resolved: yes.")
    view = await review(desk)
    assert {(one.reference, one.resolved) for one in view.recommended} == {
        (still.reference, ""),
        (done.reference, "Resolved: yes."),
    }


@pytest.mark.clause("10")
async def test_it_says_when_the_policy_was_reviewed_and_when_the_reminder_of_the_next_review_comes(desk: Desk) -> None:
    (none,) = rows(await review(desk), "Reviews of the policy").values()
    assert none[0].startswith("No review is in the register of yearly reviews.")
    made = await entry(desk, "reviews")
    told = {label: now for label, (now, _) in rows(await review(desk), "Reviews of the policy").items()}
    assert told == {
        "Last reviewed": f"1 March 2027 ({made.reference})",
        "Reminder of the next review": "31 January 2028",
    }


async def test_confidential_reports_are_told_by_fives_and_alike_to_both_officers(desk: Desk) -> None:
    for _ in range(6):
        await reported(desk, subjects=Subjects(frozenset({PEOPLE["employee2"]})))
    for name, office in (("clerk", Office.TOWN_CLERK), ("deputy", Office.DEPUTY_TOWN_CLERK)):
        about = Subjects(frozenset({PEOPLE[name]}), offices=frozenset({office}))
        for _ in range(5):
            await reported(desk, subjects=about)
    for by in ("clerk", "deputy"):
        (told,) = rows(await review(desk, by), REPORTS).values()
        assert told == ("5 or more", "fewer than 5, or none")


async def test_an_english_council_sees_what_proves_assertion_10(desk: Desk, clock: StillClock) -> None:
    kept = await entry(desk, "passwords", mailbox="social@thornburytowncouncil.gov.uk")
    late = await entry(desk, "requests", received="2027-03-01")
    clock.move(days=40)
    await close(desk, late, "Sent.")
    in_time = await close(desk, await entry(desk, "requests", received="2027-04-01"), "Sent.")
    await entry(desk, "data-protection", received="2027-03-01", acknowledged="2027-03-20")
    view = await review(desk)
    mailboxes = rows(view, "Email on a domain of the council's own")
    own = "Signed up with a mailbox at thornburytowncouncil.gov.uk: the council's own"
    assert mailboxes["Facebook page"] == (own, kept.reference)
    assert mailboxes["X account"][0] == "Nothing is recorded of its mailbox"
    requests = rows(view, "Freedom of information")
    assert requests["Requests received on social media"][0] == "2"
    assert requests["Answered within 20 working days"] == ("1 of 2 answered", in_time.reference)
    assert rows(view, "Data protection")["Acknowledged within 30 days"][0] == "1 of 1 acknowledged"
    assert "SHA-256" in rows(view, "Policies")["Social media policy"][1]


async def test_a_personal_mailbox_is_called_so(desk: Desk) -> None:
    await entry(desk, "passwords", mailbox="clerk@gmail.com", note="Until the domain is moved.")
    told, _ = rows(await review(desk), "Email on a domain of the council's own")["Facebook page"]
    assert told.endswith("gmail.com: a personal provider")


async def test_outside_england_there_is_no_assertion_10(desk: Desk) -> None:
    pace = replace(desk.council.pace, country=Country.WALES)
    desk.records._council = replace(desk.council, pace=pace)  # type: ignore[attr-defined]
    assert (await review(desk)).evidence == ()
