"""What is amiss at Slack is found before the bot is started, and somebody is told what to do about it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from chatops.cli.operations.diagnosis import drafts_channel
from chatops.clock import SystemClock
from chatops.findings import Finding
from handlers.practice.council.cast import add_foreigner, add_leaver, add_other_bot, add_single_channel_guest, thornbury
from handlers.practice.server import PracticeServer
from handlers.practice.slack_server import web_api
from handlers.slack.doctor import SCOPES, Target, check_clock, check_scopes, check_slack


class OffClock:
    """This computer's clock, so many seconds fast."""

    def __init__(self, seconds: float) -> None:
        self._fast = timedelta(seconds=seconds)

    def now(self) -> datetime:
        return SystemClock().now() + self._fast


@pytest.fixture
async def server() -> AsyncIterator[PracticeServer]:
    """A practice council that no bot listens to."""
    server = PracticeServer(thornbury())
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def target(server: PracticeServer) -> Target:
    """What right settings say of the practice council, its drafts channel made private."""
    place = server.workspace
    place.channel("drafts").kind = "private"
    return Target(
        token=server.bot_token,
        app_token=server.app_token,
        api_url=server.api_url,
        app_id=place.app.id,
        team_id=place.team_id,
        enterprise_id=None,
        channel=drafts_channel(place.channel("drafts").id),
        people=(("TOWN_CLERK", place.person("clerk").id), ("DEPUTY_TOWN_CLERK", place.person("deputy").id)),
    )


async def failed(target: Target) -> list[tuple[str, str]]:
    """What each failure is about, and its sentence; each says what to do."""
    findings = await check_slack(target, SystemClock())
    assert all(finding.remedy.endswith(".") for finding in findings if not finding.ok)
    return [(finding.about, finding.sentence) for finding in findings if not finding.ok]


async def remarks(target: Target, seconds_fast: float = 0) -> list[Finding]:
    findings = await check_slack(target, OffClock(seconds_fast))
    return [finding for finding in findings if finding.ok and finding.remedy]


async def test_a_right_set_up_has_nothing_amiss(server: PracticeServer, target: Target) -> None:
    findings = await check_slack(target, SystemClock())
    assert [finding.about for finding in findings] == [
        "Token",
        "Scopes",
        "Clock",
        "Connection",
        "Drafts channel",
        "TOWN_CLERK",
        "DEPUTY_TOWN_CLERK",
    ]
    assert all(finding.ok and not finding.remedy for finding in findings), findings
    assert findings[-2].sentence == "Margaret Hale (U0CLERK001) is an active member of the workspace."
    assert server.faults_seen == []


async def test_nothing_is_posted_or_changed(server: PracticeServer, target: Target) -> None:
    await check_slack(target, SystemClock())
    assert not any(server.workspace.messages.values())
    assert server.person("clerk").dm == []


async def test_over_http_no_connection_is_asked_for(target: Target) -> None:
    findings = await check_slack(replace(target, app_token=None), SystemClock())
    assert "Connection" not in {finding.about for finding in findings}


