"""The step in which the council's people are chosen from the list of the workspace, with their standing and offices."""

from chatops.cli.setting_up.step import Amiss, Setup, Step
from chatops.cli.setting_up.teams import app_of
from handlers.screens import parts as p
from handlers.screens.answers import Answers
from handlers.setting_up import NotAccepted
from handlers.slack import setting_up as slack
from handlers.teams import setting_up as teams

NOBODY = "none"
ONE = {"TOWN_CLERK": "Town Clerk", "DEPUTY_TOWN_CLERK": "Deputy Town Clerk", "CHAIR": "Chair of the council"}
"""The offices, by the setting that names who holds each."""
SEVERAL = {"EMPLOYEES": "Employee", "VOLUNTEERS": "Volunteer", "MEMBERS": "Councillor"}
"""The standings, by the setting that names who has each."""
_OPTIONS = (
    p.Option(NOBODY, "Not on the list"),
    *(p.Option(setting, words) for setting, words in (ONE | SEVERAL).items()),
)


async def _everybody(setup: Setup) -> dict[str, str]:
    """Return what everybody is called, by their ids: of Slack, where the council uses it. Raises Amiss."""
    progress = setup.progress
    value = progress.value
    try:
        if not setup.uses("slack"):
            found = await teams.members(setup.session, app_of(setup), value("TEAMS_DRAFTS_CHANNEL"))
            return {one.id: one.name for one in found}
        named = await slack.members(
            setup.session,
            value("SLACK_API_URL"),
            value("SLACK_BOT_TOKEN"),
            value("SLACK_TEAM_ID"),
            value("SLACK_ENTERPRISE_ID") or None,
        )
        return {one.id: one.name for one in named}
    except NotAccepted as reason:
        raise Amiss(str(reason)) from None


def _chosen(setup: Setup) -> dict[str, str]:
    """Return the setting that names each person so far."""
    kept = setup.progress.settings
    return {user: name for name in (ONE | SEVERAL) for user in kept.get(name, "").split(",") if user}


async def _show(setup: Setup) -> p.Form:
    chosen = _chosen(setup)
    where = "workspace in Slack" if setup.uses("slack") else "team in Teams"
    parts = [
        p.Asked(user, name, p.Choice(_OPTIONS, chosen.get(user, NOBODY), folded=True, prompt=""))
        for user, name in (await _everybody(setup)).items()
    ]
    both = (
        " Their accounts in Teams are linked afterwards, by the Town Clerk in the chat." if setup.uses("teams") else ""
    )
    return p.Form(
        "people",
        "The people of your council",
        (
            p.Paragraph(
                "who",
                f"These are the people of your {where}. Say of each what they are to the council. A Town Clerk is "
                "needed. The Town Clerk and the Deputy are employees and the Chair is a councillor: they are named "
                f"once. The Town Clerk changes the list later, in the chat.{both}",
            ),
            *parts,
        ),
        "Save and go on",
    )


async def _take(setup: Setup, answers: Answers) -> str:
    everybody = await _everybody(setup)
    found: dict[str, list[str]] = {name: [] for name in ONE | SEVERAL}
    for user in everybody:
        said = answers.one(user) or NOBODY
        if said != NOBODY:
            answers.needed(user, found.__getitem__).append(user)
    for name, office in ONE.items():
        if len(found[name]) > 1:
            both = " and ".join(everybody[user] for user in found[name][:2])
            raise Amiss(f"{both} cannot both be {office}.", found[name][1])
    if not found["TOWN_CLERK"]:
        raise Amiss("Say who the Town Clerk is.", next(iter(everybody), ""))
    setup.progress.keep(**{name: ",".join(users) for name, users in found.items()})
    listed = [user for users in found.values() for user in users]
    setup.progress.names |= {user: everybody[user] for user in listed}
    alone = "" if found["DEPUTY_TOWN_CLERK"] else " The office of Deputy is vacant."
    return f"{len(listed)} {'person is' if len(listed) == 1 else 'people are'} on the list.{alone}"


PEOPLE = Step("people", "The people of your council", _show, _take, (*ONE, *SEVERAL), is_decided=True)
