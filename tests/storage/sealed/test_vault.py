"""Sealed bytes open with their key, in their place and whole, and in no other way; no key is ever shown."""

import pickle
import traceback
from collections.abc import Callable
from copy import deepcopy

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from chatops import master_key
from chatops.master_key import NotAMasterKey
from storage.sealed.vault import CannotOpen, Key, Keyring, UnknownKey, Wrapped, bound
from tests.support.keys import ANOTHER_KEY, MASTER_KEY, MASTER_KEYS

KEY = Key(b"\x07" * 32)


@given(st.binary(max_size=5000), st.lists(st.text(max_size=20), max_size=4))
def test_what_was_sealed_comes_out_as_it_went_in(plain: bytes, about: list[str]) -> None:
    assert KEY.open(KEY.seal(plain, *about), *about) == plain


@given(st.lists(st.text(max_size=5), max_size=4), st.lists(st.text(max_size=5), max_size=4))
def test_no_two_places_are_bound_by_the_same_bytes(one: list[str], other: list[str]) -> None:
    assert (bound(*one) == bound(*other)) is (one == other)


@pytest.mark.parametrize(("length", "steps"), [(0, 1), (1, 1), (1020, 1), (1021, 2), (2044, 2), (2045, 3)])
def test_lengths_are_padded_to_steps_of_a_kibibyte(length: int, steps: int) -> None:
    assert len(KEY.seal(b"x" * length)) == 12 + 1024 * steps + 16


def test_the_same_words_sealed_twice_do_not_look_alike() -> None:
    seals = [KEY.seal(b"The same words.") for _ in range(500)]
    assert len({sealed[:12] for sealed in seals}) == 500
    assert len({sealed[12:] for sealed in seals}) == 500


def test_every_changed_byte_breaks_the_seal() -> None:
    sealed = KEY.seal(b"words", "place")
    for at in [*range(64), *range(len(sealed) - 64, len(sealed))]:
        changed = bytes([*sealed[:at], sealed[at] ^ 1, *sealed[at + 1 :]])
        with pytest.raises(CannotOpen):
            KEY.open(changed, "place")


@pytest.mark.parametrize(
    "sealed",
    [b"", b"x" * 11, b"x" * 12, b"x" * 28, KEY.seal(b"words")[:-1], KEY.seal(b"words") + b"\0", None, "text", 7],
    ids=["nothing", "less_than_a_nonce", "a_nonce", "a_tag", "cut", "longer", "none", "text", "number"],
)
def test_what_was_never_sealed_does_not_open(sealed: bytes) -> None:
    with pytest.raises(CannotOpen):
        KEY.open(sealed)


def test_it_opens_in_its_place_alone_and_with_its_key_alone() -> None:
    sealed = KEY.seal(b"words", "case", "slack:T0", "BR-1")
    for about in (("case", "slack:T0", "BR-2"), ("case", "slack:T1", "BR-1"), ("case", "slack:T0BR-1"), ()):
        with pytest.raises(CannotOpen):
            KEY.open(sealed, *about)
    with pytest.raises(CannotOpen):
        Key(b"\x08" * 32).open(sealed, "case", "slack:T0", "BR-1")


@pytest.mark.parametrize("plain", [b"", b"short", (5000).to_bytes(4, "big") + b"\0" * 1020])
def test_what_is_not_padded_as_it_must_be_does_not_open(plain: bytes) -> None:
    sealed = b"\0" * 12 + AESGCM(b"\x07" * 32).encrypt(b"\0" * 12, plain, bound())
    with pytest.raises(CannotOpen):
        KEY.open(sealed)


def test_a_key_is_wrapped_in_sixty_bytes_and_for_one_place() -> None:
    wrapped = MASTER_KEYS.wrap(KEY, "case key", "BR-1")
    assert len(wrapped.key) == 60
    assert MASTER_KEYS.unwrap(wrapped, "case key", "BR-1").id == KEY.id
    with pytest.raises(CannotOpen):
        MASTER_KEYS.unwrap(wrapped, "case key", "BR-2")


def test_a_key_that_another_master_key_wraps_says_whose_it_is() -> None:
    other = Keyring.read(ANOTHER_KEY)
    wrapped = other.wrap(KEY)
    with pytest.raises(UnknownKey) as caught:
        MASTER_KEYS.unwrap(wrapped)
    assert caught.value.key_id == other.ids[0]
    assert Keyring.read(MASTER_KEY, ANOTHER_KEY).unwrap(wrapped).id == KEY.id


