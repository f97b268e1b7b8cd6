"""Links: each new website is asked about once, and letters that look like others are explained. Clauses 5.2 and 5.6."""

from collections.abc import Iterable, Iterator

from chatops.policy.clauses import place_of
from chatops.policy.content.contact.emails import addresses_in
from chatops.policy.content.finding import ContentFinding, FindingKind, quoted
from chatops.policy.content.known import Known
from chatops.policy.content.reading import Reading
from chatops.policy.content.vocabulary import vocabulary
from chatops.policy.content.web_links import MOST_LINKS, WebLink

WHAT = "link"
_HIDE_WHERE_THEY_LEAD = vocabulary("websites that hide where they lead")


def links_to_new_websites(reading: Reading, known: Known) -> Iterator[ContentFinding]:
    """5.6: a link to a website that nobody has asked about yet is asked about, once for each website."""
    in_addresses = [reading.span(start, end) for start, end, _ in addresses_in(reading)] if reading.links else []
    asked: set[str] = set()
    for link in reading.links:
        host = link.host.removeprefix("www.")
        if host in asked or any(link.span.overlaps(span) for span in in_addresses) or is_known(host, known.domains):
            continue
        asked.add(host)
        sentence = f"{place_of('5.6')}: {quoted(link.written)} {_what_to_say(link, host)}"
        yield ContentFinding("5.6", FindingKind.PROMPT, WHAT, link.span, sentence)
    if len(reading.links) >= MOST_LINKS:
        last = reading.links[-1].span
        sentence = f"{place_of('5.6')}: there are more than {MOST_LINKS} links. Read those after this one yourself."
        yield ContentFinding("5.6", FindingKind.PROMPT, WHAT, last, sentence)


def is_known(host: str, domains: Iterable[str]) -> bool:
    """Return whether a host is one of these websites or below one."""
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def _what_to_say(link: WebLink, host: str) -> str:
    if link.host_in_letters != link.host:
        return (
            f"leads to {host}, which may be shown as {link.host_in_letters}: letters of other alphabets can look like "
            "ours. Is it really the website you mean?"
        )
    if host in _HIDE_WHERE_THEY_LEAD:
        return "hides where it leads. Open it, and use the address that you see then."
    return f"leads to {host}, which is new here. Do its terms allow a link, and is nothing on it offensive?"
