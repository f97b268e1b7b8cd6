"""The whole of who may do what, against a table that is written by hand from the clauses and that a Clerk can check.

Every cell is generated from the rules' own lists of standings, offices, stages, acts and states of an account. What the
table does not allow is refused.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import pairwise, product

import pytest

from chatops.policy import after_post, deadlines, pauses
from chatops.policy.authority import absences, delegations, identities, offices, posting, powers, roster
from chatops.policy.authority.visibility import Sight, sight_of
from chatops.policy.drafts.draft import Draft
from chatops.policy.drafts.moves import can_move
from chatops.policy.drafts.stages import MOVES, Mover, Stage
from chatops.policy.objections import Objection
from chatops.policy.people import AccountStatus, Actor, Delegation, Office, Person, Scope, ScopeKind, Standing
from chatops.policy.purdah import periods, routine
from chatops.policy.templates import rules as templates
from chatops.policy.templates.template import Template, TemplateDecision
from tests.support.drafts import NOW, draft, revision

# The table. Each line is something that is allowed; "-" means that it does not matter, "a/b" either of the two.
# "lent" is what the person has been lent: nothing, or one of the cases that are explained below.

TABLE = """
  act                standing            office         lent                 draft      stage                   clause

  approve            employee            Clerk/Deputy   -                    another's  routed                  3.1
  reject             employee            Clerk/Deputy   -                    another's  routed                  3.1
  ask for changes    employee            Clerk/Deputy   -                    another's  routed                  3.1
  approve again      employee            Clerk/Deputy   -                    another's  held                    3.1
  confirm            employee            Clerk/Deputy   -                    another's  unconfirmed             3.1
  hand on            employee            Clerk/Deputy   -                    another's  routed/unconfirmed/held 3.1
  comment            employee            Clerk/Deputy   -                    another's  routed/unconfirmed/held 3.1

  approve            employee            none           draft/account/topic  another's  routed                  3.1.1
  reject             employee            none           draft/account/topic  another's  routed                  3.1.1
  ask for changes    employee            none           draft/account/topic  another's  routed                  3.1.1
  approve again      employee            none           draft/account/topic  another's  held                    3.1.1
  confirm            employee            none           draft/account/topic  another's  unconfirmed             3.1.1
  hand on            employee            none           draft/account/topic  another's  routed/unconfirmed/held 3.1.1
  hand on            employee            none           topic-not-stated     another's  routed/unconfirmed/held 3.1.1
  comment            employee            none           draft/account/topic  another's  routed/unconfirmed/held 3.1.1
  comment            employee            none           topic-not-stated     another's  routed/unconfirmed/held 3.1.1

  take back          employee            Clerk/Deputy   -                    another's  until-taken-back        rule-9
  take back          employee            none           draft/account/topic  another's  until-taken-back        rule-9
  take back          employee            none           topic-not-stated     another's  until-taken-back        rule-9

  turn down          employee            Clerk/Deputy   -                    another's  unconfirmed/held        rule-9
  turn down          employee            none           draft/account/topic  another's  unconfirmed/held        rule-9
  turn down          employee            none           topic-not-stated     another's  unconfirmed/held        rule-9

  submit             employee/volunteer  -              -                    -          -                       4.2b
  revise             employee/volunteer  -              -                    own        until-posted            5.8
  take over          employee            not-the-Chair  -                    another's  until-posted            5.8
  bring back         employee/volunteer  -              -                    own        lapsed                  5.8
  bring back         employee            Clerk/Deputy   -                    another's  lapsed                  3.1
  withdraw           employee/volunteer  -              -                    own        until-released          5.8

  post               employee            Clerk/Deputy   -                    -          released                9.1
  find out           employee            Clerk/Deputy   -                    -          not-handed-over         9.1
  exempt             employee            Clerk          -                    -          until-out               PS-4b
  follow up          employee            Clerk/Deputy   -                    -          once-posted             rule-10
  let through        employee            Clerk/Deputy   -                    another's  until-out               rule-9

  lend               employee            Clerk/Deputy   -                    -          -                       rule-2
  end a delegation   employee            Clerk/Deputy   -                    -          -                       rule-2
  be away            employee            Clerk/Deputy   -                    -          -                       3.1
  switch purdah      employee            Clerk          -                    -          -                       PS-4b
  allow a routine    employee            Clerk          -                    -          -                       rule-4

  switch templates   employee            Clerk          -                    -          -                       rule-15
  propose a template employee            not-the-Chair  -                    -          -                       rule-15
  decide a template  employee            Clerk/Deputy   -                    another's  -                       3.1
  end a template     employee            Clerk/Deputy   -                    -          -                       rule-15
  end a template     employee/volunteer  -              -                    own        -                       rule-15
  use a template     employee/volunteer  -              -                    another's  -                       rule-15

  keep the list      employee            Clerk/Deputy   -                    -          -                       rule-14
  link accounts      employee            Clerk          -                    -          -                       1.1
  pause              employee            Clerk/Deputy   -                    -          -                       rule-9
  propose an office  employee            Clerk/Deputy   -                    -          -                       rule-14
  call off an office -                   an-office      -                    -          -                       rule-14
