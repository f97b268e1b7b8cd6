"""Where an embedded database is kept on this computer."""

from pathlib import Path

from sqlalchemy.engine import make_url

from storage.database.opening import is_sqlite


def file_of(url: str) -> Path | None:
    """Return the file of an SQLite database; None for another engine or for one in memory. Raises ArgumentError."""
    parsed = make_url(url)
    if not is_sqlite(parsed) or parsed.database in {None, "", ":memory:"}:
        return None
    return Path(str(parsed.database))


def missing_file(url: str) -> Path | None:
    """Return the file that should be there and is not. To open it would make an empty one."""
    file = file_of(url)
    return file if file is not None and not file.is_file() else None


def make_place(url: str) -> None:
    """Make the folder and the file of an SQLite database, for their owner alone, if not there. Raises OSError."""
    file = file_of(url)
    if file is not None:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # SQLite would make the file for everybody to read; it takes an empty one for a new database.
        file.touch(mode=0o600)
