"""The last step: everything is put on record, backed up and checked, and the bot starts."""

import asyncio
from collections.abc import Iterable
from pathlib import Path

from chatops.bootstrap import put_on_record
from chatops.cli.operations.backups import back_up
from chatops.cli.operations.diagnosis import diagnose
from chatops.cli.operations.opening import CannotCheck
from chatops.cli.setting_up.people import ONE, SEVERAL
from chatops.cli.setting_up.progress import write_privately, write_progress
from chatops.cli.setting_up.step import AGAIN, Amiss, Setup
from chatops.findings import Finding
from chatops.running_alone import alone_on
from chatops.settings.council import ENV_FILE, Settings, load
from chatops.settings.single import is_around
from chatops.settings.wrong import CannotStart
from handlers.screens import parts as p
from storage.location import file_of, make_place
from storage.migrate import migrate_at
from storage.sealed.vault import Keyring
from storage.trouble import trouble_of

BACKUPS = Path("backups")


async def show(setup: Setup) -> p.Form:
    """Return what was given, to be looked through; once it is on record, what a check of everything found."""
    if not setup.progress.is_recorded:
        return await show_given(setup)
    setup.findings = setup.findings or await diagnose()
    failed = sum(not one.ok for one in setup.findings)
    sentence = (
        f"{failed} of {len(setup.findings)} checks failed. Put that right first, or start the bot and do it later."
        if failed
        else f"All {len(setup.findings)} checks were passed. Start the bot now."
    )
    return p.Form(
        "finish",
        "The council is set up",
        (
            p.Paragraph("done", f"Everything is on record, and a first backup is in {setup.progress.backup}."),
            p.Paragraph("failed", sentence),
            p.Buttons("again", (p.Button(AGAIN, "Check again"),)),
            p.Bullets("findings", tuple(map(_finding, sorted(setup.findings, key=_urgent)))),
        ),
        "Start the bot",
    )


async def show_given(setup: Setup) -> p.Form:
    """Return what was given, to be looked through."""
    return p.Form("finish", "Look it through", tuple(_review(setup)), "Set the council up")


def _review(setup: Setup) -> Iterable[p.Part]:
    value, names = setup.progress.value, setup.progress.names
    rows: list[tuple[str, tuple[str]]] = [("Council", (value("COUNCIL_NAME"),))]
    rows.append(("Meets the bot in", (" and ".join(one.title() for one in setup.progress.platforms),)))
    for setting, words in (ONE | {name: f"{words}s" for name, words in SEVERAL.items()}).items():
        who = [names.get(user, user) for user in value(setting).split(",") if user]
        rows.append((words, (", ".join(who) or "nobody",)))
    for setting, words in (("DRAFTS_CHANNEL", "Drafts are shown in"), ("BREACH_CHANNEL", "Told of reports in")):
        if value(setting):
            rows.append((words, (names.get(value(setting), value(setting)),)))
    rows.append(("Accounts", (value("ACCOUNTS").replace("; ", "\n") or "none yet",)))
    rows.append(("Outside the chat", (value("FALLBACK_EMAIL"),)))
    policy = "the council's own" if setup.progress.policy else "Thornbury's, as an example"
    rows.append(("Policy", (policy,)))
    yield p.Paragraph(
        "what",
        f"Nothing is on record yet. When you go on, {_what_is_done(setup)}. From then on people, accounts and the "
        "policy are changed in the chat. Nobody is told before the bot starts.",
    )
    yield p.Rows("given", tuple(rows))


def _what_is_done(setup: Setup) -> str:
    if setup.progress.around is not None:
        return "this is put on record, and the bot starts for your council"
    return "the database is made, this is put on record, and a first backup is taken"


def _urgent(one: Finding) -> tuple[bool, bool]:
    """Return what puts first what failed, and then what is remarked on."""
    return one.ok, not one.remedy


def _finding(one: Finding) -> str:
    how = ("Well" if not one.remedy else "Remark") if one.ok else "Failed"
    return f"{how}. {one.about[:1].upper()}{one.about[1:]}: {one.sentence}" + (f" {one.remedy}" if one.remedy else "")


async def record(setup: Setup, settings: Iterable[str]) -> str:
    """Write the settings, make the database, put all of it on record and back it up; twice does no harm.

    `settings` are the names of those that this council has. Raises Amiss.
    """
    try:
        _write_settings(setup, settings)
        loaded = load()
        url = loaded.database_url.get_secret_value()
        make_place(url)
        with alone_on(file_of(url)):
            if not setup.progress.is_recorded:
                await _migrate(url)
                await put_on_record(loaded, setup.progress.policy)
            if not setup.progress.backup:
                setup.progress.backup = await _back_up(setup, loaded)
    except CannotStart as reason:
        raise Amiss(str(reason)) from None
    except CannotCheck as reason:
        raise Amiss(f"There is no backup: {reason}") from None
    except OSError as error:
        raise Amiss(f"{error.filename or 'A file'} cannot be written: {(error.strerror or '').lower()}.") from None
    setup.progress.is_recorded = True
    write_progress(setup.progress)
    setup.findings = await diagnose()
    return "The council is set up."


def _write_settings(setup: Setup, settings: Iterable[str]) -> None:
    """Write `.env` once everything in it agrees. Raises CannotStart, OSError."""
    kept = setup.progress.settings
    lines = [
        "# The settings of the council's bot, as its set-up wrote them. .env.example says what each of them means."
    ]
    lines += [f"{name}={_quoted(kept[name])}" for name in settings if kept.get(name) and not is_around(name)]
    tried = ENV_FILE.with_name(".env.tried")
    try:
        write_privately(tried, "\n".join(lines) + "\n")
        load(tried)
        write_privately(ENV_FILE, "\n".join(lines) + "\n")
    finally:
        tried.unlink(missing_ok=True)


def _quoted(text: str) -> str:
    """Return a value as `.env` holds any text: https://saurabh-kumar.com/python-dotenv/#file-format."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


async def _migrate(url: str) -> None:
    try:
        await migrate_at(url)
    except Exception as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise CannotStart(trouble) from None


async def _back_up(setup: Setup, settings: Settings) -> str:
    await asyncio.to_thread(BACKUPS.mkdir, 0o700, exist_ok=True)
    file = BACKUPS / f"first-{setup.clock.now():%Y-%m-%d-%H%M%S}.backup"
    keyring = Keyring.of(settings.master_key, settings.master_key_before)
    await back_up(settings.database_url.get_secret_value(), file, keyring)
    return str(file)
