"""Whom a confidential case is about and who dealt with it, whichever of their accounts was named."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from chatops.policy.breaches.case import Case
from chatops.policy.people import Identity, Office, Person


def by_person(case: Case, links: Mapping[Identity, Person]) -> Case:
    """Return the case with everybody in it by the key they are known by; `links` is whose each further identity is.

    House rule 5: nobody handles or reads a report about themselves, so an account that is linked later counts too.
    """

    def known(person: Person | None) -> Person | None:
        return links.get(person, person) if person else None

    subjects = case.report.subjects
    about = replace(subjects, people=frozenset(links.get(one, one) for one in subjects.people))
    viewers = (replace(one, person=links.get(one.person, one.person), by=known(one.by)) for one in case.viewers)
    return replace(
        case,
        report=replace(case.report, reporter=known(case.report.reporter), subjects=about),
        remarks=tuple(replace(one, by=known(one.by)) for one in case.remarks),
        viewers=tuple(viewers),
    )


def offices_it_might_be_of(
    named: Collection[Person], listed: Collection[Person], accounts: Mapping[Office, Collection[Identity]]
) -> frozenset[Office]:
    """House rule 5: the offices whose holders might be meant by an account that is nobody's on the list.

    A holder might of whom no account is known on that platform. `accounts` are those of each office holder.
    """
    strange = {(one.platform, one.organisation) for one in named if one not in listed}
    known = {office: {(one.platform, one.organisation) for one in theirs} for office, theirs in accounts.items()}
    return frozenset(office for office, there in known.items() if strange - there)
