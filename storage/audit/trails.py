"""What the journal says of one draft so far, and whether what happened to it could happen. Replayed by the moves."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from chatops.facts.acts.table import ROWS
from chatops.policy.deadlines import PURPOSES
from chatops.policy.drafts.stages import WAITING, Move, Mover, Stage
from chatops.policy.stops import StopCause
from storage.audit.job_trails import JOB_ACTS, followed

Entry = dict[str, Any]

MOVED_BY = {act.name: act.move for act in ROWS if act.move is not None and act.move.ends is not None}
"""The move that each act is which may end at another stage."""
STAYS = {act.name: act.move.stays for act in ROWS if act.move is not None and act.move.ends is None}
"""Acts after which the draft stands where it stood: in which stages each may be done."""
ASKED_OTHERS = {"draft:rerouted", "draft:handed-on"}
COMMENTED = "draft:commented"
LET_THROUGH = "draft:let-through"
FOLLOWED_UP = "draft:followed-up"
PUT_BEFORE = {"draft:routed", "draft:approved-by-template", "draft:stopped", *ASKED_OTHERS}
DECIDED = {"draft:approved", "draft:rejected", "draft:changes-requested"}
TURNED_DOWN = "draft:turned-down"
TAKEN_BACK = {"draft:taken-back", TURNED_DOWN}
READ_BACK = "draft:read-back"
POSTED = {"draft:posted", "draft:found-out", "draft:published"}
FRESH = {"draft:approved-again", "draft:confirmed"}
HANDED_OVER = "draft:handed-over"
TAKEN_OVER = "draft:taken-over"
TAKEN_OVER_FIRST = 7
"""The version since which a draft is taken over before its words are read, and is sent in afterwards."""
NEW_REVISION = {"draft:revised", "draft:brought-back", TAKEN_OVER}


@dataclass(slots=True)
class Trail:
    """What the journal says of one draft so far: only what JSON can keep."""

    author: str | None = None
    stage: str = Stage.SUBMITTED
    revision: int = 1
    moved_at: str | None = None
    goes_out_at: str | None = None
    urgent: bool = False
    authors: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    asked_in: Entry | None = None
    escalated_at: str | None = None
    handed_to: list[str] = field(default_factory=list)
    decided: list[int] = field(default_factory=list)
    posted: list[str] = field(default_factory=list)
    exempted: list[int] = field(default_factory=list)
    fresh: list[Entry] = field(default_factory=list)
    handed_on: list[Entry] = field(default_factory=list)
    stopped: str | None = None
    taken_back: list[Entry] = field(default_factory=list)
    comments: list[Entry] = field(default_factory=list)
    let_through: list[Entry] = field(default_factory=list)
    followed_up: list[Entry] = field(default_factory=list)
    reminded: dict[str, str] = field(default_factory=dict)
    readings: list[Entry] = field(default_factory=list)
    jobs: dict[str, dict[str, Any]] = field(default_factory=dict)

    def is_before_somebody(self, revision: int) -> bool:
        """Return whether this revision waits to be decided by those who were asked."""
        return self.stage in WAITING and self.revision == revision

    def waits_for(self, purpose: str, revision: int) -> bool:
        """Return whether this revision waits for somebody to do this."""
        return PURPOSES.get(Stage(self.stage)) == purpose and self.revision == revision


def moved(trail: Trail | None, entry: Entry) -> Iterator[str]:
    """Return why this act could not happen to the draft as it stood, in the rest of a sentence; nothing when it could.

    Raises KeyError, TypeError for an entry without its details.
    """
    act, reference, details = entry["act"], entry["reference"], entry["details"]
    move = MOVED_BY[act]
    if act == "draft:submitted":
        if trail is not None:
            yield f"{reference} had been sent in already."
    elif trail is None:
        yield f"{reference} had never been sent in."
    else:
        due = trail.revision + (act in NEW_REVISION)
        if trail.stage not in move.possible or details["revision"] != due:
            yield f"{reference} stood at “{trail.stage}”, revision {trail.revision}, so this could not happen to it."
        yield from _by_another(trail, move, entry)


def _by_another(trail: Trail, move: Move, entry: Entry) -> Iterator[str]:
    """Return the table of moves says who makes a move; approvers and holders of accounts are checked with what they
    did.
    """
    by, reference = entry["by"], entry["reference"]
    if move.by is Mover.BOT and by is not None:
        yield f"{by} did to {reference} what only the bot does."
    if move.by is Mover.AUTHOR and by != trail.author:
        yield f"{by} did to {reference} what only its author does."


def follow(trail: Trail, entry: Entry) -> None:
    """Take in an act on a draft. Raises KeyError, TypeError for an entry without its details."""
    act, details = entry["act"], entry["details"]
    trail.revision, trail.moved_at = details["revision"], entry["at"]
    if act in {"draft:submitted"} | NEW_REVISION:
        _written(trail, entry)
    elif act in PUT_BEFORE:
        _put_before(trail, entry)
    elif act in DECIDED:
        trail.decided.append(details["revision"])
    elif act in {*TAKEN_BACK, COMMENTED, LET_THROUGH, FOLLOWED_UP, READ_BACK, *FRESH}:
        _with_a_row(trail, act).append(entry)
    elif act in {"draft:released", HANDED_OVER}:
        trail.handed_to = details["to"]
    elif act in POSTED:
        trail.posted += [link.split(" ")[0] for link in details["links"]]
    elif act == "draft:exempted":
        trail.exempted.append(details["revision"])
    if act in JOB_ACTS:
        followed(trail.jobs, entry)
        trail.handed_to = details.get("to") or trail.handed_to
    if act in MOVED_BY and not _stays(trail, entry):
        trail.stage = _ends(entry) or trail.stage


def _ends(entry: Entry) -> Stage | None:
    if entry["act"] == TAKEN_OVER and entry["version"] < TAKEN_OVER_FIRST:
        return Stage.SUBMITTED
    return MOVED_BY[entry["act"]].ends


def _with_a_row(trail: Trail, act: str) -> list[Entry]:
    """Return the entries of this kind so far, of which each has a row of its own."""
    own = {
        **dict.fromkeys(TAKEN_BACK, trail.taken_back),
        COMMENTED: trail.comments,
        LET_THROUGH: trail.let_through,
        FOLLOWED_UP: trail.followed_up,
        READ_BACK: trail.readings,
    }
    return own.get(act, trail.fresh)


def _written(trail: Trail, entry: Entry) -> None:
    trail.goes_out_at = entry["details"]["goes_out_at"]
    trail.urgent = bool(entry["details"].get("urgent"))
    if entry["act"] in {"draft:submitted", TAKEN_OVER}:
        trail.author = entry["by"]
    if entry["act"] != "draft:brought-back" and entry["by"] not in trail.authors:
        trail.authors.append(entry["by"])


def _put_before(trail: Trail, entry: Entry) -> None:
    trail.asked, trail.asked_in = entry["details"]["to"], entry
    if entry["act"] in {"draft:routed", "draft:approved-by-template", "draft:stopped"}:
        trail.escalated_at = None
    if entry["act"] == "draft:stopped":
        # The first versions had one cause.
        trail.stopped = entry["details"]["cause"] if entry["version"] > 2 else StopCause.APPROVER.value
    if entry["act"] == "draft:handed-on":
        trail.handed_on.append(entry)


def escalated(trail: Trail, entry: Entry) -> None:
    """The other officer is asked as well."""
    trail.asked = [*trail.asked, *entry["details"]["to"]]
    trail.escalated_at = entry["at"]


def stayed(trail: Trail | None, entry: Entry) -> Iterator[str]:
    """Return why nobody else could be asked, or nothing said of it: it did not wait, in the rest of a sentence."""
    if trail is None or trail.stage not in STAYS[entry["act"]] or trail.revision != entry["details"]["revision"]:
        so = {
            COMMENTED: "did not wait for a decision, so nobody commented on it.",
            FOLLOWED_UP: "had no post to which anything could be added.",
            HANDED_OVER: "had not been handed over to anybody.",
        }
        asked = "did not wait for a decision, so nobody else was asked."
        yield f"{entry['reference']} {so.get(entry['act'], asked)}"


def _stays(trail: Trail, entry: Entry) -> bool:
    """Return a post on one account of several, and an exemption of what is not held, leave a draft where it stands."""
    if entry["act"] in POSTED:
        return not entry["details"].get("finished")
    return trail.stage in MOVED_BY[entry["act"]].stays
