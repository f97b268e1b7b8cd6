"""Who may say which accounts belong to whom, and which account may be whose."""

import pytest

from chatops.policy.authority.identities import can_be_linked, can_have_it, may_link
from chatops.policy.people import AccountStatus, Actor, Caller, Identity, Office, Person, Standing

ME = Person("slack", "T0THORNBURY", "U0ME")
OTHER = Person("slack", "T0THORNBURY", "U0OTHER")
THEIRS = Identity("teams", "11111111-2222-3333-4444-555555555555", "8f3c")


@pytest.mark.clause("1.1")
@pytest.mark.parametrize("status", AccountStatus)
@pytest.mark.parametrize("standing", [*Standing, None])
@pytest.mark.parametrize("office", [*Office, None])
def test_only_the_clerk_by_a_sound_account_says_whose_accounts_are_whose(
    status: AccountStatus, standing: Standing | None, office: Office | None
) -> None:
    allowed = (status, standing, office) == (AccountStatus.ACTIVE, Standing.EMPLOYEE, Office.TOWN_CLERK)
    objections = may_link(Actor(ME, status, standing, office))
    assert (objections == []) is allowed
    assert {objection.clause for objection in objections} <= {"1.1"}


@pytest.mark.clause("1.1")
@pytest.mark.parametrize("office", [*Office, None])
@pytest.mark.parametrize("by", [ME, OTHER, None], ids=["themselves", "another", "the server"])
def test_no_officer_but_the_clerk_themselves_is_given_an_account_by_one_person_alone(
    office: Office | None, by: Person | None
) -> None:
    objections = can_have_it(ME, listed=True, office=office, by=by)
    assert (objections == []) is (office is None or by in {ME, None})
    assert [objection.field for objection in objections] == ["who"] * len(objections)


@pytest.mark.clause("1.1")
def test_nobody_and_somebody_off_the_list_have_no_account() -> None:
    assert can_have_it(None, listed=False, office=None, by=ME)[0].sentence == ("Choose the person whose account it is.")
    assert "not on the council's list" in can_have_it(OTHER, listed=False, office=None, by=ME)[0].sentence


@pytest.mark.clause("1.1")
@pytest.mark.parametrize("status", AccountStatus)
def test_an_account_that_is_closed_a_guests_or_a_bots_is_nobodys(status: AccountStatus) -> None:
    objections = can_be_linked(Caller(THEIRS, status), ME, whose=None, on_record=False)
    # What another platform says of an account is not known here.
    assert (objections == []) is (status in {AccountStatus.ACTIVE, AccountStatus.UNKNOWN})


@pytest.mark.clause("1.1")
@pytest.mark.parametrize(
    ("account", "whose", "on_record", "said"),
    [
        (None, None, False, "Choose the account"),
        (ME, None, True, "knows them by this account already"),
        (THEIRS, OTHER, False, "linked to somebody else"),
        (THEIRS, None, True, "on record as somebody of its own"),
    ],
)
def test_an_account_is_not_taken_from_anybody_and_never_adds_one_persons_acts_to_anothers(
    account: Identity | None, whose: Person | None, *, on_record: bool, said: str
) -> None:
    given = Caller(account, AccountStatus.ACTIVE) if account else None
    (objection,) = can_be_linked(given, ME, whose=whose, on_record=on_record)
    assert said in objection.sentence
    assert objection.field == "account"
