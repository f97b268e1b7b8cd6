"""What changed from one revision to the next besides what is marked in its words."""

from collections.abc import Mapping
from datetime import datetime

from chatops.policy.drafts.draft import Revision
from handlers.views.phrases import listed, quoted, when

AS_SOON_AS_APPROVED = "once approved"


def changed_besides(names: Mapping[str, str], before: Revision, after: Revision, now: datetime) -> tuple[str, ...]:
    """Return what changed besides the words, and what words for one account have gone, a sentence each."""
    left = {one.account for one in after.account_words}
    gone = (one.account for one in before.account_words if one.account not in left)
    said = [f"{names.get(key, key)} has no words of its own any more." for key in gone]
    if before.accounts != after.accounts:
        said.append(f"The accounts were {listed([names.get(key, key) for key in before.accounts])}.")
    if before.goes_out_at != after.goes_out_at:
        due = before.goes_out_at
        said.append(f"It was to be posted {f'on {when(due, now)}' if due else AS_SOON_AS_APPROVED}.")
    if before.background.title != after.background.title:
        said.append(f"What it is about was {quoted(before.background.title) or 'not said'}.")
    if before.pictures != after.pictures:
        said.append("The pictures, their order or what is said of them have changed.")
    if before.all_words == after.all_words:
        said.append("The words are the same.")
    return tuple(said)
