"""Each register asks for what its clause asks for, of whom its clause names, and brings itself to mind in time."""

from datetime import UTC, date, datetime, timedelta

import pytest

from chatops.clock import LONDON
from chatops.policy.clauses import CLAUSES
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing
from chatops.policy.registers import rules
from chatops.policy.registers.catalogue import REGISTERS
from chatops.policy.registers.register import FieldKind, Register
from chatops.policy.registers.security import whom_a_breach_is_told
from tests.support.registers import SAMPLES

NOW = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)
ACCOUNTS = {"facebook-page"}
ACTIVE = AccountStatus.ACTIVE
SOMEBODY = Person("slack", "T0", "U0")
PEOPLE = {
    "clerk": Actor(SOMEBODY, ACTIVE, Standing.EMPLOYEE, Office.TOWN_CLERK),
    "deputy": Actor(SOMEBODY, ACTIVE, Standing.EMPLOYEE, Office.DEPUTY_TOWN_CLERK),
    "employee": Actor(SOMEBODY, ACTIVE, Standing.EMPLOYEE),
    "volunteer": Actor(SOMEBODY, ACTIVE, Standing.VOLUNTEER),
    "chair": Actor(SOMEBODY, ACTIVE, Standing.MEMBER, Office.CHAIR),
    "councillor": Actor(SOMEBODY, ACTIVE, Standing.MEMBER),
    "stranger": Actor(SOMEBODY, ACTIVE),
    "guest": Actor(SOMEBODY, AccountStatus.GUEST, Standing.EMPLOYEE, Office.TOWN_CLERK),
}
BOTH = "clerk deputy"
STAFF = "clerk deputy employee"
ALL = "clerk deputy employee volunteer chair councillor"
WHO: dict[str, tuple[str, str, str]] = {
    "removals": (BOTH, BOTH, BOTH),
    "blocks": (BOTH, BOTH, BOTH),
    "looks": (STAFF, f"{STAFF} volunteer", BOTH),
    "consents": (STAFF, STAFF, STAFF),
    "agreements": (STAFF, f"{STAFF} volunteer", STAFF),
    "impostors": (STAFF, STAFF, BOTH),
    "requests": (STAFF, STAFF, STAFF),
    "data-protection": (BOTH, BOTH, BOTH),
    "themes": (STAFF, STAFF, STAFF),
    "replies": (ALL, BOTH, BOTH),
    "passwords": (STAFF, BOTH, BOTH),
    "security": ("clerk deputy chair", f"{STAFF} volunteer", BOTH),
    "devices": (STAFF, BOTH, BOTH),
    "overrules": (STAFF, "clerk", "clerk"),
    "terms": (STAFF, STAFF, BOTH),
    "recommendations": (ALL, BOTH, BOTH),
    "reviews": (ALL, BOTH, BOTH),
    "holds": (BOTH, BOTH, BOTH),
}
"""Who reads, writes in and closes entries of each register, written by hand."""
each = pytest.mark.parametrize("register", REGISTERS.values(), ids=REGISTERS)


@each
def test_who_reads_writes_and_closes_is_as_its_clause_says(register: Register) -> None:
    asked = (rules.may_read, rules.may_write, rules.may_close)
    may = tuple(" ".join(name for name, actor in PEOPLE.items() if not rule(register, actor)) for rule in asked)
    assert may == WHO[register.key]


@pytest.mark.clause("9.2")
@each
def test_no_councillor_writes_in_a_register(register: Register) -> None:
    for name in ("chair", "councillor"):
        assert rules.may_write(register, PEOPLE[name])
        assert rules.may_close(register, PEOPLE[name])


@each
def test_a_register_is_whole(register: Register) -> None:
    assert register.clause in CLAUSES
    assert rules.entry_is_right(register, SAMPLES[register.key], ACCOUNTS, NOW) == []
    assert register.due is None or register.reminder.endswith(".")
    assert register.due is None or not register.due.field or register.field(register.due.field).kind is FieldKind.DAY
    assert all(len(option) <= 75 for field in register.fields for _, option in field.options)
    assert all(field.kind is FieldKind.PERSON for field in register.fields if field.told)
    typed = {FieldKind.LINE, FieldKind.WORDS, FieldKind.LINK}
    assert not any(field.kind in typed for field in register.fields if field.listed), (
        "a list shows no words of people's"
    )
    assert len(register.key) <= 32


