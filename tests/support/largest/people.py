"""The screens about the people of the council at their largest, by the function that describes each."""

from handlers.screens.people import identities, leaving, offices, roster
from handlers.views.people.leaving import LeavingView
from handlers.views.people.offices import OfficeView
from tests.support.largest.values import CROWD, SAYS, SENTENCE, Largest

SCREENS: dict[str, Largest] = {
    "people.identities.identity_form": Largest(lambda: [identities.identity_form()]),
    "people.identities.identity_notice": Largest(lambda: [identities.identity_notice(SENTENCE)]),
    "people.offices.office_form": Largest(lambda: [offices.office_form()]),
    "people.offices.office_card": Largest(
        lambda: [offices.office_card(OfficeView("OC-7KQ2M9", SENTENCE, SENTENCE, may_confirm=True, may_call_off=True))]
    ),
    "people.leaving.leaving_list": Largest(lambda: [leaving.leaving_list(LeavingView(CROWD[0], (SENTENCE,) * 5))]),
    "people.roster.add_form": Largest(lambda: [roster.add_form()]),
    "people.roster.change_form": Largest(lambda: [roster.change_form()]),
    "people.roster.remove_form": Largest(lambda: [roster.remove_form()]),
    "people.roster.standing_notice": Largest(lambda: [roster.standing_notice(SAYS)]),
}
"""Every function about people that describes a screen."""
