"""An address of PostgreSQL works as PostgreSQL's own programs take it, or it is said what is not known of it."""

import pytest
from sqlalchemy import text

from chatops.settings.database_address import read_address
from storage.engine import Database
from tests.support.databases import POSTGRES

HOST = "council:p%40ss@db.example:5433/council"
BOTH = "host=one%3A5433&host=two%3A5432&target_session_attrs=read-write"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (f"postgres://{HOST}", f"postgresql+asyncpg://{HOST}"),
        (f"postgresql://{HOST}", f"postgresql+asyncpg://{HOST}"),
        (f"postgresql+asyncpg://{HOST}?ssl=require", f"postgresql+asyncpg://{HOST}?sslmode=require"),
        (f"postgresql://{HOST}?ssl=true", f"postgresql+asyncpg://{HOST}?sslmode=require"),
        (f"postgresql://{HOST}?sslmode=disable&ssl=true", f"postgresql+asyncpg://{HOST}?sslmode=disable"),
        (
            "postgresql://c:p%40s@one:5433,two/council?sslmode=require",
            f"postgresql+asyncpg://c:p%40s@/council?{BOTH.replace('&target', '&sslmode=require&target')}",
        ),
        ("postgresql://c:p%40s@/council?host=one:5433&host=two:5432", f"postgresql+asyncpg://c:p%40s@/council?{BOTH}"),
        ("sqlite:///var/council.sqlite3", "sqlite:///var/council.sqlite3"),
        ("sqlite+aiosqlite:////srv/council.sqlite3", "sqlite:////srv/council.sqlite3"),
    ],
)
def test_an_address_is_read_as_others_write_it(written: str, read: str) -> None:
    assert read_address(written) == read


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (f"mysql://{HOST}", "must begin with"),
        ("council.sqlite3", "must begin with"),
        (f"postgresql://{HOST}?sslmode=yes", "must have one of these for sslmode"),
        (f"postgresql://{HOST}?target_session_attrs=best", "must have one of these for target_session_attrs"),
        (f"postgresql://{HOST}?connect_timeout=-1", "must have a number for connect_timeout"),
        (f"postgresql://{HOST}?keepalives=1", "“keepalives” after its question mark, which is not known here; known"),
        ("sqlite:///council.sqlite3?mode=ro", "nothing may follow a question mark"),
    ],
)
def test_what_is_not_known_is_said_and_no_password_with_it(written: str, said: str) -> None:
    with pytest.raises(ValueError, match=said) as wrong:
        read_address(written)
    assert "p%40ss" not in str(wrong.value)


@pytest.mark.skipif(not POSTGRES, reason="there is no PostgreSQL to ask")
async def test_postgresqls_own_parameters_reach_it() -> None:
    given = "sslmode=prefer&application_name=council&connect_timeout=5&options=-c%20statement_timeout%3D4567"
    database = Database(read_address(f"{POSTGRES}?{given}"))

    async def shown(name: str) -> object:
        return await database.run(lambda connection: connection.scalar(text(f"SHOW {name}")))

    try:
        assert await shown("application_name") == "council"
        assert await shown("statement_timeout") == "4567ms"
        assert await shown("lock_timeout") == "1200ms"
    finally:
        await database.close()
