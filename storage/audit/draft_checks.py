"""What is wrong between one entry about a draft and the rows it speaks of, each in the rest of a sentence."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from chatops.facts.drafts import DECIDED
from chatops.facts.purdah import digest_of_grounds
from chatops.policy.digests import salted_digest
from chatops.policy.post_links import former_keys, post_key
from storage.audit import revisions
from storage.audit.rows import Kept, flag_of, same_instant, same_or_none, written_list

Entry = dict[str, Any]
VERDICTS = {fact.act: verdict for verdict, fact in DECIDED.items()}


def _decision(entry: Entry, rows: Kept) -> Iterator[str]:
    details = entry["details"]
    name = f"the decision on revision {details['revision']} of {entry['reference']}"
    row, revision = rows.decisions.get(details["revision"]), rows.revisions.get(details["revision"])
    if row is None:
        yield f"{name} is not in the records."
        return
    if row.verdict != VERDICTS[entry["act"]]:
        yield f"{name} is “{row.verdict}” in the records."
    if row.digest != details["digest"]:
        yield f"{name} is bound in the records to other content than what was decided."
    if not (row.by == entry["by"] and row.office == entry["office"] and same_instant(row.at, entry["at"])):
        yield f"the records say otherwise who made {name}, in which office, or when."
    reason = salted_digest(revision.salt, row.reason) if revision and row.reason else None
    if reason != details["reason_digest"] or written_list(row.clauses) != details["clauses"]:
        yield f"the reason for {name}, or the clauses it rests on, are not those that were given."
    lent = (row.delegation, row.lent_by, int(str(row.stated).lower() in {"1", "true"}))
    if lent != (details.get("delegation"), details.get("lent_by"), details.get("stated", 0)):
        yield f"the records say otherwise under which delegation {name} was made."
    if flag_of(row.own) is not bool(details.get("own", 0)):
        yield f"the records say otherwise whether {name} was made by its author."
    suggested = salted_digest(revision.salt, row.suggested) if revision and row.suggested else None
    if suggested != details.get("suggested_digest"):
        yield f"the words that were suggested with {name} are not those that the entry says."
    if row.digest != details["digest"]:
        yield f"{name} was made on other words, accounts or time than the records say."
    yield from _bound(entry, rows)


def _posting(entry: Entry, rows: Kept) -> Iterator[str]:
    details = entry["details"]
    # What the bot published is of the revision that it was claimed for, on the approval of somebody.
    revision = rows.revisions.get(details.get("of", details["revision"]))
    by = details.get("approver", entry["by"])
    for account, digest in (link.split(" ") for link in details["links"]):
        name = f"the posting of {entry['reference']} on {account}"
        row = rows.postings.get(account)
        if row is None:
            yield f"{name} is not in the records."
        elif revision is None or salted_digest(revision.salt, row.link) != digest:
            yield f"the link of {name} is not the one that was given."
        elif row.post not in {post_key(row.link), *former_keys(row.link)}:
            yield f"the records say of the link of {name} that it leads to another post."
        elif not (row.by == by and same_instant(row.at, entry["at"])):
            yield f"the records say otherwise who recorded {name}, or when."
        elif _digest_of_number(row, revision) != details.get("number_digest"):
            yield f"the records say otherwise what the network calls {name}."
        else:
            yield from _answers(name, row, details)
    if revision is None or revision.digest != details["digest"]:
        name = f"revision {details.get('of', details['revision'])} of {entry['reference']}"
        yield f"what it was about is not {name} as the records have it."


def _answers(name: str, row: Any, details: dict[str, Any]) -> Iterator[str]:
    """Return what is wrong with what was asked of whoever recorded a posting; before version 3 nobody was."""
    if flag_of(row.sure) is not (row.account in details.get("sure", [])):
        yield f"the records say otherwise whether somebody was asked about the link of {name}."
    if not _out_as_said(row, details):
        yield f"the records say otherwise which clause {name} broke, or since when it was out."
    if not _device_as_said(row, details):
        yield f"the records say otherwise from which device {name} was made, or under which consent."


def _digest_of_number(row: Any, revision: Any) -> str | None:
    return salted_digest(revision.salt, row.network_id) if row.network_id else None


def _device_as_said(row: Any, details: dict[str, Any]) -> bool:
    """Return whether it agrees; nobody was asked of what the bot published or was found out, nor before version 4."""
    consents = dict(said.split(" ") for said in details.get("consents", []))
    return (row.device, row.consent) == (details.get("device"), consents.get(row.account, ""))


def _out_as_said(row: Any, details: dict[str, Any]) -> bool:
    """Return what was posted when it was handed over broke nothing."""
    return row.broke == details.get("clause") and same_or_none(row.since, details.get("since"))


def _exemption(entry: Entry, rows: Kept) -> Iterator[str]:
    """Return what is wrong between the entry of an exemption and its row, in the rest of a sentence."""
    details = entry["details"]
    name = f"the exemption of revision {details['revision']} of {entry['reference']}"
    row, revision = rows.exemptions.get(details["revision"]), rows.revisions.get(details["revision"])
    if row is None:
        yield f"{name} is not in the records."
        return
    if not (row.by == entry["by"] and row.office == entry["office"] and same_instant(row.at, entry["at"])):
        yield f"the records say otherwise who granted {name}, in which office, or when."
    if row.digest != details["digest"]:
        yield f"{name} is bound in the records to other content than what was exempted."
    said = (row.public_money, row.fair, row.reason)
    given = {digest_of_grounds(revision.salt, *said)} if revision else set()
    if entry["version"] == 1 and revision:
        # The first versions did not keep the three apart.
        given.add(salted_digest(revision.salt, "\n".join(said)))
    if row.kind != details["class"] or details["reason_digest"] not in given:
        yield f"the class of {name}, or what was answered for it, is not what was given."
    yield from _bound(entry, rows)


def _bound(entry: Entry, rows: Kept) -> Iterator[str]:
    """A decision, a release and a posting are bound to the words, accounts and time of one revision."""
    revision = rows.revisions.get(entry["details"]["revision"])
    if revision is None or revision.digest != entry["details"]["digest"]:
        name = f"revision {entry['details']['revision']} of {entry['reference']}"
        yield f"what it was about is not {name} as the records have it."


CHECKS: dict[str, Callable[[Entry, Kept], Iterable[str]]] = {
    "draft:submitted": revisions.revision,
    "draft:revised": revisions.revision,
    "draft:taken-over": revisions.taken_over,
    "draft:brought-back": revisions.brought_back,
    "draft:released": _bound,
    "draft:approved-by-template": _bound,
    "draft:posted": _posting,
    "draft:found-out": _posting,
    "draft:published": _posting,
    "draft:claimed": _bound,
    "draft:to-publish": _bound,
    "draft:exempted": _exemption,
    "draft:approved-again": _bound,
    "draft:confirmed": _bound,
    "draft:taken-back": _bound,
    "draft:turned-down": _bound,
    "draft:finished": _bound,
    "draft:let-through": _bound,
    **dict.fromkeys(VERDICTS, _decision),
}