"""

WORDS = {
    "an-office": "Clerk/Deputy/Chair",
    "not-the-Chair": "Clerk/Deputy/none",
    "until-posted": "routed/changes requested/approved/unconfirmed/held/released/lapsed",
    "until-taken-back": "approved/unconfirmed/held/released",
    "until-out": "submitted/routed/approved/held",
    "once-posted": "submitted/routed/approved/rejected/released/posted/held/unconfirmed/changes requested/withdrawn/"
    "lapsed",
    "not-handed-over": "submitted/routed/changes requested/approved/unconfirmed/held/rejected/withdrawn/lapsed",
    "until-released": "submitted/routed/changes requested/approved/unconfirmed/held",
}
"""What stands for several stages or offices in the table. Whoever wrote what is taken over has left."""

ME = Person("slack", "T0THORNBURY", "U0ME")
AUTHOR = Person("slack", "T0THORNBURY", "U0AUTHOR")
LENDER = Person("slack", "T0THORNBURY", "U0LENDER")
THIRD = Person("slack", "T0THORNBURY", "U0THIRD")
OFFICES = {"Clerk": Office.TOWN_CLERK, "Deputy": Office.DEPUTY_TOWN_CLERK, "Chair": Office.CHAIR, "none": None}
THIS = "DR-7KQ2M9"


def lent(kind: ScopeKind, about: str, **changes: object) -> Delegation:
    """A delegation to me that is in force."""
    made = Delegation(
        "DL-7KQ2M9",
        LENDER,
        Office.TOWN_CLERK,
        ME,
        Scope(kind, about),
        NOW - timedelta(days=1),
        NOW + timedelta(days=1),
        "",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


LENT: dict[str, tuple[Delegation, ...]] = {
    "nothing": (),
    # The cases that reach this draft.
    "draft": (lent(ScopeKind.DRAFT, THIS),),
    "account": (lent(ScopeKind.ACCOUNT, "facebook-page"),),
    "topic": (lent(ScopeKind.TOPIC, "The fair"),),
    # Those that do not, or not yet.
    "topic-not-stated": (lent(ScopeKind.TOPIC, "The fair"),),
    "topic-not-shown": (lent(ScopeKind.TOPIC, "The fair"),),
    "another-draft": (lent(ScopeKind.DRAFT, "DR-000000"),),
    "another-account": (lent(ScopeKind.ACCOUNT, "website"),),
    "ended": (lent(ScopeKind.DRAFT, THIS, ends=NOW),),
    "ended-early": (lent(ScopeKind.DRAFT, THIS, ended_at=NOW),),
    "not-yet": (lent(ScopeKind.DRAFT, THIS, since=NOW + timedelta(microseconds=1)),),
    "somebody-else's": (lent(ScopeKind.DRAFT, THIS, delegate=THIRD),),
    "lender-left": (lent(ScopeKind.DRAFT, THIS, lender=THIRD),),
    "lender-wrote-it": (lent(ScopeKind.DRAFT, THIS),),
}
"""What was lent, by the word that the table has for it. The draft is for the Facebook page alone."""

ACTS = {
    **{move.act.removeprefix("draft:").replace("-", " "): move for move in MOVES.values() if move.by is not Mover.BOT},
    "lend": None,
    "end a delegation": None,
    "be away": None,
    "switch purdah": None,
    "allow a routine": None,
    "switch templates": None,
    "propose a template": None,
    "decide a template": None,
    "end a template": None,
    "use a template": None,
    "keep the list": None,
    "link accounts": None,
    "pause": None,
    "propose an office": None,
    "call off an office": None,
}
"""Every move that a person makes, and what they do that moves no draft."""


def of(this: Draft) -> Template:
    """A template that whoever wrote this draft proposed, and that they approved themselves as well."""
    decided = TemplateDecision(True, this.author, Office.TOWN_CLERK, NOW)
    return Template("TP-7KQ2M9", "Bin days", "On {day}.", ("website",), NOW, this.author, NOW, decided)


RULES: dict[str, Callable[[Actor, Draft, str], list[Objection]]] = {
    **dict.fromkeys(("approve", "reject", "ask for changes", "approve again", "confirm"), powers.may_decide),
    "take back": lambda actor, this, _: powers.may_take_back(actor, this),
    "turn down": lambda actor, this, _: powers.may_take_back(actor, this),
    "comment": lambda actor, this, _: powers.may_comment(actor, this),
    "hand on": lambda actor, this, _: powers.may_reassign(actor, this),
    "submit": lambda actor, *_: powers.may_draft(actor),
    "revise": lambda actor, this, _: powers.may_change(actor, this),
    "take over": lambda actor, this, _: powers.may_take_over(actor, this, author_is_there=False),
    "withdraw": lambda actor, this, _: powers.may_change(actor, this),
    "bring back": lambda actor, this, _: deadlines.may_bring_back(actor, this),
    "post": lambda actor, this, _: posting.may_post(actor, this.revision.accounts),
    "find out": lambda actor, this, _: posting.may_post(actor, this.revision.accounts),
    "exempt": lambda actor, *_: periods.may_exempt(actor),
    "lend": lambda actor, *_: delegations.may_lend(actor),
    "end a delegation": lambda actor, *_: delegations.may_end(actor),
    "be away": lambda actor, *_: absences.may_be_away(actor),
    "switch purdah": lambda actor, *_: periods.may_switch(actor),
    "allow a routine": lambda actor, *_: routine.may_allow_routine(actor),
    "switch templates": lambda actor, *_: templates.may_switch_templates(actor),
    "propose a template": lambda actor, *_: templates.may_propose(actor),
    "decide a template": lambda actor, this, _: templates.may_decide_template(actor, of(this)),
    "end a template": lambda actor, this, _: templates.may_end(actor, of(this)),
    "use a template": lambda actor, this, _: templates.may_use(actor, of(this)),
    "keep the list": lambda actor, *_: roster.may_keep_roster(actor),
    "propose an office": lambda actor, *_: offices.may_propose_office(actor),
    "call off an office": lambda actor, *_: offices.may_call_off(actor),
    "link accounts": lambda actor, *_: identities.may_link(actor),
    "let through": lambda actor, this, _: pauses.may_let_through(actor, this),
    "follow up": lambda actor, this, _: after_post.may_add(actor, this),
    "pause": lambda actor, *_: pauses.may_pause(actor),
}
"""The rule that is asked for each act."""

Cell = tuple[str, Standing | None, str, str, bool, Stage, AccountStatus]


def lines() -> list[list[set[str] | None]]:
    """The table, a set of words for each column, None where it does not matter."""
    widths = [2, 21, 41, 56, 77, 88, 112]
    read = []
    for line in TABLE.strip("\n").splitlines()[2:]:
        if not line.strip():
            continue
        cells = [line[a:b].strip() for a, b in pairwise(widths)]
        read.append([None if cell == "-" else set(WORDS.get(cell, cell).split("/")) for cell in cells])
    return read


ALLOWED = lines()
ABOUT = {act: [line for line in ALLOWED if line[0] is None or act in line[0]] for act in ACTS}
"""The lines that speak of each act."""


def by_the_table(cell: Cell) -> bool:
    act, standing, office, what, own, stage, status = cell
    if status is not AccountStatus.ACTIVE:
        return False
    said = (act, standing.value if standing else "not listed", office, what, "own" if own else "another's", stage.value)
    return any(
        all(allowed is None or word in allowed for word, allowed in zip(said, line, strict=True)) for line in ABOUT[act]
    )


IN_FORCE = {
    what: delegations.in_force(
        given, NOW, {Office.TOWN_CLERK: LENDER}, dict.fromkeys((ME, LENDER, THIRD, AUTHOR), Standing.EMPLOYEE)
    )
    for what, given in LENT.items()
}


@cache
def the_draft(author: Person, stage: Stage, asked: tuple[Person, ...]) -> Draft:
    """The draft of a cell, for the Facebook page alone."""
    only = revision(author=author, accounts=("facebook-page",))
    return draft(author=author, stage=stage, revisions=(only,), asked=asked)


def by_the_rules(cell: Cell) -> bool:
    act, standing, office, what, own, stage, status = cell
    author = ME if own else LENDER if what == "lender-wrote-it" else AUTHOR
    this = the_draft(author, stage, () if what == "topic-not-shown" else (ME,))
    actor = Actor(ME, status, standing, OFFICES[office], IN_FORCE[what])
    stated = "DL-7KQ2M9" if what.startswith("topic") and what != "topic-not-stated" else ""
    move = ACTS[act]
    moves = move is None or act == "submit" or can_move(this, move.act)
    return moves and not RULES[act](actor, this, stated)


def cells(act: str) -> Iterator[Cell]:
    return product((act,), (*Standing, None), OFFICES, LENT, (True, False), Stage, AccountStatus)  # type: ignore[return-value]


@pytest.mark.parametrize("act", ACTS)
def test_every_cell_is_as_the_table_says_and_what_it_does_not_allow_is_refused(act: str) -> None:
    wrong = [cell for cell in cells(act) if by_the_rules(cell) != by_the_table(cell)]
    assert wrong == []


def test_the_matrix_is_whole() -> None:
    count = Counter(act for act in ACTS for _ in cells(act))
    assert sum(count.values()) >= 5000
    assert set(RULES) == set(ACTS)
    assert {word for line in ALLOWED for word in line[0] or ()} == set(ACTS)
    assert {word for line in ALLOWED for word in line[5] or ()} <= {stage.value for stage in Stage}
    assert {word for line in ALLOWED for word in line[3] or ()} < set(LENT)


def test_the_table_is_read_as_it_is_written() -> None:
    assert ALLOWED[0] == [{"approve"}, {"employee"}, {"Clerk", "Deputy"}, None, {"another's"}, {"routed"}]
    assert len(ALLOWED) == 49
    assert by_the_table(("approve", Standing.EMPLOYEE, "Clerk", "nothing", False, Stage.ROUTED, AccountStatus.ACTIVE))
    assert not by_the_table(("approve", Standing.MEMBER, "Clerk", "draft", False, Stage.ROUTED, AccountStatus.ACTIVE))


@pytest.mark.parametrize("case", [case for case in LENT if case not in {"draft", "account", "topic", "nothing"}])
def test_a_delegation_that_does_not_reach_a_draft_shows_none_of_it(case: str) -> None:
    """What may not be decided is not read either, but for a topic that was put before them and is not stated yet."""
    author = LENDER if case == "lender-wrote-it" else AUTHOR
    this = the_draft(author, Stage.ROUTED, () if case == "topic-not-shown" else (ME,))
    actor = Actor(ME, AccountStatus.ACTIVE, Standing.EMPLOYEE, None, IN_FORCE[case])
    assert (sight_of(this, actor) is Sight.EVERYTHING) is (case == "topic-not-stated")
