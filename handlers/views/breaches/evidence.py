"""Everything about one case in a zip file, made in memory: the same bytes each time for the same case. Clause 6.4.

`manifest.json` has the SHA-256 of each file, so that anybody can check later that nothing was changed.
"""

import hashlib
import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from chatops.policy.breaches.case import Case
from chatops.ports.breaches import CaseEntry
from handlers.views.breaches.case_in_full import Named, in_full, on

_AT = (1980, 1, 1, 0, 0, 0)
"""The time of every file: the earliest that a zip file knows."""


def bundle(case: Case, entries: Sequence[CaseEntry], named: Named) -> bytes:
    """Return the zip file: the case in plain words, the report, the remarks, to whom it was disclosed, what the record
    says.

    A reporter who asked not to be named is nowhere in it. Who adds up the files finds the sums in the manifest.
    """
    parts = in_full(case, entries, named)
    files = {
        "case.txt": _as_text(case, entries, named).encode(),
        "report.json": _json(dict(parts[1].rows)),
        "remarks.json": _json([{"said": label, "words": words} for label, words in parts[2].rows]),
        "disclosures.json": _json(
            {
                "may read it": [{"who": label, "why": why} for label, why in parts[3].rows],
                "have opened it": [{"on": day, "who": who} for day, who in parts[4].rows],
            }
        ),
        "record.jsonl": "".join(json.dumps(asdict(entry), sort_keys=True) + "\n" for entry in entries).encode(),
    }
    manifest = {name: hashlib.sha256(body).hexdigest() for name, body in sorted(files.items())}
    return _zipped({"manifest.json": _json({"case": case.reference, "sha256": manifest}), **files})


def _as_text(case: Case, entries: Sequence[CaseEntry], named: Named) -> str:
    """Return the whole case in plain words, a paragraph for each thing that was said."""
    lines = [f"Confidential report {case.reference}", f"Reported on {on(case.opened_on)}"]
    for part in in_full(case, entries, named):
        lines += ["", part.heading, "=" * len(part.heading)]
        for label, text in part.rows or (("None", ""),):
            lines += ["", f"{label}:", *(f"    {line}" for line in text.splitlines())]
    return "\n".join([*lines, ""])


def _json(value: Any) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def _zipped(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            about = zipfile.ZipInfo(name, _AT)
            about.create_system, about.external_attr = 3, 0o600 << 16
            archive.writestr(about, files[name])
    return made.getvalue()
