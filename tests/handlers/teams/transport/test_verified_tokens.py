"""A signature is verified once; a token that is known is judged in all else like a new one."""

import time
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from handlers.teams.transport.rejections import Rejected
from handlers.teams.transport.tokens import Token, bearer_token
from handlers.teams.transport.verified_tokens import MOST_KEPT, VerifiedTokens
from tests.handlers.teams.recorded import KEY, MESSAGE, body, claims, headers, private_key, token
from tests.handlers.teams.serving import open_door


@pytest.fixture
def verified(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the tokens whose signature has been verified, in order."""
    seen: list[str] = []
    verify = Token.claims

    def watched(self: Token, key: RSAPublicKey) -> dict[str, Any]:
        seen.append(self.written)
        return verify(self, key)

    monkeypatch.setattr(Token, "claims", watched)
    return seen


async def test_the_token_of_many_requests_is_verified_once(verified: list[str]) -> None:
    good = headers()
    async with open_door() as door:
        for number in range(3):
            assert (await door.send(body(MESSAGE | {"id": str(number)}), good))[0] == 200
    assert len(verified) == 1


async def test_a_token_that_is_known_lets_nothing_in_that_another_would_not() -> None:
    good = headers()
    async with open_door() as door:
        assert (await door.send(body(MESSAGE | {"id": "1"}), good))[0] == 200
        elsewhere = MESSAGE | {"id": "2", "serviceUrl": "https://smba.trafficmanager.net/elsewhere/"}
        assert (await door.send(body(elsewhere), good))[0] == 401
        forged = good["Authorization"][:-8] + "AAAAAAAA"
        assert (await door.send(body(MESSAGE | {"id": "3"}), good | {"Authorization": forged}))[0] == 401


async def test_a_token_that_is_known_is_over_when_it_is_over() -> None:
    now = time.time()
    good = headers(token(claims(exp=int(now) + 10)))
    async with open_door(now=lambda: now) as door:
        assert (await door.send(body(MESSAGE | {"id": "1"}), good))[0] == 200
        now += 1000
        assert (await door.send(body(MESSAGE | {"id": "2"}), good))[0] == 401


def test_a_token_is_verified_again_with_each_other_key(verified: list[str]) -> None:
    tokens, one = VerifiedTokens(), bearer_token([f"Bearer {token()}"])
    key, other = private_key(KEY).public_key(), private_key("another").public_key()
    assert tokens.claims(one, key) == tokens.claims(one, key)
    assert tokens.claims(one, private_key(KEY).public_key()) == tokens.claims(one, key)
    assert len(verified) == 3
    with pytest.raises(Rejected):
        tokens.claims(one, other)


def test_only_so_many_tokens_are_known_again(verified: list[str]) -> None:
    tokens, key = VerifiedTokens(), private_key(KEY).public_key()
    first = bearer_token([f"Bearer {token()}"])
    tokens.claims(first, key)
    for number in range(MOST_KEPT):
        tokens.claims(bearer_token([f"Bearer {token(claims(number=number))}"]), key)
    tokens.claims(first, key)
    assert len(verified) == MOST_KEPT + 2
