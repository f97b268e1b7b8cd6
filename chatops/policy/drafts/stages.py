"""The stages of a draft, and the one table of the moves between them."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Where a draft stands. Each is named by what has happened to it."""

    SUBMITTED = "submitted"
    ROUTED = "routed"
    CHANGES_REQUESTED = "changes requested"
    APPROVED = "approved"
    UNCONFIRMED = "unconfirmed"
    HELD = "held"
    RELEASED = "released"
    POSTED = "posted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


STANDS = {
    Stage.SUBMITTED: "has been sent in",
    Stage.ROUTED: "waits to be decided",
    Stage.CHANGES_REQUESTED: "was sent back for changes",
    Stage.APPROVED: "is approved",
    Stage.UNCONFIRMED: "waits to be confirmed",
    Stage.HELD: "is held because of purdah",
    Stage.RELEASED: "is ready to post",
    Stage.POSTED: "has been posted",
    Stage.REJECTED: "was rejected",
    Stage.WITHDRAWN: "was withdrawn",
    Stage.LAPSED: "has lapsed",
}
"""How a draft stands at each stage, in words that follow its name."""

WHY_IT_CANNOT_MOVE = {
    Stage.SUBMITTED: "It is being passed on at this moment. Try again in a minute.",
    Stage.POSTED: "It has been posted already.",
    Stage.REJECTED: "It was rejected. Start a new draft for another try.",
    Stage.WITHDRAWN: "Its author has withdrawn it.",
    Stage.LAPSED: "It has lapsed, so no more of it will be posted.",
}
"""What to say of a draft at these stages, where an act has nothing truer of its own to say."""


class Mover(StrEnum):
    """Who may make a move, or do another of the acts."""

    AUTHOR = "author"
    APPROVER = "approver"
    TOWN_CLERK = "Town Clerk"
    AUTHOR_OR_APPROVER = "author or approver"
    ACCOUNT_HOLDER = "account holder"
    BOT = "bot"
    OFFICER = "Town Clerk or Deputy"
    OFFICE_HOLDER = "another office holder"
    EMPLOYEE = "employee"
    ANYBODY = "anybody of the council"
    HANDLER_OR_REPORTER = "handler or reporter"
    SERVER = "whoever runs the server"


WAITING = (Stage.ROUTED, Stage.UNCONFIRMED, Stage.HELD)
"""The stages in which a draft is before those who were asked to decide it."""
REMINDED = (*WAITING, Stage.RELEASED)
"""Where somebody is reminded: those who are asked, of what is held once nothing holds it, or who have the words."""


@dataclass(frozen=True, slots=True)
class Move:
    """One row of the table of moves: the act, the stages it starts from, where it ends, who makes it.

    `stays` are stages in which the act may be done as well, and the draft stays where it stands; `ends` is None when it
    always does.
    """

    act: str
    starts: tuple[Stage, ...]
    ends: Stage | None
    by: Mover
    stays: tuple[Stage, ...] = ()

    @property
    def possible(self) -> tuple[Stage, ...]:
        """The stages in which the act may be done."""
        return (*self.starts, *self.stays)


