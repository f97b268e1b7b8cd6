"""How the address of a database is written: as this program needs it, as PostgreSQL's own programs take it, or not.

PostgreSQL's parameters are those of https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS that
the driver knows too (https://magicstack.github.io/asyncpg/current/api/index.html#connection).
"""

from urllib.parse import parse_qsl, urlencode, urlsplit

_SCHEMES = {
    "sqlite": "sqlite",
    "sqlite+aiosqlite": "sqlite",  # as it was written before
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}
_SSL_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")
_CHOICES = {
    "sslmode": _SSL_MODES,
    "target_session_attrs": ("any", "primary", "standby", "read-write", "read-only", "prefer-standby"),
}
_KNOWN = (
    "sslmode",
    "sslrootcert",
    "sslcert",
    "sslkey",
    "sslcrl",
    "sslpassword",
    "target_session_attrs",
    "application_name",
    "connect_timeout",
    "options",
    "passfile",
    "host",
    "port",
    "user",
    "password",
    "dbname",
)
_PORT = 5432
_NUMBERS = ("connect_timeout", "port")
_TLS = {"true": "require", "1": "require", "false": "disable", "0": "disable"}


def read_address(url: str) -> str:
    """Return the address with the drivers named and `sslmode` for `ssl`. Raises ValueError, without its words.

    The sentence of the error goes on after the setting's name, as those of `chatops.settings.kinds` do.
    """
    scheme, colon, rest = url.partition("://")
    if not colon or scheme not in _SCHEMES:
        raise ValueError("must begin with sqlite:// or postgresql+asyncpg://")
    before, _, query = rest.partition("?")
    if _SCHEMES[scheme] == "sqlite":
        if query:
            raise ValueError("must end with the name of the file: nothing may follow a question mark")
        return f"sqlite://{before}"
    before, hosts = _several(before)
    try:
        _ = urlsplit(f"{scheme}://{before}").port
    except ValueError:
        # Most often a password with a mark in it that means something in an address.
        raise ValueError("cannot be understood; in a password write @ as %40, / as %2F, # as %23, : as %3A") from None
    written = parse_qsl(query, keep_blank_values=True)
    hosts += [value for name, value in written if name == "host"]
    given = dict(written)
    given.pop("host", None)
    if "ssl" in given:
        ssl = given.pop("ssl")
        given.setdefault("sslmode", _TLS.get(ssl.lower(), ssl))
    if len(hosts) > 1:
        # Whichever of them has become the one that is written to.
        given.setdefault("target_session_attrs", "read-write")
    for name, value in given.items():
        _check(name, value)
    asked = [*(("host", one) for one in hosts), *given.items()]
    return f"{_SCHEMES[scheme]}://{before}" + (f"?{urlencode(asked)}" if asked else "")


def _several(before: str) -> tuple[str, list[str]]:
    """Return the part before the question mark without its hosts where it names several, and those, with ports."""
    who, at, place = before.rpartition("@")
    hosts, slash, name = place.partition("/")
    if "," not in hosts:
        return before, []
    each = [one if ":" in one else f"{one}:{_PORT}" for one in hosts.split(",")]
    return f"{who}{at}{slash}{name}", each


def _check(name: str, value: str) -> None:
    if name not in _KNOWN:
        shown = "".join(c for c in name if c.isalnum() or c in "_-")[:40]
        known = ", ".join(_KNOWN)
        raise ValueError(f"has “{shown}” after its question mark, which is not known here; known are {known}")
    if name in _CHOICES and value not in _CHOICES[name]:
        raise ValueError(f"must have one of these for {name}: {', '.join(_CHOICES[name])}")
    if name in _NUMBERS and not (value.isascii() and value.isdigit() and len(value) < 6):
        raise ValueError(f"must have a number for {name}")
