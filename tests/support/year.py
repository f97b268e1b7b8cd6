"""A council that posts, day by day, with words of the corpus: for what is read as a whole, such as the yearly pack."""

import random
from datetime import timedelta
from itertools import cycle

from chatops.desk import Desk
from chatops.policy.drafts.draft import Verdict
from chatops.policy.objections import Refused
from tests.policy.content.posts import posts
from tests.support.checked import replies_to
from tests.support.council import (
    StillClock,
    approve,
    as_it_stands,
    everyone_reads,
    record,
    release,
    routed,
    turn_down,
    withdraw,
)

AUTHORS = ("employee", "employee2", "volunteer")
CLAUSES = (("5.1",), ("5.11",), ("5.4", "5.12"), ("PS-3",))
REASONS = (
    "The date is wrong.",
    "Say where the hall is.",
    "Leave the resident out of it.",
    "It can wait for the meeting.",
)


async def a_year(desk: Desk, clock: StillClock, drafts: int, *, seed: int = 1) -> None:
    """So many drafts in as many steps of a year; most are posted, and some refused, sent back or withdrawn."""
    chance = random.Random(seed)
    words = [one.words for one in posts("year_held_out.txt") + posts("tuned.txt") if len(one.words) > 20]
    following = cycle(chance.sample(words, len(words)))
    await everyone_reads(desk)
    step = 365 * 24 * 60 // drafts
    for _ in range(drafts):
        clock.move(minutes=chance.randrange(step // 2, step * 3 // 4))
        while True:
            try:
                await _one(desk, clock, next(following), chance)
                break
            except Refused:
                continue  # the checks refuse some posts of the corpus outright


async def _one(desk: Desk, clock: StillClock, words: str, chance: random.Random) -> None:
    accounts = chance.choice((("facebook-page",), ("facebook-page", "x-account"), ("x-account",)))
    answers = replies_to(words)
    given = {"words": words, "found": answers, "note": "Looked at." if answers else "", "accounts": accounts}
    author = chance.choice(AUTHORS)
    draft = await routed(desk, by=author, **given)
    clock.set(clock.now() + timedelta(minutes=chance.choice((5, 40, 150, 600, 2000))))
    by, luck = chance.choice(("clerk", "clerk", "deputy")), chance.random()
    clauses, reason = chance.choice(CLAUSES), chance.choice(REASONS)
    if luck < 0.08:
        await turn_down(desk, draft, Verdict.REJECTED, by=by, clauses=clauses, reason=reason)
    elif luck < 0.2:
        await turn_down(desk, draft, Verdict.CHANGES_REQUESTED, by=by, clauses=clauses, reason=reason)
    elif luck < 0.24:
        await withdraw(desk, draft, by=author)
    else:
        await approve(desk, draft, by=by, reason="It is as the policy has it.")
        await release(desk, draft)
        await record(desk, await as_it_stands(desk, draft.reference), by=by)
