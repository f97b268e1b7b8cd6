"""The pages about the record at their largest, by the function that describes each."""

from handlers.screens import record, releases
from tests.support.largest.values import Largest

SCREENS: dict[str, Largest] = {
    "record.door_page": Largest(lambda: [record.door_page(30)]),
    "record.nothing_page": Largest(lambda: [record.nothing_page()]),
    "record.left_page": Largest(lambda: [record.left_page()]),
    "releases.releases_page": Largest(lambda: [releases.releases_page("https://bot.example.gov.uk/record/public")]),
    "releases.forms": Largest(releases.forms),
}
"""Every function about the record that describes a screen; its lists are drawn by the web alone."""
