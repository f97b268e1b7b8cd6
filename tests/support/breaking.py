"""Breaking the house on purpose, in a copy: a test that cannot fail shows nothing."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_NOT_COPIED = shutil.ignore_patterns(".*_cache", "__pycache__", ".venv", ".git", "var", "screenshots")


@dataclass(frozen=True, slots=True)
class Break:
    """In this file, put `after` where `before` first stands; with no `before` write a new file of it."""

    file: str
    before: str
    after: str


def copy_to(place: Path) -> Path:
    """Return a copy of the house at this place, which is not there yet."""
    shutil.copytree(ROOT, place, ignore=_NOT_COPIED)
    return place


def still_there(broken: Break) -> bool:
    """Return whether the house still says what is to be changed."""
    path = ROOT / broken.file
    return not broken.before or (path.is_file() and broken.before in path.read_text(encoding="utf-8"))


def ended(broken: Break, copy: Path, *which: str) -> subprocess.CompletedProcess[str]:
    """Return how pytest ended on these tests in the copy with this broken: 1 when a test failed."""
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *which]
    with _put_in(broken, copy):
        return subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=300, check=False)  # noqa: S603 - ours


@contextmanager
def _put_in(broken: Break, copy: Path) -> Iterator[None]:
    path = copy / broken.file
    whole = path.read_text(encoding="utf-8") if path.exists() else None
    path.parent.mkdir(parents=True, exist_ok=True)
    changed = (whole or "").replace(broken.before, broken.after, 1) if broken.before else broken.after
    path.write_text(changed, encoding="utf-8")
    try:
        yield
    finally:
        if whole is None:
            path.unlink()
        else:
            path.write_text(whole, encoding="utf-8")
