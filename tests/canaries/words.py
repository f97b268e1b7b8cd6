"""Words that are found again wherever they come to lie: as they are, escaped, encoded, cut or in another alphabet."""

import base64
from collections.abc import Iterable
from random import Random

MARK = "CANARY7Q"
"""What every one of them begins with, so that a single search finds any of them."""
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_EACH = 18


class Canaries:
    """Draws them; `sung` is how many there are, `codes` what else must be found nowhere."""

    def __init__(self, seed: int) -> None:
        self._rng = Random(seed)
        self.sung = 0
        self.codes: list[str] = []

    def text(self, longest: int, between: str = " ") -> str:
        """As many as there is room for."""
        count = longest // (_EACH + len(between))
        self.sung += count
        return between.join(MARK + "".join(self._rng.choices(_LETTERS, k=_EACH - len(MARK))) for _ in range(count))

    def found_in(self, where: bytes) -> bool:
        """Whether any of them, or of the codes, is here in some form."""
        return any(trace in where for trace in _traces((MARK, *self.codes)))


def _traces(texts: Iterable[str]) -> set[bytes]:
    traces: set[bytes] = set()
    for text in texts:
        for each in {text, text.lower(), text.replace("-", "")}:
            plain = each.encode()
            traces |= {plain, each.encode("utf-16-le"), each.encode("utf-16-be"), plain.hex().encode()}
            traces |= {plain.hex().upper().encode(), plain[::-1]}
            # In base64 the same bytes are written in three ways, by where they begin; the ends hang on what is beside.
            for before in range(3):
                whole = base64.b64encode(b"\0" * before + plain + b"\0\0")
                traces.add(whole[-(-before * 8 // 6) : (before + len(plain)) * 8 // 6])
    return {trace for trace in traces if len(trace) >= len(MARK)}