@each
def test_what_has_to_be_answered_is_asked_for_and_what_need_not_is_not(register: Register) -> None:
    wrong = {one.field for one in rules.entry_is_right(register, {}, ACCOUNTS, NOW)}
    assert wrong == {field.name for field in register.fields if not field.optional}


@each
def test_what_does_not_fit_a_field_is_refused_beside_it(register: Register) -> None:
    for field in register.fields:
        bad = {
            FieldKind.LINE: "x" * 151,
            FieldKind.WORDS: "x" * 1501,
            FieldKind.LINK: "javascript:alert(1)",
            FieldKind.CHOICE: "another",
            FieldKind.ACCOUNT: "no-account",
            FieldKind.DAY: "2047-01-01",
            FieldKind.PERSON: "\x00",
        }[field.kind]
        values = SAMPLES[register.key] | {field.name: bad}
        assert [one.field for one in rules.entry_is_right(register, values, ACCOUNTS, NOW)] == [field.name]


@pytest.mark.clause("PS-4b")
def test_what_was_changed_on_an_account_or_still_has_to_be_is_said_in_words() -> None:
    assert said("looks", said="") == [("PS-4b", "said")]
    assert said("looks", said="", comments="waits") == [("PS-4b", "said")]
    assert said("looks", said="", comments="none") == []


def said(key: str, **changes: str) -> list[tuple[str, str | None]]:
    values = {name: value for name, value in (SAMPLES[key] | changes).items() if value}
    return [(one.clause, one.field) for one in rules.entry_is_right(REGISTERS[key], values, ACCOUNTS, NOW)]


@pytest.mark.clause("7.4", *(f"7.4.{n}" for n in range(1, 9)))
def test_a_comment_is_removed_on_one_of_the_eight_grounds_and_never_as_criticism_alone() -> None:
    assert [key for key, _ in REGISTERS["removals"].field("ground").options] == [f"7.4.{n}" for n in range(1, 9)]
    assert [said("removals", ground=f"7.4.{n}") for n in range(1, 9)] == [[]] * 8
    assert said("removals", ground="7.5") == [("7.4.1", "ground")]
    assert said("removals", criticism="yes") == [("7.4.1", "criticism")]


@pytest.mark.clause("7.5")
def test_a_user_is_blocked_on_a_ground_of_7_4_and_until_a_day_that_comes_to_mind() -> None:
    assert said("blocks", ground="") == [("7.5", "ground")]
    assert said("blocks", until="") == [("7.5", "until")]
    assert said("blocks", until="2027-02-28") == [("7.5", "until")]
    assert due("blocks") == datetime(2027, 6, 2, tzinfo=LONDON)


@pytest.mark.clause("9.3", "9.5", "9.6")
def test_a_password_is_unique_a_second_factor_on_or_explained_and_the_mailbox_not_a_persons_own() -> None:
    assert said("passwords", unique="no") == [("9.3", "unique")]
    assert said("passwords", two_factor="not-yet") == [("9.5", "note")]
    assert said("passwords", two_factor="not-yet", note="The supplier is slow.") == []
    for address in ("jo@gmail.com", "jo@Hotmail.co.uk", "jo@proton.me"):
        assert said("passwords", mailbox=address) == [("9.6", "mailbox")]
        assert said("passwords", mailbox=address, note="Until the domain is there.") == []


@pytest.mark.clause("9.4")
def test_a_password_comes_to_mind_after_a_significant_period_and_a_breach_at_once() -> None:
    assert due("passwords") == datetime(2027, 2, 1, tzinfo=LONDON).replace(month=8, day=1)
    assert due("security") == NOW


@pytest.mark.clause("9.7.1")
def test_a_breach_is_told_to_the_clerk_the_deputy_and_the_chair() -> None:
    assert set(REGISTERS["security"].tells) == set(whom_a_breach_is_told()) == set(Office)


