"""docs/journal.md says what the entries of the journal say: each act, its clause and version, and each key."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from chatops.facts.acts.table import ACTS
from chatops.facts.attempts import AttemptRefused
from chatops.facts.authority import DelegationOver
from chatops.facts.breaches import (
    BreachReported,
    CaseChanged,
    CaseErased,
    CaseRead,
    ConfidentialAttempt,
    Deed,
    SealedFact,
)
from chatops.facts.drafts import DraftHandedOver, DraftTakenOver
from chatops.facts.fact import Fact
from chatops.facts.purdah import NamesErased, PurdahAnnounced, how_many
from chatops.facts.questions import QuestionErased
from chatops.facts.records import RecordsReconciled
from chatops.facts.stops import ApprovalTakenBack, DraftFinished, DraftTurnedDown
from chatops.policy.anchors import Disagreement, Doubt, Head
from chatops.policy.drafts.draft import Lent, TakenBack
from chatops.policy.editions.questions import Question
from chatops.policy.people import Delegation, Office, Scope, ScopeKind
from chatops.policy.purdah.periods import PurdahWindow
from tests import docs
from tests.support.cases import case
from tests.support.drafts import AUTHOR, NOW, draft

KEPT = max((Path(__file__).parents[1] / "upgrades").glob("*.sql"))
COMMON: dict[str, Any] = {"at": NOW, "reference": "DR-7KQ2M9"}
WINDOW = PurdahWindow("PW-7KQ2M9", NOW, None, "A poll is near.")
SCOPE = Scope(ScopeKind.TOPIC, "The river festival")
LOAN = Delegation("DL-7KQ2M9", AUTHOR, Office.TOWN_CLERK, AUTHOR, SCOPE, NOW, NOW, "They run it.")
TAKEN = TakenBack(1, "0" * 64, AUTHOR, None, NOW, "It is wrong.", Lent(LOAN.reference, LOAN.office))

EXAMPLES: tuple[Fact, ...] = (
    DelegationOver(delegation=LOAN, **COMMON),
    PurdahAnnounced(window=WINDOW, **COMMON),
    NamesErased(counts=how_many(()), tell=None, **COMMON),
    QuestionErased(question=Question("QN-7KQ2M9", AUTHOR, NOW, "", others=True, salt=""), **COMMON),
    RecordsReconciled(disagreement=Disagreement(Doubt.BEHIND, Head(), None), **COMMON),
    ApprovalTakenBack(draft=draft(), taken=TAKEN, **COMMON),
    DraftTurnedDown(draft=draft(), taken=TAKEN, **COMMON),
    DraftFinished(draft=draft(), **COMMON),
    DraftHandedOver(draft=draft(), to=(AUTHOR,), **COMMON),
    DraftTakenOver(revision=draft().revision, before=draft(), **COMMON),
    BreachReported(case=case(), receipt="", form="", **COMMON),
    CaseChanged(case=case(), did=Deed.HANDED_ON, whom=AUTHOR, **COMMON),
    CaseRead(how="by a form", **COMMON),
    CaseErased(**COMMON),
    AttemptRefused(attempted="draft:approve", clauses=("9.2",), overtaken=False, **COMMON),
    ConfidentialAttempt(attempted="breach:read", **COMMON),
)
"""What the kept database of the newest tables has no entry of."""


def entries() -> Iterator[tuple[str, int, set[str]]]:
    """The act, version and keys of each entry that is kept, and of each example."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(KEPT.read_text(encoding="utf-8"))
        for (text,) in database.execute("SELECT entry FROM journal"):
            entry = json.loads(text)
            yield entry["act"], entry.get("version", 1), set(entry["details"])
    for fact in EXAMPLES:
        # Storage writes with what happened to a case the digest of what is sealed of it.
        of_case = {"kept"} if isinstance(fact, SealedFact) and hasattr(fact, "case") else set()
        yield fact.act, fact.version, set(fact.details()) | of_case


def test_every_act_has_its_keys_with_their_meaning() -> None:
    newest = {fact.act: fact.version for fact in docs.facts()}
    seen: dict[str, list[set[str]]] = defaultdict(list)
    for act, version, keys in entries():
        if newest[act] == version:
            seen[act].append(keys)
    assert newest.keys() - seen.keys() == set(), "there is no example of these acts: add one to EXAMPLES"
    for act, all_keys in seen.items():
        meant = ACTS[act].details
        assert set().union(*all_keys) <= meant.keys(), f"a key of {act} has no meaning in chatops/facts/acts"
        always = {key for key, meaning in meant.items() if "; only " not in meaning}
        assert [keys for keys in all_keys if not always <= keys] == [], (
            f"an entry of {act} lacks a key that has a meaning"
        )


def test_the_page_is_what_the_facts_say() -> None:
    assert docs.PAGE.read_text(encoding="utf-8") == docs.page(), "docs/journal.md is old: run `make docs`"
