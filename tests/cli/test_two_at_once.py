"""Two real commands on one database file or in one practice folder: the second says why it ends, the first goes on."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cli.surroundings import EVERYTHING

ROOT = Path(__file__).parents[2]
SAID = r"Process {process}, started on \w+ \d+ \w+ at \d\d:\d\d, runs on {file} already\. Stop it first\."


class Commands:
    """Commands of the program as somebody gives them in a terminal, in one folder."""

    def __init__(self, folder: Path, **given: str) -> None:
        self._folder = folder
        folder.mkdir()
        self._given = {**os.environ, "PYTHONPATH": str(ROOT), **given}

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        with self._begun(*words, together=False) as process:
            try:
                out, said = process.communicate(timeout=60)
            finally:
                process.kill()  # one that was to be refused and goes on would be waited for without end
        return subprocess.CompletedProcess(words, process.returncode, out, said)

    @contextmanager
    def running(self, *words: str, until: str) -> Iterator[subprocess.Popen[str]]:
        """The command, from the line with these words until the block is left; then it is told to stop, and stops."""
        with self._begun(*words, together=True) as process:
            assert process.stdout is not None
            try:
                assert any(until in line for line in process.stdout)
                yield process
                assert process.poll() is None
                process.send_signal(signal.SIGINT)
                process.communicate(timeout=60)
            finally:
                process.kill()
        assert process.returncode == 0

    def _begun(self, *words: str, together: bool) -> subprocess.Popen[str]:
        return subprocess.Popen(  # noqa: S603 - our own command
            [sys.executable, "-m", "chatops", *words],
            cwd=self._folder,
            env=self._given,
            umask=0o077,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT if together else subprocess.PIPE,
            text=True,
        )


def is_told_of(process: int, file: Path, refused: subprocess.CompletedProcess[str]) -> bool:
    """Whether the command ended with the one sentence that names the process that was first."""
    sentence = SAID.format(process=process, file=re.escape(str(file)))
    return refused.returncode == 1 and re.fullmatch(sentence, " ".join(refused.stderr.split())) is not None


def test_a_second_serve_on_one_database_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "records" / "council.sqlite3"
    address = {"DATABASE_URL": f"sqlite:///{file}", "ANCHOR_FILE": str(tmp_path / "anchor" / "heads")}
    commands = Commands(tmp_path / "here", **EVERYTHING, **address)
    assert commands.run("migrate").returncode == 0
    with commands.running("serve", until='"ready"') as first:
        refused = commands.run("serve")
        assert is_told_of(first.pid, file, refused), refused.stderr
        assert refused.stdout == ""
    with commands.running("serve", until='"ready"'):
        pass  # the lock is free once the first has ended


def test_a_second_practice_in_one_folder_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    commands, folder = Commands(tmp_path / "here"), tmp_path / "council"
    practice = ("practice", "--folder", str(folder))
    with commands.running(*practice, until="Press Ctrl+C to stop.") as first:
        refused = commands.run(*practice)
        assert is_told_of(first.pid, folder / "council.sqlite3", refused), refused.stderr
