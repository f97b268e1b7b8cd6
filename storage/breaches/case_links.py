"""Links that open one case once. Of a link its digest is kept, and what it opens, sealed."""

import secrets
from datetime import date

from sqlalchemy import Connection, delete, select

from chatops.ports.council import Council
from chatops.ports.errors import NoSuch
from storage.sealed.council_key import CouncilKey
from storage.sealed.schema import case_links
from storage.sealed.vault import CannotOpen


def fresh(connection: Connection, council: Council, keys: CouncilKey, reference: str, until: date) -> str:
    """Return a token, 43 characters from 32 random bytes, that opens this case once, up to the end of a day."""
    token, key = secrets.token_urlsafe(32), keys.of("links")
    digest = key.digest("token", token)
    new = {
        "council": council.number,
        "token": digest,
        "about": key.digest("about", reference),
        "sealed": key.seal(reference.encode(), "link", keys.name, digest, until.isoformat()),
        "until": until,
    }
    connection.execute(case_links.insert().values(new))
    return token


def use(connection: Connection, council: Council, keys: CouncilKey, token: str, today: date) -> str:
    """Return the reference that this token opens; the token and all that are out of date are gone. Raises NoSuch."""
    key = keys.of("links")
    digest = key.digest("token", token)
    mine = case_links.c.council == council.number
    row = connection.execute(select(case_links).where(mine, case_links.c.token == digest).with_for_update()).first()
    connection.execute(delete(case_links).where(mine, (case_links.c.token == digest) | (case_links.c.until < today)))
    if row is None or row.until < today:
        raise NoSuch
    try:
        return key.open(row.sealed, "link", keys.name, digest, row.until.isoformat()).decode()
    except CannotOpen:
        raise NoSuch from None


def is_there(connection: Connection, council: Council, keys: CouncilKey, token: str, today: date) -> bool:
    """Return whether this token opens something, today."""
    this = (case_links.c.council == council.number) & (case_links.c.token == keys.of("links").digest("token", token))
    row = connection.execute(select(case_links.c.until).where(this)).first()
    return row is not None and row.until >= today


def forget(connection: Connection, council: Council, keys: CouncilKey, reference: str) -> None:
    """Every link to this case is gone."""
    about = keys.of("links").digest("about", reference)
    connection.execute(delete(case_links).where(case_links.c.council == council.number, case_links.c.about == about))
