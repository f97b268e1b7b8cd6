"""What the record shows for assertion 10 of an English council's yearly return: digital and data compliance.

The assertion is in section 1 of the Practitioners' Guide of the Smaller Authorities Proper Practices Panel:
https://www.nalc.gov.uk/resource/practitioners-guide-2025.html. What the bot cannot show is said beside it.
"""

from collections.abc import Sequence
from datetime import date
from urllib.parse import urlsplit

from chatops.clock import london_date
from chatops.policy.accounts import WEBSITE, Account
from chatops.policy.registers.public import DATA_PROTECTION, REQUESTS
from chatops.policy.registers.register import Entry, Register, State
from chatops.policy.registers.rules import last_day
from chatops.policy.registers.security import PASSWORDS, PERSONAL_HOSTS
from chatops.policy.yearly_review import Figures
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.record.review_sections import Row, Section

MOST = 2000
MOST_NAMED = 10
"""References that a proof names; of more it says how many there are."""
_COLUMNS = ("What is asked for", "What the record shows", "Proof")
_ELSEWHERE = "Not in this record"


def assertion_sections(work: UnitOfWork, found: Figures, first: date, last: date) -> tuple[Section, ...]:
    """Return for each part of the assertion what the record shows of these days, and by what it is proved."""
    return (
        Section("Email on a domain of the council's own", _mailboxes(work), _COLUMNS),
        Section("Policies", _policies(work, found), _COLUMNS),
        Section("Accessibility of what is posted", _accessibility(work, found), _COLUMNS),
        Section("Freedom of information", _requests(work, first, last), _COLUMNS),
        Section("Data protection", _data_protection(work, first, last), _COLUMNS),
    )


def _mailboxes(work: UnitOfWork) -> tuple[Row, ...]:
    accounts = list(work.accounts.all())
    entries = [
        one for one in work.register_entries.newest([PASSWORDS.key], limit=MOST) if one.state is not State.CLOSED
    ]
    own = _own_domain(accounts)
    rows = [
        (account.name, *_mailbox(own, [one for one in entries if one.values.get("account") == account.key]))
        for account in accounts
    ]
    council = ("The council's own domain", own or "none among the official accounts", _site(accounts) or _ELSEWHERE)
    return (council, *rows, ("Mailboxes of councillors and employees", _ELSEWHERE, "Enclose a list of the mailboxes"))


def _mailbox(own: str, entries: Sequence[Entry]) -> tuple[str, str]:
    if not entries:
        return "Nothing is recorded of its mailbox", "No entry under Passwords and two factor authentication"
    domains = sorted({one.values.get("mailbox", "").rpartition("@")[2].lower() for one in entries} - {""})
    if not domains:
        return "Signed up with no mailbox", _named(entries)
    personal = [one for one in domains if PERSONAL_HOSTS.fullmatch(one)]
    inside = own and all(one == own or one.endswith(f".{own}") for one in domains)
    judged = "a personal provider" if personal else "the council's own" if inside else "not known to be the council's"
    return f"Signed up with a mailbox at {', '.join(domains)}: {judged}", _named(entries)


def _policies(work: UnitOfWork, found: Figures) -> tuple[Row, ...]:
    edition = work.editions.current()
    if edition is None:
        policy: tuple[Row, ...] = (("Social media policy", "None is published", "Run: chatops policy publish"),)
    else:
        proof = f"SHA-256 of its text: {edition.digest}"
        published = f"{edition.reference.capitalize()}, in force since {_day(london_date(edition.published_at))}"
        read = f"{found.readers:,} of {found.people:,} on the council's list"
        policy = (
            ("Social media policy", published, proof),
            ("Have read it", read, f"Acknowledgements of {edition.reference} in the journal"),
        )
    return (*policy, ("IT policy", _ELSEWHERE, "Enclose the policy and the minute that adopted it"))


def _accessibility(work: UnitOfWork, found: Figures) -> tuple[Row, ...]:
    described = f"{found.described:,} of {found.pictures:,} pictures of the versions that came in"
    return (
        ("Pictures have a description", described, "The table of versions in a copy of the record"),
        ("Advice before a draft is sent in", f"given of {found.advised:,} versions", "The same table, under “checked”"),
        ("Website: WCAG 2.2 AA and its statement", _ELSEWHERE, _site(work.accounts.all()) or "Enclose the statement"),
    )


def _requests(work: UnitOfWork, first: date, last: date) -> tuple[Row, ...]:
    received = _received(work, REQUESTS, first, last)
    answered = [one for one in received if one.state is State.CLOSED]
    in_time = [one for one in answered if _in_time(REQUESTS, one, london_date(one.at).isoformat())]
    return (
        ("Requests received on social media", f"{len(received):,}", _named(received)),
        ("Answered within 20 working days", f"{len(in_time):,} of {len(answered):,} answered", _named(in_time)),
        ("Publication scheme and transparency code", _ELSEWHERE, "Enclose the scheme, and where it is published"),
    )


def _data_protection(work: UnitOfWork, first: date, last: date) -> tuple[Row, ...]:
    received = _received(work, DATA_PROTECTION, first, last)
    told = [one for one in received if one.values.get("acknowledged")]
    in_time = [one for one in told if _in_time(DATA_PROTECTION, one, one.values["acknowledged"])]
    return (
        ("Complaints and subject access requests", f"{len(received):,}", _named(received)),
        ("Acknowledged within 30 days", f"{len(in_time):,} of {len(told):,} acknowledged", _named(in_time)),
        ("How long things are kept", "Each class has its time", "“How long it is kept” in this pack"),
        ("Privacy notice, and the record of processing", _ELSEWHERE, "Enclose both"),
    )


def _received(work: UnitOfWork, register: Register, first: date, last: date) -> list[Entry]:
    entries = work.register_entries.newest([register.key], limit=MOST)
    return [one for one in entries if first.isoformat() <= one.values.get("received", "") <= last.isoformat()]


def _in_time(register: Register, entry: Entry, day: str) -> bool:
    return register.due is not None and day <= last_day(register.due, entry.values, entry.at).isoformat()


def _own_domain(accounts: Sequence[Account]) -> str:
    """Return the domain of the council's website, without what stands before it; empty where there is no website."""
    return (urlsplit(_site(accounts)).hostname or "").removeprefix("www.")


def _site(accounts: Sequence[Account]) -> str:
    return next((one.address for one in accounts if one.network == WEBSITE), "")


def _named(entries: Sequence[Entry]) -> str:
    references = sorted(one.reference for one in entries)
    more = f" and {len(references) - MOST_NAMED:,} more" if len(references) > MOST_NAMED else ""
    return f"{', '.join(references[:MOST_NAMED])}{more}" if references else "No entry"


def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"
