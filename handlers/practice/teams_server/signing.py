"""The service's own keys: what it signs its requests with, and how it publishes the public half."""

from __future__ import annotations

import time
from functools import cache
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

ISSUER = "https://practice.botframework.example"
KEY = "practice-key"
LASTS_S = 3600


@cache
def _key() -> rsa.RSAPrivateKey:
    # One for each process: to make one takes 40 ms of the processor, and tests start hundreds of tenants.
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


class Signing:
    """Keys made anew each time that a process with a practice tenant starts."""

    def token(self, app_id: str, service_url: str) -> str:
        """Return a token as the service sends it with each request."""
        now = int(time.time())
        claims = {"serviceurl": service_url, "nbf": now - 5, "exp": now + LASTS_S, "iss": ISSUER, "aud": app_id}
        return jwt.encode(claims, _key(), algorithm="RS256", headers={"kid": KEY, "x5t": KEY})

    def key_set(self) -> dict[str, Any]:
        """Return what is published."""
        public: dict[str, Any] = RSAAlgorithm.to_jwk(_key().public_key(), as_dict=True)
        public.pop("key_ops", None)
        return {"keys": [public | {"kid": KEY, "use": "sig", "endorsements": ["msteams", "webchat"]}]}
