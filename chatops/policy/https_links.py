"""A whole https link: whether it is one, on which host, and how it is kept. Clause 3.1."""

import re
from urllib.parse import quote, urlsplit

LONGEST_LINK = 2000

_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")


def host_of(link: str) -> str | None:
    """Return the host of an https link, in small letters, or None when it is not a usable one."""
    link = link.strip()
    if len(link) > LONGEST_LINK or not link.isprintable() or any(c in " \\" for c in link):
        return None
    try:
        parts = urlsplit(link)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    plain = parts.scheme == "https" and host and port in {None, 443} and "@" not in parts.netloc
    # Small letters are not asked of another script: the Kelvin sign would become a k.
    plain = plain and parts.netloc.isascii()
    if not plain or host is None:
        return None
    labels = host.split(".")
    # No name of a host ends with a number: that is an address of a network, perhaps of ours.
    named = len(labels) > 1 and not labels[-1].isdigit()
    return host if named and all(_LABEL.fullmatch(label) for label in labels) else None


def tidy_link(link: str) -> str:
    """Return the link as it is kept and compared: no spaces around it, no fragment, the host in small letters, ASCII.

    One that holds a line end or another character that cannot be printed is left as it is, to be refused.
    """
    link = link.strip()
    if not link.isprintable():
        return link
    # Not by `yarl`: it makes letters of other scripts into ours (the Kelvin sign into a k), so that the link of a
    # stranger's host would pass, and writes paths anew, while what was recorded must stay what was pasted.
    link = "".join(c if c.isascii() else quote(c) for c in link)
    try:
        parts = urlsplit(link)
        usual_port = parts.scheme == "https" and parts.port in {None, 443}
    except ValueError:
        return link
    host = parts.netloc.lower()
    if usual_port:
        host = re.sub(r":(0*443)?$", "", host)
    return parts._replace(scheme=parts.scheme.lower(), netloc=host, fragment="").geturl()