@pytest.mark.parametrize(
    ("changes", "about", "sentence"),
    [
        ({"token": "xoxb-wrong"}, "Token", "Slack does not accept SLACK_BOT_TOKEN (invalid_auth)."),
        (
            {"team_id": "T0SEVERNSIDE"},
            "Token",
            "SLACK_BOT_TOKEN is of the workspace T0THORNBURY, and SLACK_TEAM_ID says T0SEVERNSIDE.",
        ),
        (
            {"app_id": "A0OTHER"},
            "Token",
            "SLACK_BOT_TOKEN is of the app A0COUNCIL01, and SLACK_APP_ID says A0OTHER.",
        ),
        (
            {"app_token": "xapp-wrong"},
            "Connection",
            "Slack does not let the bot connect with SLACK_APP_TOKEN (invalid_auth).",
        ),
        (
            {"channel": drafts_channel("C0NOWHERE")},
            "Drafts channel",
            "The bot cannot see C0NOWHERE (channel_not_found).",
        ),
        (
            {"channel": drafts_channel("C0SHARED01")},
            "Drafts channel",
            "It is shared with people outside the council's workspace.",
        ),
        ({"people": (("CHAIR", "U0NOBODY"),)}, "CHAIR", "Slack does not know U0NOBODY (user_not_found)."),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_wrong_setting_is_found(target: Target, changes: dict[str, Any], about: str, sentence: str) -> None:
    assert (about, sentence) in await failed(replace(target, **changes))


async def test_a_token_that_was_revoked_is_the_only_finding(server: PracticeServer, target: Target) -> None:
    server.workspace.app.tokens[server.bot_token]["revoked"] = True
    assert await failed(target) == [("Token", "Slack does not accept SLACK_BOT_TOKEN (token_revoked).")]


async def test_slack_out_of_reach_is_the_only_finding(server: PracticeServer, target: Target) -> None:
    await server.stop()
    [(about, sentence)] = await failed(target)
    assert about == "Slack"
    assert sentence.startswith("Slack cannot be reached (")


@pytest.mark.parametrize("fault", ["http_500", "html", "drop_before"])
async def test_slack_in_trouble_is_a_finding_and_not_an_error(
    server: PracticeServer, target: Target, fault: str
) -> None:
    server.faults.on("*", fault, times=100)
    assert len(await failed(target)) == 1


@pytest.mark.parametrize("fault", ["http_500", "html", "drop_before"])
@pytest.mark.parametrize(
    ("method", "about"),
    [
        ("bots.info", "Token"),
        ("apps.connections.open", "Connection"),
        ("conversations.info", "Drafts channel"),
        ("users.info", "TOWN_CLERK"),
    ],
)
async def test_trouble_in_one_check_leaves_the_others(
    server: PracticeServer, target: Target, method: str, about: str, fault: str
) -> None:
    # The HTTP client itself asks once more when a connection that it kept is dropped, for what only reads.
    server.faults.on(method, fault, times=2 if fault == "drop_before" else 1)
    assert [found for found, _ in await failed(target)] == [about]


async def test_a_slack_that_does_not_know_a_question_is_a_finding(server: PracticeServer, target: Target) -> None:
    server.faults.on("bots.info", "error", code="unknown_method")
    said = "Slack does not say which app SLACK_BOT_TOKEN belongs to (unknown_method)."
    assert await failed(target) == [("Token", said)]


@pytest.mark.parametrize("odd", [None, [], "a text", 7, {}])
@pytest.mark.parametrize(
    ("method", "about", "key"),
    [
        ("bots.info", "Token", "bot"),
        ("conversations.info", "Drafts channel", "channel"),
        ("users.info", "TOWN_CLERK", "user"),
    ],
)
async def test_an_answer_that_does_not_hold_what_it_should_is_a_finding(
    server: PracticeServer,
    target: Target,
    monkeypatch: pytest.MonkeyPatch,
    method: str,
    about: str,
    key: str,
    odd: object,
) -> None:
    odd_one = replace(web_api.METHODS[method], handler=lambda *_: {key: odd} if odd != {} else {})
    monkeypatch.setitem(server._web_api.methods, method, odd_one)
    assert {found for found, _ in await failed(target)} - {"DEPUTY_TOWN_CLERK"} == {about}


async def test_an_archived_channel_without_the_bot_is_two_findings(server: PracticeServer, target: Target) -> None:
    channel = server.workspace.channel("drafts")
    channel.kind, channel.is_archived = "public", True
    channel.members.remove(server.workspace.app.bot_user)
    assert await failed(target) == [
        ("Drafts channel", "It is archived."),
        ("Drafts channel", "The bot is not in it."),
    ]


async def test_a_private_channel_without_the_bot_is_found(server: PracticeServer, target: Target) -> None:
    server.workspace.channel("drafts").members.remove(server.workspace.app.bot_user)
    [(about, sentence)] = await failed(target)
    assert (about, sentence) == ("Drafts channel", "The bot cannot see C0DRAFTS01 (channel_not_found).")


async def test_a_public_drafts_channel_is_a_remark(server: PracticeServer, target: Target) -> None:
    server.workspace.channel("drafts").kind = "public"
    [remark] = await remarks(target)
    assert remark.remedy == "Make it private, or everyone in the workspace sees who drafts what."


async def test_a_missing_scope_is_named(server: PracticeServer, target: Target) -> None:
    server.workspace.app.scopes.remove("im:history")
    assert ("Scopes", "The app is not allowed: im:history.") in await failed(target)


def test_a_scope_too_many_is_a_remark() -> None:
    finding = check_scopes({"X-OAuth-Scopes": ",".join([*SCOPES, "channels:history", "admin"])})
    assert finding.ok
    assert finding.remedy == "Remove what it does not need: admin, channels:history."


def test_no_word_about_scopes_is_a_failure() -> None:
    assert not check_scopes({}).ok


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("leaver", "Simon Frith (U0LEAVER01) has been deactivated."),
        ("other_bot", "Rota (U0ROBOT001) is not a person."),
        ("guest", "Nell Carver (U0GUEST001) is a guest."),
        ("single_guest", "Faye Norton (U0GUEST002) is a guest."),
        ("outsider", "Owen Marsh (U0OUTSID01) belongs to another workspace."),
        ("foreigner", "Lena Bryce (U0FOREIGN1) belongs to another workspace."),
    ],
)
async def test_an_office_holder_who_cannot_act_is_found(
    server: PracticeServer, target: Target, key: str, sentence: str
) -> None:
    for add in (add_leaver, add_other_bot, add_single_channel_guest, add_foreigner):
        add(server.workspace)
    server.workspace.person("single_guest").is_restricted = False  # one of the two marks of a guest is enough
    changed = replace(target, people=(("TOWN_CLERK", server.workspace.person(key).id),))
    assert await failed(changed) == [("TOWN_CLERK", sentence)]


