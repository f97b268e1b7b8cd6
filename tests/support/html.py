"""A page of the web as its reader has it: its text, its forms, and each question by its label. For tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"br", "hr", "img", "input", "link", "meta"}


@dataclass
class Node:
    """An element with what is in it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    inside: list[Node | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All the text in it, as it stands."""
        return "".join(one if isinstance(one, str) else one.text for one in self.inside)

    def all(self, *tags: str) -> Iterator[Node]:
        """The elements in it with one of these names, in order; every one when none is given."""
        for one in self.inside:
            if isinstance(one, Node):
                if not tags or one.tag in tags:
                    yield one
                yield from one.all(*tags)

    def one(self, tag: str, text: str) -> Node:
        """The only element of this name with this text."""
        (found,) = (each for each in self.all(tag) if each.text.strip() == text)
        return found


class _Reader(HTMLParser):
    """Builds the tree; an element that is not closed where it should be is an error, so that nothing breaks out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Node("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len({*names}), f"<{tag}> says something twice: {names}"
        assert tag != "form" or all(one.tag != "form" for one in self.open), "HTML knows no form within a form"
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(node)
        if tag not in _VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().tag == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        node = self.open[-1]
        # https://html.spec.whatwg.org/#parsing-main-inbody: the first line end in these two is left out.
        if node.tag in {"pre", "textarea"} and not node.inside:
            data = data.removeprefix("\n")
        node.inside.append(data)


def read_html(written: str) -> Node:
    """The page as a tree; `text`, `all` and `one` look into it."""
    reader = _Reader()
    reader.feed(written.removeprefix("<!DOCTYPE html>"))
    reader.close()
    (root,) = reader.open
    return root


def fields_of(form: Node) -> list[tuple[str, str]]:
    """What a browser sends of a form as it stands, name and value, but for its button."""
    sent: list[tuple[str, str]] = []
    for one in form.all("input", "textarea", "select"):
        if "disabled" in one.attributes or one.attributes.get("type") == "file":
            continue
        name, kind = one.attributes["name"], one.attributes.get("type", "")
        if one.tag == "textarea":
            sent.append((name, one.text))
        elif one.tag == "select":
            options = [*one.all("option")]
            chosen = next((each for each in options if "selected" in each.attributes), options[0])
            sent.append((name, chosen.attributes["value"]))
        elif kind not in {"radio", "checkbox"} or "checked" in one.attributes:
            sent.append((name, one.attributes.get("value", "")))
    return sent


def field_labelled(form: Node, label: str) -> Node:
    """The box, list, date or time with this label, or the group of options with this legend."""
    for group in form.all("fieldset"):
        if any(legend.text == label and legend in group.inside for legend in group.all("legend")):
            return group
    tied = form.one("label", label).attributes["for"]
    (found,) = (one for one in form.all("input", "textarea", "select") if one.attributes.get("id") == tied)
    return found


def answered(form: Node, answers: Mapping[str, str | tuple[str, ...]]) -> list[tuple[str, str]]:
    """What a browser sends once somebody has typed or chosen these words, by the label of each question."""
    sent = fields_of(form)
    for label, given in answers.items():
        field_ = field_labelled(form, label)
        if field_.tag in {"fieldset", "select"}:
            wanted = (given,) if isinstance(given, str) else given
            boxes = [*field_.all("option" if field_.tag == "select" else "label")]
            name = field_.attributes.get("name") or next(field_.all("input")).attributes["name"]
            sent = [(key, value) for key, value in sent if key != name]
            for words in wanted:
                (box,) = (one for one in boxes if one.text.strip() == words)
                source = box if field_.tag == "select" else next(box.all("input"))
                sent.append((name, source.attributes["value"]))
        else:
            assert isinstance(given, str)
            sent = [(key, value) for key, value in sent if key != field_.attributes["name"]]
            sent.append((field_.attributes["name"], given))
    return sent
