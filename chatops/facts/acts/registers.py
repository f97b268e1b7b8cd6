"""What is done with the entries of the council's registers. Each entry's clause is that of its register."""

from chatops.facts.acts.act import Act
from chatops.policy.drafts.stages import Mover
from chatops.policy.registers import agreements, rules, security

_ENTRY = {
    "register": "the key of the register",
    "number": "the number of this version of the entry, from 1",
    "values_digest": "the digest of what it says",
    "why_digest": "the digest of what came of it, where it was closed; else null",
    "due_at": "when it is to be looked at, or null for never",
    "form_digest": "the digest of the name of the form that it came in",
}

ACTS = (
    Act(
        "register:made",
        "9.1",
        who=Mover.ANYBODY,
        rules=(rules.may_write, rules.entry_is_right, rules.person_is_listed, security.lets_use),
        by=("register:add", "form:register", "form:draft", "form:revision", "draft:take-words", "form:links"),
        details=_ENTRY,
        letters=("register notice", "register turn"),
        audited_by="register_entries",
    ),
    Act(
        "register:changed",
        "9.1",
        who=Mover.ANYBODY,
        rules=(rules.may_write, rules.entry_is_right, agreements.only_they_answer),
        by=("register:change", "form:register", "agreement:yes", "agreement:no"),
        details=_ENTRY,
        letters=("register notice", "register turn", "decision card", "author card"),
        audited_by="register_entries",
    ),
    Act(
        "register:due",
        "9.1",
        who=Mover.BOT,
        by=("letter: register turn",),
        details=_ENTRY,
        letters=("register notice", "register turn"),
        audited_by="register_entries",
    ),
    Act(
        "register:closed",
        "9.1",
        who=Mover.ANYBODY,
        rules=(rules.may_close, rules.reason_is_given),
        by=("register:close", "form:register-close"),
        details=_ENTRY,
        letters=("register notice", "register turn"),
        audited_by="register_entries",
    ),
)
