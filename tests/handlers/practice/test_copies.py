"""What is copied has nothing in common with what it was copied from that could be changed."""

from copy import deepcopy

from handlers.practice.council.copies import copied
from handlers.practice.council.workspace import Message, View

_BLOCKS = [{"type": "section", "block_id": "a", "text": {"type": "plain_text", "text": "Market"}, "emoji": False}]


def test_a_copy_is_equal_and_changes_with_nothing_else() -> None:
    messages = [Message("C1", "1.2", "U1", "Market", deepcopy(_BLOCKS), metadata={"event_payload": {"n": 1}})]
    view = View("V1", "U1", {"type": "modal", "blocks": deepcopy(_BLOCKS)}, "h", "V1", values={"a": {"b": {"c": 1.5}}})
    copies, another = copied(messages), copied(view)
    assert (copies, another) == (messages, view)
    assert (type(copies[0]), type(another)) == (Message, View)
    copies[0].blocks[0]["text"]["text"] = copies[0].metadata["event_payload"]["n"] = "changed"
    another.body["blocks"][0]["text"]["text"] = another.values["a"]["b"]["c"] = "changed"
    copies.append(copies[0])
    assert (messages[0].blocks, messages[0].metadata, len(messages)) == (_BLOCKS, {"event_payload": {"n": 1}}, 1)
    assert (view.body["blocks"], view.values) == (_BLOCKS, {"a": {"b": {"c": 1.5}}})
