"""What the bot publishes of a draft by itself, and what of it was left to people, in sentences."""

from chatops.evaluate.publishing import in_hand
from chatops.policy.drafts.draft import Draft
from chatops.policy.publishing.jobs import JobState, WhyByHand
from chatops.ports.unit_of_work import UnitOfWork
from handlers.views.phrases import listed

_LEFT = {
    WhyByHand.REFUSED: "The bot could not post it on {name}: the network refused it. Post it there by hand.",
    WhyByHand.PUT_OFF: "The bot could not post it on {name}: the network put it off too often. Post it there by hand.",
    WhyByHand.DISCONNECTED: "The bot does not post on {name} any more. Post it there by hand.",
    WhyByHand.CANNOT_TELL: "Nobody can tell whether the bot's post on {name} is out. Look there first: if it is out as "
    "approved, record its link; if it is not, post it.",
}


def about_the_bot(work: UnitOfWork, draft: Draft) -> str:
    """Return where the bot posts a draft now; empty where it does not."""
    jobs = in_hand(work, draft)
    if not jobs:
        return ""
    names = {account.key: account.name for account in work.accounts.ever()}
    unclear = [names.get(key, key) for key, job in jobs.items() if job.state is JobState.UNCLEAR]
    said = f" The bot posts it on {listed([names.get(key, key) for key in jobs])}."
    return said + (f" It is not known yet whether it is out on {listed(unclear)}: the bot looks." if unclear else "")


def left_to_people(name: str, why: str) -> str:
    """Return what is said, to whoever is to post it, of a publication that the bot left to people."""
    return _LEFT[WhyByHand(why)].format(name=name)
