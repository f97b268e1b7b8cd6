"""What the audit checks and what it does not: each fact and each column of each table has exactly one place here.

A check says of itself which facts it follows (`ACTS`: the act, and the newest version of its details that it reads) and
which columns it compares with them (`COVERS`: the table, and its columns in one text). What nobody relies on is named
below with the reason. Tests hold these lists against the facts and the tables, so that a new fact or a new column
without a check fails; an act or a version that is not here is a finding.
"""

from types import ModuleType

from storage.audit import authority, breaches, chain, deadlines, due, editions, purdah, records, register, suggestions

CHECKS: tuple[ModuleType, ...] = (
    chain,
    records,
    register,
    authority,
    deadlines,
    due,
    purdah,
    editions,
    suggestions,
    breaches,
)

NO_EVIDENCE: dict[str, tuple[int, str]] = {
    "attempt:refused": (2, "Nothing was changed by it, so no row can say otherwise."),
    "journal:reconciled": (2, "What it follows on is what was confirmed; what was given up is in the anchor file."),
    "question:asked": (2, "The words went to the officers by letter and are kept nowhere."),
    "question:answered": (2, "The words went to whoever had asked and are kept nowhere."),
}
"""Facts that leave no row to compare: the act, its newest version, and the reason."""

HARMLESS: dict[str, str] = {
    "councils.name": "It is set from the settings at each start, and nothing is decided by it.",
    "accounts.position": "The order in which accounts are listed in a form; nothing is decided by it.",
    "cards": "Where a card hangs. A card is drawn from how the draft stands; one that is not found is hung anew.",
    "inbox": "What came in from the platform and is being dealt with; every step asks the rules again.",
    "outages": "Since when the platform was away; nothing is decided by it.",
    "letters.number": "The order in which letters are delivered that are due at the same instant.",
    "letters.to": "Whom a card is shown to. Somebody who was never on the list is found; others may know of drafts.",
    "letters.afresh": "Whether a card is posted anew or drawn where it hangs; it says the same.",
    "letters.tries": "How often a letter was tried. At worst it is put aside sooner, which health and the log say.",
    "letters.parked_at": "A letter that is put aside makes health red, and is listed until it is sent again.",
    "letters.unreachable": "Why a letter is aside; health and the list of letters say that it is, whatever this says.",
    "letters.alerted": "Whether an officer was told of a letter that is aside; health says so until it is sent.",
    "letters.why": "Why a letter was tried again, for the person who looks; nothing is decided by it.",
    "case_links": "What a link opens is sealed with its day, so another cannot be put in; a new one can be sent.",
}
"""Tables, and columns of tables, in which a change alters nothing that anybody relies on, each with the reason."""

VERSIONS: dict[str, int] = {
    **{act: version for act, (version, _) in NO_EVIDENCE.items()},
    **{act: version for check in CHECKS for act, version in check.ACTS.items()},
}
"""Each act that the audit knows, and the newest version of its details that it reads."""
