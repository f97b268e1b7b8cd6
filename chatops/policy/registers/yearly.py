"""The registers that are gone through each year. Clauses 2.2, 5.7 and 10."""

from chatops.policy.objections import Objection
from chatops.policy.registers.register import Due, Field, FieldKind, Register, Values, Who

A_YEAR = 365
BEFORE_A_YEAR = A_YEAR - 30
"""A review comes to mind thirty days before the year is over. Clause 10."""
_COMPLIES = (("yes", "Yes, we comply"), ("not-yet", "Not in everything; I say below what is to be done"))


def terms_are_complied_with(values: Values) -> list[Objection]:
    """5.7: the council complies with the terms of each platform; where it does not, it says what is to be done."""
    if values.get("complies") == "not-yet" and not values.get("note"):
        return [Objection("5.7", "Say what is to be done so that the council complies.", "note")]
    return []


TERMS = Register(
    "terms",
    "Terms of use",
    "reading",
    "5.7",
    "Once a year somebody reads each platform's terms of use and says whether the council complies with them.",
    (
        Field("account", "For which account?", FieldKind.ACCOUNT, listed=True),
        Field("read", "Read on which day?", FieldKind.DAY, listed=True),
        Field("complies", "Do we comply?", FieldKind.CHOICE, options=_COMPLIES, listed=True),
        Field("note", "Anything to add", FieldKind.WORDS, optional=True),
    ),
    reads=Who.EMPLOYEES,
    writes=Who.EMPLOYEES,
    closes=Who.OFFICERS,
    due=Due(field="read", days=A_YEAR),
    reminder="A year has passed: read the platform's terms of use again, and change the day in this entry.",
    rule=terms_are_complied_with,
    closing="Why is it closed? For example, the account is no longer the council's.",
)

RECOMMENDATIONS = Register(
    "recommendations",
    "Recommended changes",
    "recommendation",
    "2.2",
    "What the Town Clerk and the Deputy recommend to the Council after monitoring how social media is used.",
    (
        Field("what", "What do you recommend?", FieldKind.WORDS),
        Field("why", "What was seen that leads to it?", FieldKind.WORDS),
        Field("meeting", "For the meeting on which day?", FieldKind.DAY, optional=True, listed=True),
    ),
    reads=Who.EVERYBODY,
    writes=Who.OFFICERS,
    closes=Who.OFFICERS,
    due=Due(field="meeting"),
    reminder="The meeting was that day: say what the Council resolved, and then close this entry.",
    closing="What did the Council resolve?",
)

REVIEWS = Register(
    "reviews",
    "Yearly reviews of the policy",
    "review",
    "10",
    "The Town Clerk and the Deputy review the policy each year: whether it meets the law and reflects best practice. "
    "The figures for it are in the record, under Yearly review (/council record).",
    (
        Field("reviewed", "Reviewed on which day?", FieldKind.DAY, listed=True),
        Field("law", "Does it meet the law?", FieldKind.WORDS),
        Field("practice", "Does it reflect best practice?", FieldKind.WORDS),
        Field("adopted", "Adopted by the Council on which day?", FieldKind.DAY, optional=True, listed=True),
    ),
    reads=Who.EVERYBODY,
    writes=Who.OFFICERS,
    closes=Who.OFFICERS,
    due=Due(field="reviewed", days=BEFORE_A_YEAR),
    reminder="The next yearly review is due in thirty days: see the figures in the record, and make its entry.",
    closing="When was the next review made?",
)
