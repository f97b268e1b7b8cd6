"""What people do about reports in confidence: reporting, reading, answering, and meddling with what is not theirs."""

from collections.abc import Awaitable, Callable
from datetime import date
from random import Random

from chatops.practice import views
from chatops.practice.driver import Actor
from chatops.practice.server import PracticeServer


class Reporting:
    """Everybody at a practice council, as far as reports are concerned."""

    def __init__(self, server: PracticeServer, x: str, deliver: Callable[[], Awaitable[None]]) -> None:
        self.server = server
        self.x = x
        self.deliver = deliver

    async def reports_x(self, rng: Random, who: Actor) -> None:
        """Reports something about X."""

    async def reports_another(self, rng: Random, who: Actor) -> None:
        """Reports something about somebody who is not X, in both runs."""

    async def deals_with_reports(self, rng: Random, who: Actor) -> None:
        """Opens what waits for them in confidence, and does something about it."""

    async def follows_up(self, rng: Random, who: Actor) -> None:
        """Answers, with the code that they were given."""

    async def types_about_reports(self, rng: Random, who: Actor) -> None:
        """Types a command about reports, rightly or wrongly."""

    def today(self) -> date:
        """The day by the practice clock."""
        return self.server.clock.now().date()

    def close_forms(self, who: Actor) -> None:
        """Close whatever is open in front of somebody, as when they leave the computer."""
        views.close_all(self.server.council, who.id)
