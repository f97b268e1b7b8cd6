"""The health of somebody who is named. Clause 5.4; UK GDPR, article 9: it is told only with their own consent.

A word for an illness alone is no more than the subject of a talk or a charity: a person stands in the same sentence.
"""

import re
from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading
from chatops.policy.content.subjects.people import given_names

WHAT = "health"

_ILLNESS = Phrases(
    r"\b(?:(?:heart|panic) attacks?|cancer(?! (?:research|charit|uk|support|care|awareness|society|screening|trust))"
    r"|leukaemia|tum(?:ou)?rs?|chemotherapy|radiotherapy|(?<!butterfly )(?<!back)(?<!breast)strokes?"
    r"(?! (?:class|association|charit|of (?:genius|luck|midnight)))|seizures?|epilep\w+|dementia|alzheimer'?s"
    r"|parkinson'?s(?! uk)|diabet(?:es|ic)|depress(?:ion|ed)|bipolar|schizophreni\w+|psychosis|breakdown|self-harm\w*"
    r"|suicide|overdose|hiv|aids(?= )(?<!hearing aids)|covid|pneumonia|miscarriage|pregnan(?:t|cy)|ivf|autis(?:m|tic)"
    r"|adhd|anorexi\w+|alcoholi(?:c|sm)|addict(?:ed|ion)?|rehab|intensive care|in (?:a )?(?:hospital|coma|hospice"
    r"|a wheelchair)|operation(?= (?:on|for) (?:his|her|their))|(?:(?<=his )|(?<=her ))operation"
    r"|surgery(?= (?:on|for|after))|diagnos(?:ed|is)|signed off with \w+"
    r"|terminal(?:ly ill)?(?! building)|mental (?:illness|health problems?|health issues?)|broke(?:n)? (?:his|her"
    r"|their) (?:leg|arm|hip|wrist|ankle)|(?:is|are|was|been|very|feeling|still) (?:poorly|unwell"
    r"|ill(?![- ](?:advised|equipped|informed|suited|at ease|fated)))"
    r"|(?:taken|seriously|critically|gravely) ill|having an operation)\b"
)
_PERSON = re.compile(
    r"\b(?:Mrs?|Ms|Miss|Mx|Dr|Cllr|Councillor|Rev)\.? (?:[A-Z][\w'-]+ ?){1,3}|\b([A-Z][a-z'-]+) [A-Z][\w'-]+"
    r"|\b([A-Z][a-z]{2,})(?: [A-Z]\b\.?)?(?= (?:is|was|has|had|isn't|will be|(?:from|in|at) (?:the|our)) )"
    r"|\b(?i:my|our) (?i:neighbour|colleague|friend|clerk|caretaker|groundsman|volunteer),? ([A-Z][a-z]+)"
)
_MONTHS = frozenset({"April", "May", "June", "Will", "Rose", "Grace", "Hope", "Faith", "Joy"})
"""Given names that begin a sentence as something else."""
_SPEAKS = re.compile(
    r"\b(?:talks?|speaks?|speaking|speech|lectures?|in (?:aid|memory) of|raises?|raising|raised|charit\w+|fundrais\w+"
    r"|workshop|clinic|awareness|screening|volunteers? for|research\w*|run(?:s|ning)? for|walk(?:s|ing)? for)\b"
)
_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\w)|(?<=Mr)\.|(?<=Mrs)\.|(?<=Dr)\.)+")


def health_of_people(reading: Reading, _known: Known) -> Iterator[ContentFinding]:
    """5.4, 5.11: the health of somebody who is named is asked about."""
    if not _ILLNESS.is_in(reading.small, reading.starts):
        return
    for sentence in _SENTENCE.finditer(reading.plain):
        small = sentence[0].lower()
        illness = _ILLNESS.pattern.search(small)
        if illness and not _SPEAKS.search(small) and _names_somebody(sentence[0]):
            place = sentence.start() + illness.start(), sentence.start() + illness.end()
            say = "is about the health of somebody who is named. Have they, or their family, agreed to that?"
            yield reading.finding("5.4", FindingKind.PROMPT, WHAT, place, say)


def _names_somebody(sentence: str) -> bool:
    names = ((found, found[1] or found[2]) for found in _PERSON.finditer(sentence))
    return any(name is None or (name.lower() in given_names() and name not in _MONTHS) for _, name in names)
