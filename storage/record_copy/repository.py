"""Copies of a part of the record as zip files: the same bytes for the same records at the same moment."""

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection, select

from chatops.policy.people import Person
from chatops.policy.releases.release import Handed, PersonalCopy, RecordCopy, Release
from chatops.ports.council import Council
from chatops.ports.record_copies import Bundle
from storage.editions.schema import acknowledgements
from storage.people.schema import people
from storage.record_copy.of_person import write_personal_copy
from storage.record_copy.release import write_release
from storage.record_copy.whole import drafts_of, write_copy

_AT = (1980, 1, 1, 0, 0, 0)
"""The time of every file: the earliest that a zip file knows."""


class SqlRecordCopies:
    """`chatops.ports.record_copies.RecordCopies`."""

    def __init__(self, connection: Connection, council: Council) -> None:
        self._connection = connection
        self._council = council

    def people(self) -> Sequence[Person]:
        of = (people.c.person, people.c.council), (acknowledgements.c.person, acknowledgements.c.council)
        asked = (select(person).where(council == self._council.number).distinct() for person, council in of)
        return sorted({one for query in asked for one in self._connection.scalars(query)})

    def release(self, asked: Release, now: datetime) -> Bundle:
        return _zipped(lambda folder: write_release(self._connection, self._council, asked, now, folder))

    def personal(self, asked: PersonalCopy, now: datetime) -> Bundle:
        return _zipped(lambda folder: write_personal_copy(self._connection, self._council, asked, now, folder))

    def drafts(self, asked: RecordCopy) -> int:
        return drafts_of(self._connection, self._council, asked)

    def copy(self, asked: RecordCopy, now: datetime) -> Bundle:
        def write(folder: Path) -> Handed:
            copied = write_copy(self._connection, self._council, asked, now, folder)
            return Handed(copied.manifest, copied.drafts)

        return _zipped(write)


def _zipped(write: Callable[[Path], Handed]) -> Bundle:
    """Return what is written into a folder for its owner alone, which is gone afterwards."""
    made = io.BytesIO()
    with TemporaryDirectory(prefix="record-") as folder:
        handed = write(Path(folder))
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as into:
            for file in sorted(Path(folder).iterdir()):
                into.writestr(zipfile.ZipInfo(file.name, _AT), file.read_bytes(), zipfile.ZIP_DEFLATED)
    return Bundle(handed, made.getvalue())
