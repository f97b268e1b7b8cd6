"""Every clause of the council's Official Social Media Engagement Policy, how it is kept, and the council's own rules.

The numbers are the policy's own; `Intro` and `PS` are its introduction and its policy statement, by paragraph, and
`a`, `b`, … a sentence or point in one. What a clause says is said in the policy's words, shortened: the tests hold
each against the text. Where the policy is silent the council works by a house rule (`house_rules`), and says so.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from chatops.policy.house_rules import HOUSE_RULES


class Kept(StrEnum):
    """How the system keeps a clause."""

    RULE = "rule"  # it refuses, on the server, whoever clicks
    PROMPT = "prompt"  # somebody is asked or warned, a named person decides, and their answer is recorded
    RECORD = "record"  # it is kept in a register or in the journal, where it is found and exported
    TEXT = "text"  # it is shown where it helps: in `/policy`, in forms


RULE, PROMPT, RECORD, TEXT = Kept.RULE, Kept.PROMPT, Kept.RECORD, Kept.TEXT


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: its number as people write it, what it says (75 characters at most), and how it is kept.

    `about_content` says whether an approver may cite it against the words of a draft.
    """

    number: str
    says: str
    kept: tuple[Kept, ...]
    about_content: bool = False

    def __str__(self) -> str:
        return f"{called(self.number)}: {self.says}"

    @property
    def row(self) -> str:
        """The row of `docs/clauses.md` that it stands in: the points of a list stand in one row."""
        return _POINT.sub(r"\1", self.number)


@cache
def place_of(clause: str) -> str:
    """Return where a clause stands in the printed policy, or a house rule in the bot, for somebody who looks it up."""
    part, _, paragraph = clause.partition("-")
    number = re.match(r"\d+", paragraph)
    if part == "Intro" and number:
        return f"Introduction, paragraph {number[0]}"
    if part == "PS" and number:
        # In print the first paragraph of the statement is broken in two, after its colon.
        return f"Policy Statement, paragraph {int(number[0]) + 1}"
    if clause.startswith("house"):
        return f"H{clause[1:]} (/policy rules)"
    return f"Clause {clause}"


def called(clause: str) -> str:
    """Return what people call a clause in a sentence: by its number where the printed policy has it, else its place."""
    return clause if clause[0].isdigit() else place_of(clause)


_POINT = re.compile(r"(6\.3)[a-g]|(?<=7\.4)()\.\d")


def _table(*clauses: Clause) -> dict[str, Clause]:
    table = {clause.number: clause for clause in clauses}
    if len(table) != len(clauses):
        raise ValueError("two clauses have one number")
    return table