def test_a_key_passed_off_under_another_name_does_not_open() -> None:
    wrapped = Keyring.read(ANOTHER_KEY).wrap(KEY)
    with pytest.raises(CannotOpen):
        MASTER_KEYS.unwrap(Wrapped(MASTER_KEYS.ids[0], wrapped.key))


def test_each_purpose_has_a_key_of_its_own() -> None:
    ids = {KEY.subkey(*purpose).id for purpose in (("a",), ("b",), ("a", "b"), ("ab",), ())} | {KEY.id}
    assert len(ids) == 6
    assert KEY.subkey("a").id == KEY.subkey("a").id


def shown(key_text: str) -> tuple[str, ...]:
    """Ways in which a key could be seen in what is shown."""
    raw = master_key.read(key_text)
    return key_text, key_text[:17], raw.hex(), raw.hex()[:16], str(raw), str(raw)[2:30], str(list(raw))[1:30]


def test_no_key_is_shown_or_copied_out() -> None:
    key = Key(master_key.read(MASTER_KEY))
    seen = f"{key!r} {key} {MASTER_KEYS!r} {MASTER_KEYS} {MASTER_KEYS.wrap(key)!r} {key.id}"
    seen += f"{[name for name in dir(key) if not name.startswith('_')]}"
    assert not any(part in seen for part in shown(MASTER_KEY))
    for copied in (pickle.dumps, deepcopy):
        with pytest.raises(TypeError):
            copied(key)


@pytest.mark.parametrize(
    "fails",
    [
        lambda: MASTER_KEYS.unwrap(MASTER_KEYS.wrap(KEY, "here"), "elsewhere"),
        lambda: KEY.open(KEY.seal(b"They were shouting.", "here"), "elsewhere"),
        lambda: MASTER_KEYS.current.open(b"x"),
        lambda: Keyring.read(ANOTHER_KEY).unwrap(MASTER_KEYS.wrap(KEY)),
    ],
    ids=["wrapped_elsewhere", "sealed_elsewhere", "never_sealed", "another_master_key"],
)
def test_no_key_and_no_words_are_in_a_traceback_not_even_among_the_locals(fails: Callable[[], object]) -> None:
    with pytest.raises(CannotOpen) as caught:
        fails()
    assert caught.value.__cause__ is None
    told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    of_vault = [frame for frame in told.stack if frame.filename.endswith("vault.py")]
    inside = f"{[frame.locals for frame in of_vault]} {list(told.format_exception_only())}"
    assert of_vault
    assert "shouting" not in inside
    assert not any(part in inside for text in (MASTER_KEY, ANOTHER_KEY) for part in shown(text))


def test_the_complaint_about_a_mistyped_key_does_not_repeat_it() -> None:
    with pytest.raises(NotAMasterKey) as caught:
        master_key.read(MASTER_KEY[:-1] + "0")
    told = "".join(traceback.format_exception(caught.value))
    assert not any(part in told for part in shown(MASTER_KEY))


def test_a_master_key_is_written_so_that_it_can_be_copied_by_hand() -> None:
    text = master_key.fresh()
    assert [len(group) for group in text.split("-")] == [8] * 9
    raw = master_key.read(text)
    assert len(raw) == 32
    for other in (text.upper(), text.replace("-", ""), text.replace("-", " "), f" {text}\n"):
        assert master_key.read(other) == raw
    assert master_key.written(raw) == text
    assert len({master_key.fresh() for _ in range(50)}) == 50


def test_a_mistyped_master_key_is_told_from_another() -> None:
    text = master_key.fresh()
    for at in (0, 40, len(text) - 1):
        wrong = text[:at] + ("0" if text[at] != "0" else "1") + text[at + 1 :]
        with pytest.raises(NotAMasterKey, match="was mistyped"):
            master_key.read(wrong)
    swapped = text[9:17] + text[8] + text[:8] + text[17:]
    with pytest.raises(NotAMasterKey, match="was mistyped"):
        master_key.read(swapped)


@pytest.mark.parametrize("text", ["", "secret", "0" * 64, "g" * 72, "-" * 72, "5a" * 40])
def test_what_is_no_master_key_is_said_to_be_none_without_repeating_it(text: str) -> None:
    with pytest.raises(NotAMasterKey, match="nine groups of eight") as caught:
        master_key.read(text)
    assert not text or text not in str(caught.value)
