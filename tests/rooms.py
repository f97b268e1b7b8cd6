"""Print how the house stands: `make rooms`, or `python -m tests.rooms`.

For each room and each folder of it how many files and lines it has and how many other folders it draws on, and how many
files and functions are run through when one draft goes from a form to a record of its post.
"""

import inspect
import sys
import threading
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import CodeType, FrameType

import click
import grimp
import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("chatops", "handlers", "storage")
JOURNEY = "tests/journeys/test_happy_path.py::test_a_draft_goes_from_a_command_to_a_record_of_the_post"


def main() -> int:
    """Print both tables. Returns the exit status of the journey."""
    for line in folders():
        click.echo(line)
    tracer = Tracer()
    status = pytest.main([str(ROOT / JOURNEY), "-q", "-n", "0"], plugins=[tracer])
    click.echo("\n".join(passed_through(tracer.seen)))
    return int(status)


def folders() -> Iterator[str]:
    """Return a line for each folder with modules: its files, its lines, and the folders that it imports from."""
    drawn_on = arrows()
    yield f"{'folder':<40}{'files':>6}{'lines':>8}{'draws on':>10}"
    for folder in sorted({path.parent for room in ROOMS for path in (ROOT / room).rglob("*.py")}):
        files = [path for path in folder.glob("*.py") if path.name != "__init__.py"]
        name = str(folder.relative_to(ROOT))
        lines = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files)
        if files:
            yield f"{name:<40}{len(files):>6}{lines:>8}{len(drawn_on[name]):>10}"
    yield f"{'arrows between folders':<54}{sum(map(len, drawn_on.values())):>10}"


def arrows() -> dict[str, set[str]]:
    """Return for each folder the other folders that its modules import from."""
    graph = grimp.build_graph(*ROOMS)
    found: dict[str, set[str]] = defaultdict(set)
    for importer in graph.modules:
        for imported in graph.find_modules_directly_imported_by(importer):
            found[folder_of(importer)].add(folder_of(imported))
    for folder, others in found.items():
        others.discard(folder)
    return found


def folder_of(module: str) -> str:
    """Return the folder that a module stands in, as a path from the top."""
    path = module.replace(".", "/")
    return path if (ROOT / path).is_dir() else str(Path(path).parent)


class Tracer:
    """Notes each function that is called while a test runs, not while what it needs is set up, in every thread."""

    def __init__(self) -> None:
        self.seen: set[CodeType] = set()
        self._on = False
        threading.setprofile(self._note)
        sys.setprofile(self._note)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Iterator[None]:
        """Note what is called from the first line of the test to its last."""
        self._on = True
        try:
            return (yield)
        finally:
            self._on = False

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        if self._on and event == "call":
            self.seen.add(frame.f_code)


def passed_through(seen: Iterable[CodeType]) -> Iterator[str]:
    """Return a line for each room, with the files and functions that were run through, and one for all of them.

    The practice council is left out: it stands in for Slack. So is what runs while a module or a class is made.
    """
    by_room: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for code in seen:
        path = Path(code.co_filename)
        if path.is_relative_to(ROOT) and code.co_flags & inspect.CO_OPTIMIZED and not code.co_name.startswith("<"):
            by_room["/".join(path.relative_to(ROOT).parts[:2])].add((str(path), code.co_qualname))
    of_house = {room: found for room, found in by_room.items() if room.split("/")[0] in ROOMS}
    of_house.pop("handlers/practice", None)
    yield f"{'one draft from form to posted':<40}{'files':>6}{'functions':>11}"
    for room, found in sorted(of_house.items()):
        yield f"{room:<40}{len({path for path, _ in found}):>6}{len(found):>11}"
    every = set().union(*of_house.values())
    yield f"{'in all':<40}{len({path for path, _ in every}):>6}{len(every):>11}"


if __name__ == "__main__":
    sys.exit(main())
