"""What each key of an entry's details means, act by act. `docs/journal.md` is made from it, and a test holds it.

A key that stands in some entries of an act only says so in its meaning.
"""

_REVISION = {"revision": "the number of the revision"}
_DIGEST = {"digest": "the digest of the revision: its words, accounts and time, with its salt"}
_REASON = {"reason_digest": "the digest of the reason that was given, with the revision's salt"}
_FORM = {"form_digest": "the digest of the number of the form it came in, so that one form counts once"}
_ASKED = {"to": "who is asked"}
_LENT = {
    "delegation": "the reference of the delegation; only when it was done under one",
    "lent_by": "the office that lent the authority; only under a delegation",
    "stated": "1 when the delegate stated that the draft belongs to the topic, else 0; only under a delegation",
}
_CONTENT = {
    **_REVISION,
    **_DIGEST,
    "accounts": "the keys of the accounts it is for",
    "goes_out_at": "when it is to go out, or null for at once",
    "urgent": "1 when its author marked it as an emergency, else 0",
    "declarations": "what its author declared",
}
_DECISION = {
    **_REVISION,
    **_DIGEST,
    "reason_digest": "the digest of the reason, with the revision's salt, or null when there is none",
    "clauses": "the clauses that were cited",
    **_LENT,
}
_DELEGATION = {
    "lender": "who lent approval",
    "lent_by": "the office they hold",
    "delegate": "to whom it is lent",
    "kind": "whether it is for one draft, one account, or one topic or event",
    "case": "the digest of which one, with the delegation's reference",
    "ends": "when it ends",
    "reason_digest": "the digest of the reason, with the delegation's reference",
}
_ABSENCE = {
    "person": "who is away",
    "begins": "from when",
    "ends": "until when, or null when they have not said",
}
_PURDAH = {
    "begins": "when the period begins",
    "ends": "when it ends, or null for until further notice",
    "poll": "the day, kind and country of the poll, or null when there is none",
    "reason_digest": "the digest of the reason, with the period's reference",
}
_NAMES = {
    "candidate": "how many names of people who are standing",
    "party": "how many names of parties",
    "councillor": "how many names of councillors",
}
_EDITION = {"edition": "the number of the edition"}
_EDITION_DIGEST = {**_EDITION, "digest": "the digest of its text"}
_CASE = {
    "stage": "where the case stands from now on",
    "step": "how often it was handed on",
    "version": "the number of its version, which grows with each change",
    "kept": "the digest of what is sealed of the case now",
}

MEANINGS: dict[str, dict[str, str]] = {
    "account:recorded": {
        "name": "the name of the account",
        "address": "its address",
        "official": "1 when it is an official account from now on, 0 when no longer",
    },
    "attempt:refused": {
        "attempted": "what was tried",
        "clauses": "the clauses that say no; none when another was first",
        "overtaken": "1 when another was first, 0 when the policy says no",
    },
    "delegation:lent": {**_DELEGATION, **_FORM},
    "delegation:ended": _DELEGATION,
    "delegation:over": _DELEGATION,
    "draft:rerouted": {**_REVISION, **_ASKED, "cause": "the reference of what changed"},
    "draft:handed-on": {
        **_REVISION,
        "to": "to whom it was handed",
        "note_digest": "the digest of the word of why, with the revision's salt",
    },
    "absence:set": {**_ABSENCE, **_FORM},
    "absence:ended": _ABSENCE,
    "people:changed": {"people": "whose office or standing is another", "told": "who is told"},
    "draft:stopped": {
        **_REVISION,
        "cause": "whether it is the approver, an account, or that it is late; not before version 3",
        "approver": "whose approval it rested on",
        "why": "the clauses that are no longer met",
        **_ASKED,
    },
    "draft:confirmed": {**_REVISION, **_DIGEST, **_LENT},
    "sealed:committed": {
        "day": "the day it is for",
        "commitment": "what only whoever has the council's key can work out of the sealed journal",
    },
    "approver:reminded": {"to": "who was reminded", "drafts": "of which drafts: reference and revision of each"},
    "draft:escalated": {**_REVISION, "to": "who is asked besides"},
    "draft:lapsed": {**_REVISION, "due": "when its time was over"},
    "draft:brought-back": _CONTENT,
    "draft:submitted": {**_CONTENT, **_FORM},
    "draft:revised": {**_CONTENT, **_FORM},
    "draft:routed": {**_REVISION, **_ASKED},
    "draft:approved": _DECISION,
    "draft:rejected": _DECISION,
    "draft:changes-requested": _DECISION,
    "draft:withdrawn": _REVISION,
    "draft:released": {**_REVISION, **_DIGEST, "to": "to whom the words were handed"},
    "draft:posted": {
        **_REVISION,
        **_DIGEST,
        "links": "for each post the account's key and the digest of its link, with the revision's salt",
        "finished": "1 when no account is left, else 0",
    },
    "policy:published": _EDITION_DIGEST,
    "policy:acknowledged": _EDITION_DIGEST,
    "policy:reminded": {**_EDITION, "to": "who was reminded"},
    "people:recorded": {
        "person": "who it is about",
        "standing": "employee, volunteer or member, or null when they are off the list",
        "office": "the office they hold, or null",
    },
    "purdah:set": {**_PURDAH, **_FORM},
    "purdah:ended": _PURDAH,
    "purdah:announced": _PURDAH,
    "purdah:began": _PURDAH,
    "purdah:over": _PURDAH,
    "draft:held": {**_REVISION, "windows": "the references of the periods in force"},
    "draft:exempted": {
        **_REVISION,
        **_DIGEST,
        "class": "the class of the exemption",
        "reason_digest": "the digest of both answers and the reason, with the revision's salt",
    },
    "draft:approved-again": {**_REVISION, **_DIGEST, **_LENT},
    "purdah:exemptions-listed": {"exemptions": "how many there were", "to": "who was sent the list"},
    "purdah:names-given": {
        **_NAMES,
        "digest": "the digest of the whole list as it is now, with a salt that is erased with it, or null for none",
    },
    "purdah:names-erased": _NAMES,
    "calendar:recorded": {"digest": "the digest of the calendar's secret address"},
    "question:asked": {},
    "question:answered": {},
    "journal:reconciled": {
        "found": "how the records and their anchor disagreed",
        "anchored": "the number of the entry that had been noted, and is given up",
        "anchored_hash": "its hash",
    },
    "draft:taken-back": {**_REVISION, **_DIGEST, **_REASON, **_LENT},
    "draft:finished": {**_REVISION, **_DIGEST},
    "suggestion:made": {"words_digest": "the digest of the words, with the suggestion's salt", **_FORM},
    "suggestion:adopted": {"draft": "the reference of the draft that was made of it"},
    "breach:reported": _CASE,
    "breach:changed": {
        **_CASE,
        "did": "what was done",
        "whom": "whom it concerns; only where it concerns somebody",
    },
    "breach:read": {"how": "by which way it was read"},
    "breach:erased": {},
    "breach:refused": {"attempted": "what was tried"},
}
"""Each act, and what each key of its details means."""
