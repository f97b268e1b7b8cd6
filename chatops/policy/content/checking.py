"""All checks of what may be said, asked one after the other. Clauses Intro-2c, PS-4c, PS-4d, 5.1 to 5.12 and 7.2."""

from collections.abc import Callable, Iterator, Mapping

from chatops.policy.content.contact.emails import e_mail_addresses
from chatops.policy.content.contact.phones import telephone_numbers
from chatops.policy.content.contact.postcodes import postcodes
from chatops.policy.content.contact.streets import street_addresses
from chatops.policy.content.finding import ContentFinding
from chatops.policy.content.known import NOTHING_KNOWN, Known
from chatops.policy.content.look.accessibility import accessibility_advice
from chatops.policy.content.look.lengths import too_long_for
from chatops.policy.content.private.bank_details import bank_details
from chatops.policy.content.private.cards import card_numbers
from chatops.policy.content.private.identity_papers import birth_dates, identity_papers
from chatops.policy.content.private.national_insurance import national_insurance_numbers
from chatops.policy.content.private.nhs_numbers import nhs_numbers
from chatops.policy.content.private.vehicle_plates import vehicle_plates
from chatops.policy.content.reading import Reading, read
from chatops.policy.content.subjects.allegations import allegations
from chatops.policy.content.subjects.confidential import what_is_confidential
from chatops.policy.content.subjects.figures import figures_and_claims
from chatops.policy.content.subjects.health import health_of_people
from chatops.policy.content.subjects.information_requests import answers_to_requests
from chatops.policy.content.subjects.links import links_to_new_websites
from chatops.policy.content.subjects.opinions import first_person_opinions
from chatops.policy.content.subjects.people import people_who_are_named
from chatops.policy.content.subjects.photographs import photographs
from chatops.policy.content.subjects.planning import planning_matters
from chatops.policy.content.subjects.politics import party_politics
from chatops.policy.content.subjects.religion import religious_topics
from chatops.policy.content.subjects.tone import heated_words
from chatops.policy.content.subjects.word_list import marked_words
from chatops.policy.content.turned_round import turned_round

Check = Callable[[Reading, Known], Iterator[ContentFinding]]

CHECKS: Mapping[str, Check] = {
    "telephone number": telephone_numbers,
    "e-mail address": e_mail_addresses,
    "postcode": postcodes,
    "street address": street_addresses,
    "national insurance number": national_insurance_numbers,
    "card number": card_numbers,
    "bank details": bank_details,
    "nhs number": nhs_numbers,
    "identity document": identity_papers,
    "date of birth": birth_dates,
    "vehicle plate": vehicle_plates,
    "turned round": turned_round,
    "link": links_to_new_websites,
    "person": people_who_are_named,
    "figure": figures_and_claims,
    "health": health_of_people,
    "confidential": what_is_confidential,
    "photo": photographs,
    "allegation": allegations,
    "tone": heated_words,
    "word": marked_words,
    "planning": planning_matters,
    "politics": party_politics,
    "opinion": first_person_opinions,
    "information request": answers_to_requests,
    "religion": religious_topics,
    "accessibility": accessibility_advice,
}
"""Each check by what it finds; whether words fit is asked for each account (`too_long_for`)."""


def findings_in(words: str, known: Known = NOTHING_KNOWN, *, account: str = "") -> tuple[ContentFinding, ...]:
    """Return everything that is found in the words of a post, in the order of the words.

    Args:
        words: the words, as they would be posted.
        known: what the council has told.
        account: the name or the address of the account that they are for; empty when it is not known.
    """
    reading = read(words)
    found = [finding for check in CHECKS.values() for finding in check(reading, known)]
    found += too_long_for(words, account, known) if account else ()
    return tuple(sorted(found, key=lambda finding: (finding.span, finding.clause, finding.what)))
