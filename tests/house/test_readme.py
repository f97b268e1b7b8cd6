"""README and the chart of moves say what the code does."""

import re
from pathlib import Path

from chatops.policy.drafts.stages import MOVES, Mover, Stage

ROOT = Path(__file__).parents[2]


def chart() -> list[str]:
    found = re.search(r"```mermaid\n(.*?)```", (ROOT / "docs/moves.md").read_text(encoding="utf-8"), re.DOTALL)
    assert found, "there is no chart"
    return [line.strip() for line in found[1].splitlines()]


def state(stage: Stage) -> str:
    return stage.value.replace(" ", "_")


def test_the_chart_has_every_move_and_no_other():
    in_code = {
        f"{start} --> {state(move.ends)}: {move.act.removeprefix('draft:').replace('-', ' ')} ({move.by})"
        for move in MOVES.values()
        if move.ends
        for start in ([state(stage) for stage in move.starts] or ["[*]"])
    }
    assert {line for line in chart() if "-->" in line} == in_code


NOT_WAITED_FOR = {"draft:take-back", "draft:find-out", "draft:turn-down", "draft:take-over", "draft:publish"}


def test_the_chart_is_coloured_by_whom_a_draft_waits_for():
    # An author can act at most stages; a draft waits for them only where nobody else can. An approval can be taken back
    # at any time, and what is out already can be recorded at any; nobody waits for that.
    waits_for: dict[Mover, list[str]] = {}
    for stage in Stage:
        movers = {move.by for move in MOVES.values() if stage in move.starts and move.act not in NOT_WAITED_FOR}
        for mover in (Mover.APPROVER, Mover.ACCOUNT_HOLDER, Mover.BOT, Mover.AUTHOR):
            if mover in movers:
                waits_for.setdefault(mover, []).append(state(stage))
                break
    in_code = {f"class {', '.join(states)} {mover.value.replace(' ', '_')}" for mover, states in waits_for.items()}
    assert {line for line in chart() if line.startswith("class ")} == in_code


def test_it_opens_with_the_two_commands():
    commands = re.findall(r"^    make (\w+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert commands[:2] == ["practice", "test"]
