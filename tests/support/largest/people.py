"""The screens about the people of the council at their largest, by the function that describes each."""

from handlers.screens.people import identities
from tests.support.largest.values import SENTENCE, Largest

SCREENS: dict[str, Largest] = {
    "people.identities.identity_form": Largest(lambda: [identities.identity_form()]),
    "people.identities.identity_notice": Largest(lambda: [identities.identity_notice(SENTENCE)]),
}
"""Every function about people that describes a screen."""