MOVES: dict[str, Move] = {
    move.act: move
    for move in (
        Move("draft:submit", (), Stage.SUBMITTED, Mover.AUTHOR),
        Move("draft:route", (Stage.SUBMITTED,), Stage.ROUTED, Mover.BOT),
        Move("draft:approve-by-template", (Stage.SUBMITTED,), Stage.APPROVED, Mover.BOT),
        Move("draft:approve", (Stage.ROUTED,), Stage.APPROVED, Mover.APPROVER),
        Move("draft:reject", (Stage.ROUTED,), Stage.REJECTED, Mover.APPROVER),
        Move("draft:ask-for-changes", (Stage.ROUTED,), Stage.CHANGES_REQUESTED, Mover.APPROVER),
        Move(
            "draft:revise",
            (
                Stage.ROUTED,
                Stage.CHANGES_REQUESTED,
                Stage.APPROVED,
                Stage.UNCONFIRMED,
                Stage.HELD,
                Stage.RELEASED,
                Stage.LAPSED,
            ),
            Stage.SUBMITTED,
            Mover.AUTHOR,
        ),
        Move(
            "draft:take-over",
            (
                Stage.ROUTED,
                Stage.CHANGES_REQUESTED,
                Stage.APPROVED,
                Stage.UNCONFIRMED,
                Stage.HELD,
                Stage.RELEASED,
                Stage.LAPSED,
            ),
            Stage.CHANGES_REQUESTED,
            Mover.EMPLOYEE,
        ),
        Move(
            "draft:withdraw",
            (
                Stage.SUBMITTED,
                Stage.ROUTED,
                Stage.CHANGES_REQUESTED,
                Stage.APPROVED,
                Stage.UNCONFIRMED,
                Stage.HELD,
            ),
            Stage.WITHDRAWN,
            Mover.AUTHOR,
        ),
        Move("draft:stop", (Stage.APPROVED, Stage.RELEASED), Stage.UNCONFIRMED, Mover.BOT),
        Move(
            "draft:take-back",
            (Stage.APPROVED, Stage.UNCONFIRMED, Stage.HELD, Stage.RELEASED),
            Stage.CHANGES_REQUESTED,
            Mover.APPROVER,
        ),
        Move("draft:turn-down", (Stage.UNCONFIRMED, Stage.HELD), Stage.REJECTED, Mover.APPROVER),
        Move("draft:confirm", (Stage.UNCONFIRMED,), Stage.APPROVED, Mover.APPROVER),
        Move("draft:lapse", (Stage.SUBMITTED, Stage.ROUTED, Stage.UNCONFIRMED, Stage.HELD), Stage.LAPSED, Mover.BOT),
        Move("draft:bring-back", (Stage.LAPSED,), Stage.SUBMITTED, Mover.AUTHOR_OR_APPROVER),
        Move("draft:hold", (Stage.APPROVED, Stage.RELEASED), Stage.HELD, Mover.BOT),
        # In the others an exemption still changes what happens, and something else has to happen first.
        Move(
            "draft:exempt",
            (Stage.HELD,),
            Stage.APPROVED,
            Mover.OFFICER,
            stays=(Stage.SUBMITTED, Stage.ROUTED, Stage.APPROVED),
        ),
        Move(
            "draft:let-through",
            (Stage.HELD,),
            Stage.APPROVED,
            Mover.OFFICER,
            stays=(Stage.SUBMITTED, Stage.ROUTED, Stage.APPROVED),
        ),
        Move("draft:approve-again", (Stage.HELD,), Stage.APPROVED, Mover.APPROVER),
        Move("draft:release", (Stage.APPROVED,), Stage.RELEASED, Mover.BOT),
        Move("draft:post", (Stage.RELEASED,), Stage.POSTED, Mover.ACCOUNT_HOLDER),
        Move("draft:finish", (Stage.RELEASED,), Stage.POSTED, Mover.BOT),
        # What is out before it was handed over is out: what was turned down or withdrawn stays that.
        Move(
            "draft:find-out",
            (
                Stage.SUBMITTED,
                Stage.ROUTED,
                Stage.CHANGES_REQUESTED,
                Stage.APPROVED,
                Stage.UNCONFIRMED,
                Stage.HELD,
                Stage.LAPSED,
            ),
            Stage.POSTED,
            Mover.ACCOUNT_HOLDER,
            stays=(Stage.REJECTED, Stage.WITHDRAWN),
        ),
        # The bot publishes what is released; how that came out is known later, wherever the draft stands then.
        Move("draft:prepare", (), None, Mover.BOT, stays=(Stage.RELEASED,)),
        Move("draft:claim", (), None, Mover.BOT, stays=(Stage.RELEASED,)),
        Move("draft:doubt", (), None, Mover.BOT, stays=tuple(Stage)),
        Move("draft:find-absent", (), None, Mover.BOT, stays=tuple(Stage)),
        Move("draft:leave-to-people", (), None, Mover.BOT, stays=tuple(Stage)),
        Move("draft:read-back", (), None, Mover.BOT, stays=tuple(Stage)),
        Move(
            "draft:publish",
            (
                Stage.RELEASED,
                Stage.SUBMITTED,
                Stage.ROUTED,
                Stage.CHANGES_REQUESTED,
                Stage.APPROVED,
                Stage.UNCONFIRMED,
                Stage.HELD,
                Stage.LAPSED,
            ),
            Stage.POSTED,
            Mover.BOT,
            stays=(Stage.REJECTED, Stage.WITHDRAWN, Stage.POSTED),
        ),
        # Wherever a post of it may be live: in part it may be at any of these.
        Move(
            "draft:follow-up",
            (),
            None,
            Mover.ACCOUNT_HOLDER,
            stays=(
                Stage.POSTED,
                Stage.RELEASED,
                Stage.HELD,
                Stage.UNCONFIRMED,
                Stage.CHANGES_REQUESTED,
                Stage.WITHDRAWN,
                Stage.LAPSED,
                Stage.SUBMITTED,
                Stage.ROUTED,
                Stage.APPROVED,
                Stage.REJECTED,
            ),
        ),
        Move("draft:hand-over", (), None, Mover.BOT, stays=(Stage.RELEASED,)),
        Move("draft:hand-on", (), None, Mover.APPROVER, stays=WAITING),
        Move("draft:comment", (), None, Mover.APPROVER, stays=WAITING),
        Move("draft:ask-others", (), None, Mover.BOT, stays=WAITING),
        Move("draft:escalate", (), None, Mover.BOT, stays=WAITING),
    )
}
"""Every move a draft can make, and what is done to one that stays. `docs/moves.md` shows the moves as a chart, and a
test keeps the two equal."""

OPEN_STAGES = tuple(stage for stage in Stage if any(stage in move.starts for move in MOVES.values()))
"""The stages from which something can still happen."""
