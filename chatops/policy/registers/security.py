"""The registers of passwords, devices and security breaches. Clauses 9.3 to 9.7.2."""

import re
from datetime import date

from chatops.policy.objections import Objection
from chatops.policy.people import Office, Person
from chatops.policy.registers.register import Due, Entry, Field, FieldKind, Register, State, Values, Who

SIGNIFICANT_DAYS = 180
"""House rule 6: the significant period of time after which a password is changed. Clause 9.4."""
PERSONAL_HOSTS = re.compile(
    r"(gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|btinternet|aol|msn|sky|talktalk|proton|protonmail)"
    r"\.(com|co\.uk|net|me)"
)
"""Where people have mailboxes of their own."""
_TWO_FACTOR = (
    ("on", "It is on"),
    ("not-offered", "The platform does not offer it"),
    ("not-yet", "Not yet; I say below why not"),
)
_BREACH = (
    ("known", "Somebody may know the password, or has got in"),
    ("device", "It was used from a device that is not the council's, without consent"),
)
_UNIQUE = (("yes", "Yes, it is used nowhere else"), ("no", "No, or I do not know"))


def passwords_are_well_kept(values: Values) -> list[Objection]:
    """9.3, 9.5, 9.6: a password is unique, a second factor is on or it is said why not, a mailbox is the council's."""
    if values.get("unique") != "yes":
        return [Objection("9.3", "Give it a password of its own first, and then say so here.", "unique")]
    if values.get("two_factor") == "not-yet" and not values.get("note"):
        return [Objection("9.5", "Say why two factor authentication is not on yet.", "note")]
    host = values.get("mailbox", "").rpartition("@")[2].lower()
    if PERSONAL_HOSTS.fullmatch(host) and not values.get("note"):
        sentence = (
            "That looks like a personal address. Use one that more than one employee can open, or say below why not."
        )
        return [Objection("9.6", sentence, "mailbox")]
    return []


def overrule_is_exceptional(values: Values) -> list[Objection]:
    """9.7.2: the Town Clerk alone overrules 9.7, for a stated circumstance and up to a day."""
    if not values.get("circumstance"):
        return [Objection("9.7.2", "Say what the exceptional circumstance is.", "circumstance")]
    return []


def whom_a_breach_is_told() -> tuple[Office, ...]:
    """9.7.1, 9.4: a breach is told to the Town Clerk and the Deputy, and the Chair is informed."""
    return (Office.TOWN_CLERK, Office.DEPUTY_TOWN_CLERK, Office.CHAIR)


_ACCOUNT = Field("account", "Which account?", FieldKind.ACCOUNT, listed=True)

PASSWORDS = Register(
    "passwords",
    "Passwords and two factor authentication",
    "statement",
    "9.4",
    "For each account: that its password is unique, when it was changed, two factor authentication, and the mailbox it "
    "was signed up with. Never write a password here.",
    (
        _ACCOUNT,
        Field("unique", "Is its password unique?", FieldKind.CHOICE, options=_UNIQUE),
        Field("changed", "When was it last changed?", FieldKind.DAY, listed=True),
        Field("two_factor", "Two factor authentication", FieldKind.CHOICE, options=_TWO_FACTOR, listed=True),
        Field(
            "mailbox",
            "Mailbox it was signed up with",
            FieldKind.LINE,
            hint="One that more than one employee can open, the Clerk or the Deputy among them.",
        ),
        Field("note", "Anything to add", FieldKind.WORDS, optional=True),
    ),
    reads=Who.EMPLOYEES,
    writes=Who.OFFICERS,
    closes=Who.OFFICERS,
    due=Due(field="changed", days=SIGNIFICANT_DAYS),
    reminder="A significant period of time has passed: change the password, and then the day in this entry.",
    rule=passwords_are_well_kept,
    closing="Why is it closed? For example, the account is no longer the council's.",
)

BREACHES = Register(
    "security",
    "Suspected security breaches",
    "security breach",
    "9.7.1",
    "A password that others may know, or an account that was used from a device that is not the council's. The Clerk, "
    "the Deputy and the Chair are told at once. This is not a report about a person: type /breach for that.",
    (
        _ACCOUNT,
        Field("kind", "What happened?", FieldKind.CHOICE, options=_BREACH, listed=True),
        Field(
            "what", "What is known of it", FieldKind.WORDS, hint="Name nobody whom you suspect; /breach is for that."
        ),
        Field("noticed", "Noticed on which day?", FieldKind.DAY),
    ),
    reads=Who.OFFICE_HOLDERS,
    writes=Who.STAFF,
    closes=Who.OFFICERS,
    due=Due(),
    reminder="Change the password of the account now, sign out every device, and then close this entry.",
    tells=whom_a_breach_is_told(),
    told="A security breach is suspected. The password of the account is to be changed now.",
    closing="What was done, and when was the password changed?",
)

DEVICES = Register(
    "devices",
    "Consents for other devices",
    "consent",
    "9.7",
    "Who may use an official account from a device that is not the council's, why, and until when.",
    (
        Field("person", "Who?", FieldKind.PERSON, listed=True),
        _ACCOUNT,
        Field("device", "Which device?", FieldKind.LINE),
        Field("why", "Why?", FieldKind.WORDS),
        Field("until", "Until which day?", FieldKind.DAY, listed=True),
    ),
    reads=Who.EMPLOYEES,
    writes=Who.OFFICERS,
    closes=Who.OFFICERS,
    due=Due(field="until"),
    reminder="The consent ends: see that the account is signed out there, and then close this entry.",
    closing="How did it end?",
)

OVERRULES = Register(
    "overrules",
    "The Town Clerk's exceptions to 9.7",
    "exception to 9.7",
    "9.7.2",
    "Where the Town Clerk overruled the clause on devices in exceptional circumstances, such as illness.",
    (
        Field("person", "For whom?", FieldKind.PERSON, listed=True),
        Field("circumstance", "What is the exceptional circumstance?", FieldKind.WORDS),
        Field("until", "Until which day?", FieldKind.DAY, listed=True),
    ),
    reads=Who.EMPLOYEES,
    writes=Who.CLERK,
    closes=Who.CLERK,
    due=Due(field="until"),
    reminder="The exception ends: close this entry, or change its end and say why it goes on.",
    rule=overrule_is_exceptional,
    closing="How did it end?",
)


def lets_use(entry: Entry, person: Person, account: str, today: date) -> bool:
    """9.7, 9.7.2: whether a consent or an overrule lets somebody use this account from another device on this day."""
    said = entry.values
    over = entry.state is State.CLOSED or said.get("until", "") < today.isoformat()
    if over or said.get("person") != str(person):
        return False
    return entry.register == OVERRULES.key or (entry.register == DEVICES.key and said.get("account") == account)


def device_breach(draft: str, account: str, noticed: date) -> Values:
    """9.7.1: what the register says of a post that was made from another device, without consent or overrule."""
    what = f"Whoever posted draft {draft} there says that it was from a device that is not the council's."
    return {"account": account, "kind": "device", "what": what, "noticed": noticed.isoformat()}
