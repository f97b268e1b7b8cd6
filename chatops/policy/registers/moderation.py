"""The registers of what the council removes and whom it blocks. Clauses 7.4 and 7.5."""

from chatops.policy.clauses import CLAUSES
from chatops.policy.objections import Objection
from chatops.policy.registers.register import Due, Field, FieldKind, Register, Values, Who

GROUNDS = tuple((f"7.4.{n}", f"7.4.{n}: {CLAUSES[f'7.4.{n}'].says}") for n in range(1, 9))
_WARNED = (("yes", "Yes, they were warned"), ("no", "No, it could not wait for a warning"))
_CRITICISM = (("no", "No, it is more than that"), ("yes", "Yes, it may be criticism alone"))
APPEAL = (
    "If you think that this is wrong, write to the Town Clerk at the Town Hall or by e-mail. Somebody who did not "
    "decide it will look at it again."
)


def removal_has_a_ground(values: Values) -> list[Objection]:
    """7.4: a comment is removed on one of the eight grounds, and never for criticising the council alone."""
    if values.get("ground") not in dict(GROUNDS):
        return [Objection("7.4.1", "Choose the ground in clause 7.4 that it falls under.", "ground")]
    if values.get("criticism") == "yes":
        sentence = "Criticism of the council is no ground in clause 7.4. Leave it up, or say that it is more than that."
        return [Objection("7.4.1", sentence, "criticism")]
    return []


def block_has_a_ground_and_an_end(values: Values) -> list[Objection]:
    """7.5: a user is blocked for a breach of 7.4, until a day that somebody looks at again."""
    if values.get("ground") not in dict(GROUNDS):
        return [Objection("7.5", "Choose the ground in clause 7.4 that they breached.", "ground")]
    if values.get("since", "") > values.get("until", ""):
        return [Objection("7.5", "The day on which it ends is before the day on which it begins.", "until")]
    return []


_ACCOUNT = Field("account", "On which account?", FieldKind.ACCOUNT, listed=True)
_GROUND = Field("ground", "Ground", FieldKind.CHOICE, options=GROUNDS, listed=True)
_WHO = Field("who", "By whom, as their name is shown", FieldKind.LINE)

REMOVALS = Register(
    "removals",
    "Removed comments",
    "removal",
    "7.4.1",
    "What was removed from the council's accounts, why, and who decided it. Take a picture of it first.",
    (
        _ACCOUNT,
        _WHO,
        Field("said", "What it said", FieldKind.WORDS),
        Field("link", "Where it was", FieldKind.LINK, optional=True),
        _GROUND,
        Field("criticism", "May it be criticism of the council alone?", FieldKind.CHOICE, options=_CRITICISM),
        Field("warned", "Were they warned first?", FieldKind.CHOICE, options=_WARNED),
        Field("picture", "Where the picture of it is kept", FieldKind.LINE, optional=True),
    ),
    reads=Who.OFFICERS,
    writes=Who.OFFICERS,
    closes=Who.OFFICERS,
    rule=removal_has_a_ground,
    closing="What came of it? For example, they appealed and it was put back.",
)

BLOCKS = Register(
    "blocks",
    "Blocked users",
    "block",
    "7.5",
    "Who is blocked from the council's accounts, on which ground, until when, and how they can appeal.",
    (
        _ACCOUNT,
        Field("who", "Who is blocked, as their name is shown", FieldKind.LINE),
        _GROUND,
        Field("did", "What they did", FieldKind.WORDS),
        Field("warned", "Were they warned first?", FieldKind.CHOICE, options=_WARNED),
        Field("since", "Blocked from which day?", FieldKind.DAY),
        Field("until", "Until which day?", FieldKind.DAY, hint="You are reminded then.", listed=True),
        Field("appeal", "What they were told about an appeal", FieldKind.WORDS, begins=APPEAL),
    ),
    reads=Who.OFFICERS,
    writes=Who.OFFICERS,
    closes=Who.OFFICERS,
    due=Due(field="until"),
    reminder="The block ends: unblock the user, or change its end and say why it goes on.",
    rule=block_has_a_ground_and_an_end,
    closing="How did it end? For example, unblocked on its day, or after an appeal.",
)
