"""Which charts the yearly review has, as numbers and words; who shows them draws them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from chatops.policy.clauses import called
from chatops.policy.yearly_review import Figures
from handlers.views.record.review_sections import within

MOST_MONTHS = 13
MOST_BARS = 8
"""Clauses that a chart shows, those cited most."""
_HOURS = ((1, "under 1 h"), (4, "1 to 4 h"), (24, "4 to 24 h"), (72, "1 to 3 days"))
_LONGER = "longer"


@dataclass(frozen=True, slots=True)
class ChartView:
    """A chart: its title, and for each column its label and how high it is. `lying` columns have long labels."""

    title: str
    columns: tuple[tuple[str, int], ...]
    lying: bool = False

    @property
    def alt(self) -> str:
        """All that it shows, in words."""
        return f"{self.title}: {', '.join(f'{label} {count:,}' for label, count in self.columns)}."


def charts(found: Figures, first: date, last: date) -> tuple[ChartView, ...]:
    """Return the charts in which there is something to see."""
    every = (
        _posts(found.months, first, last),
        ChartView("How long decisions took", _took(found)),
        ChartView("Clauses cited against a draft", _cited(found), lying=True),
        ChartView("Clauses under which the checks asked something", _most(found.prompted), lying=True),
    )
    return tuple(chart for chart in every if any(count for _, count in chart.columns))


def _posts(months: Mapping[str, int], first: date, last: date) -> ChartView:
    """Return the posts of each month, or of each quarter where the months would not be read side by side."""
    begins, every = first.replace(day=1), []
    while begins <= last:
        every.append((begins, months.get(f"{begins:%Y-%m}", 0)))
        begins += relativedelta(months=1)
    together = 1 if len(every) <= MOST_MONTHS else 3
    pieces = [every[at : at + together] for at in range(0, len(every), together)]
    columns = tuple((f"{piece[0][0]:%b %y}", sum(count for _, count in piece)) for piece in pieces)
    return ChartView("Posts in each month" if together == 1 else "Posts in each three months, by the first", columns)


def _took(found: Figures) -> tuple[tuple[str, int], ...]:
    tops = [within(found, top) for top, _ in _HOURS]
    counts = [high - low for low, high in zip([0, *tops], [*tops, len(found.hours)], strict=True)]
    return tuple(zip([*(label for _, label in _HOURS), _LONGER], counts, strict=True))


def _cited(found: Figures) -> tuple[tuple[str, int], ...]:
    keys = found.refused.keys() | found.sent_back.keys()
    return _most({key: found.refused.get(key, 0) + found.sent_back.get(key, 0) for key in keys})


def _most(counted: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Return the places of the policy that come most often; several sentences of one paragraph are one place."""
    places: Counter[str] = Counter()
    for key, count in counted.items():
        places[called(key)] += count
    return tuple(sorted(places.items(), key=lambda one: (-one[1], one[0]))[:MOST_BARS])