@pytest.mark.parametrize(
    ("seconds", "ok", "remark"),
    [(0, True, False), (4, True, False), (6, True, True), (-60, True, True), (61, False, True), (-7200, False, True)],
)
def test_a_clock_is_right_or_uneven_or_wrong(seconds: int, ok: bool, remark: bool) -> None:
    theirs = datetime(2027, 3, 1, 9, 30, tzinfo=UTC)
    finding = check_clock({"Date": "Mon, 01 Mar 2027 09:30:00 GMT"}, theirs + timedelta(seconds=seconds))
    assert (finding.ok, bool(finding.remedy)) == (ok, remark)


@pytest.mark.parametrize("headers", [{}, {"Date": "a while ago"}])
def test_an_answer_without_a_date_is_a_remark(headers: dict[str, str]) -> None:
    finding = check_clock(headers, datetime(2027, 3, 1, 9, 30, tzinfo=UTC))
    assert finding.ok
    assert finding.remedy == "Check this computer's clock by hand."


async def test_a_clock_that_is_off_is_found_by_slacks_own_answer(target: Target) -> None:
    findings = await check_slack(target, OffClock(3600))
    [clock] = [finding for finding in findings if finding.about == "Clock"]
    assert not clock.ok
    assert clock.sentence in {f"This computer's clock is {seconds:,} seconds off." for seconds in range(3598, 3603)}


async def test_no_finding_repeats_a_secret(server: PracticeServer, target: Target) -> None:
    assert server.bot_token not in repr(target)
    for changes in ({}, {"token": "xoxb-hunter2"}, {"app_token": "xapp-hunter2"}):
        said = str(await check_slack(replace(target, **changes), SystemClock()))
        assert "hunter2" not in said
        assert server.bot_token not in said
