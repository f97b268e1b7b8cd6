"""The clauses of the council's Official Social Media Engagement Policy that the system cites.

The numbers are the policy's own; `PS` is its policy statement. Where the policy is silent the
council works by a house rule, and says so.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: its number as people write it, and what it says in a few words (75 characters at most)."""

    number: str
    says: str
    about_content: bool = False

    def __str__(self) -> str:
        return f"{self.number}: {self.says}"


def _table(*clauses: Clause) -> dict[str, Clause]:
    return {clause.number: clause for clause in clauses}


CLAUSES: dict[str, Clause] = _table(
    Clause("Intro-2a", "only official accounts are covered and used"),
    Clause("Intro-2c", "impartial; a breach goes to the Staffing Committee"),
    Clause("PS-1", "inform residents and promote positive engagement", about_content=True),
    Clause("PS-3", "objective, balanced, informative and accurate", about_content=True),
    Clause("PS-4b", "nothing new or controversial before an election", about_content=True),
    Clause("PS-4c", "official and not political", about_content=True),
    Clause("PS-4d", "keep an open mind on planning matters", about_content=True),
    Clause("1.1", "employees, volunteers and members comply with the policy"),
    Clause("1.2", "breaches by employees go to the Staffing Committee"),
    Clause("2.2", "the Town Clerk and the Deputy monitor how the policy works"),
    Clause("2.3a", "everybody takes the time to read and understand the policy"),
    Clause("2.3b", "breaches are reported to the Town Clerk or the Deputy"),
    Clause("2.4", "questions go to the Town Clerk or the Deputy"),
    Clause("3.1", "only the Town Clerk or the Deputy Town Clerk approves"),
    Clause("3.1.1", "approval may be lent to an employee, case by case"),
    Clause("4.2a", "the policy is read and understood before social media is used"),
    Clause("4.2b", "employees and volunteers need approval first"),
    Clause("5.1", "honest, transparent and factually accurate", about_content=True),
    Clause("5.2", "nothing abusive, obscene, discriminatory or defamatory", about_content=True),
    Clause("5.3", "harassed, bullied or offended: tell the Clerk, the Deputy or the Chair"),
    Clause("5.4", "nothing sensitive, personal, private or confidential", about_content=True),
    Clause("5.5", "consent for content that belongs to somebody else", about_content=True),
    Clause("5.6", "check that a linked site permits the link", about_content=True),
    Clause("5.7", "comply with the platform's terms of use", about_content=True),
    Clause("5.8", "the author is personally responsible"),
    Clause("5.9", "conciliatory, respectful, quoting facts", about_content=True),
    Clause("5.10", "do not discuss employees without their approval", about_content=True),
    Clause("5.11", "respect privacy; avoid politics and religion", about_content=True),
    Clause("5.12", "no personal contact details; official ones only", about_content=True),
    Clause("6.3a", "nothing pornographic"),
    Clause("6.3b", "nothing false and defamatory"),
    Clause("6.3c", "nothing offensive or obscene"),
    Clause("6.3d", "nothing criminal, discriminatory, derogatory or embarrassing"),
    Clause("6.3e", "nothing confidential"),
    Clause("6.3f", "nothing that creates a liability for the council"),
    Clause("6.3g", "nothing in breach of copyright or privacy"),
    Clause("6.3-end", "action by the Staffing Committee"),
    Clause("6.4", "co-operate with investigations; disclose to nominated people"),
    Clause("6.5", "report suspected breaches by others"),
    Clause("8.1", "act on fraudulent accounts in the council's name"),
    Clause("9.1", "the Town Clerk and the Deputy control the accounts"),
    Clause("9.2", "no elected member has direct access"),
    Clause("9.4", "change passwords when a breach of security is suspected"),
    Clause("9.7", "only the council's own devices, without prior consent"),
    Clause("9.7.1", "for another device: tell the Clerk or the Deputy, inform the Chair"),
    Clause("house rule 1", "nobody decides their own draft"),
    Clause("house rule 2", "the Town Clerk or the Deputy lends approval"),
    Clause("house rule 3", "a member suggests, and an employee drafts"),
    Clause("house rule 5", "nobody handles or reads a report about themselves"),
    Clause("house rule 8", "a delegate decides what the lender may, and no more"),
)


def citable() -> tuple[Clause, ...]:
    """The clauses an approver may cite against the content of a draft, in the policy's order."""
    return tuple(clause for clause in CLAUSES.values() if clause.about_content)
