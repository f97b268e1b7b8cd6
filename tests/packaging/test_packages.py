"""What the bot is installed with: the wheel has everything, the unit and the container are closed, the pages work."""

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml

from chatops.desk import Desk
from storage.database.opening import is_sqlite
from storage.engine import Database
from tests.support.databases import rows, url_of
from tests.support.keys import ANOTHER_KEY
from tests.support.tampering.records import story

ROOT = Path(__file__).parents[2]
PACKAGES = ("chatops", "handlers", "storage")


def run(*command: str | Path, cwd: Path, **around: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
    done = subprocess.run(  # noqa: S603 - our own
        [*map(str, command)], cwd=cwd, env=kept | around, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, made of a copy so that nothing is left beside the code."""
    folder = tmp_path_factory.mktemp("wheel")
    for name in PACKAGES:
        shutil.copytree(ROOT / name, folder / "source" / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / "source")
    made = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet", "-w", folder, "."]
    run(*made, cwd=folder / "source")
    (found,) = folder.glob("*.whl")
    return found


def test_the_wheel_has_every_file_of_the_program(wheel: Path) -> None:
    listed = run("git", "ls-files", *PACKAGES, cwd=ROOT).stdout.split()
    missing = set(listed) - set(zipfile.ZipFile(wheel).namelist())
    assert {name for name in missing if not name.endswith("README.md")} == set(), "name its ending in package-data"


def test_the_program_runs_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "installed")
    begin = f"import sys; sys.path.insert(0, {str(tmp_path / 'installed')!r}); sys.argv[0] = 'chatops'; "
    begin += "import chatops.cli.main as m; assert m.__file__.startswith(sys.path[0]), m.__file__; m.main()"
    python = (sys.executable, "-I", "-c", begin)
    assert run(*python, "--version", cwd=tmp_path).stdout.startswith("chatops, version ")
    around = {"DATABASE_URL": url_of(tmp_path / "council.sqlite3")}
    assert "The database is at version" in run(*python, "migrate", cwd=tmp_path, **around).stdout


def test_the_containers_user_is_not_root_and_its_steps_copy_what_there_is() -> None:
    steps = re.sub(r"\\\n\s*", "", (ROOT / "Containerfile").read_text("utf-8"))
    last = steps.rsplit("\nFROM ", 1)[1]
    assert re.search(r"^USER [1-9]\d*$", last, re.MULTILINE)
    assert re.search(r"^HEALTHCHECK .*/healthz", last, re.MULTILINE)
    assert last.index("\nUSER") < last.index("\nENTRYPOINT")
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", steps, re.MULTILINE)
    assert [name for names in copied for name in names.split() if not (ROOT / name).exists()] == []
    assert set(PACKAGES) <= {name for names in copied for name in names.split()}
    assert "--require-hashes" in steps


def test_the_container_is_run_with_nothing_to_write_but_its_own_folders() -> None:
    bot = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))["services"]["bot"]
    assert bot["read_only"] is True
    assert bot["cap_drop"] == ["ALL"]
    assert bot["security_opt"] == ["no-new-privileges:true"]
    assert all(port.startswith("127.0.0.1:") for port in bot["ports"])
    assert "MASTER_KEY" not in bot["environment"], "the key comes as a file"


def test_the_unit_is_one_for_systemd_and_leaves_the_bot_little(tmp_path: Path) -> None:
    unit = (ROOT / "packaging/council-chatops.service").read_text("utf-8")
    for line in (
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "CapabilityBoundingSet=\n",
        "LoadCredential=master-key:",
    ):
        assert line in unit
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("There is no systemd-analyze on this computer.")
    # The program itself is not where the unit looks for it.
    file = tmp_path / "council-chatops.service"
    file.write_text(unit.replace("/srv/council-chatops/.venv/bin/chatops", "/bin/true"), "utf-8")
    assert run(analyze, "verify", file, cwd=tmp_path).stderr == ""
    exposure = run(analyze, "security", "--offline=true", "--threshold=20", file, cwd=tmp_path).stdout
    assert "Overall exposure level" in exposure


STUBS = {
    "sudo": '[ "$1" = -u ] && shift 2\nexec "$@"',
    "systemctl": 'echo "systemctl $*" >>"$SAID"',
    "git": 'echo "git $*" >>"$SAID"',
    "make": 'echo "make $*" >>"$SAID"',
    "cp": 'echo "cp $*" >>"$SAID"',
}
"""What a page asks of the computer besides the program, which a test notes and does not do."""


def commands_of(page: str) -> list[str]:
    """Each command of a page, in its order."""
    return re.findall(r"^ {7}(\S.*)$", (ROOT / "docs" / page).read_text("utf-8"), re.MULTILINE)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A computer as the pages expect it, below a folder: the program in its place, and where backups go."""
    here = tmp_path / "srv"
    for folder in (here / ".venv/bin", tmp_path / "backups", tmp_path / "stubs"):
        folder.mkdir(parents=True)
    (here / ".venv/bin/chatops").symlink_to(Path(sys.executable).parent / "chatops")
    for name, does in STUBS.items():
        stub = tmp_path / "stubs" / name
        stub.write_text(f"#!/bin/sh\n{does}\n", "utf-8")
        stub.chmod(0o755)
    return tmp_path


def followed(machine: Path, page: str) -> str:
    """Do what a page says, command by command; only the doctor may find something, as there is no Slack here."""
    written = "\n".join(f"{line} || true" if "doctor" in line else line for line in commands_of(page))
    written = written.replace("/srv/council-chatops", str(machine / "srv")).replace("/backups/", f"{machine}/backups/")
    around = {
        "DATABASE_URL": url_of(machine / "srv/var/council.sqlite3"),
        "ANCHOR_FILE": str(machine / "srv/anchor/council.anchor"),
        "MASTER_KEY": ANOTHER_KEY,
        "SAID": str(machine / "said"),
        "PATH": f"{machine / 'stubs'}:{os.environ['PATH']}",
    }
    done = subprocess.run(  # noqa: S603 - our own pages
        ["/bin/bash", "-euc", written],
        env={**around, "HOME": str(machine)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    ("page", "backup"),
    [
        ("upgrade.md", None),
        ("rollback.md", "before-upgrade.backup"),
        ("moving.md", None),
        ("restore.md", "newest.backup"),
    ],
)
async def test_what_a_page_says_is_done_as_it_stands(
    database: Database, desk: Desk, machine: Path, page: str, backup: str | None
) -> None:
    if not is_sqlite(database.url):
        pytest.skip("The pages are for a database in a file; PostgreSQL is backed up with its own tools.")
    await story(desk)
    before = len(await rows(database, "SELECT 1 FROM journal"))
    await database.close()
    (machine / "srv/var").mkdir(mode=0o700)
    file = machine / "srv/var/council.sqlite3"
    shutil.copy(str(database.url.database), file)
    if backup:
        taken = next(line for line in commands_of("upgrade.md") if " backup " in line).replace(
            "before-upgrade", "taken"
        )
        taken = taken.replace("sudo -u council .venv", str(machine / "srv/.venv"))
        taken = taken.replace("/backups/taken.backup", str(machine / "backups" / backup))
        run("/bin/bash", "-c", taken, cwd=machine, DATABASE_URL=url_of(file), MASTER_KEY=ANOTHER_KEY)
    said = followed(machine, page)
    assert "The journal is whole, and the records agree with it." in said
    assert "NOT whole" not in said
    kept = Database(url_of(file))
    assert len(await rows(kept, "SELECT 1 FROM journal")) >= before
    await kept.close()
    last = [line for line in (machine / "said").read_text().splitlines() if line.startswith("systemctl")]
    assert last[0].split()[1] in {"stop", "disable"}
    assert any(word in last[-1] for word in ("start", "status", "enable"))
