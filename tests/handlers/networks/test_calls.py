"""A call to a network ends within seconds, goes to that server alone, and says whether anything may be out."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest
from aiohttp import web

from chatops.ports.publishing import CannotTell, NotPublished, SentOn
from handlers.networks import calls
from handlers.networks.calls import MOST_BYTES, PublicResolver, call, session_to_networks, taken

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
Asked = Callable[[Handler], Awaitable[calls.Answer]]


@pytest.fixture
async def asked() -> AsyncIterator[Asked]:
    """Serve one answer on this computer, and ask for it."""
    runners: list[web.AppRunner] = []
    session = session_to_networks(on_this_computer=True)

    async def ask(handler: Handler) -> calls.Answer:
        app = web.Application()
        app.router.add_post("/", handler)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        runners.append(runner)
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return await call(session, "POST", f"http://127.0.0.1:{runner.addresses[0][1]}/", json={"a": 1})

    yield ask
    await session.close()
    for runner in runners:
        await runner.cleanup()


def answering(status: int, text: str = "{}", **headers: str) -> Handler:
    async def answer(_request: web.Request) -> web.Response:
        return web.Response(status=status, text=text, content_type="application/json", headers=headers)

    return answer


async def test_what_is_taken_is_given_back(asked: Asked) -> None:
    assert taken(await asked(answering(200, '{"id": "7"}'))) == {"id": "7"}


async def test_a_mark_of_the_byte_order_before_the_answer_is_passed_over(asked: Asked) -> None:
    assert taken(await asked(answering(200, '\ufeff{"id": "7"}'))) == {"id": "7"}


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422])
async def test_a_refusal_is_for_good_where_it_names_an_error_as_the_networks_do(asked: Asked, status: int) -> None:
    with pytest.raises(NotPublished) as told:
        taken(await asked(answering(status, '{"error": "No"}')))
    assert (told.value.for_good, told.value.answered) == (True, True)
    for body in ("{}", "[]", '{"message": "No"}', '{"error": {"code": "No"}}', '{"code": 400}'):
        with pytest.raises(CannotTell):
            taken(await asked(answering(status, body)))


async def test_who_is_asked_to_come_later_comes_later(asked: Asked) -> None:
    with pytest.raises(NotPublished) as told:
        await asked(answering(429, **{"Retry-After": "7"}))
    assert told.value.after is not None
    assert (told.value.for_good, told.value.after.seconds) == (False, 7)


NOON = "Mon, 01 Mar 2027 12:00:00 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "Mon, 01 Mar 2027 12:02:00 GMT"}, 120),
        ({"X-RateLimit-Reset": "2027-03-01T12:05:00.000000Z"}, 300),
        ({"RateLimit-Reset": "1803903000"}, 600),
        ({"Retry-After": "7", "X-RateLimit-Reset": "2027-03-01T12:05:00Z"}, 7),
        ({"X-RateLimit-Reset": "2027-03-09T12:00:00Z"}, 3600),
        ({"Retry-After": "9" * 40}, 3600),
        ({"X-RateLimit-Reset": "2027-03-01T11:59:00Z"}, None),
        ({"RateLimit-Reset": "9" * 40}, None),
        ({"Retry-After": "soon", "X-RateLimit-Reset": "later"}, None),
        ({}, None),
    ],
)
async def test_how_long_a_server_is_left_alone_is_as_it_says_by_its_own_clock(
    asked: Asked, headers: dict[str, str], seconds: int | None
) -> None:
    with pytest.raises(NotPublished) as told:
        await asked(answering(429, Date=NOON, **headers))
    assert told.value.after == (None if seconds is None else timedelta(seconds=seconds))


@pytest.mark.parametrize(
    "handler",
    [
        answering(500),
        answering(502, "<html>"),
        answering(200, "<!DOCTYPE html>"),
        answering(408),
        answering(302, Location="http://127.0.0.1:1/"),
        answering(200, f'"{"a" * MOST_BYTES}"'),
    ],
    ids=["500", "502", "html", "408", "a_redirect", "too_long"],
)
async def test_nobody_can_tell_from(asked: Asked, handler: Handler) -> None:
    with pytest.raises(CannotTell):
        await asked(handler)


@pytest.mark.parametrize(
    ("location", "host"),
    [
        ("https://www.thornbury.example/wp-json/wp/v2/users/me", "www.thornbury.example"),
        ("HTTPS://WWW.Thornbury.example:443/", "www.thornbury.example"),
        ("/elsewhere", ""),
        ("https://[/", ""),
        ("https://thornbury.example evil/", ""),
        ("", ""),
    ],
)
async def test_a_redirect_is_not_followed_and_its_host_is_named(asked: Asked, location: str, host: str) -> None:
    with pytest.raises(SentOn) as told:
        await asked(answering(301, Location=location))
    assert told.value.to == host


async def test_a_call_says_who_calls_and_not_in_which_language_it_is_written(asked: Asked) -> None:
    async def echo(request: web.Request) -> web.Response:
        return web.json_response({"called": request.headers["User-Agent"]})

    assert (await asked(echo)).said == {"called": "Council-ChatOps"}


async def test_nobody_can_tell_from_a_server_that_does_not_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "SECONDS", 0.2)

    async def never(_request: web.Request) -> web.Response:
        await asyncio.sleep(1)
        return web.Response()

    quick = calls.session_to_networks(on_this_computer=True)
    app = web.Application()
    app.router.add_post("/", never)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    with pytest.raises(CannotTell):
        await call(quick, "POST", f"http://127.0.0.1:{runner.addresses[0][1]}/")
    await quick.close()
    await runner.cleanup()


async def test_nothing_is_out_where_no_server_is() -> None:
    session = session_to_networks(on_this_computer=True)
    with pytest.raises(NotPublished):
        await call(session, "POST", "http://127.0.0.1:9/")
    await session.close()


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "10.0.0.1", "169.254.169.254", "192.168.1.1"])
async def test_no_private_address_is_ever_called(host: str) -> None:
    with pytest.raises(OSError, match="no public address"):
        await PublicResolver().resolve(host, 80)
