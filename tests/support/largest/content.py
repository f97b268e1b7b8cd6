"""The screens of what the checks of words know, at their largest, by the function that describes each."""

from chatops.policy.content.questions import Tally
from chatops.policy.official_list import LONGEST_PART, PARTS, OfficialList
from handlers.screens.content import list_pages
from handlers.views.content import OfficialListView
from tests.support.largest.values import SOLID, Largest

_ASKED = tuple(Tally("PS-4c", f"kind of thing {n}", 99_999, 99_999, 99_999, 0) for n in range(30))
_LIST = OfficialList(**dict.fromkeys(PARTS, (SOLID[:LONGEST_PART],)))
_VIEW = OfficialListView(2**31 - 1, _LIST, may_change=True, asked=_ASKED)

SCREENS: dict[str, Largest] = {
    "content.list_pages.list_form": Largest(lambda: [list_pages.list_form(_VIEW)]),
    "content.list_pages.list_page": Largest(lambda: [list_pages.list_page(_VIEW)]),
}
"""Every function about the official list that describes a screen."""
