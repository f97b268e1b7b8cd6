"""The bot in a chat of several people in Teams: it says there where to write to it, and nothing that is for one."""

from typing import Any

from handlers.practice.teams_server.driver import TeamsActor
from handlers.practice.teams_server.tenant import Conversation
from handlers.teams.events import AMONG_SEVERAL, IN_A_CHANNEL
from tests.journeys.teams_town import WORDS, TeamsTown
from tests.support.databases import rows

SECRET = "The Clerk shared a colleague's sick note"


def there(chat: Conversation, **more: Any) -> dict[str, Any]:
    """What an activity says of the place where it came from."""
    return {"conversation": {"id": chat.id, "conversationType": "groupChat", "isGroup": True}, **more}


async def writes(town: TeamsTown, who: TeamsActor, text: str, chat: Conversation, **more: Any) -> None:
    """Write to the bot in a chat of several."""
    named = {"type": "mention", "mentioned": {"id": f"28:{town.server.app_id}"}, "text": "<at>Council posts</at>"}
    sent = who.activity("message", text=f"<at>Council posts</at> {text}", entities=[named], **there(chat)) | more
    assert (await town.server.push(sent))[0] == 200
    await town.deliver()


async def test_who_adds_the_bot_to_a_chat_of_several_is_told_where_to_write_to_it(teams_town: TeamsTown) -> None:
    town, tom = teams_town, teams_town.person("employee")
    chat = town.server.tenant.group_chat("market")
    for action in ("add", "remove", "add"):
        assert (await town.server.push(tom.activity("installationUpdate", action=action, **there(chat))))[0] == 200
        await town.deliver()
    assert [one.text for one in chat.messages] == [AMONG_SEVERAL] * 2
    assert tom.dm == []


async def test_what_is_written_in_a_chat_of_several_is_answered_to_its_writer_alone(teams_town: TeamsTown) -> None:
    town, harold = teams_town, teams_town.person("councillor")
    chat = town.server.tenant.group_chat("market")
    for text in ("policy", f"report {SECRET}", f"draft {WORDS}"):
        before = len(harold.dm)
        await writes(town, harold, text, chat)
        assert len(harold.dm) > before
    assert chat.messages == []
    assert SECRET not in str([one.activity for one in harold.dm])


async def test_who_has_no_chat_with_the_bot_is_told_in_a_chat_of_several_where_to_write(teams_town: TeamsTown) -> None:
    town, harold = teams_town, teams_town.person("councillor")
    harold.member.installed = False
    chat = town.server.tenant.group_chat("market")
    await writes(town, harold, f"report {SECRET}", chat)
    assert [one.text for one in chat.messages] == [IN_A_CHANNEL]
    assert harold.dm == []


async def test_who_is_in_no_directory_has_no_answer_read_out_where_others_are(teams_town: TeamsTown) -> None:
    town, guest = teams_town, teams_town.person("guest")
    nobody = {"from": {"id": guest.member.for_bot, "name": "Somebody"}}
    for chat in (town.server.tenant.group_chat("market"), town.server.tenant.thread("1")):
        await writes(town, guest, f"draft {WORDS}", chat, **nobody)
        assert [one.text for one in chat.messages] == [IN_A_CHANNEL]
        to_the_bot = {"recipient": {"id": f"28:{town.server.app_id}", "isTargeted": True}}
        await writes(town, guest, "report", chat, **nobody, **to_the_bot)
        assert [one.only_for for one in chat.messages] == ["", guest.member.key]


async def test_a_chat_of_several_that_is_gone_holds_nothing_up(teams_town: TeamsTown) -> None:
    town, tom = teams_town, teams_town.person("employee")
    chat = town.server.tenant.group_chat("market")
    assert (await town.server.push(tom.activity("installationUpdate", action="add", **there(chat))))[0] == 200
    del town.server.tenant.conversations[chat.id]
    await town.deliver()
    assert tom.reads(await town.says(tom, "home"))
    assert await rows(town.database, "SELECT kind FROM letters WHERE kind <> 'commit day'") == []
