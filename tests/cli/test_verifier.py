"""Whoever has a copy of the record, and not this program, finds whatever was changed in it."""

import csv
import json
import random
import shutil
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from chatops.cli.operations.record_export import copied
from chatops.desk import Desk
from chatops.policy.releases.release import RecordCopy
from storage.engine import Database
from tests.support.copy_mutations import MUTATIONS, Impossible, Mutation
from tests.support.council import StillClock
from tests.support.databases import address_of
from tests.support.once import once
from tests.support.rich import rich_story

VERIFIER = Path(__file__).parents[2] / "docs/verify.py"
NAMES = {"U0CLERK001": "Zoë Smith", "U0EMPLOY01": "Renée O'Brien", "U0DEPUTY01": "Lee Wu"}


def in_this_process() -> Any:
    """The verifier as a module, for many runs."""
    space: dict[str, Any] = {"__name__": "verify"}
    exec(compile(VERIFIER.read_text("utf-8"), str(VERIFIER), "exec"), space)  # noqa: S102 - our own
    return space


def is_found(verifier: Any, folder: Path, *noted: str) -> bool:
    try:
        return bool(list(verifier["check"](folder, *noted)))
    except (csv.Error, AttributeError, KeyError, OSError, TypeError, ValueError):
        return True


def changed(copy: Path, into: Path, mutation: Mutation, seed: int) -> Path:
    """A copy of the copy that this was done to, by the first of the seeds from this one on by which something is."""
    chance = random.Random(seed)
    while True:
        folder = Path(shutil.copytree(copy, into))
        try:
            mutation.make(folder, chance)
            return folder
        except Impossible:
            shutil.rmtree(folder)


@pytest.mark.parametrize("rounds", [40, pytest.param(1000, marks=[pytest.mark.soak, pytest.mark.timeout(900)])])
async def test_of_all_changes_of_a_copy_every_one_is_found(
    database: Database, desk: Desk, clock: StillClock, tmp_path: Path, rounds: int
) -> None:
    await once(desk, partial(rich_story, desk, clock))
    number = (await copied(address_of(database), None, RecordCopy(html=True, names=NAMES), tmp_path / "copy")).manifest
    end = json.loads((tmp_path / "copy/manifest.json").read_text())["journal"]
    notes = {"alone": [()], "entry": [(f"{end['sequence']}:{end['hash']}",), (number,)], "number": [(number,)]}
    verifier, missed = in_this_process(), []
    assert not is_found(verifier, tmp_path / "copy", *notes["entry"][0], number)
    for seed in range(rounds):
        mutation = MUTATIONS[seed % len(MUTATIONS)]
        folder = changed(tmp_path / "copy", tmp_path / "changed", mutation, seed)
        # What is found alone is found beside what was noted: it only says more.
        by_any = [is_found(verifier, folder, *noted) for noted in notes[mutation.found_by]]
        missed += [] if all(by_any) else [(seed, mutation.name, by_any)]
        shutil.rmtree(folder)
    assert missed == []
