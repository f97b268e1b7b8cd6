"""What stands in a PDF, as a screen reader is given it."""

import io
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject


def words_of(pdf: bytes) -> str:
    """Return everything that is written in it, page by page, each line as it stands."""
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def text_of(name: str, content: bytes) -> str:
    """Return the text of a file of a copy of the record, by its name."""
    return words_of(content) if name.endswith(".pdf") else content.decode("utf-8-sig")


def outline_of(pdf: bytes) -> list[str]:
    """Return the headings of its outline, one after another."""

    def flat(given: Any) -> list[str]:
        return [title for one in given for title in (flat(one) if isinstance(one, list) else [str(one["/Title"])])]

    return flat(PdfReader(io.BytesIO(pdf)).outline)


def tags_of(pdf: bytes) -> list[str]:
    """Return its tags in the order in which they are read out."""
    return [str(node["/S"]).removeprefix("/") for node in nodes_of(pdf) if "/S" in node]


def nodes_of(pdf: bytes) -> list[DictionaryObject]:
    """Return the elements of its tree."""
    found: list[DictionaryObject] = []

    def walk(node: Any) -> None:
        node = node.get_object()
        if isinstance(node, ArrayObject):
            for one in node:
                walk(one)
        elif isinstance(node, DictionaryObject):
            found.append(node)
            if "/K" in node:
                walk(node["/K"])

    walk(PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/StructTreeRoot"])
    return found


def alt_texts_of(pdf: bytes) -> list[str]:
    """Return what its pictures say in words."""
    return [str(node["/Alt"]) for node in nodes_of(pdf) if "/Alt" in node]
