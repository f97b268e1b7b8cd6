"""How the driver itself is asked: that of SQLite in its thread, and that of PostgreSQL past SQLAlchemy's adapter to it.

The adapter, which looks like a driver that waits, took a third of the processor time of a statement around asyncpg's
own. The transaction stays SQLAlchemy's: its first statement goes by the adapter, which begins it.
"""

from collections.abc import Sequence
from typing import Any, NoReturn

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import await_only

_Bound = Sequence[Any]


def rows_of(connection: Connection, text: str, bound: _Bound) -> Sequence[Any]:
    """Return the rows that a text with these values gives. Raises DBAPIError."""
    driver: Any = connection.connection.dbapi_connection
    try:
        if connection.dialect.name == "sqlite":
            found: Sequence[Any] = driver.execute(text, bound).fetchall()
        elif _has_begun(driver):
            found = await_only(driver.driver_connection.fetch(text, *bound))
        else:
            found = _by_adapter(driver, text, bound).fetchall()
    except Exception as error:
        _translate(connection, driver, text, error)
    return found


def count_of(connection: Connection, text: str, bound: _Bound) -> int:
    """Return how many rows a text with these values wrote, changed or deleted. Raises DBAPIError."""
    driver: Any = connection.connection.dbapi_connection
    try:
        if connection.dialect.name == "sqlite":
            count: int = driver.execute(text, bound).rowcount
        elif _has_begun(driver):
            # Such as “INSERT 0 1”, “UPDATE 1”.
            count = int(await_only(driver.driver_connection.execute(text, *bound)).rpartition(" ")[2])
        else:
            count = _by_adapter(driver, text, bound).rowcount
    except Exception as error:
        _translate(connection, driver, text, error)
    return count


def write_each(connection: Connection, text: str, rows: Sequence[_Bound]) -> None:
    """Write several rows. PostgreSQL is sent all of them at once, and answers once. Raises DBAPIError."""
    driver: Any = connection.connection.dbapi_connection
    try:
        if connection.dialect.name == "sqlite":
            driver.executemany(text, rows)
        elif _has_begun(driver):
            await_only(driver.driver_connection.executemany(text, rows))
        else:
            driver.cursor().executemany(text, rows)
    except Exception as error:
        _translate(connection, driver, text, error)


def _has_begun(adapter: Any) -> bool:
    """Return whether the transaction has begun: the adapter begins it with the first statement that goes by it."""
    return adapter._transaction is not None


def _by_adapter(adapter: Any, text: str, bound: _Bound) -> Any:
    cursor = adapter.cursor()
    cursor.execute(text, bound)
    return cursor


def _translate(connection: Connection, driver: Any, text: str, error: Exception) -> NoReturn:
    """Raise an error of the driver as one of SQLAlchemy's, and any other as it is."""
    dialect = connection.dialect
    said = error
    if dialect.name != "sqlite" and not isinstance(error, dialect.loaded_dbapi.Error):
        try:
            driver._handle_exception(error)
        except Exception as translated:
            said = translated
    if not isinstance(said, dialect.loaded_dbapi.Error):
        raise said
    broken_off = dialect.is_disconnect(said, connection.connection, None)
    if broken_off:
        connection.invalidate(said)
    raise DBAPIError.instance(
        text,
        None,
        said,
        dialect.loaded_dbapi.Error,
        hide_parameters=True,
        connection_invalidated=broken_off,
        dialect=dialect,
    ) from said
