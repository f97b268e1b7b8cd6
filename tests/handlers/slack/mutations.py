"""Hostile requests made of recorded ones: wrong headers, broken bodies, and both by the thousand."""

import copy
import json
import random
import time
from collections.abc import Callable
from typing import Any

from tests.handlers.slack.recorded import (
    APP,
    BLOCK_ACTIONS,
    CANARY,
    COMMAND,
    FORM,
    JSON,
    LET_IN,
    MESSAGE_EVENT,
    OTHER_APP,
    OTHER_TEAM,
    TEAM,
    VIEW_SUBMISSION,
    form,
    interaction,
    php_json,
    signed,
)

SEAL = "X-Slack-Signature"
TIME = "X-Slack-Request-Timestamp"

HEADERS: list[tuple[str, str, Callable[[dict[str, str]], object]]] = [
    ("no signature", "signature", lambda h: h.pop(SEAL)),
    ("an empty signature", "signature", lambda h: h.update({SEAL: ""})),
    ("no version", "signature", lambda h: h.update({SEAL: h[SEAL][3:]})),
    ("another version", "signature", lambda h: h.update({SEAL: "v1=" + h[SEAL][3:]})),
    ("upper case", "signature", lambda h: h.update({SEAL: "v0=" + h[SEAL][3:].upper()})),
    ("too short", "signature", lambda h: h.update({SEAL: h[SEAL][:-1]})),
    ("too long", "signature", lambda h: h.update({SEAL: h[SEAL] + "0"})),
    ("a list of two", "signature", lambda h: h.update({SEAL: h[SEAL] + ", " + h[SEAL]})),
    ("letters beyond f", "signature", lambda h: h.update({SEAL: "v0=" + "g" * 64})),
    ("letters outside ASCII", "signature", lambda h: h.update({SEAL: "v0=" + "é" * 64})),
    ("digits outside ASCII", "signature", lambda h: h.update({SEAL: "v0=" + "١" * 64})),
    ("all zeros", "forged", lambda h: h.update({SEAL: "v0=" + "0" * 64})),
    ("one digit changed", "forged", lambda h: h.update({SEAL: h[SEAL][:-1] + "0f"[h[SEAL][-1] == "0"]})),
    ("no timestamp", "timestamp", lambda h: h.pop(TIME)),
    ("an empty timestamp", "timestamp", lambda h: h.update({TIME: ""})),
    ("a timestamp in words", "timestamp", lambda h: h.update({TIME: "yesterday"})),
    ("a signed timestamp", "timestamp", lambda h: h.update({TIME: "+" + h[TIME]})),
    ("a timestamp with a point", "timestamp", lambda h: h.update({TIME: h[TIME] + ".0"})),
    ("a timestamp in milliseconds", "timestamp", lambda h: h.update({TIME: h[TIME] + "000"})),
    ("a timestamp of nine digits", "timestamp", lambda h: h.update({TIME: h[TIME][1:]})),
    ("a timestamp with an underscore", "timestamp", lambda h: h.update({TIME: h[TIME][:4] + "_" + h[TIME][5:]})),
    ("a timestamp outside ASCII", "timestamp", lambda h: h.update({TIME: "١٧٥٢٢٢٢٢٢٢"})),
    ("a timestamp of a thousand digits", "timestamp", lambda h: h.update({TIME: "1" * 1000})),
    ("not a number", "timestamp", lambda h: h.update({TIME: "nan"})),
    ("a second later", "forged", lambda h: h.update({TIME: str(int(h[TIME]) + 1)})),
    ("the year 1970", "stale", lambda h: h.update({TIME: "0000000001"})),
    ("the year 2286", "stale", lambda h: h.update({TIME: "9999999999"})),
    ("no content type", "content_type", lambda h: h.pop("Content-Type")),
    ("an empty content type", "content_type", lambda h: h.update({"Content-Type": ""})),
    ("multipart", "content_type", lambda h: h.update({"Content-Type": "multipart/form-data; boundary=x"})),
    ("plain text", "content_type", lambda h: h.update({"Content-Type": "text/plain"})),
    ("UTF-7", "content_type", lambda h: h.update({"Content-Type": FORM + "; charset=utf-7"})),
    ("UTF-16", "content_type", lambda h: h.update({"Content-Type": JSON + "; charset=utf-16"})),
    ("two types", "content_type", lambda h: h.update({"Content-Type": f"{FORM}, {JSON}"})),
    ("a longer type", "content_type", lambda h: h.update({"Content-Type": FORM + "x"})),
    ("gzip", "compressed", lambda h: h.update({"Content-Encoding": "gzip"})),
    ("no compression, said aloud", "compressed", lambda h: h.update({"Content-Encoding": "identity"})),
    ("an expectation", "expectation", lambda h: h.update({"Expect": "100-continue"})),
    ("a strange expectation", "expectation", lambda h: h.update({"Expect": "the unexpected"})),
]


Made = tuple[list[tuple[str, str]], bytes, bool]  # headers, body, whether it is signed by Slack's secret
ODD: list[Any] = [None, True, 0, -1, 1.5, 10**30, "", "x", CANARY, "\ud800", "\x00", [], [None], [[]], {}, {"id": 5}]
PAYLOADS = [BLOCK_ACTIONS, VIEW_SUBMISSION, MESSAGE_EVENT]


