"""A revision of a draft as its row keeps it."""

from typing import Any

from sqlalchemy import Row

from chatops.policy.content.questions import Checked
from chatops.policy.drafts.account_words import AccountWords
from chatops.policy.drafts.background import Background
from chatops.policy.drafts.declarations import Declared
from chatops.policy.drafts.draft import Revision
from chatops.policy.pictures import Attached


def revision_of(row: Row[Any]) -> Revision:
    """Return the revision that a row keeps."""
    return Revision(
        number=row.number,
        words=row.words,
        accounts=tuple(row.accounts),
        goes_out_at=row.goes_out_at,
        declarations=tuple(Declared.read(written) for written in row.declarations),
        author=row.author,
        made_at=row.made_at,
        salt=row.salt,
        urgent=row.urgent,
        note=row.note,
        checked=tuple(map(Checked.read, row.checked)),
        background=Background.read(row.background),
        pictures=tuple(map(Attached.read, row.pictures)),
        account_words=tuple(map(AccountWords.read, row.account_words)),
    )
