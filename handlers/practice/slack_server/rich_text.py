"""Rich text blocks: sections, lists, quotations and preformatted text.

Source: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
"""

from __future__ import annotations

from handlers.practice.slack_server.checks import Check, boolean, by_type, items, matching, one_of, shape, string, whole

_STYLE = shape({}, {"bold": boolean, "italic": boolean, "strike": boolean, "code": boolean})
_PERSON_STYLE = shape(
    {},
    {
        "bold": boolean,
        "italic": boolean,
        "strike": boolean,
        "highlight": boolean,
        "client_highlight": boolean,
        "unlink": boolean,
    },
)

_TEXT = shape({"text": string(40_000)}, {"style": _STYLE})
_LINK = shape({"url": string(3000)}, {"text": string(40_000), "unsafe": boolean, "style": _STYLE})

_INLINE: dict[str, Check] = {
    "text": _TEXT,
    "link": _LINK,
    "emoji": shape({"name": string(100)}, {"unicode": string(100)}),
    "user": shape({"user_id": string(30)}, {"style": _PERSON_STYLE}),
    "usergroup": shape({"usergroup_id": string(30)}, {"style": _PERSON_STYLE}),
    "channel": shape({"channel_id": string(30)}, {"style": _PERSON_STYLE}),
    "broadcast": shape({"range": one_of("here", "channel", "everyone")}, {}),
    "date": shape(
        {"timestamp": whole(0, 9_999_999_999), "format": string(300)},
        {"url": string(3000), "fallback": string(300)},
    ),
    "color": shape({"value": matching(r"#[0-9A-Fa-f]{6}", "must be a colour written #rrggbb")}, {}),
}

_SECTION = shape({"elements": items(by_type(_INLINE), 1000)}, {})
_RICH: dict[str, Check] = {
    "rich_text_section": _SECTION,
    "rich_text_list": shape(
        {
            "style": one_of("bullet", "ordered"),
            "elements": items(by_type({"rich_text_section": _SECTION}), 1000),
        },
        {"indent": whole(0, 8), "offset": whole(0, 10_000), "border": one_of(0, 1)},
    ),
    "rich_text_quote": shape({"elements": items(by_type(_INLINE), 1000)}, {"border": one_of(0, 1)}),
    "rich_text_preformatted": shape(
        {"elements": items(by_type({"text": _TEXT, "link": _LINK}), 1000)}, {"border": one_of(0, 1)}
    ),
}

RICH_TEXT: Check = by_type({"rich_text": shape({"elements": items(by_type(_RICH), 1000)}, {"block_id": string(255)})})
"""Accept a whole rich_text block."""
