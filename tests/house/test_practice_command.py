"""`make practice` says in one line each what it does while it sets up, and nothing besides."""

import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SET_UP = ("$(VENV)/run", "$(VENV)/dev", "practice")


def recipes() -> dict[str, list[str]]:
    """Return the lines of each recipe of the Makefile, by its target."""
    found: dict[str, list[str]] = {}
    target = ""
    for line in (ROOT / "Makefile").read_text("utf-8").splitlines():
        if line.startswith("\t"):
            found[target].append(line.strip())
        elif ":" in line and not line.startswith((".", "#")):
            target = line.split(":")[0]
            found[target] = []
    return found


def test_the_set_up_says_what_it_installs_and_shows_no_command() -> None:
    for target in SET_UP:
        assert [line for line in recipes()[target] if not line.startswith("@")] == []
    for target in SET_UP[:2]:
        assert [line for line in recipes()[target] if line.startswith('@echo "Installing ')] == recipes()[target][:1]


def test_the_command_says_that_it_migrates_and_starts_and_where_the_page_is(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "chatops", "practice", "--folder", str(tmp_path / "council")]
    with subprocess.Popen(  # noqa: S603 - our own command
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as running:
        assert running.stdout is not None
        said = [running.stdout.readline().strip() for _ in range(4)]
        running.send_signal(signal.SIGINT)
        try:
            said += running.communicate(timeout=30)[0].splitlines()
        finally:
            running.kill()
    assert said[0] == "Migrating the database to the tables that this version needs."
    assert said[1] == "Starting the bot and the practice council."
    assert said[2].startswith("The practice council of Thornbury is at http://127.0.0.1:")
    assert said[3:] == ["Press Ctrl+C to stop."]
