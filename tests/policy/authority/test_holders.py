"""Who posts, finds out and follows up by access alone, at each stage: a table that is written by hand."""

from collections.abc import Iterator
from itertools import product

import pytest

from chatops.policy import after_post
from chatops.policy.authority import posting
from chatops.policy.drafts.draft import Posting
from chatops.policy.drafts.moves import can_move
from chatops.policy.drafts.stages import Stage
from chatops.policy.people import AccountStatus, Actor, Office, Person, Standing
from tests.support.drafts import NOW, draft, revision

ME = Person("slack", "T0THORNBURY", "U0ME")
OTHER = Person("slack", "T0THORNBURY", "U0OTHER")
THIS = "facebook-page"
ACCESS = {"none": (), "this": (THIS,), "another": ("website",), "both": (THIS, "website")}

TABLE = """
  standing            office               access       clause
  employee            Clerk/Deputy         -            9.1
  employee/volunteer  Clerk/Deputy/none    this/both    9.1.1
"""
"""Who has access to an account: by office, or because the Clerk gave it to them; never a councillor (9.2), never the
Chair, and nobody who is not on the council's list. "-" means that it does not matter."""
OFFICES = {"Clerk": Office.TOWN_CLERK, "Deputy": Office.DEPUTY_TOWN_CLERK, "Chair": Office.CHAIR, "none": None}
STAGES = {
    "post": {Stage.RELEASED},
    "find out": set(Stage) - {Stage.RELEASED, Stage.POSTED},
    "follow up": set(Stage),
}
"""What whoever has access does, and at which stages."""


def by_the_table(standing: Standing | None, office: str, access: str, status: AccountStatus) -> bool:
    said = (standing.value if standing else "not listed", office, access)
    lines = [line.split()[:3] for line in TABLE.strip().splitlines()[1:]]
    return status is AccountStatus.ACTIVE and any(
        all(allowed == "-" or word in allowed.split("/") for word, allowed in zip(said, line, strict=True))
        for line in lines
    )


def cells() -> Iterator[tuple[Standing | None, str, str, AccountStatus]]:
    return product((*Standing, None), OFFICES, ACCESS, AccountStatus)  # type: ignore[return-value]


@pytest.mark.clause("house rule 10", "house rule 11")
@pytest.mark.parametrize("act", STAGES)
@pytest.mark.parametrize("own", [True, False])
def test_with_access_a_post_is_recorded_found_and_followed_up_at_its_stages_by_whoever_wrote_it(
    act: str, *, own: bool
) -> None:
    rule = after_post.may_add if act == "follow up" else lambda actor, it: posting.may_post(actor, it.revision.accounts)
    posted = (Posting(THIS, "https://www.facebook.com/ThornburyTC/posts/1", OTHER, NOW),) if act == "follow up" else ()
    author = ME if own else OTHER
    wrong = []
    for (standing, office, access, status), stage in product(cells(), Stage):
        only = revision(author=author, accounts=(THIS,))
        this = draft(author=author, stage=stage, revisions=(only,), postings=posted)
        actor = Actor(ME, status, standing, OFFICES[office], accounts=ACCESS[access])
        may = can_move(this, f"draft:{act.replace(' ', '-')}") and not rule(actor, this)
        if may != (by_the_table(standing, office, access, status) and stage in STAGES[act]):
            wrong.append((standing, office, access, status, stage))
    assert wrong == []
