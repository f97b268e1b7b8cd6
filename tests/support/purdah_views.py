"""Views of the pre-election period made by hand, as large as they can get."""

from datetime import date, timedelta

from chatops.policy.drafts.background import LONGEST_TITLE
from chatops.policy.purdah.routine import LONGEST_NAME, MOST_STANDING
from handlers.views.phrases import called
from handlers.views.purdah.periods import MOST_NAMED, DayView, Weeks
from handlers.views.purdah.routine import RoutineView
from handlers.views.purdah.window import PurdahView, WindowView
from tests.support.council import PEOPLE

LONGEST_SENTENCE = (
    "On from Wednesday 31 March 2027 at 12:34 until Thursday 30 September 2027 at 22:00, for the police and "
    "crime commissioner election in Northern Ireland on Thursday 30 September 2027."
)


TITLED = f"“{'W' * LONGEST_TITLE}” at 14:30"
AWAY = (PEOPLE["clerk"], PEOPLE["deputy"])
SHORT = "Town council election"


def window_view(number: int = 0, *, holds: bool = True, reason: str = "Town council election") -> WindowView:
    """One period, at its longest."""
    return WindowView(f"PW-{number:06}", LONGEST_SENTENCE, reason, holds)


def weeks(count: int = 6) -> Weeks:
    """A picture with everything on every day."""
    first = date(2027, 3, 29)
    return tuple(
        tuple(
            DayView(
                first + timedelta(weeks=week, days=n),
                True,
                True,
                99,
                (TITLED,) * MOST_NAMED if n + week == 0 else (),
                AWAY,
            )
            for n in range(7)
        )
        for week in range(count)
    )


def routine_view(number: int = 0, *, covers: str = "The market.") -> RoutineView:
    """One routine notice, at its longest."""
    name = "W" * LONGEST_NAME
    where = f"“{name}” (continuing service) may be posted on {'the Thornbury Town Council page, ' * 5} in purdah."
    grounds = tuple((f"{LONGEST_SENTENCE}?", covers) for _ in range(2))
    return RoutineView(f"RN-{number:06}", name, covers, where, PEOPLE["clerk"], grounds)


def purdah_view(*, periods: int = 1, reason: str = SHORT, affected: int = 0) -> PurdahView:
    """The answer for a Town Clerk, with so many periods and drafts."""
    due = ": sent back for changes, to be posted on Wednesday 30 September 2027 at 01:30 (BST)"
    about = called("DR-7KQ2M9", "W" * LONGEST_TITLE)
    line = (f"{about}, an emergency, from ", PEOPLE["employee"], due)
    return PurdahView(
        headline="Purdah is on.",
        windows=tuple(window_view(n, reason=reason, holds=n < 20) for n in range(periods)),
        affected=(line,) * affected,
        weeks=weeks(),
        may_switch=True,
        names="1,000 names are kept of candidates, parties and councillors.",
        calendar="a" * 43,
        look="looks/weeks/2027-03-01/0/" + "79" * 35 + "/" + "0" * 32,
        routines=tuple(routine_view(n, covers=reason) for n in range(MOST_STANDING if reason != SHORT else 0)),
    )
