"""What a report must say, in plain sentences beside its questions, and how many one person sends in an hour."""

from dataclasses import replace
from datetime import timedelta

import pytest

from chatops.facts.attempts import refusal
from chatops.facts.breaches import ConfidentialAttempt
from chatops.policy.breaches import reporting
from chatops.policy.breaches.case import Category, Unnamed
from chatops.policy.breaches.reporting import Naming, ReportForm
from chatops.policy.objections import Attempt, Withheld
from chatops.policy.people import AccountStatus, Actor, Office
from tests.support.council import MORNING, PEOPLE

WHOLE = ReportForm("form", "code", (PEOPLE["clerk"],), None, Category.OTHER, "It happened.", Naming.NOBODY)


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({}, []),
        ({"people": (), "unnamed": Unnamed.SENIOR}, []),
        ({"unnamed": Unnamed.NOT_SURE}, []),
        ({"people": ()}, ["people"]),
        ({"people": (PEOPLE["clerk"],) * 21}, ["people"]),
        ({"unnamed": Unnamed.PUBLIC}, ["unnamed"]),
        ({"category": None}, ["category"]),
        ({"what": " \u200b "}, ["what"]),
        ({"what": "a" * 3000}, []),
        ({"what": "a" * 3001}, ["what"]),
        ({"when": "yester\x00day"}, ["when"]),
        ({"where": "a" * 2001}, ["where"]),
        ({"evidence": "https://example.org\nhttps://example.org/2"}, []),
        ({"evidence": "\x01"}, ["evidence"]),
        ({"naming": None}, ["naming"]),
        ({"account": "x-account"}, []),
        ({"account": "bebo"}, ["account"]),
    ],
)
def test_a_report_is_complete_or_each_question_says_what_is_missing(
    changes: dict[str, object], fields: list[str]
) -> None:
    found = reporting.report_is_complete(replace(WHOLE, **changes), ["x-account"])
    assert [objection.field for objection in found] == fields
    assert all(objection.sentence.endswith(".") for objection in found)


def test_ten_reports_in_an_hour_and_then_one_more_when_the_first_is_an_hour_old() -> None:
    sent = [MORNING + timedelta(minutes=n) for n in range(10)]
    assert reporting.not_too_many(sent[:9], sent[-1]) == []
    assert reporting.not_too_many(sent, sent[-1]) != []
    assert reporting.not_too_many(sent, MORNING + timedelta(minutes=59)) != []
    assert reporting.not_too_many(sent, MORNING + timedelta(hours=1)) == []


def test_what_a_reporter_tried_in_vain_is_on_record_without_their_name() -> None:
    actor = Actor(PEOPLE["clerk"], AccountStatus.ACTIVE, None, Office.TOWN_CLERK)
    for nameless in (True, False):
        kept = refusal(Withheld(Attempt("breach:report", "", actor, sealed=True, nameless=nameless)), MORNING)
        assert isinstance(kept, ConfidentialAttempt)
        assert (kept.by, kept.office) == ((None, None) if nameless else (PEOPLE["clerk"], Office.TOWN_CLERK))
