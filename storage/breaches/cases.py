"""Confidential cases. A case is one sealed text under a key of its own, and the rest of its row is bound to it.

A row cannot be changed, moved, or given another row's receipt without its seal breaking; a whole row that is put back
as it was before is found by the sealed journal, which says what was last kept.
"""

import hashlib
import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from chatops.clock import london_date
from chatops.facts.breaches import BreachReported, CaseErased, CaseFact, SealedFact
from chatops.policy.breaches.case import Case
from chatops.policy.breaches.known_people import by_person
from chatops.policy.people import Identity, Person
from chatops.policy.references import ALPHABET
from chatops.ports.breaches import CaseEntry, Kept
from chatops.ports.council import Council
from chatops.ports.errors import Collided, NoSuch
from storage.breaches import case_links, case_record
from storage.breaches.case_text import case_text
from storage.sealed import journal
from storage.sealed.council_key import CouncilKey
from storage.sealed.schema import cases
from storage.sealed.vault import CannotOpen, Key, UnknownKey, Wrapped

PREFIX = "BR"
_LETTERS = 26
_RECEIPT_GROUPS, _RECEIPT_GROUP = 5, 4
_MISHEARD = str.maketrans("ILO", "110")

_UNSAID: Any = {"report": {"subjects": {"might_be"}}}
"""What a case of the usual sort does not say, so that one of the usual length stays within a step of padding."""