@pytest.mark.clause("9.7.2")
def test_only_the_clerk_overrules_the_clause_on_devices_for_a_circumstance_and_up_to_a_day() -> None:
    assert [name for name, actor in PEOPLE.items() if not rules.may_write(REGISTERS["overrules"], actor)] == ["clerk"]
    assert said("overrules", circumstance="") == [("9.7.2", "circumstance")]
    assert said("overrules", until="") == [("9.7.2", "until")]


@pytest.mark.clause("5.7")
def test_terms_of_use_are_read_each_year_and_what_is_not_complied_with_is_explained() -> None:
    assert due("terms") == datetime(2028, 3, 1, tzinfo=LONDON)
    assert said("terms", complies="not-yet") == [("5.7", "note")]
    assert said("terms", complies="not-yet", note="We add the imprint in May.") == []


@pytest.mark.clause("10")
def test_the_policy_is_reviewed_each_year_and_the_review_comes_to_mind_thirty_days_before() -> None:
    assert due("reviews") == datetime(2028, 1, 31, tzinfo=LONDON)
    assert [one.field for one in rules.entry_is_right(REGISTERS["reviews"], {}, (), NOW)] == [
        "reviewed",
        "law",
        "practice",
    ]


@pytest.mark.clause("8.1")
def test_a_fraudulent_account_comes_to_mind_until_platform_and_public_are_told() -> None:
    assert due("impostors") == datetime(2027, 3, 4, tzinfo=LONDON)
    assert said("impostors", link="thornbury") == [("8.1", "link")]
    ((_, warning),) = REGISTERS["impostors"].ready
    assert "It is not ours." in warning


@pytest.mark.clause("7.2")
def test_a_request_for_information_is_answered_in_twenty_working_days_of_the_whole_kingdom() -> None:
    # Good Friday is 26 March 2027, Easter Monday 29 March; St Patrick's Day is a bank holiday in Northern Ireland.
    assert rules.working_days_after(date(2027, 3, 1), 20) == date(2027, 4, 1)
    assert due("requests") == datetime(2027, 4, 2, tzinfo=LONDON)
    assert rules.is_no_working_day(date(2027, 3, 17))


@pytest.mark.clause("7.3")
def test_a_complaint_about_personal_data_comes_to_mind_in_thirty_days_and_a_reply_warns_the_public() -> None:
    assert due("data-protection") == datetime(2027, 4, 1, tzinfo=LONDON)
    assert any("personal details" in text for _, text in REGISTERS["replies"].ready)


@pytest.mark.clause("7.1")
def test_a_theme_is_passed_to_a_person_who_is_told_and_a_reply_says_that_nobody_reads_at_all_times() -> None:
    assert REGISTERS["themes"].field("passed").told
    assert any("do not read this account at all times" in text for _, text in REGISTERS["replies"].ready)


def due(key: str) -> datetime | None:
    return rules.due_at(REGISTERS[key], SAMPLES[key], NOW)


def test_an_entry_without_its_day_never_comes_to_mind() -> None:
    without = {name: value for name, value in SAMPLES["recommendations"].items() if name != "meeting"}
    assert rules.due_at(REGISTERS["recommendations"], without, NOW) is None
    assert rules.due_at(REGISTERS["replies"], SAMPLES["replies"], NOW) is None


def test_a_day_ends_at_midnight_in_london_whatever_the_clocks_do() -> None:
    values = SAMPLES["blocks"] | {"since": "2027-03-01", "until": "2027-03-28"}
    ends = rules.due_at(REGISTERS["blocks"], values, NOW)
    assert ends == datetime(2027, 3, 28, 23, 0, tzinfo=UTC)
    assert ends - datetime(2027, 3, 28, tzinfo=LONDON).astimezone(UTC) == timedelta(hours=23)


def test_whoever_closes_an_entry_says_what_came_of_it() -> None:
    for why in ("", "x" * 1501, "\x00"):
        assert [one.field for one in rules.reason_is_given(REGISTERS["blocks"], why)] == ["why"]
    assert rules.reason_is_given(REGISTERS["blocks"], "Unblocked.") == []


def test_an_entry_about_an_account_needs_one() -> None:
    assert rules.there_is_an_account(REGISTERS["blocks"], ())
    assert rules.there_is_an_account(REGISTERS["themes"], ()) == []
