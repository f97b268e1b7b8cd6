"""The page that the council may put on its website: what it posts, who decides, how to complain. It is one file."""

from datetime import date
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from markupsafe import Markup

from chatops.policy.registers.moderation import APPEAL, GROUNDS
from chatops.policy.registers.public import (
    DAYS_TO_ACKNOWLEDGE,
    NOT_OFFICIAL,
    WORKING_DAYS_TO_ANSWER,
)
from handlers.views.record.public import PublicView

if TYPE_CHECKING:
    import jinja2

_TEXTS = {
    "not_official": NOT_OFFICIAL,
    "appeal": APPEAL,
}


def written(view: PublicView) -> bytes:
    """Return the page as a file: the same bytes for the same view."""
    page, style = _whole()
    return page.render(
        view=view,
        style=style,
        texts=_TEXTS,
        grounds=[words for _, words in GROUNDS],
        working_days=WORKING_DAYS_TO_ANSWER,
        days=DAYS_TO_ACKNOWLEDGE,
    ).encode()


@cache
def _whole() -> "tuple[jinja2.Template, Markup]":
    import jinja2

    loader = jinja2.PackageLoader("handlers.web", "pages")
    environment = jinja2.Environment(loader=loader, autoescape=True, undefined=jinja2.StrictUndefined)
    environment.filters["day"] = _day
    style = resources.files("handlers.web").joinpath("pages/private.css").read_text("utf-8")
    return environment.get_template("public.html"), Markup(style)  # noqa: S704 - our own


def _day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B} {day.year}"
