"""Whether a link is proof of a post that is in the record already, and whether it may be recorded. Clause 3.1."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence

from chatops.evaluate.publishing import in_hand
from chatops.policy.accounts import Account
from chatops.policy.authority import posting
from chatops.policy.drafts.draft import Draft
from chatops.policy.objections import Objection
from chatops.policy.people import Actor
from chatops.policy.post_links import former_keys, post_key
from chatops.policy.publishing.judging_links import link_is_a_post_on
from chatops.ports.unit_of_work import UnitOfWork


def recorded_for(work: UnitOfWork, link: str) -> str | None:
    """Return the reference of the draft for which any link to this post was recorded, or None."""
    keys = (post_key(link), *former_keys(link))
    return next(filter(None, map(work.drafts.link_is_taken, keys)), None)


def links_may_be_recorded(
    work: UnitOfWork,
    draft: Draft,
    actor: Actor,
    on: Mapping[str, Account],
    given: Mapping[str, str],
    sure: Mapping[str, str],
) -> list[Objection]:
    """3.1, house rule 11: each link is of a post on an account of the draft that has none yet, by who has access to it.

    Args:
        work: the records.
        draft: the draft of which they are posts.
        actor: who says so.
        on: the accounts that may be named, by their keys.
        given: the links, tidied, by the keys of their accounts.
        sure: the marks of the links of which somebody said that they are the posts, by the same keys.
    """
    bot = in_hand(work, draft)
    wrong = [
        objection
        for key, link in given.items()
        for objection in posting.may_post_on(actor, key)
        or has_no_link_yet(draft, key)
        or the_bot_does_not(bot, key)
        or link_is_new_and_right(work, on.get(key), key, link, sure.get(key, ""))
    ]
    return wrong or no_link_twice(given)


def some_link(left: Sequence[str], given: Mapping[str, str]) -> list[Objection]:
    """3.1: at least one link."""
    if given:
        return []
    return [Objection("3.1", "Paste the link of the post.", left[0] if left else "")]


def has_no_link_yet(draft: Draft, key: str) -> list[Objection]:
    """3.1: each account has one post of it, so that a second link is not lost without a word."""
    if key in draft.unposted:
        return []
    if key in draft.revision.accounts:
        return [Objection("3.1", "The link of its post on this account is in the record already.", key)]
    return [Objection("3.1", "This draft is not for this account.", key)]


def the_bot_does_not(bot: Container[str], key: str) -> list[Objection]:
    """4.2b: where the bot has it in hand, it records the link itself, and nobody posts it a second time."""
    if key not in bot:
        return []
    return [Objection("4.2b", "The bot posts it on this account by itself, and records its link.", key)]


def link_is_new_and_right(work: UnitOfWork, on: Account | None, key: str, link: str, sure: str) -> list[Objection]:
    """3.1: the link is one of a post on the account, and no other post has been recorded with it.

    `on` is the account of this key, None when it is none of the council's. `sure` is the mark of the link of which
    somebody said that it is (`link_is_a_post_on`).
    """
    if on is None:
        return [Objection("Intro-2a", "This is no longer an official account of the council.", key)]
    wrong = link_is_a_post_on(on, link, sure)
    if wrong:
        # A link that is not one may hold what no database can look for.
        return wrong
    taken = recorded_for(work, link)
    if taken is None:
        return []
    return [Objection("3.1", f"This link was recorded for {taken} already. Copy the link of this post.", key)]


def no_link_twice(given: Mapping[str, str]) -> list[Objection]:
    """3.1: each account has its own post, so each link is given once."""
    times = Counter(post_key(link) for link in given.values())
    sentence = "The same link is given twice. Each post has its own."
    return [Objection("3.1", sentence, key) for key, link in given.items() if times[post_key(link)] > 1]
