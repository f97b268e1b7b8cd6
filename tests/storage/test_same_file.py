"""What is written into a file that was replaced is never said to be saved."""

import shutil
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from storage.database.same_file import FileReplaced
from storage.engine import Database


def take_away(file: Path, *, gone: bool) -> None:
    shutil.copy(file, f"{file}.copy")
    if gone:
        file.rename(f"{file}.gone")
    else:
        Path(f"{file}.copy").replace(file)


@pytest.mark.parametrize("gone", [False, True], ids=["another file", "no file"])
async def test_a_write_into_a_file_that_was_replaced_fails(sqlite_url: str, gone: bool) -> None:
    database = Database(sqlite_url)
    file = Path(str(database.url.database))
    await database.council("slack", "T0THORNBURY", "Thornbury Town Council")
    database.file.check()
    take_away(file, gone=gone)
    with pytest.raises((DBAPIError, FileReplaced), match=r"readonly|file of the database"):
        await database.council("slack", "T0SEVERNSIDE", "Severnside Parish Council")
    assert database._watch.amiss == "failed"
    with pytest.raises(FileReplaced, match="is gone" if gone else "was replaced"):
        database.file.check()
    await database.close()
