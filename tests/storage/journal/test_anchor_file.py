"""The anchor file keeps every line that was written, through crashes, full disks, other processes and its own limit."""

import errno
import os
import stat
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from chatops.policy.anchors import Anchor, Head, Note
from storage.journal import anchor_file
from storage.journal.anchor_file import AnchorFile

AT = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)
OURS, THEIRS = "slack:T0THORNBURY", "slack:T0SEVERNSIDE"


def anchor(number: int, council: str = OURS, note: Note = Note.ANCHORED) -> Anchor:
    return Anchor(council, Head(number, f"{number:064x}"), AT, note)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "elsewhere" / "council.anchor"


def test_it_is_made_for_its_owner_alone_at_the_first_line(path: Path) -> None:
    file = AnchorFile(path)
    assert file.trail(OURS).last is None
    assert not path.exists()
    file.append(anchor(1))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert file.trail(OURS).last == anchor(1)


def test_one_file_may_hold_several_councils(path: Path) -> None:
    file = AnchorFile(path)
    for number in range(1, 4):
        file.append(anchor(number))
        file.append(anchor(number * 10, THEIRS))
    assert [each.head.sequence for each in file.trail(OURS).heads] == [1, 2, 3]
    assert [each.head.sequence for each in AnchorFile(path).trail(THEIRS).heads] == [10, 20, 30]


@pytest.mark.parametrize("torn", [b"2", b"2027-03-01T09:30:00Z slack:T0THORNBURY 9", b"\0" * 300])
def test_a_line_that_a_crash_cut_short_is_left_out_and_taken_away(path: Path, torn: bytes) -> None:
    file = AnchorFile(path)
    file.append(anchor(1))
    with path.open("ab") as end:
        end.write(torn)
    assert file.trail(OURS).heads == (anchor(1),)
    assert not file.trail(OURS).unreadable
    file.append(anchor(2))
    assert AnchorFile(path).trail(OURS).heads == (anchor(1), anchor(2))
    assert not AnchorFile(path).trail(OURS).unreadable


def test_a_line_that_was_changed_is_seen(path: Path) -> None:
    file = AnchorFile(path)
    for number in (1, 2, 3):
        file.append(anchor(number))
    path.write_bytes(path.read_bytes().replace(b" 2 ", b" x "))
    assert AnchorFile(path).trail(OURS).unreadable == 2


def test_a_full_disk_leaves_the_file_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = AnchorFile(path)
    file.append(anchor(1))
    before = path.read_bytes()
    written = os.pwrite
    with monkeypatch.context() as full:
        full.setattr(anchor_file.os, "pwrite", lambda to, line, at: written(to, line[:20], at))
        with pytest.raises(OSError, match=os.strerror(errno.ENOSPC)):
            file.append(anchor(2))
    assert path.read_bytes() == before
    file.append(anchor(2))
    assert file.trail(OURS).heads == (anchor(1), anchor(2))


def test_it_stays_small_and_a_head_is_there_at_every_moment(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anchor_file, "LIMIT", 2_000)
    file = AnchorFile(path)
    file.append(anchor(7, THEIRS))
    for number in range(1, 200):
        file.append(anchor(number))
        assert AnchorFile(path).trail(OURS).last == anchor(number)
        assert AnchorFile(path).trail(THEIRS).last == anchor(7, THEIRS)
    assert {one.name for one in path.parent.iterdir()} == {"council.anchor", "council.anchor.1"}
    assert sum(one.stat().st_size for one in path.parent.iterdir()) < 2 * 2_500


def test_several_processes_write_one_file_without_losing_a_line(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anchor_file, "LIMIT", 20_000)

    def write(council: str) -> None:
        mine = AnchorFile(path)
        for number in range(1, 101):
            mine.append(anchor(number, council))

    councils = [f"slack:T0COUNCIL{n}" for n in range(4)]
    threads = [threading.Thread(target=write, args=(council,)) for council in councils]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    kept = AnchorFile(path)
    assert [kept.trail(council).last for council in councils] == [anchor(100, council) for council in councils]
    assert not kept.trail(OURS).unreadable
