"""How each network shows a post to whoever meets it among others, as data, with where it is from. Clause 5.1.

What a network does not publish is what people who measured it say: about so, and on a computer. A telephone shows less.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from chatops.policy.content.web_links import links_in


@dataclass(frozen=True, slots=True)
class Showing:
    """How a network shows a post.

    `at_first` is how many characters it shows before whoever reads presses `more`, None where it shows all; `link` is
    what it shows of a link; `titled` is whether the first line stands above it as its title.
    """

    source: str
    at_first: int | None = None
    more: str = "See more"
    link: Callable[[str], str] = str
    titled: bool = False


def _cut_after(most: int, *, without: tuple[str, ...]) -> Callable[[str], str]:
    def shown(link: str) -> str:
        for prefix in without:
            link = link.removeprefix(prefix)
        return link if len(link) <= most else f"{link[:most]}…"

    return shown


_SCHEMES = ("https://", "http://")
_LONGEST_AT_LINKEDIN = 26


def _at_linkedin(link: str) -> str:
    return link if len(link) <= _LONGEST_AT_LINKEDIN else "lnkd.in/…"


_MEASURED = "https://posttruncate.com/en/platform-limits/"
SHOWINGS: Mapping[str, Showing] = {
    "X": Showing("https://docs.x.com/fundamentals/counting-characters", link=_cut_after(26, without=_SCHEMES)),
    "Mastodon": Showing(
        "https://github.com/mastodon/mastodon/blob/main/app/lib/text_formatter.rb",
        link=_cut_after(30, without=(*_SCHEMES, "www.")),
    ),
    "Facebook": Showing(_MEASURED, 480),
    "Instagram": Showing(_MEASURED, 125, "more"),
    "LinkedIn": Showing(_MEASURED, 210, "…see more", link=_at_linkedin),
    "TikTok": Showing("https://toolshake.xyz/tool/caption-character-counter/", 150, "more"),
    "YouTube": Showing("https://support.google.com/youtube/answer/12948449", 157, "…more"),
    "Website": Showing("https://developer.wordpress.org/rest-api/reference/posts/", titled=True),
    "Blog": Showing("https://developer.wordpress.org/rest-api/reference/posts/", titled=True),
}
ALL_OF_IT = Showing("Every other network shows the words as they are.")


def showing_on(network: str) -> Showing:
    """Return how a network shows a post."""
    return SHOWINGS.get(network, ALL_OF_IT)


def with_links_as_shown(words: str, showing: Showing) -> str:
    """Return words as a network shows them: each link as it is shown there."""
    for link in reversed(links_in(words)):
        words = words[: link.span.start] + showing.link(link.written) + words[link.span.end :]
    return words


def shown_at_first(shown: str, showing: Showing) -> tuple[str, str]:
    """Return what of words is shown at first, cut after a whole word, and what is shown once somebody asks for more."""
    most = showing.at_first
    if most is None or len(shown) <= most:
        return shown, ""
    begins = shown[:most]
    whole_words = max(begins.rfind(" "), begins.rfind("\n"), 0) if not shown[most].isspace() else most
    first = (begins[:whole_words] or begins).rstrip()
    return first, shown[len(first) :].lstrip()
