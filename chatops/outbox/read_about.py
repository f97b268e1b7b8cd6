"""What a letter is about, read again as it was written, by the kind of the letter."""

from collections.abc import Callable

from chatops.outbox.about import (
    About,
    Day,
    JournalHead,
    Month,
    Publication,
    Somebody,
    Standings,
    TakenIn,
    TimeAway,
    Undelivered,
    Week,
    WhateverWaits,
)
from chatops.outbox.letter import LetterKind

_OTHER_THAN_A_REFERENCE: dict[LetterKind, Callable[[str], About]] = {
    LetterKind.EXEMPTIONS_DUE: Month.parse,
    LetterKind.EXEMPTION_LIST: Month.parse,
    LetterKind.ROUTINE_USES_DUE: Week.parse,
    LetterKind.ROUTINE_USES: Week.parse,
    LetterKind.OWN_APPROVALS_DUE: Month.parse,
    LetterKind.OWN_APPROVALS: Month.parse,
    LetterKind.COMMIT_DAY: Day.parse,
    LetterKind.HEAD_NOTICE: JournalHead.parse,
    LetterKind.REMINDER: WhateverWaits.parse,
    LetterKind.ROLES_NOTICE: Standings.parse,
    LetterKind.STANDING_NOTICE: Standings.parse,
    LetterKind.LEAVING_LIST: Somebody.parse,
    LetterKind.IDENTITY_NOTICE: Somebody.parse,
    LetterKind.OUTAGE_NOTICE: TimeAway.parse,
    LetterKind.EVENT: TakenIn.parse,
    LetterKind.PUBLISH: Publication.parse,
    LetterKind.READ_BACK: Publication.parse,
    LetterKind.DELETE_POST: Publication.parse,
    LetterKind.UNDELIVERED: Undelivered.parse,
}
"""What letters of these kinds are about, read as it was written; those of all others are about a reference."""


def read_about(kind: LetterKind, written: str) -> About:
    """Return what a letter of this kind is about, as `str` wrote it.

    What cannot be read stays as it is written: such a letter fails when it is delivered, and no other with it.
    """
    try:
        return _OTHER_THAN_A_REFERENCE.get(kind, str)(written)
    except ValueError:
        return written
