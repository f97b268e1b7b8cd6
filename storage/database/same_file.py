"""Whether the file of an SQLite database is still the one that was opened.

A copy that is moved into its place is another file. SQLite goes on reading the old one, which has no name any more, and
with a write-ahead log it would go on writing there, and nobody would ever find it: so this is looked at before each
commit. Without such a log SQLite looks by itself (https://www.sqlite.org/rescode.html#readonly_dbmoved).
"""

from pathlib import Path

from sqlalchemy.engine import URL


class FileReplaced(RuntimeError):
    """The file of the database is another, or gone; the text says which."""


class SameFile:
    """The file at an address, as it was when it was first looked at. A server's database has no file of ours."""

    def __init__(self, url: URL) -> None:
        embedded = url.get_backend_name() == "sqlite" and url.database not in {None, "", ":memory:"}
        self._path = Path(str(url.database)).absolute() if embedded else None
        self._first: tuple[int, int] | None = None

    def check(self) -> None:
        """Make sure that it is still the same file. Raises FileReplaced."""
        if self._path is None:
            return
        try:
            stat = self._path.stat()
        except OSError:
            if self._first is None:
                return  # it is not there yet; SQLite makes it, or says so
            raise FileReplaced("the file of the database is gone") from None
        now = (stat.st_dev, stat.st_ino)
        self._first = self._first or now
        if now != self._first:
            raise FileReplaced("the file of the database was replaced")
