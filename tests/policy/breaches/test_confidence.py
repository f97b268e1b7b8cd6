"""Who may know of a confidential case, and where a notice about it may hang."""

from itertools import product

import pytest

from chatops.policy.breaches import confidence
from chatops.policy.breaches.case import Category, Unnamed, Viewer
from chatops.policy.people import AccountStatus, Actor, Office, Standing
from tests.support.cases import OPENED, case, people
from tests.support.council import PEOPLE, ROLL

HOLDERS = {entry.office: entry.person for entry in ROLL if entry.office}
LISTED = [entry.person for entry in ROLL]


def actor(name: str, status: AccountStatus = AccountStatus.ACTIVE) -> Actor:
    entry = next((entry for entry in ROLL if entry.person == PEOPLE[name]), None)
    return Actor(PEOPLE[name], status, entry.standing if entry else None, entry.office if entry else None)


def readers(about: str, **changes: object) -> list[str]:
    return [name for name in PEOPLE if confidence.may_read(actor(name), case(about, **changes), HOLDERS)]


def test_a_case_is_read_by_its_handlers_and_nobody_else() -> None:
    assert readers("employee") == ["clerk", "deputy"]
    assert readers("clerk", offices=frozenset({Office.TOWN_CLERK})) == ["chair"]


def test_a_viewer_reads_it_and_does_not_handle_it_and_one_it_is_about_never_does() -> None:
    viewers = tuple(Viewer(PEOPLE[name], None, OPENED, "Why") for name in ("councillor", "employee"))
    about = case("employee", viewers=viewers)
    assert readers("employee", viewers=viewers) == ["clerk", "deputy", "councillor"]
    assert not confidence.may_handle(actor("councillor"), about, HOLDERS)


@pytest.mark.parametrize("status", AccountStatus)
def test_an_account_that_is_not_a_full_and_active_one_reads_nothing(status: AccountStatus) -> None:
    assert confidence.may_read(actor("clerk", status), case("employee"), HOLDERS) is (status is AccountStatus.ACTIVE)


@pytest.mark.parametrize("status", AccountStatus)
def test_full_members_and_guests_report(status: AccountStatus) -> None:
    for standing in (*Standing, None):
        may = not confidence.may_report(Actor(PEOPLE["guest"], status, standing))
        assert may is (status in {AccountStatus.ACTIVE, AccountStatus.GUEST, AccountStatus.UNLISTED})


def test_the_code_opens_the_conversation_for_anybody_but_whom_it_is_about() -> None:
    about = case("clerk")
    assert confidence.may_read_by_code(actor("guest", AccountStatus.GUEST), about)
    assert not confidence.may_read_by_code(actor("clerk"), about)
    assert confidence.may_read_by_code(actor("clerk"), case("clerk", reporter=PEOPLE["clerk"]))


OFFICERS = ("clerk", "deputy", "chair")


@pytest.mark.parametrize("category", Category)
def test_officers_are_informed_of_breaches_of_security_and_of_9_7_but_not_of_their_own(category: Category) -> None:
    concerned = category in {Category.DEVICE, Category.SECURITY}
    for about in ("employee", *OFFICERS):
        told = confidence.officers_informed(case(about, category=category), HOLDERS)
        assert set(told) == ({PEOPLE[name] for name in OFFICERS if name != about} if concerned else set())
        asked = confidence.password_changers(case(about, category=category), HOLDERS)
        holders = {PEOPLE[name] for name in ("clerk", "deputy") if name != about}
        assert set(asked) == (holders if category is Category.SECURITY else set())


@pytest.mark.parametrize("unnamed", Unnamed)
def test_nobody_is_informed_while_it_may_be_about_any_of_them(unnamed: Unnamed) -> None:
    about = case(unnamed=unnamed, category=Category.SECURITY)
    assert bool(confidence.officers_informed(about, HOLDERS)) is (unnamed is Unnamed.PUBLIC)


def test_the_channel_holds_only_people_of_the_list_one_handler_and_nobody_it_is_about() -> None:
    handlers = people("clerk", "deputy")
    for members, about in product(
        [OFFICERS, ("chair",), ("clerk", "guest"), ("clerk", "employee")], ["employee", "volunteer"]
    ):
        may = confidence.channel_may_be_told(case(about), people(*members), LISTED, handlers)
        assert may is (members == OFFICERS or (members == ("clerk", "employee") and about == "volunteer"))


@pytest.mark.parametrize("unnamed", [Unnamed.SENIOR, Unnamed.NOT_SURE])
def test_a_report_that_may_be_about_anybody_is_told_to_handlers_alone(unnamed: Unnamed) -> None:
    about, chair = case(unnamed=unnamed), people("chair")
    assert not confidence.channel_may_be_told(about, people(*OFFICERS), LISTED, chair)
    assert confidence.channel_may_be_told(about, chair, LISTED, chair)


@pytest.mark.clause("house rule 5")
@pytest.mark.parametrize("office", Office)
def test_whose_an_account_might_be_is_told_of_it_by_no_channel_and_is_not_informed(office: Office) -> None:
    about = case("guest", might_be=frozenset({office}), category=Category.SECURITY)
    assert HOLDERS[office] not in confidence.officers_informed(about, HOLDERS)
    handlers = [person for person in people("clerk", "deputy") if person != HOLDERS[office]]
    assert not confidence.channel_may_be_told(about, people(*OFFICERS), LISTED, handlers)
    assert confidence.channel_may_be_told(about, handlers, LISTED, handlers)


def test_a_viewer_is_named_once_and_is_nobody_it_is_about() -> None:
    about = case("employee", viewers=(Viewer(PEOPLE["councillor"], None, OPENED, "Why"),))
    refused = {name for name in PEOPLE if confidence.may_be_viewer(PEOPLE[name], about)}
    assert refused == {"employee", "councillor"}
