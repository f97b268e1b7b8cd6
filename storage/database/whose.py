"""For whom a transaction is: the second lock on the boundaries between councils, which PostgreSQL keeps by itself.

Every statement names its council. Beside that each table that belongs to councils has a policy of row-level security
(https://www.postgresql.org/docs/current/ddl-rowsecurity.html), by which a transaction sees and changes the rows of the
council alone that it says it is for; one that says nothing sees none. An SQLite file has no such thing.
"""

from sqlalchemy import Connection

from chatops.ports.council import Council

SETTING = "app.council"
"""What PostgreSQL is told in: the number of the council, EVERY, or nothing."""
EVERY = "every"
"""What a transaction is for that is rightly for all councils: a relay's round, an erasure, a check, a migration."""
POLICY = "of_council"

Whose = Council | str | None
"""A council, EVERY, or nobody."""


def told(whose: Whose) -> str:
    """Return the words that begin a transaction besides, in the same message to the server; none for nobody."""
    if whose is None:
        return ""
    return f"SET LOCAL {SETTING} = '{EVERY if isinstance(whose, str) else int(whose.number)}';"


def lock_on(table: str) -> tuple[str, ...]:
    """Return what gives a table its policy. Without FORCE the owner of a table, as whom the bot works, sees all of it.

    The setting is empty in a session in which a transaction had one, and NULL before.
    """
    its = f"current_setting('{SETTING}', true) IN (council::text, '{EVERY}')"
    return (
        f'CREATE POLICY {POLICY} ON "{table}" USING ({its})',
        f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY',
        f'ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY',
    )


def is_above_the_lock(connection: Connection) -> bool:
    """Return whether PostgreSQL asks no policy of this user: a superuser's, or of a role that bypasses them."""
    asked = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"
    return connection.dialect.name == "postgresql" and bool(connection.exec_driver_sql(asked).scalar_one())
