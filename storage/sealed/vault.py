"""Sealing: AES-256-GCM with everything around the sealed bytes bound in, keys wrapped by keys, and their names.

A key is never shown: `Key` and `Keyring` say only their ids, errors carry no bytes, and an id is a digest. Each seal
draws a fresh random nonce of 96 bits (NIST SP 800-38D, 8.2.2: at most 2^32 under one key, far above what a council
writes). What is sealed is padded to steps of 1 KiB first, so that its length tells next to nothing.
"""

import hashlib
import hmac
import json
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from chatops import master_key

if TYPE_CHECKING:
    from pydantic import SecretStr

STEP: Final = 1024
"""Bytes in a step of padding."""
KEY_BYTES: Final = 32
_NONCE: Final = 12
_LENGTH: Final = 4
_LONGEST: Final = 64 * 1024 * 1024


class CannotOpen(Exception):
    """Sealed bytes do not open: they, or what they are bound to, were changed, or another key sealed them."""


class UnknownKey(CannotOpen):
    """A key is wrapped by a master key that is not at hand; `key_id` is that master key's id."""

    def __init__(self, key_id: str) -> None:
        super().__init__("this is kept under a master key that is not at hand")
        self.key_id = key_id


class Key:
    """A symmetric key of 32 bytes that is never shown."""

    __slots__ = ("__bytes",)

    def __init__(self, given: bytes) -> None:
        if len(given) != KEY_BYTES:
            raise ValueError("a key has 32 bytes")
        self.__bytes = given

    @classmethod
    def fresh(cls) -> "Key":
        """Return a key drawn at random."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def __repr__(self) -> str:
        return "<a key>"

    def __reduce__(self) -> str:
        raise TypeError("a key is not copied out")

    @property
    def id(self) -> str:
        """The name of this key, 16 hexadecimal digits that do not lead back to it."""
        return hashlib.sha256(b"council-chatops key, id" + self.__bytes).hexdigest()[:16]

    def subkey(self, *purpose: str) -> "Key":
        """Return the key for one purpose, by HKDF with SHA-256 (RFC 5869); none leads to another or back to this
        one.
        """
        return Key(HKDF(SHA256(), KEY_BYTES, salt=None, info=bound(*purpose)).derive(self.__bytes))

    def digest(self, *parts: str) -> str:
        """64 hexadecimal digits that nobody works out without this key: HMAC with SHA-256 over the parts."""
        return hmac.new(self.__bytes, bound(*parts), hashlib.sha256).hexdigest()

    def seal(self, plain: bytes, *about: str) -> bytes:
        """Return the bytes padded and sealed; they open only with this key and the very same `about`."""
        return self._sealed(_padded(plain), bound(*about))

    def open(self, sealed: bytes, *about: str) -> bytes:
        """Return what was sealed. Raises CannotOpen."""
        return _unpadded(self._opened(sealed, bound(*about)))

    def wrap(self, key: "Key", *about: str) -> bytes:
        """Another key, sealed by this one for this place: 60 bytes."""
        return self._sealed(key.__bytes, bound(*about))

    def unwrap(self, wrapped: bytes, *about: str) -> "Key":
        """Return the key that was wrapped for this place. Raises CannotOpen."""
        return Key(self._opened(wrapped, bound(*about)))

    def _sealed(self, plain: bytes, about: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE)
        return nonce + AESGCM(self.__bytes).encrypt(nonce, plain, about)

    def _opened(self, sealed: bytes, about: bytes) -> bytes:
        try:
            return AESGCM(self.__bytes).decrypt(sealed[:_NONCE], sealed[_NONCE:], about)
        except (InvalidTag, TypeError, ValueError):
            raise CannotOpen("this does not open with its key") from None


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A key as it is kept: wrapped by the master key of this id."""

    master: str
    key: bytes


class Keyring:
    """The master keys at hand: the one that wraps, and while it is being changed the one before."""

    __slots__ = ("before", "current")

    def __init__(self, current: Key, before: Key | None = None) -> None:
        self.current = current
        self.before = before

    @classmethod
    def read(cls, current: str, before: str | None = None) -> "Keyring":
        """Return the keys as they are written in the settings. Raises chatops.master_key.NotAMasterKey."""
        return cls(Key(master_key.read(current)), Key(master_key.read(before)) if before else None)

    @classmethod
    def of(cls, current: "SecretStr", before: "SecretStr | None" = None) -> "Keyring":
        """Return the keys of the settings. Raises chatops.master_key.NotAMasterKey."""
        return cls.read(current.get_secret_value(), before.get_secret_value() if before else None)

    def __repr__(self) -> str:
        return f"<master keys {', '.join(self.ids)}>"

    @property
    def ids(self) -> tuple[str, ...]:
        """The names of the keys, the one that wraps first."""
        return tuple(key.id for key in (self.current, self.before) if key is not None)

    def wrap(self, key: Key, *about: str) -> Wrapped:
        """Return a key wrapped by the current master key for this place."""
        return Wrapped(self.current.id, self.current.wrap(key, *about))

    def unwrap(self, wrapped: Wrapped, *about: str) -> Key:
        """Return the key that was wrapped for this place by one of the master keys. Raises UnknownKey, CannotOpen."""
        for master in (self.current, self.before):
            if master is not None and master.id == wrapped.master:
                return master.unwrap(wrapped.key, *about)
        raise UnknownKey(wrapped.master)


def bound(*parts: str) -> bytes:
    """Return what sealed bytes are bound to: texts, written so that no two lists of them come to the same bytes."""
    return json.dumps(["council-chatops", 1, *parts], ensure_ascii=True, separators=(",", ":")).encode()


def _padded(plain: bytes) -> bytes:
    if len(plain) > _LONGEST:
        raise ValueError("this is too long to be sealed")
    return (len(plain).to_bytes(_LENGTH, "big") + plain).ljust(-(-(_LENGTH + len(plain)) // STEP) * STEP, b"\0")


def _unpadded(padded: bytes) -> bytes:
    length = int.from_bytes(padded[:_LENGTH], "big")
    if len(padded) % STEP or length > len(padded) - _LENGTH:
        raise CannotOpen("what was sealed is not padded as it must be")
    return padded[_LENGTH : _LENGTH + length]