class SqlCases:
    """`chatops.ports.breaches.Cases`. `hold` keeps a case that is read from being changed until the transaction
    ends; `links` says whose each further identity is, so that a case is about people and not about their accounts."""

    def __init__(
        self,
        connection: Connection,
        council: Council,
        keys: CouncilKey,
        links: Callable[[], Mapping[Identity, Person]] = dict,
        *,
        hold: bool,
    ) -> None:
        self._connection = connection
        self._council = council
        self._keys = keys
        self._links = links
        self._hold = hold

    def fresh_reference(self) -> str:
        """Return a long random reference, `BR-` and 26 letters and digits: 130 bits."""
        return f"{PREFIX}-{_drawn(_LETTERS)}"

    def fresh_receipt(self) -> str:
        """Return a random code of 20 letters and digits in five groups: 100 bits. It is kept nowhere."""
        return "-".join(_drawn(_RECEIPT_GROUP) for _ in range(_RECEIPT_GROUPS))

    def get(self, reference: str) -> Case:
        """Return the case, held still until the unit of work ends when it may write.

        Raises NoSuch, also once it is erased, and for one that was tampered with: whoever may not know of it must not
        learn of it from that either. `chatops journal verify` tells.
        """
        return self._case(self._row(cases.c.reference == reference))

    def by_receipt(self, code: str) -> Case:
        """Return the case of this receipt, however it was typed. Raises NoSuch."""
        if not self._keys.exists():
            raise NoSuch
        return self._case(self._row(cases.c.receipt == self._receipt_digest(code)))

    def sent_in(self, form: str) -> str | None:
        """Return the reference of the case that this form was sent in for, or None when it has not been."""
        if not self._keys.exists():
            return None
        mine = (cases.c.council == self._council.number) & (cases.c.form == self._keys.of("forms").digest(form))
        return self._connection.scalar(select(cases.c.reference).where(mine))

    def all(self) -> Sequence[Case]:
        """Return every case that is not erased, in the order of their random references; none that was tampered
        with.
        """
        mine = (cases.c.council == self._council.number) & cases.c.sealed.is_not(None)
        rows = self._connection.execute(select(cases).where(mine).order_by(cases.c.reference))
        return [case for row in rows if (case := self._readable(row)) is not None]

    def record_of(self, reference: str) -> Sequence[CaseEntry]:
        """Return what the sealed journal says about this case, in order, but for what was tampered with."""
        return case_record.about(self._connection, self._council, self._keys, reference)

    def erased(self) -> Sequence[Kept]:
        """Return what stays of the cases that were erased, in the order of their random references."""
        mine = (cases.c.council == self._council.number) & cases.c.erased_on.is_not(None)
        columns = select(cases.c.reference, cases.c.erased_on).where(mine).order_by(cases.c.reference)
        return [Kept(row.reference, row.erased_on) for row in self._connection.execute(columns)]

    def fresh_link(self, reference: str, *, until: date) -> str:
        """Return a token, 43 characters, that opens this case once, up to the end of a day; only its digest is kept."""
        return case_links.fresh(self._connection, self._council, self._keys, reference, until)

    def use_link(self, token: str, *, today: date) -> str:
        """Return the reference that this token opens; from now on it opens nothing. Raises NoSuch."""
        if not self._keys.exists():
            raise NoSuch
        return case_links.use(self._connection, self._council, self._keys, token, today)

    def has_link(self, token: str, *, today: date) -> bool:
        """Return whether this token opens a case. It is not used up."""
        return self._keys.exists() and case_links.is_there(self._connection, self._council, self._keys, token, today)

    def commitment(self, day: date) -> str:
        """Return what the public journal says of the sealed one at the end of this day, as it stands now."""
        head = journal.head(self._connection, self._council, hold=self._hold)
        return journal.commitment(self._keys, day, head)

    def last_committed(self) -> date | None:
        """Return the last day for which there is a commitment, or None when there is none."""
        return journal.head(self._connection, self._council, hold=self._hold).committed_on

    def write(self, fact: SealedFact) -> str | None:
        """Keep what a fact changed. Gives the digest of what is sealed now, for the sealed journal, or None.

        Raises Collided: somebody else changed the case first.
        """
        if isinstance(fact, BreachReported):
            return self._opened(fact)
        if isinstance(fact, CaseFact):
            return self._changed(fact)
        if isinstance(fact, CaseErased):
            self._erased(fact)
        return None

    def _opened(self, fact: BreachReported) -> str:
        key = Key.fresh()
        wrapped = self._keys.keyring.wrap(key, *key_place(self._keys.name, fact.case.reference))
        receipt, form = self._receipt_digest(fact.receipt), self._keys.of("forms").digest(fact.form)
        sealed = self._sealed(key, fact.case, receipt, form)
        self._connection.execute(
            cases.insert().values(
                council=self._council.number,
                reference=fact.case.reference,
                opened_on=fact.case.opened_on,
                version=fact.case.version,
                master=wrapped.master,
                wrapped=wrapped.key,
                sealed=sealed,
                receipt=receipt,
                form=form,
            )
        )
        return digest_of(sealed)

    def _changed(self, fact: CaseFact) -> str:
        case = fact.case
        before = (cases.c.reference == case.reference) & (cases.c.version == case.version - 1)
        query = select(cases).where(cases.c.council == self._council.number, before, cases.c.sealed.is_not(None))
        row = self._connection.execute(query).first()
        if row is None:
            raise Collided("the case is not as it was when it was read")
        sealed = self._sealed(self._key(row), case, row.receipt, row.form)
        self._alter(before, version=case.version, opened_on=case.opened_on, sealed=sealed)
        return digest_of(sealed)

    def _erased(self, fact: CaseErased) -> None:
        """The key and the sealed bytes are gone, and so is every way to them; the reference and the day stay."""
        there = (cases.c.reference == fact.reference) & cases.c.erased_on.is_(None)
        nothing = dict.fromkeys(("opened_on", "version", "master", "wrapped", "sealed", "receipt", "form"))
        self._alter(there, erased_on=london_date(fact.at), **nothing)
        case_links.forget(self._connection, self._council, self._keys, fact.reference)

    def _alter(self, which: ColumnElement[bool], **values: Any) -> None:
        change = cases.update().where(cases.c.council == self._council.number, which).values(values)
        if self._connection.execute(change).rowcount != 1:
            raise Collided("the case is not as it was when it was read")

    def _sealed(self, key: Key, case: Case, receipt: str, form: str) -> bytes:
        about = case_place(self._keys.name, case.reference, case.opened_on, case.version, receipt, form)
        return key.seal(
            case_text().dump_json(case, exclude=_UNSAID if not case.report.subjects.might_be else None), *about
        )

    def _row(self, which: ColumnElement[bool]) -> Row[Any]:
        query = select(cases).where(cases.c.council == self._council.number, which, cases.c.sealed.is_not(None))
        row = self._connection.execute(query.with_for_update() if self._hold else query).first()
        if row is None:
            raise NoSuch
        return row

    def _case(self, row: Row[Any]) -> Case:
        case = self._readable(row)
        if case is None:
            raise NoSuch
        return case

    def _readable(self, row: Row[Any]) -> Case | None:
        try:
            case = opened(self._key(row), self._keys.name, row)
        except UnknownKey:
            raise
        except CannotOpen:
            return None
        links = self._links()
        return by_person(case, links) if links else case

    def _key(self, row: Row[Any]) -> Key:
        return self._keys.keyring.unwrap(Wrapped(row.master, row.wrapped), *key_place(self._keys.name, row.reference))

    def _receipt_digest(self, code: str) -> str:
        plain = "".join(letter for letter in code.upper() if letter.isalnum()).translate(_MISHEARD)
        return self._keys.of("receipts").digest(plain)


def opened(key: Key, council: str, row: Row[Any]) -> Case:
    """Return the case in a row, opened with its own key. Raises CannotOpen."""
    opened_on = row.opened_on.isoformat() if isinstance(row.opened_on, date) else str(row.opened_on)
    about = case_place(council, row.reference, opened_on, row.version, row.receipt, row.form)
    try:
        return case_text().validate_json(key.open(row.sealed, *about))
    except ValueError:
        raise CannotOpen("what was sealed is not a case") from None


def key_place(council: str, reference: str) -> tuple[str, ...]:
    """Return what the wrapped key of a case is bound to."""
    return ("case key", council, reference)


def case_place(
    council: str, reference: str, opened_on: date | str, version: int, receipt: str, form: str
) -> tuple[str, ...]:
    """Return what the sealed text of a case is bound to: the council, its reference and all else that its row says."""
    return ("case", council, reference, str(opened_on), str(version), receipt, form)


def digest_of(sealed: bytes) -> str:
    """Return what the sealed journal says of the sealed bytes of a case: SHA-256, 64 hexadecimal digits."""
    return hashlib.sha256(sealed).hexdigest()


def _drawn(letters: int) -> str:
    return "".join(secrets.choice(ALPHABET) for _ in range(letters))
