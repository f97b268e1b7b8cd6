"""Who is there: users.*, bots.info, team.info, auth.test and files.info.

Source: https://docs.slack.dev/reference/methods
"""

from __future__ import annotations

from handlers.practice.council.council import Council
from handlers.practice.council.errors import SlackRefused
from handlers.practice.council.workspace import Json, Person
from handlers.practice.slack_server.methods import Method, page, required


def as_slack(council: Council, person: Person) -> Json:
    """Give a person as the Web API shows them. Source: https://docs.slack.dev/reference/objects/user-object"""
    shown: Json = {
        "id": person.id,
        "team_id": person.team_id,
        "name": person.name,
        "deleted": person.deleted,
        "real_name": person.real_name,
        "tz": "Europe/London",
        "profile": {
            "real_name": person.real_name,
            "display_name": person.name,
            "team": person.team_id,
            "title": person.standing,
        },
        "is_bot": person.is_bot,
        "is_app_user": False,
        "updated": 0,
    }
    if person.team_id != council.workspace.team_id:
        shown["is_stranger"] = person.is_stranger
    if not person.deleted:
        shown |= {
            "is_admin": person.is_admin,
            "is_owner": False,
            "is_primary_owner": False,
            "is_restricted": person.is_restricted,
            "is_ultra_restricted": person.is_ultra_restricted,
        }
    if person.bot_id:
        shown["profile"] |= {"bot_id": person.bot_id, "api_app_id": council.workspace.app.id}
    return shown


def users_info(council: Council, args: Json) -> Json:
    """Describe one person."""
    required(args, "user")
    person = council.workspace.people.get(args["user"])
    if person is None:
        raise SlackRefused("user_not_found")
    return {"user": as_slack(council, person)}


def users_list(council: Council, args: Json) -> Json:
    """List everyone of the team, and strangers met in shared channels."""
    everyone = [as_slack(council, person) for person in council.workspace.people.values()]
    return page(args, everyone, "members")


def bots_info(council: Council, args: Json) -> Json:
    """Describe a bot by its bot id."""
    required(args, "bot")
    for person in council.workspace.people.values():
        if person.bot_id == args["bot"]:
            app = council.workspace.app
            app_id = app.id if person.bot_id == app.bot_id else ""
            return {"bot": {"id": person.bot_id, "name": person.real_name, "user_id": person.id, "app_id": app_id}}
    raise SlackRefused("bot_not_found")


def team_info(council: Council, _args: Json) -> Json:
    """Describe the team."""
    place = council.workspace
    return {"team": {"id": place.team_id, "name": place.team_name, "domain": place.domain}}


def auth_test(council: Council, _args: Json) -> Json:
    """Say whose token this is."""
    place = council.workspace
    return {
        "url": f"https://{place.domain}.slack.com/",
        "team": place.team_name,
        "user": place.people[place.app.bot_user].name,
        "team_id": place.team_id,
        "user_id": place.app.bot_user,
        "bot_id": place.app.bot_id,
        "is_enterprise_install": False,
    }


METHODS = {
    "auth.test": Method(auth_test, "", 0),
    "users.info": Method(users_info, "users:read"),
    "users.list": Method(users_list, "users:read", 2),
    "bots.info": Method(bots_info, "users:read", 3),
    "team.info": Method(team_info, "team:read", 3),
}
