"""The screens of what the checks know and of how long things are kept, at their largest, by what describes each."""

from chatops.policy.content.questions import Tally
from chatops.policy.official_list import LONGEST_PART, PARTS, OfficialList
from chatops.policy.retention import CHANGEABLE, ERASED, retention_table
from chatops.policy.retention_changes import LONGEST_REASON
from handlers.screens import retention
from handlers.screens.content import list_pages
from handlers.views.content import OfficialListView
from handlers.views.retention import RetentionFormView, RetentionView, SureView
from tests.support.largest.values import SAYS, SOLID, Largest

_ASKED = tuple(Tally("PS-4c", f"kind of thing {n}", 99_999, 99_999, 99_999, 0) for n in range(30))
_LIST = OfficialList(**dict.fromkeys(PARTS, (SOLID[:LONGEST_PART],)))
_VIEW = OfficialListView(2**31 - 1, _LIST, may_change=True, asked=_ASKED)
_TABLE = RetentionView(retention_table(), tuple((one.key, one.what) for one in CHANGEABLE.values()))
_CHANGE = retention.Change("unposted-pictures", 9999, 2**31 - 1, 99_999, SOLID[:LONGEST_REASON])

SCREENS: dict[str, Largest] = {
    "content.list_pages.list_form": Largest(lambda: [list_pages.list_form(_VIEW)]),
    "content.list_pages.list_page": Largest(lambda: [list_pages.list_page(_VIEW)]),
    "retention.retention_page": Largest(lambda: [retention.retention_page(_TABLE, SAYS)]),
    "retention.retention_form": Largest(
        lambda: [
            retention.retention_form(RetentionFormView(one, "another time", 2**31 - 1)) for one in CHANGEABLE.values()
        ]
    ),
    "retention.sure_form": Largest(
        lambda: [retention.sure_form(SureView(one.what, "180 days", "365 days", 99_999), _CHANGE) for one in ERASED]
    ),
}
"""Every function about these that describes a screen."""
