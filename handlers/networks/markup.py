"""Words out of the HTML in which a network tells of them."""

import html
import re


def without_markup(content: str) -> str:
    """Return the words of a post that is told of as HTML."""
    told = re.sub(r"<(script|style)\b.*?</\1\s*>", "", content, flags=re.DOTALL | re.IGNORECASE)
    lines = re.sub(r"</(?:p|h\d|li|div|figcaption)>\s*(?:<p[^>]*>)?", "\n\n", re.sub(r"<br\s*/?>", "\n", told))
    return html.unescape(re.sub(r"<[^>]+>", "", lines)).strip()
