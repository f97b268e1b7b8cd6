"""Hostile requests made of recorded activities: a good token with another body, and a bad token with a good one."""

import copy
import json
import random
from typing import Any

from tests.handlers.teams.recorded import (
    CANARY,
    KEY,
    OTHER_APP,
    OTHER_TENANT,
    RIGHT,
    TWICE,
    UNENDORSED,
    body,
    changed,
    claims,
    headers,
    token,
)

Made = tuple[bytes, dict[str, str], bool]
"""A body, the headers, and whether it may be let in: the service's own token, and an activity that is for us."""
ODD: list[Any] = [True, 0, -1, 1.5, 10**30, "", "x", CANARY, "\ud800", "\x00", [], [None], [[]], {}, {"id": 5}, False]
GUARDED = [
    ("serviceUrl", "https://evil.example/"),
    ("channelId", "directline"),
    ("recipient.id", f"28:{OTHER_APP}"),
    ("recipient.id", "29:1abcTOM"),
    ("conversation.tenantId", OTHER_TENANT),
    ("channelData.tenant.id", OTHER_TENANT),
    ("from.id", None),
    ("conversation.id", None),
    ("type", None),
]
CLAIMS: list[dict[str, Any]] = [
    {name: value}
    for name, values in {
        "iss": [
            None,
            "",
            "https://api.botframework.com/",
            "https://sts.windows.net/",
            ["https://api.botframework.com"],
        ],
        "aud": [None, "", OTHER_APP, [], {}, 5],
        "exp": [None, "", 0, -1, 1e300, True, []],
        "nbf": [None, 10**12, "0", {}],
        "serviceurl": [None, "", "https://evil.example/", ["x"], 5],
    }.items()
    for value in values
    if (name, value) != ("exp", 1e300)
]


class Mutations:
    """Hostile requests; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.good = token()

    def make(self) -> Made:
        """Return the next one."""
        kinds = [self.other_claims, self.broken_token, self.other_key, self.guarded, self.tree, self.tree, self.noise]
        return self.dice.choice(kinds)()

    def recorded(self) -> dict[str, Any]:
        """Return one of the recorded activities."""
        return copy.deepcopy(self.dice.choice(list(RIGHT.values())))

    def other_claims(self) -> Made:
        """A token that the service would not make."""
        return body(self.recorded()), headers(token(claims(**self.dice.choice(CLAIMS)))), False

    def broken_token(self) -> Made:
        """A token of which some characters are others, or missing."""
        written = list(self.good)
        for _ in range(self.dice.randint(1, 4)):
            at = self.dice.randrange(len(written) - 3)
            written[at] = self.dice.choice("ABCxyz09-_.= ;é\x7f".replace(written[at], ""))
        cut = self.dice.choice(["".join(written), self.good[: self.dice.randrange(len(self.good) - 3)]])
        return body(self.recorded()), headers(cut.encode("latin-1").decode("latin-1") or "."), False

    def other_key(self) -> Made:
        """A token signed with a key that is not the service's for Teams."""
        header = self.dice.choice([{"kid": UNENDORSED}, {"kid": TWICE}, {"kid": "x"}, {"kid": KEY}, {"alg": "PS256"}])
        name = str(header.get("kid", KEY))
        by = "somebody" if name in {KEY, "x"} and "alg" not in header else name
        return body(self.recorded()), headers(token(signed_by=by, **header)), False

    def guarded(self) -> Made:
        """An activity for somebody else, or from elsewhere."""
        path, value = self.dice.choice(GUARDED)
        return body(changed(self.recorded(), path, value)), headers(self.good), False

    def tree(self) -> Made:
        """One node somewhere in the activity is replaced by an odd value."""
        made = self.recorded()
        place: Any = made
        while True:
            key = self.dice.choice(list(place) if isinstance(place, dict) else range(len(place)))
            if isinstance(place[key], dict | list) and place[key] and self.dice.random() < 0.7:
                place = place[key]
                continue
            place[key] = self.dice.choice(ODD)
            break
        return json.dumps(made).encode(), headers(self.good), True

    def noise(self) -> Made:
        """Bytes that are no activity."""
        written = bytearray(body(self.recorded()))
        cut = self.dice.randrange(1, len(written) - 1)
        for _ in range(self.dice.randint(1, 5)):
            written[self.dice.randrange(len(written))] ^= 1 << self.dice.randrange(8)
        made = self.dice.choice([(bytes(written), True), (bytes(written[:cut]), False), (bytes(written[cut:]), False)])
        return made[0], headers(self.good), made[1]
