"""One bot at a time writes to an SQLite file, however it is reached, and a killed one frees it."""

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from chatops.running_alone import alone_on, who_holds
from chatops.settings.wrong import CannotStart
from storage.database.process_lock import Holder, LockHeld, only_process

AT = datetime(2027, 5, 6, 13, 30, tzinfo=UTC)
HOLD = """
import sys, time
from datetime import datetime
from pathlib import Path
from storage.database.process_lock import only_process
with only_process(Path(sys.argv[1]), datetime.fromisoformat("2027-05-06T13:30:00+00:00")):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_process_is_told_which_was_first_and_since_when(tmp_path: Path) -> None:
    file = tmp_path / "council.sqlite3"
    other = subprocess.Popen([sys.executable, "-c", HOLD, str(file)], stdout=subprocess.PIPE, text=True)  # noqa: S603
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(LockHeld) as held, only_process(file, AT):
            pass
        assert held.value.holder == Holder(other.pid, AT)
        said = rf"Process {other.pid}, started on Thursday 6 May( 2027)? at 14:30, runs on {file} already\."
        with pytest.raises(CannotStart, match=said), alone_on(file):
            pass
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
        with alone_on(file):  # the kernel freed it
            pass
    finally:
        other.kill()
        other.wait()
        assert other.stdout is not None
        other.stdout.close()


def test_a_link_leads_to_the_same_lock(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "linked").symlink_to(tmp_path / "here")
    (tmp_path / "here" / "council.sqlite3").touch()
    (tmp_path / "other.sqlite3").symlink_to(tmp_path / "here" / "council.sqlite3")
    with only_process(tmp_path / "here" / "council.sqlite3", AT):
        for path in (tmp_path / "linked" / "council.sqlite3", tmp_path / "other.sqlite3"):
            with pytest.raises(LockHeld), only_process(path, AT):
                pass


def test_a_holder_that_has_not_said_who_it_is_is_refused_all_the_same() -> None:
    assert who_holds(Holder(), Path("x.sqlite3")) == "Another process runs on x.sqlite3 already. Stop it first."


def test_a_folder_that_cannot_be_written_in_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotStart, match="cannot be written in"), alone_on(tmp_path / "file" / "council.sqlite3"):
        pass


def test_a_server_has_no_file_to_lock() -> None:
    with alone_on(None), alone_on(None):
        pass
