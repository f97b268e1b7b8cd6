"""The screens of those from outside who read the record, at their largest, by the function that describes each."""

from chatops.policy.readers import LONGEST_NAME, LONGEST_REASON
from handlers.screens import readers
from handlers.views.readers import MOST_SHOWN, ReaderLine, ReadersView
from tests.support.largest.values import LINK, SAYS, SENTENCE, Largest, long

_LINES = tuple(
    ReaderLine(f"RL-{n:06}", long(LONGEST_NAME), long(LONGEST_REASON), SENTENCE, SENTENCE, may_end=True)
    for n in range(MOST_SHOWN)
)
SCREENS: dict[str, Largest] = {
    "readers.readers_page": Largest(lambda: [readers.readers_page(ReadersView(_LINES, may_give=True), SAYS)]),
    "readers.reader_form": Largest(lambda: [readers.reader_form()]),
    "readers.link_page": Largest(lambda: [readers.link_page(LINK)]),
    "readers.door_page": Largest(lambda: [readers.door_page()]),
    "readers.nothing_page": Largest(lambda: [readers.nothing_page()]),
}
"""Every function about these that describes a screen; what is read by a link is drawn by the web alone."""
