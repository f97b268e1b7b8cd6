"""What becomes of a letter in the records: settled, put aside, and an officer told of it. Each in one transaction."""

from datetime import datetime

from chatops.outbox.about import Month, Undelivered
from chatops.outbox.letter import UNCOUNTED, Letter, LetterKind
from chatops.policy.authority.powers import whom_to_alert
from chatops.policy.people import Person
from chatops.ports.unit_of_work import UnitOfWork
from chatops.relay.parcels import Parcel


def settled(
    work: UnitOfWork, parcel: Parcel, *, holder: str, now: datetime, reopened: bool, reached: bool = True
) -> None:
    """The letter is delivered. Whoever could not be reached before it gets what was put aside, and fresh cards.

    `reached` says that it shows that they can be reached; else what was put aside for them stays so.
    """
    work.letters.settle(parcel.numbers, holder=holder)
    letter = parcel.letter
    if letter.kind in UNCOUNTED:
        return
    back = reached and work.parked.bring_back(parcel.reader, now=now)
    if back or reopened:
        for kind, about in work.cards.open_in(parcel.lane):
            work.letters.write(Letter(kind, about, letter.to, channel=letter.channel), now=now)


def put_aside(work: UnitOfWork, parcel: Parcel, *, holder: str, now: datetime, why: str, unreachable: bool) -> bool:
    """Return whether the letter is put aside, and an officer told of it once.

    It is not where it is one of two, for somebody who has their messages on both platforms: the other has to do.
    """
    if parcel.letter.to and parcel.letter.channel and work.letters.leave_to_the_other(parcel.numbers, holder=holder):
        return False
    for number in parcel.numbers:
        work.letters.park(number, holder=holder, at=now, why=why, unreachable=unreachable)
    if not parcel.alerted:
        alert_officer(work, parcel, now=now)
    return True


def alert_officer(work: UnitOfWork, parcel: Parcel, *, now: datetime) -> None:
    """Tell an officer that a letter could not be delivered: never the one it could not be delivered to.

    When it is such a notice itself the other officer is told, unless they have been already.
    """
    work.letters.alerted(parcel.numbers)
    officer: Person | None = whom_to_alert(work.people.holders(), besides=parcel.letter.to)
    if officer is None:
        return
    alert = Letter(LetterKind.UNDELIVERED, _what_was_not(parcel.letter), officer, afresh=True)
    if parcel.letter.kind is LetterKind.UNDELIVERED and work.letters.is_waiting(alert):
        return
    work.letters.write(alert, now=now)


def _what_was_not(letter: Letter) -> Undelivered:
    if isinstance(letter.about, Undelivered):
        return letter.about
    return Undelivered(letter.kind, str(letter.about) if isinstance(letter.about, str | Month) else "")
