"""Why the council may keep something back from whoever asks for it: Part II of the Freedom of Information Act 2000.

Source: https://www.legislation.gov.uk/ukpga/2000/36/part/II.
"""

import re
from dataclasses import dataclass

_WRITTEN = re.compile(
    r"(?:section|sections|sec|s)?\s*\.?\s*(\d{2}a?)\s*((?:\s*\(\s*[0-9a-z]{1,4}\s*\))*)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Exemption:
    """One section of Part II. With a public `interest` test the council says in its reply how that came out."""

    section: str
    title: str
    interest: bool = True


_ALL = (
    Exemption("21", "accessible to the applicant by other means", interest=False),
    Exemption("22", "intended for future publication"),
    Exemption("22A", "research"),
    Exemption("23", "bodies dealing with security matters", interest=False),
    Exemption("24", "national security"),
    Exemption("26", "defence"),
    Exemption("27", "international relations"),
    Exemption("28", "relations within the United Kingdom"),
    Exemption("29", "the economy"),
    Exemption("30", "investigations and proceedings"),
    Exemption("31", "law enforcement"),
    Exemption("32", "court records", interest=False),
    Exemption("33", "audit functions"),
    Exemption("34", "parliamentary privilege", interest=False),
    Exemption("35", "formulation of government policy"),
    Exemption("36", "prejudice to effective conduct of public affairs"),
    Exemption("37", "communications with His Majesty and honours"),
    Exemption("38", "health and safety"),
    Exemption("39", "environmental information"),
    Exemption("40", "personal information", interest=False),
    Exemption("41", "information provided in confidence", interest=False),
    Exemption("42", "legal professional privilege"),
    Exemption("43", "commercial interests"),
    Exemption("44", "prohibitions on disclosure", interest=False),
)
EXEMPTIONS = {one.section: one for one in _ALL}
PERSONAL = "section 40(2)"
"""What is kept back by rule: what tells of somebody other than whoever asks."""


def read(written: str) -> str | None:
    """Return the exemption as a reply writes it, `section 40(2)`; None where there is no such section."""
    found = _WRITTEN.fullmatch(written.strip())
    if found is None or found[1].upper() not in EXEMPTIONS:
        return None
    return f"section {found[1].upper()}{''.join(found[2].split()).lower()}"


def of(section: str) -> Exemption:
    """Return what stands behind `section 40(2)`. Raises KeyError."""
    return EXEMPTIONS[section.removeprefix("section ").partition("(")[0]]
