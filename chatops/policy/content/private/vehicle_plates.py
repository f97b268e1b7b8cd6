"""Number plates of vehicles, which lead to their keepers. Clause 5.4.

Their forms: https://www.gov.uk/government/publications/vehicle-registration-numbers-and-number-plates. Much else looks
the same, so the words speak of a vehicle, and right before the older forms.
"""

import re
from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

WHAT = "vehicle plate"

_VEHICLE = Phrases(
    r"\b(?:cars?|vans?|lorry|lorries|trucks?|vehicles?|reg|registration|plates?|parked|driver|motor(?:bike|cycle|home)?"
    r"|hatchback|saloon|estate car|4x4|pick-?up|scooter|moped|caravan|owner of|keeper of|corsa|fiesta|focus|golf|polo"
    r"|transit|astra|bmw|audi|mini|clio|land rover|mercedes|toyota|nissan|ford|vauxhall|tesla)\b"
)
_PLATE = re.compile(r"[A-HJ-PR-Y](?<!\w[A-Z])[A-HJ-PR-Y](?:0[1-9]|[1-7]\d) ?[A-HJ-PR-Z]{3}(?!\w)")
_SMALL_PLATE = Phrases(
    r"\b(?:reg(?:istration)?|plate)s?\.?(?: (?:no|number|is))?\.?[ :]{1,2}"
    r"([a-z]{2}\d\d ?[a-z]{3}|[a-z]{3} ?\d{1,3} ?[a-z]|[a-z] ?\d{1,3} ?[a-z]{3}|[a-z]{1,3} ?\d{3,4})(?!\w)"
)


def vehicle_plates(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.4: the number plate of a vehicle is asked about, because it leads to a person."""
    if not _VEHICLE.is_in(reading.small, reading.starts):
        return
    places = {found.span() for found in _PLATE.finditer(reading.unlinked)}
    places |= {found.span(1) for found in _SMALL_PLATE.found_in(reading.unlinked_small, reading.starts)}
    for place in sorted(places):
        say = "looks like a number plate, which leads to whoever keeps the vehicle. Can it be left out?"
        yield reading.finding("5.4", FindingKind.PROMPT, WHAT, place, say)
