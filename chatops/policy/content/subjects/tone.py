"""Words that heat a discussion up. Clause 5.9: be conciliatory and respectful, and quote facts."""

from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind, merged
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading

WHAT = "tone"

_HEATED = Phrases(
    r"\b(?:(?:bothered|bother|learn(?:ed|t)?|cared) to (?:read|look|listen|check|ask)|try reading|stop (?:moaning"
    r"|whining|whingeing|complaining|exaggerating|lying|shouting)|moaners|whingers|calm down|get over it|get a life"
    r"|grow up(?! (?:to|in))|do your (?:research|homework)|get your facts (?:right|straight)|as (?:we|i)(?:'ve"
    r"| have)? (?:already )?(?:told|said) (?:you|before|already)|for the (?:last|umpteenth|hundredth|tenth) time"
    r"|how many times|you people|you lot"
    r"|(?:wrong|mistaken) (?:again|as usual|as ever)|as usual,? you|typical of (?:you|people like)"
    r"|mind your own business|none of your business|utter (?:nonsense|rubbish|tosh|drivel)|complete (?:nonsense"
    r"|rubbish|tosh)|what (?:nonsense|rubbish|tosh)|spare us|if you don't like it|whatever you (?:say|think)"
    r"|keyboard warriors?|your fault|how dare you|not our problem|tough luck|nobody asked you|clearly you"
    r"|obviously you|you clearly"
    r"|you obviously|pay attention|use your (?:eyes|brain|head)|common sense would tell|last word on)\b"
)


def heated_words(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.9: words that heat a discussion up are asked about."""
    for place in merged(found.span() for found in _HEATED.found_in(reading.small, reading.starts)):
        say = "may heat the discussion up. Can it be put calmly, with the facts?"
        yield reading.finding("5.9", FindingKind.PROMPT, WHAT, place, say)
