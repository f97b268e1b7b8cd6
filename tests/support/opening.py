"""Opens what is kept in confidence with `cryptography` alone, as README says it is sealed: no product code decides.

The rows are read with plain SQL. The master key is given as it is written down.
"""

import base64
import hashlib
import hmac
import json
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.engine import Database
from tests.support.databases import rows

COUNCIL = "slack:T0THORNBURY"


def master(written: str) -> bytes:
    """The 32 bytes of a master key that is written down."""
    return bytes.fromhex(written.replace("-", "")[:64])


def named(key: bytes) -> str:
    """The name of a master key."""
    return hashlib.sha256(b"council-chatops key, id" + key).hexdigest()[:16]


def bound(*parts: str) -> bytes:
    """The associated data of these parts."""
    return json.dumps(["council-chatops", 1, *parts], separators=(",", ":")).encode()


def unsealed(key: bytes, sealed: bytes, *about: str) -> bytes:
    """What was sealed, with its padding. Raises InvalidTag."""
    return AESGCM(key).decrypt(bytes(sealed[:12]), bytes(sealed[12:]), bound(*about))


def unpadded(padded: bytes) -> bytes:
    """What was padded; the padding is looked at."""
    length = int.from_bytes(padded[:4], "big")
    assert len(padded) % 1024 == 0
    assert not padded[4 + length :].strip(b"\0")
    return padded[4 : 4 + length]


def subkey(key: bytes, purpose: str, council: str = COUNCIL) -> bytes:
    """The key for one purpose, worked out from the council's."""
    return HKDF(SHA256(), 32, salt=None, info=bound(purpose, council)).derive(key)


def digest(key: bytes, *parts: str) -> str:
    """The digest of these parts under a key."""
    return hmac.new(key, bound(*parts), hashlib.sha256).hexdigest()


async def council_key(database: Database, written: str, council: str = COUNCIL) -> bytes:
    """The council's own key."""
    (row,) = await rows(
        database,
        "SELECT wrapped FROM council_keys JOIN councils ON council = number WHERE organisation = :organisation",
        organisation=council.partition(":")[2],
    )
    return unsealed(master(written), row["wrapped"], "council key", council)


def case_in(row: dict[str, Any], written: str, council: str = COUNCIL) -> dict[str, Any]:
    """The case in a row. Raises InvalidTag."""
    key = unsealed(master(written), row["wrapped"], "case key", council, row["reference"])
    about = (row["reference"], str(row["opened_on"]), str(row["version"]), row["receipt"], row["form"])
    read: dict[str, Any] = json.loads(unpadded(unsealed(key, row["sealed"], "case", council, *about)))
    return read


async def cases_kept(database: Database, written: str) -> dict[str, dict[str, Any]]:
    """Every case that is not erased, by reference. Raises InvalidTag."""
    kept = await rows(database, "SELECT * FROM cases WHERE sealed IS NOT NULL")
    return {row["reference"]: case_in(row, written) for row in kept}


def sealed_again(row: dict[str, Any], written: str, **changes: Any) -> bytes:
    """What somebody who has the master key would put in the place of a case: the same with these changes."""
    key = unsealed(master(written), row["wrapped"], "case key", COUNCIL, row["reference"])
    about = (row["reference"], str(row["opened_on"]), str(row["version"]), row["receipt"], row["form"])
    plain = json.dumps(case_in(row, written) | changes).encode()
    padded = (len(plain).to_bytes(4, "big") + plain).ljust(4096, b"\0")
    nonce = bytes(range(12))
    return nonce + AESGCM(key).encrypt(nonce, padded, bound("case", COUNCIL, *about))


async def sealed_entries(database: Database, written: str) -> list[dict[str, Any]]:
    """What each entry of the sealed journal says, in order, with its chain checked on the way."""
    key = subkey(await council_key(database, written), "sealed journal")
    before, said = "0" * 64, []
    for row in await rows(database, "SELECT sequence, entry, hash FROM sealed_journal ORDER BY sequence"):
        entry = json.loads(row["entry"])
        assert list(entry) == ["previous", "sequence", "council", "day", "sealed"]
        assert (entry["previous"], entry["sequence"], entry["council"]) == (before, row["sequence"], COUNCIL)
        before = hashlib.sha256(row["entry"].encode()).hexdigest()
        assert row["hash"] == before
        place = ("sealed journal", COUNCIL, str(row["sequence"]), entry["day"])
        said.append(json.loads(unpadded(unsealed(key, base64.b64decode(entry["sealed"]), *place))))
    return said
