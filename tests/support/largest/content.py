"""The screens of what the checks of words know, at their largest, by the function that describes each."""

from chatops.policy.official_list import LONGEST_PART, PARTS, OfficialList
from handlers.screens.content import list_pages
from handlers.views.content import OfficialListView
from tests.support.largest.values import SOLID, Largest

_VIEW = OfficialListView(2**31 - 1, OfficialList(**dict.fromkeys(PARTS, (SOLID[:LONGEST_PART],))), may_change=True)

SCREENS: dict[str, Largest] = {
    "content.list_pages.list_form": Largest(lambda: [list_pages.list_form(_VIEW)]),
    "content.list_pages.list_page": Largest(lambda: [list_pages.list_page(_VIEW)]),
}
"""Every function about the official list that describes a screen."""
