"""How a draft will look on each of its accounts: what is drawn as a picture, and the same in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from chatops.policy.accounts import Account
from chatops.policy.content.look.limits import Limit, limits_of
from chatops.policy.content.look.showing import Showing, showing_on, shown_at_first, with_links_as_shown
from chatops.policy.content.web_links import links_in
from chatops.policy.drafts.draft import Draft, Revision
from chatops.policy.pictures import Attached
from chatops.policy.publishing.payload import title_of
from chatops.ports.pictures import Picture
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.drafts.looks import address_of, named
from handlers.views.phrases import listed

LAST_WORDS = 4
"""Words of the part that is shown at first, by which its end is named."""


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A preview of a draft: where it is to be seen, of which account it is, and the same in words."""

    address: str
    account: str
    alt: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What is drawn: a post on one account, as its network shows it to whoever meets it.

    `title` is empty where the network shows none; `first` are the words that are shown at once, and `rest` those that
    are shown once somebody presses `more`. `counted` says how many characters are left, or are too many. `pictures` are
    in order, and `kept` has those that are kept still, by digest.
    """

    account: str
    network: str
    title: str
    first: str
    rest: str
    more: str
    counted: str
    pictures: tuple[Attached, ...]
    kept: Mapping[str, Picture]
    too_long: bool = False


def previews_of(work: UnitOfWork, draft: Draft) -> tuple[PreviewLine, ...]:
    """Return how the newest revision will look, for each of its accounts that is official."""
    revision, known = draft.revision, work.official_lists.newest().listed.known()
    official = {account.key: account for account in work.accounts.all()}
    lines = []
    for account in (official[key] for key in revision.accounts if key in official):
        drawn = _preview(revision, account, limits_of(account.network, known), {})
        address = address_of(draft.reference, revision, f"preview-{account.key}")
        lines.append(PreviewLine(address, account.name, in_words(drawn, revision.words_for(account.key))))
    return tuple(lines)


def preview_at(work: UnitOfWork, address: str) -> Preview | None:
    """Return what is drawn at an address; None when no preview is to be seen there, or none any more."""
    found = named(work, address)
    if found is None:
        return None
    _, revision, what = found
    key = what.removeprefix("preview-")
    account = next((one for one in work.accounts.all() if one.key == key), None)
    if account is None or what == key or key not in revision.accounts:
        return None
    limits = limits_of(account.network, work.official_lists.newest().listed.known())
    kept = {one.digest: work.pictures.get(one.digest) for one in revision.pictures}
    return _preview(revision, account, limits, {digest: one for digest, one in kept.items() if one})


def in_words(drawn: Preview, words: str) -> str:
    """Return what a preview shows, for whoever cannot see it. The words themselves stand above it on the card."""
    showing = showing_on(drawn.network)
    said = [f"How it will look on {drawn.account}, roughly."]
    if drawn.title:
        said.append(f"Its title is “{drawn.title}”.")
    if drawn.rest:
        ends = " ".join(drawn.first.split()[-LAST_WORDS:])
        said.append(f"The words are shown up to “{ends}”, and the rest once somebody presses “{drawn.more}”.")
    else:
        said.append("All of the words are shown.")
    said += _links(drawn, words, showing)
    if count := len(drawn.pictures):
        said.append("Its picture stands below the words." if count == 1 else f"Its {count} pictures stand below them.")
    return " ".join([*said, drawn.counted])


def _links(drawn: Preview, words: str, showing: Showing) -> list[str]:
    written = dict.fromkeys(link.written for link in links_in(words))
    other = [f"{link} as {shown}" for link in written if (shown := showing.link(link)) != link]
    return [f"{drawn.network} shows {listed(other)}."] if other else []


def _preview(revision: Revision, account: Account, limits: tuple[Limit, ...], kept: Mapping[str, Picture]) -> Preview:
    showing, words = showing_on(account.network), revision.words_for(account.key)
    first, rest = shown_at_first(with_links_as_shown(words, showing), showing)
    return Preview(
        account=account.name,
        network=account.network,
        title=title_of(words) if showing.titled else "",
        first=first,
        rest=rest,
        more=showing.more,
        counted=counted(words, limits, account.network),
        pictures=revision.pictures,
        kept=kept,
        too_long=any(limit.count(words) > limit.most for limit in limits),
    )


def counted(words: str, limits: tuple[Limit, ...], network: str) -> str:
    """Return how many characters are left as the network counts them, of the limit that is nearest."""
    if not limits:
        return f"{network} has no limit that a post of words would meet."
    nearest = min(limits, key=lambda one: (one.most - one.count(words)) / one.most)
    left = nearest.most - nearest.count(words)
    if left < 0:
        what = nearest.of_what.removesuffix("s") if left == -1 else nearest.of_what
        return f"{-left:,} {what} too many: {nearest.most:,} is the most."
    return f"{left:,} of {nearest.most:,} {nearest.of_what} left."
