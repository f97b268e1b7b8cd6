"""What the journal says of each publication of a draft by the bot, and what happened to it that could not."""

from collections.abc import Iterator
from typing import Any

from chatops.policy.publishing.jobs import JobState

Entry = dict[str, Any]

DUE = "draft:to-publish"
AFTER = {
    "draft:claimed": ({JobState.WAITING, JobState.CLAIMED, JobState.UNCLEAR}, JobState.CLAIMED),
    "draft:unclear": ({JobState.CLAIMED}, JobState.UNCLEAR),
    "draft:absent": ({JobState.CLAIMED, JobState.UNCLEAR}, JobState.WAITING),
    "draft:published": ({JobState.CLAIMED, JobState.UNCLEAR}, JobState.OUT),
    "draft:left-to-people": ({JobState.WAITING, JobState.CLAIMED, JobState.UNCLEAR}, JobState.BY_HAND),
}
"""For each act on a publication how it may stand before, and how it stands afterwards."""
JOB_ACTS = {DUE, *AFTER}


def could_not(jobs: dict[str, dict[str, Any]], entry: Entry) -> Iterator[str]:
    """Return why this act could not happen to a publication, in the rest of a sentence; nothing when it could."""
    act, reference, details = entry["act"], entry["reference"], entry["details"]
    if entry["by"] is not None:
        yield f"{entry['by']} did to {reference} what only the bot does."
    if act == DUE:
        open_ones = [key for key in details["accounts"] if jobs.get(key, {}).get("state", "waiting") != "waiting"]
        if open_ones:
            yield f"{reference} was to be published a second time on {', '.join(open_ones)}."
        return
    state = jobs.get(details["account"], {}).get("state")
    if state not in AFTER[act][0]:
        yield f"the publication of {reference} on {details['account']} stood at “{state}”, so this could not happen."


def followed(jobs: dict[str, dict[str, Any]], entry: Entry) -> None:
    """Take in an act on a publication. Raises KeyError, TypeError for an entry without its details."""
    act, details = entry["act"], entry["details"]
    if act == DUE:
        for key in details["accounts"]:
            if jobs.get(key, {}).get("of") == details["revision"]:
                continue  # it was tried before, and is not out
            new = {"of": details["revision"], "digest": details["digest"], "state": JobState.WAITING.value}
            jobs[key] = {**new, "first": None, "payload": None, "why": ""}
        return
    job = jobs[details["account"]]
    job["state"] = AFTER[act][1].value
    if act == "draft:claimed":
        job["first"], job["payload"] = job["first"] or entry["at"], details["payload_digest"]
    if act == "draft:left-to-people":
        job["why"] = details["why"]
