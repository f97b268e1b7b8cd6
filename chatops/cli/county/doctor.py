"""All checks of the bot of a county: its own settings, and of each council what is amiss there."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from chatops.cli.operations.diagnosis import check_env_file, check_key_files, of_a_council, wrong_settings
from chatops.cli.setting_up.progress import read_text
from chatops.findings import Finding, amiss, well
from chatops.settings.council import ENV_FILE
from chatops.settings.county import County, load_county
from chatops.settings.wrong import WrongSettings
from storage.database.whose import EVERY
from storage.doctor import check_database
from storage.engine import Database
from storage.installations import Installed, installed
from storage.sealed.vault import Keyring


async def diagnose_county(env_file: Path = ENV_FILE) -> list[Finding]:
    """Check the settings, the database, and each council that is set up. Nothing is changed.

    Of a council only what is amiss is said, with its name before it.
    """
    findings = [*check_env_file(env_file), *check_key_files(env_file)]
    try:
        county = load_county(env_file)
    except WrongSettings as wrong:
        return [*findings, *wrong_settings(wrong)]
    database = await check_database(county.database_url.get_secret_value(), several=True)
    findings += [well("Settings", f"They are all there, for councils at {county.web_address}."), *database]
    if not all(finding.ok for finding in database):
        return findings
    return [*findings, *await of_each(county)]


async def of_each(county: County) -> list[Finding]:
    """Check each council of a county, and return what is amiss there, but for what all of them share."""
    keyring = Keyring.of(county.master_key, county.master_key_before)
    database = Database(county.database_url.get_secret_value())
    try:
        councils = await database.look(lambda connection: installed(connection, keyring), of=EVERY)
    finally:
        await database.close()
    shared = await check_database(county.database_url.get_secret_value(), several=True)
    findings: list[Finding] = []
    for one in councils:
        findings += await _of_one(county, one, shared)
    return findings


async def _of_one(county: County, one: Installed, shared: Sequence[Finding]) -> list[Finding]:
    name = one.council.name
    if one.removed_at is not None:
        return [well(name, "The bot was taken out of its workspace; its records are kept.")]
    if one.given is None:
        again = "Put the master key back, or have the council add the bot to Slack again."
        return [amiss(name, "What the council gave does not open with the master key.", again)]
    if not one.is_set_up:
        return [well(name, "It has added the bot, and is not set up yet.")]
    settings = county.settings_of(one.council.number, read_text(one.given).settings)
    told = [finding for finding in await of_a_council(settings, county.web_address) if not finding.ok or finding.remedy]
    found = [finding for finding in told if finding not in shared]
    if not found:
        return [well(name, "It is served, and nothing is amiss.")]
    return [replace(finding, about=f"{name}: {finding.about}") for finding in found]
