"""How the bot calls others: by the proxy that the environment names, and where there is none without looking for it."""

import asyncio

import pytest

from handlers.sessions import new_session

NAMES = ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "ws_proxy", "wss_proxy")


@pytest.fixture(autouse=True)
def _no_proxy_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


async def test_a_call_goes_by_the_proxy_that_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(proxy, "127.0.0.1", 0) as server:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        monkeypatch.delenv("no_proxy", raising=False)
        async with new_session() as session, session.get("http://slack.invalid/api/api.test") as answer:
            assert answer.status == 204
    assert [line.split(b"\r\n")[0] for line in asked] == [b"GET http://slack.invalid/api/api.test HTTP/1.1"]


@pytest.mark.parametrize("only", ["", "no_proxy"])
async def test_where_none_is_set_none_is_looked_for_at_each_call(monkeypatch: pytest.MonkeyPatch, only: str) -> None:
    if only:
        monkeypatch.setenv(only, "localhost")
    async with new_session() as session:
        assert not session.trust_env
