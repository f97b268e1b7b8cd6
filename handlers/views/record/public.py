"""What anybody may read of the council's posts: which accounts, who decides, how to complain. Clauses 2.1, 7.1–7.5."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from chatops.clock import london_date
from chatops.policy.accounts import WEBSITE, Account
from chatops.policy.editions.edition import Section, sections
from chatops.policy.objections import Attempt, refuse_if
from chatops.policy.people import Caller
from chatops.policy.record_pages import published_number
from chatops.policy.releases.release import may_release
from chatops.ports.unit_of_work import UnitOfWork

A_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class PublicView:
    """What stands on the public page. Nobody is named, and numbers below five are not told apart.

    `website` is the address of the council's own website, empty where none is among its accounts; `editions` are the
    numbers of the policy's editions with the day on which each was published, and `policy` is the newest in sections.
    """

    council: str
    made_on: date
    accounts: tuple[Account, ...]
    website: str
    posts: str
    removed: str
    blocked: str
    editions: tuple[tuple[int, date], ...]
    policy: tuple[Section, ...]


def public_view(work: UnitOfWork, now: datetime) -> PublicView:
    """Return what anybody may read, of the last twelve months."""
    accounts = tuple(work.accounts.all())
    editions = work.editions.all()
    figures = work.yearly_review.figures(now - A_YEAR, now + timedelta.resolution)  # what happens at this instant, too
    return PublicView(
        council=work.council.name,
        made_on=london_date(now),
        accounts=accounts,
        website=next((one.address for one in accounts if one.network == WEBSITE), ""),
        posts=published_number(sum(figures.posted.values())),
        removed=published_number(figures.made.get("removals", 0)),
        blocked=published_number(figures.made.get("blocks", 0)),
        editions=tuple((one.number, london_date(one.published_at)) for one in editions),
        policy=sections(editions[-1].text) if editions else (),
    )


def see_public(work: UnitOfWork, now: datetime, *, by: Caller) -> PublicView:
    """Return the same for whoever may publish it. Raises Refused."""
    actor = work.people.actor(by)
    refuse_if(Attempt("record:public", "", actor), may_release(actor))
    return public_view(work, now)
