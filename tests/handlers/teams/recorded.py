"""What Teams sends, with invented ids, and tokens signed with keys of our own."""

import base64
import copy
import json
import time
from functools import cache
from typing import Any, Final

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from handlers.teams.transport.verification import Verification

APP: Final = "0f3c1e52-8f0e-4b7e-9a55-3c1d2b7a9e10"
OTHER_APP: Final = "11111111-8f0e-4b7e-9a55-3c1d2b7a9e10"
TENANT: Final = "6d2d7a36-25d4-4d0f-9b8c-5f0a4c1b7e21"
OTHER_TENANT: Final = "22222222-25d4-4d0f-9b8c-5f0a4c1b7e21"
TOM: Final = "9a1b7c55-0c1d-4f6e-8a2b-1f2e3d4c5b6a"
SERVICE: Final = f"https://smba.trafficmanager.net/uk/{TENANT}/"
ISSUER: Final = "https://api.botframework.com"
CANARY: Final = "CANARY-the-clerk-is-late"
"""Words that stand in every activity, and must stand in no log."""
KEY: Final = "key-one"
UNENDORSED: Final = "key-of-another-channel"
TWICE: Final = "key-that-is-there-twice"
JSON: Final = "application/json; charset=utf-8"
VERIFICATION: Final = Verification(APP, TENANT)


def _common(kind: str, **more: Any) -> dict[str, Any]:
    return {
        "type": kind,
        "id": "1795713858000",
        "timestamp": "2026-11-26T17:24:18.000Z",
        "channelId": "msteams",
        "serviceUrl": SERVICE,
        "locale": "en-GB",
        "from": {"id": "29:1abcTOM", "name": "Tom Baker", "aadObjectId": TOM},
        "recipient": {"id": f"28:{APP}", "name": "Council posts"},
        "conversation": {"id": "a:1xyzTOM", "conversationType": "personal", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        **more,
    }


MESSAGE: Final = _common("message", text=f"draft {CANARY}", textFormat="plain")
IN_CHANNEL: Final = _common(
    "message",
    text=f"<at>Council posts</at> {CANARY}",
    conversation={
        "id": "19:abc@thread.tacv2;messageid=1795713850000",
        "conversationType": "channel",
        "isGroup": True,
        "tenantId": TENANT,
    },
    channelData={
        "tenant": {"id": TENANT},
        "team": {"id": "19:team@thread.tacv2", "name": "Council", "aadGroupId": "a-group"},
        "channel": {"id": "19:abc@thread.tacv2"},
    },
    entities=[
        {"type": "mention", "mentioned": {"id": f"28:{APP}", "name": "Council posts"}, "text": "<at>Council posts</at>"}
    ],
)
PRESSED: Final = _common(
    "invoke",
    name="adaptiveCard/action",
    replyToId="1795713858001",
    value={
        "action": {"type": "Action.Execute", "id": "b", "verb": "decide:approve", "data": {"note": CANARY}},
        "trigger": "manual",
    },
)
SENT: Final = _common("invoke", name="task/submit", value={"data": {"words": CANARY}, "context": {"theme": "default"}})
INSTALLED: Final = _common("installationUpdate", action="add", text=CANARY)
RIGHT: Final = {
    "a message": MESSAGE,
    "a post in a channel": IN_CHANNEL,
    "a button": PRESSED,
    "a form": SENT,
    "an installation": INSTALLED,
}


@cache
def private_key(name: str = KEY) -> rsa.RSAPrivateKey:
    """Return the private key of this name: the same each time."""
    del name
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def in_letters(data: bytes) -> str:
    """Return bytes in base64url, without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def public(name: str, *, endorsements: list[str] | None, of: str | None = None) -> dict[str, Any]:
    """Return a public key as it is published; `of` is whose it is in truth."""
    numbers = private_key(of or name).public_key().public_numbers()
    key = {
        "kty": "RSA",
        "use": "sig",
        "kid": name,
        "x5t": name,
        "n": in_letters(numbers.n.to_bytes(256, "big")),
        "e": in_letters(numbers.e.to_bytes(3, "big")),
    }
    return key if endorsements is None else key | {"endorsements": endorsements}


def key_set() -> dict[str, Any]:
    """Return what is published of the keys."""
    return {
        "keys": [
            public(KEY, endorsements=["msteams", "webchat"]),
            public(UNENDORSED, endorsements=["webchat"]),
            public(TWICE, endorsements=["msteams"]),
            public(TWICE, endorsements=["msteams"], of="another"),
        ]
    }


def public_pem() -> bytes:
    """Return the first public key as a file: what somebody could misuse as a secret."""
    return (
        private_key()
        .public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    )


def claims(**other: Any) -> dict[str, Any]:
    """Return what a good token says; one that is given as None is left out."""
    now = int(time.time())
    said = {"iss": ISSUER, "aud": APP, "nbf": now - 10, "exp": now + 3000, "serviceurl": SERVICE} | other
    return {name: value for name, value in said.items() if value is not None}


def token(said: dict[str, Any] | str | None = None, *, signed_by: str = KEY, **header: Any) -> str:
    """Return a token of RS256 with these claims, or with this text in place of them."""
    heading = {"alg": "RS256", "kid": KEY, "typ": "JWT", "x5t": KEY} | header
    heading = {name: value for name, value in heading.items() if value is not None}
    payload = said if isinstance(said, str) else json.dumps(claims() if said is None else said)
    covered = f"{in_letters(json.dumps(heading).encode())}.{in_letters(payload.encode())}"
    signature = private_key(signed_by).sign(covered.encode(), padding.PKCS1v15(), hashes.SHA256())
    return f"{covered}.{in_letters(signature)}"


def headers(written: str | None = None) -> dict[str, str]:
    """Return the headers of a good request, with this token."""
    return {"Content-Type": JSON, "Authorization": f"Bearer {written or token()}"}


def body(activity: dict[str, Any]) -> bytes:
    """Return an activity as the service writes it."""
    return json.dumps(activity, ensure_ascii=False).encode()


def changed(activity: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Return a copy in which this place, names with dots between, holds something else; None leaves it out."""
    made = copy.deepcopy(activity)
    place: Any = made
    *way, last = path.split(".")
    for name in way:
        place = place[name]
    if value is None:
        place.pop(last, None)
    else:
        place[last] = value
    return made
