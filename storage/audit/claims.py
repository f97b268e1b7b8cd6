"""What the audit checks and what it does not: each act and each column of each table has exactly one place.

A check says of itself which acts it follows (`ACTS`: the act, and the newest version of its details that it reads) and
which columns it compares with them (`COVERS`: the table, and its columns in one text). The table of acts says which
check follows an act, or why none does; columns that nobody relies on are named below with the reason. Tests hold these
against one another, so that a new act or a new column without a check fails; an act or a version that is not here is a
finding.
"""

from types import ModuleType

from chatops.facts.acts.table import ROWS
from storage.audit import (
    account_access,
    authority,
    breaches,
    chain,
    checkpoints,
    content,
    deadlines,
    due,
    editions,
    forms,
    offices,
    own_drafts,
    pauses,
    publishing,
    purdah,
    questions,
    readers,
    records,
    register,
    register_entries,
    retention,
    routine,
    series,
    suggestions,
    templates,
)

CHECKS: tuple[ModuleType, ...] = (
    chain,
    checkpoints,
    records,
    register,
    offices,
    account_access,
    authority,
    own_drafts,
    deadlines,
    due,
    purdah,
    routine,
    pauses,
    publishing,
    editions,
    content,
    forms,
    suggestions,
    templates,
    series,
    questions,
    register_entries,
    retention,
    readers,
    breaches,
)

HARMLESS: dict[str, str] = {
    "councils.name": "It is set from the settings at each start, and nothing is decided by it.",
    "accounts.position": "The order in which accounts are listed in a form; nothing is decided by it.",
    "identities.used_at": "Which of their accounts somebody used last; at worst a message reaches them by another.",
    "cards": "Where a card hangs. A card is drawn from how the draft stands; one that is not found is hung anew.",
    "conversations": "Where somebody is reached; at worst it is asked for again, or is another chat of the bot's.",
    "inbox": "What came in from the platform and is being dealt with; every step asks the rules again.",
    "pictures": "A picture is sealed under its own digest, which a draft names: another cannot be put in its place. A "
    "draft of which one is not whole is not released, whatever else a row says.",
    "unfinished_drafts": "Forms that were saved for later, each sealed under its name; sending one asks every rule.",
    "installations": "What lets the bot in, sealed; at worst the council is not served until it is added again.",
    "outages": "Since when the platform was away; nothing is decided by it.",
    "letters.number": "The order in which letters are delivered that are due at the same instant.",
    "letters.to": "Whom a card is shown to. Somebody who was never on the list is found; others may know of drafts.",
    "letters.afresh": "Whether a card is posted anew or drawn where it hangs; it says the same.",
    "letters.channel": "In which channel, or on which of their platforms, somebody is shown a card; it says the same.",
    "letters.platform": "Which platform did not take a letter; at worst it is tried once while that is still away.",
    "letters.tries": "How often a letter was tried. At worst it is put aside sooner, which health and the log say.",
    "letters.parked_at": "A letter that is put aside makes health red, and is listed until it is sent again.",
    "letters.unreachable": "Why a letter is aside; health and the list of letters say that it is, whatever this says.",
    "letters.alerted": "Whether an officer was told of a letter that is aside; health says so until it is sent.",
    "letters.why": "Why a letter was tried again, for the person who looks; nothing is decided by it.",
    "connections.sealed": "A secret that was changed does not open, or the network refuses it: nothing is published.",
    "publish_jobs.key": "What the network knows a post by. It is worked out from what is kept; a lookup finds none.",
    "publish_jobs.held_by": "In whose hands a publication is. At worst it is looked up by two at once.",
    "publish_jobs.held_until": "Until when it is; the network is read before anything is sent a second time.",
    "publish_jobs.tries": "How often it was looked up. At worst it is left to people sooner, or later.",
    "publish_jobs.at_network": "Parts of it that the public cannot see; one that is not found is made again. At worst "
    "another picture that was sent to the same account stands in it; Bluesky's are held against their digest.",
    "case_links": "What a link opens is sealed with its day, so another cannot be put in; a new one can be sent.",
}
"""Tables, and columns of tables, in which a change alters nothing that anybody relies on, each with the reason."""

VERSIONS: dict[str, int] = {
    **{act.name: act.version for act in ROWS if act.unaudited},
    **{act: version for check in CHECKS for act, version in check.ACTS.items()},
}
"""Each act that the audit knows, and the newest version of its details that it reads."""