class Mutations:
    """Hostile requests made of recorded ones; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.now = time.time()
        self.unsigned = [self.body_changed, self.header_changed, self.other_secret, self.old, self.header_twice]
        self.signed = [
            self.signed_bytes,
            self.signed_cut,
            self.signed_key_twice,
            self.signed_nest,
            self.signed_encoding,
            self.signed_noise,
            self.signed_tree,
            self.signed_tree,
            self.signed_foreign,
            self.signed_other_type,
        ]

    def make(self) -> Made:
        if self.dice.random() < 0.4:
            return self.dice.choice(self.unsigned)()
        return self.dice.choice(self.signed)()

    def recorded(self) -> tuple[bytes, str]:
        return self.dice.choice(list(LET_IN.values()))

    def seal(self, body: bytes, kind: str) -> Made:
        at = self.now + self.dice.randint(-200, 200)
        return list(signed(body, kind, at=at).items()), body, True

    def flipped(self, body: bytes) -> bytes:
        changed = bytearray(body)
        for _ in range(self.dice.randint(1, 5)):
            changed[self.dice.randrange(len(changed))] ^= 1 << self.dice.randrange(8)
        return bytes(changed)

    def body_changed(self) -> Made:
        body, kind = self.recorded()
        cut = self.dice.randrange(len(body))
        changed = self.dice.choice([self.flipped(body), body[:cut], body + b"&x=1", body[cut:], b""])
        return list(signed(body, kind).items()), changed, changed == body

    def header_changed(self) -> Made:
        body, kind = self.recorded()
        headers = signed(body, kind)
        self.dice.choice(HEADERS[:-2])[2](headers)  # the expectations go over the raw socket
        return list(headers.items()), body, False

    def other_secret(self) -> Made:
        body, kind = self.recorded()
        return list(signed(body, kind, secret=str(self.dice.random())).items()), body, False

    def old(self) -> Made:
        body, kind = self.recorded()
        far = self.dice.choice([-1, 1]) * self.dice.choice([400, 3600, 10**6])
        return list(signed(body, kind, at=self.now + far).items()), body, False

    def header_twice(self) -> Made:
        body, kind = self.recorded()
        headers = list(signed(body, kind).items())
        name = self.dice.choice([SEAL, TIME])
        return [*headers, (name, dict(headers)[name])], body, False

    def signed_bytes(self) -> Made:
        body, kind = self.recorded()
        return self.seal(self.flipped(body), kind)

    def signed_cut(self) -> Made:
        body, kind = self.recorded()
        a, b = sorted(self.dice.randrange(len(body) + 1) for _ in range(2))
        return self.seal(self.dice.choice([body[:a], body[a:], body[:a] + body[b:]]), kind)

    def signed_key_twice(self) -> Made:
        payload = php_json(self.dice.choice(PAYLOADS))
        key = self.dice.choice([b'"type"', b'"team_id"', b'"api_app_id"', b'"id"', b'"user"'])
        doubled = payload.replace(key + b":", key + b":null," + key + b":", 1)
        field = self.dice.choice(["command", "text", "team_id", "payload"])
        if self.dice.random() < 0.5:
            return self.seal(form(COMMAND) + f"&{field}=x".encode(), FORM)
        return self.seal(doubled, JSON)

    def signed_nest(self) -> Made:
        deep = self.dice.choice([65, 300, 1_100, 20_000])
        start, end = self.dice.choice([(b"[", b"]"), (b'{"a":', b"}")])
        nested = start * deep + b"1" + end * deep
        body = php_json(MESSAGE_EVENT).replace(b'"event_time":', b'"x":' + nested + b',"event_time":', 1)
        return self.seal(self.dice.choice([body, nested, start * deep]), JSON)

    def signed_encoding(self) -> Made:
        text = json.dumps(MESSAGE_EVENT, ensure_ascii=False)
        coding = self.dice.choice(["utf-16", "utf-32", "cp1252", "utf-7", "utf-8-sig", "cp037"])
        return self.seal(text.encode(coding, "replace"), self.dice.choice([JSON, FORM]))

    def signed_noise(self) -> Made:
        noise = self.dice.choice([b"payload=", b"", b"{", b"command="]) + self.dice.randbytes(self.dice.randrange(200))
        return self.seal(noise, self.dice.choice([JSON, FORM]))

    def signed_tree(self) -> Made:
        """One node somewhere in the tree is replaced by an odd value."""
        payload = copy.deepcopy(self.dice.choice(PAYLOADS))
        place: Any = payload
        while True:
            key = self.dice.choice(list(place) if isinstance(place, dict) else range(len(place)))
            if isinstance(place[key], (dict, list)) and place[key] and self.dice.random() < 0.7:
                place = place[key]
                continue
            place[key] = self.dice.choice(ODD)
            break
        return self.seal_payload(payload)

    def signed_foreign(self) -> Made:
        payload: dict[str, Any] = copy.deepcopy(self.dice.choice([*PAYLOADS, COMMAND]))
        text = php_json(payload)
        mine, theirs = self.dice.choice([(APP, OTHER_APP), (TEAM, OTHER_TEAM)])
        return self.seal_payload(json.loads(text.replace(mine.encode(), theirs.encode())))

    def signed_other_type(self) -> Made:
        body, kind = self.recorded()
        return self.seal(body, JSON if kind == FORM else FORM)

    def seal_payload(self, payload: dict[str, Any]) -> Made:
        if "command" in payload:
            return self.seal(form(payload), FORM)
        if payload.get("type") == "event_callback":
            return self.seal(php_json(payload), JSON)
        return self.seal(interaction(payload), FORM)
