"""The register of who looked at the accounts themselves as a pre-election period or a pause began or ended. PS-4b."""

from chatops.policy.objections import Objection
from chatops.policy.registers.register import Field, FieldKind, Register, Values, Who

CHECKLIST = {
    "profiles": "The texts of the profiles, and the pictures and banners above them",
    "pinned": "Pinned posts, and posts that are shared from others",
    "linked": "Pages and groups that are linked or followed",
    "comments": "Comments under posts that are out: whether they can be left open",
    "planned": "What is planned at a network itself, outside the bot",
}
"""What a person looks at on each account, by the name of its field: the bot sees none of it."""
_WHEN = (
    ("period begins", "A pre-election period begins"),
    ("period ends", "A pre-election period is over"),
    ("pause begins", "A pause of all posts begins"),
    ("pause ends", "A pause of all posts is over"),
)
CHANGED, WAITS = "changed", "waits"
_FOUND = (
    ("right", "Looked at: it is as it should be"),
    (CHANGED, "Looked at: something was changed or taken down"),
    (WAITS, "Still to be done"),
    ("none", "There is none on this account"),
)


def what_was_done_is_told(values: Values) -> list[Objection]:
    """PS-4b: what was changed on an account, or still has to be, is said in words."""
    if values.get("said") or not {CHANGED, WAITS} & {values.get(name) for name in CHECKLIST}:
        return []
    return [Objection("PS-4b", "Say what was changed, or what is still to be done.", "said")]


LOOKS = Register(
    "looks",
    "Accounts looked at",
    "look at an account",
    "PS-4b",
    "Who looked at which account as a pre-election period or a pause began or ended, and what they found. The bot sees "
    "posts, and none of what stands around them.",
    (
        Field("account", "On which account?", FieldKind.ACCOUNT, listed=True),
        Field("when", "Why now?", FieldKind.CHOICE, options=_WHEN, listed=True),
        *(Field(name, label, FieldKind.CHOICE, options=_FOUND) for name, label in CHECKLIST.items()),
        Field("said", "What was changed, or is still to be done", FieldKind.WORDS, optional=True),
    ),
    reads=Who.EMPLOYEES,
    writes=Who.STAFF,
    closes=Who.OFFICERS,
    rule=what_was_done_is_told,
)
