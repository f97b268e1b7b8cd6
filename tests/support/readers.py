"""Those from outside who read the record, for tests: let in, and opened by whoever has the link."""

import hashlib
from datetime import date, timedelta

from chatops.desk import Desk
from chatops.facts.fact import Fact
from chatops.flow.readers import ReaderForm, end_link, give_link, open_link
from chatops.policy.readers import ReaderView
from tests.support.council import caller, new_form

WHO = "Ada Audit, Fair Accounts LLP"
TOKEN = "T" * 43
BROWSER = "B" * 43


def hashed(token: str) -> str:
    """By what the records know it."""
    return hashlib.sha256(token.encode()).hexdigest()


async def let_in(
    desk: Desk,
    view: ReaderView = ReaderView.AUDITOR,
    *,
    token: str = TOKEN,
    until: date | None = None,
    by: str = "clerk",
    form: str = "",
    who: str = WHO,
    why: str = "The yearly audit.",
) -> str:
    """Somebody lets somebody from outside read, for ten days; give the reference of the link."""
    last = until or desk.clock.now().date() + timedelta(days=10)
    (fact,) = await sent(desk, ReaderForm(who, view, why, last), token=token, by=by, form=form or new_form())
    return fact.reference


async def sent(desk: Desk, filled: ReaderForm, *, form: str, token: str = TOKEN, by: str = "clerk") -> tuple[Fact, ...]:
    """Somebody sends in the form; give what came of it."""
    reference = await desk.look(lambda work, _now: work.readers.fresh_reference())
    given = {"reference": reference, "filled": filled, "link": hashed(token), "form": form}
    return await desk.transact(give_link, **given, by=caller(by))


async def opened(desk: Desk, token: str = TOKEN, browser: str = BROWSER) -> None:
    """Somebody opens the link in a browser."""
    await desk.transact(open_link, link=hashed(token), browser=hashed(browser))


async def ended(desk: Desk, reference: str, *, by: str = "clerk") -> None:
    """An officer ends it."""
    await desk.transact(end_link, reference=reference, by=caller(by))


async def reader_story(desk: Desk) -> None:
    """One that waits, one that is opened, one that is opened and ended."""
    await let_in(desk, token="a" * 43)
    await let_in(desk, ReaderView.ELECTIONS, token="b" * 43)
    await opened(desk, "b" * 43, "c" * 43)
    gone = await let_in(desk, token="d" * 43)
    await opened(desk, "d" * 43, "e" * 43)
    await ended(desk, gone, by="deputy")
