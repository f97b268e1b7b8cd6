"""What a case may come to, by the standing of whom it is about, and who may decide what. House rule 12.

The bot gives no verdict: a person chooses, and this says what there is to choose from.
"""

from collections.abc import Mapping

from chatops.policy.breaches.case import Case, Category, Subjects, Unnamed
from chatops.policy.breaches.endings import Heard, Outcome
from chatops.policy.objections import Objection
from chatops.policy.people import Office, Person, Standing

OF_STANDING: Mapping[Standing, Outcome] = {
    Standing.EMPLOYEE: Outcome.STAFFING_COMMITTEE,
    Standing.MEMBER: Outcome.MONITORING_OFFICER,
    Standing.VOLUNTEER: Outcome.ROLE_ENDED,
}
"""The outcome that there is for people of one standing and for no others."""

WHO_DECIDES: Mapping[Standing, str] = {
    Standing.EMPLOYEE: (
        "An employee: the Staffing Committee decides what follows, up to dismissal (policy 1.2 and 6.3). Whoever "
        "handles this can refer it there, or give advice."
    ),
    Standing.MEMBER: (
        "A councillor: the monitoring officer deals with it under the Members' Code (Localism Act 2011, section 28). "
        "The Staffing Committee has no say over a councillor."
    ),
    Standing.VOLUNTEER: (
        "A volunteer: the council can end the role, or give advice. The Staffing Committee has no say over a volunteer."
    ),
}
"""For whoever handles a case: who may decide what about people of one standing."""

ABOUT_NOBODY_HERE = (
    "Nobody of the council is complained of. What somebody outside has posted on the council's accounts can be "
    "removed, and they can be blocked (policy 7.4 and 7.5); threats and hatred are for the police."
)
NOT_KNOWN = "It does not say whom it is about. Who may decide what depends on that: see which person it is first."
ASK_FIRST = "Has the person it is about been heard? Unless that puts somebody at risk, hear them before it is closed."
DISCLOSURE = (
    "Since 6 April 2026 a report of sexual harassment is a qualifying disclosure (Employment Rights Act 1996, section "
    "43B): whoever reports it is protected, and must not be treated worse for it."
)


def standings_of(subjects: Subjects, listed: Mapping[Person, Standing]) -> frozenset[Standing]:
    """House rule 12: the standings of whom a case is about: those they had when it was made, and those they have now.

    An office says it too: the Clerk and the Deputy are employees, the Chair is a councillor.
    """
    by_office = {Standing.MEMBER if office is Office.CHAIR else Standing.EMPLOYEE for office in subjects.offices}
    now = {listed[person] for person in subjects.people if person in listed}
    return frozenset(subjects.standings | by_office | now)


def outcomes_for(subjects: Subjects, standings: frozenset[Standing]) -> tuple[Outcome, ...]:
    """House rule 12: what this case may come to, in the order of the form.

    Where nobody knows whom it is about, each of the outcomes of a standing is open.
    """
    unknown = not standings and subjects.unnamed is not Unnamed.PUBLIC
    open_to = {outcome for standing, outcome in OF_STANDING.items() if unknown or standing in standings}
    return tuple(outcome for outcome in Outcome if outcome in open_to or outcome not in OF_STANDING.values())


def outcome_fits(outcome: Outcome | None, case: Case, standings: frozenset[Standing]) -> list[Objection]:
    """House rule 12, 1.2, 6.3-end: a person chooses what a case came to, of what there is for whom it is about."""
    if outcome is None:
        return [Objection("6.3-end", "Choose the outcome.", "outcome")]
    if outcome in outcomes_for(case.report.subjects, standings):
        return []
    sentence = f"This report cannot be closed as “{outcome}”: it is not about somebody to whom that applies."
    return [Objection("house rule 12", sentence, "outcome")]


def hearing_is_answered(heard: Heard | None, case: Case) -> list[Objection]:
    """House rule 12: whoever closes a case about somebody of the council says whether they have been heard."""
    if heard is not None or case.report.subjects.unnamed is Unnamed.PUBLIC:
        return []
    return [Objection("house rule 12", "Say whether the person it is about has been heard.", "heard")]


def who_decides(case: Case, standings: frozenset[Standing]) -> tuple[str, ...]:
    """House rule 12: for whoever handles a case: who may decide what, what to ask first, and what the law says."""
    if case.report.subjects.unnamed is Unnamed.PUBLIC:
        said = [ABOUT_NOBODY_HERE]
    else:
        said = [WHO_DECIDES[standing] for standing in Standing if standing in standings] or [NOT_KNOWN]
        said.append(ASK_FIRST)
    if case.report.category is Category.SEXUAL_HARASSMENT:
        said.append(DISCLOSURE)
    return tuple(said)