CLAUSES: dict[str, Clause] = _table(
    Clause("Intro-1", "this policy sets out the practices for the use of social media accounts", (TEXT,)),
    Clause("Intro-2a", "all accounts in the Council's official name or under its control", (RULE, RECORD)),
    Clause("Intro-2b", "act mindfully when using any social media in their own names", (TEXT,)),
    Clause("Intro-2c", "impartiality; any breach is addressed by the Staffing Committee", (PROMPT, RECORD)),
    Clause("PS-1", "information, urgent and important matters, positive engagement", (PROMPT,), about_content=True),
    Clause("PS-2", "blogs, networking websites, forums, message boards and comments", (RECORD,)),
    Clause("PS-3", "objective, balanced, informative and accurate", (PROMPT,), about_content=True),
    Clause("PS-4a", "Councillors have the same legal responsibilities online as anyone else", (TEXT,)),
    Clause(
        "PS-4b",
        "purdah prohibits announcements of new or controversial initiatives",
        (RULE, RECORD),
        about_content=True,
    ),
    Clause("PS-4c", "only for official non political purposes", (RULE, PROMPT), about_content=True),
    Clause("PS-4d", "an open mind when writing about planning matters", (PROMPT,), about_content=True),
    Clause("PS-5", "individual Town Councillors are responsible for what they post", (TEXT,)),
    Clause("PS-6", "the standards, the monitoring and the action that will be taken", (TEXT,)),
    Clause("PS-7", "this policy supplements the Communication policy", (TEXT,)),
    Clause("1.1", "all employees, volunteers and members comply with this policy", (RECORD,)),
    Clause("1.2", "breach by employees is dealt with by the staffing committee", (RECORD,)),
    Clause("2.1", "the Council has overall responsibility", (RECORD,)),
    Clause("2.2", "the Town Clerk and Deputy Town Clerk are responsible for monitoring", (RECORD,)),
    Clause("2.3a", "all take the time to read and understand it", (RULE, RECORD)),
    Clause("2.3b", "any breach should be reported to the Town Clerk or Deputy Town Clerk", (RECORD,)),
    Clause("2.4", "questions should be directed to the Town Clerk or Deputy Town Clerk", (RECORD,)),
    Clause("3.1", "only the Town Clerk or Deputy Town Clerk are permitted to approve", (RULE,)),
    Clause("3.1.1", "delegated to other employees on a case by case basis", (RULE, RECORD)),
    Clause("4.1", "the importance of the Internet in shaping public opinion", (TEXT,)),
    Clause("4.2a", "have read and understood this policy", (RULE, RECORD)),
    Clause("4.2b", "employees and volunteers must have gained prior approval", (RULE,)),
    Clause("5.1", "honest, transparent and factually accurate", (PROMPT, RECORD), about_content=True),
    Clause("5.2", "not abusive, obscene, discriminatory or defamatory", (PROMPT,), about_content=True),
    Clause("5.3", "harassed, bullied or offended: inform the Clerk, Deputy or Chair", (RULE, RECORD)),
    Clause("5.4", "never sensitive, personal, private or confidential", (RULE, PROMPT), about_content=True),
    Clause("5.5", "consent for content belonging to a third party", (RULE, RECORD), about_content=True),
    Clause("5.6", "check that the terms of a website permit you to link to it", (PROMPT, RECORD), about_content=True),
    Clause("5.7", "comply with the terms of use of any platform", (PROMPT, RECORD), about_content=True),
    Clause("5.8", "you are personally responsible for content you publish", (RECORD,)),
    Clause("5.9", "conciliatory and respectful, and quote facts", (PROMPT,), about_content=True),
    Clause("5.10", "not discuss employees without their prior approval", (PROMPT, RECORD), about_content=True),
    Clause("5.11", "others' privacy; avoid politics and religion", (PROMPT,), about_content=True),
    Clause("5.12", "never personal contact details; official details only", (RULE,), about_content=True),
    Clause("6.1", "use of social media may be monitored", (TEXT,)),
    Clause("6.2", "misuse can constitute a criminal offence or give rise to liability", (TEXT,)),
    Clause("6.3a", "pornographic material", (RECORD,)),
    Clause("6.3b", "a false and defamatory statement", (RECORD,)),
    Clause("6.3c", "material which is offensive or obscene", (RECORD,)),
    Clause("6.3d", "criminal, discriminatory, derogatory, or may cause embarrassment", (RECORD,)),
    Clause("6.3e", "confidential information", (RECORD,)),
    Clause("6.3f", "any other statement likely to create liability", (RECORD,)),
    Clause("6.3g", "material in breach of copyright or which invades privacy", (RECORD,)),
    Clause("6.3-end", "action addressed by the Staffing Committee", (RECORD,)),
    Clause("6.4", "investigation, and disclosure to those nominated", (RULE, RECORD)),
    Clause("6.5", "report use by others in breach of this policy", (RECORD,)),
    Clause("7.1", "not monitored 24/7; themes and suggestions are passed on", (TEXT, RECORD)),
    Clause("7.2", "not contacting the Council for official purposes", (TEXT, PROMPT)),
    Clause("7.3", "private information should not be included in messages", (TEXT,)),
    Clause("7.4.1", "offensive: race, sexuality, disability, gender, age or religion", (RULE, RECORD)),
    Clause("7.4.2", "personal attacks, bullying, insults, or threatening language", (RULE, RECORD)),
    Clause("7.4.3", "libellous, obscene, inflammatory or defamatory remarks", (RULE, RECORD)),
    Clause("7.4.4", "plagiarised, or in violation of any laws", (RULE, RECORD)),
    Clause("7.4.5", "private or personal information published without consent", (RULE, RECORD)),
    Clause("7.4.6", "unrelated to the content of the forum", (RULE, RECORD)),
    Clause("7.4.7", "commercial promotions or spam", (RULE, RECORD)),
    Clause("7.4.8", "fake accounts, or impersonating others", (RULE, RECORD)),
    Clause("7.5", "the right to block users", (RULE, RECORD)),
    Clause("8.1", "action where an account is used to deceive; notify the platform and public", (RECORD, PROMPT)),
    Clause("9.1", "access controlled by the Town Clerk and Deputy Town Clerk", (RECORD,)),
    Clause("9.1.1", "delegated with a business case agreed by the Town Clerk", (RULE, RECORD)),
    Clause("9.2", "no elected member will have direct access", (RULE,)),
    Clause("9.3", "passwords will be unique", (RECORD,)),
    Clause("9.4", "passwords are changed where a security breach is suspected", (RECORD, PROMPT)),
    Clause("9.5", "two factor authentication may be used", (RECORD, PROMPT)),
    Clause("9.6", "email accounts accessible by more than one employee", (RECORD, PROMPT)),
    Clause("9.7", "not from devices that are not official, without prior consent", (PROMPT, RECORD)),
    Clause("9.7.1", "a breach of 9.7: notify the Clerk or Deputy; the Chair informed", (RULE, RECORD)),
    Clause("9.7.2", "overruled by the Town Clerk in exceptional circumstances", (RULE, RECORD)),
    Clause("10", "reviewing this policy annually", (PROMPT, RECORD)),
    Clause("Adopted", "adopted, and last reviewed", (RECORD,)),
    *(Clause(f"house rule {rule.number}", rule.says, (RULE,)) for rule in HOUSE_RULES),
)
"""Every clause by its number, in the policy's order, and then the house rules."""


def citable() -> tuple[Clause, ...]:
    """Return the clauses an approver may cite against the content of a draft, in the policy's order."""
    return tuple(clause for clause in CLAUSES.values() if clause.about_content)
