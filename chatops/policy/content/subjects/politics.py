"""Politics: parties, slogans, imprints, campaign material, and the names of those who stand. Clause PS-4c."""

from collections.abc import Iterator

from chatops.policy.content.finding import ContentFinding, FindingKind, merged
from chatops.policy.content.known import Known
from chatops.policy.content.phrases import Phrases
from chatops.policy.content.reading import Reading
from chatops.policy.content.subjects.links import is_known
from chatops.policy.content.subjects.name_finder import names_found
from chatops.policy.content.vocabulary import vocabulary

WHAT = "politics"

# Parties whose names are ordinary words are found by their capital, as long as nothing ordinary follows.
_PARTY = Phrases(
    r"\b(?:(?:Vote|VOTE|vote|Voting|voting|Back|Elect) )?(?:Labour(?![ \-](?i:day|market|costs?|force|saving|exchange"
    r"|intensive|ward|of love|relations|laws?|in vain))"
    r"|LABOUR|Conservatives?(?! (?:estimate|approach|dress|figure|club|guess))|CONSERVATIVES?|Tor(?:y|ies)|TOR(?:Y|IES)"
    r"|[Ll]iberal [Dd]emocrats?|LIBERAL DEMOCRATS?|[Ll]ib ?[Dd]ems?|LIB ?DEMS?|Green [Pp]arty(?! (?:dress|hat|bag"
    r"|games|food))|the Greens|The Greens|GREEN PARTY"
    r"|[Rr]eform UK|Reform [Pp]arty|REFORM UK|UKIP|Plaid Cymru|[Pp]laid cymru|SNP|Scottish National Party|DUP|SDLP"
    r"|Sinn Fein|UUP|Alliance Party|Alba Party"
    r"|Co-?operative Party|Workers Party|Restore Britain|Your Party(?! (?:bag|hat|food|games))|Women's Equality Party"
    r"|British National Party|BNP|EDL|Communist Party"
    r"|Monster Raving Loony Party|Rejoin EU|Heritage Party|SDP|TUSC)\b"
    r"|\b(?:your|our|Your|Our) (?:local |own |hard-?working )?(?:MP|MS|MSP)\b"
    r"|\b(?:Vote|VOTE|Voting|Back|Elect) (?:Green|GREEN|Reform|REFORM|Independent|INDEPENDENT|Plaid|PLAID|Labour)\b"
    r"|\bvote (?:green|reform|independent|plaid|labour|conservative|tory)\b"
    r"|#[Vv]ote(?:Labour|Green|Conservative|LibDem|Reform|Plaid|SNP|Tory|labour|green|conservative|libdem|reform"
    r"|tory)\b"
    r"|#(?:[A-Za-z]{0,40}(?:The|the|No|Out|Oust|Bin|Beat|Back))?(?:Tor(?:y|ies)|Labour(?!Day|Market|OfLove)|LibDems?|Conservatives"
    r"|ReformUK)(?![a-z])\w{0,40}"
)
_WORDS = Phrases(
    r"\bre-?elect(?:ed|ion)?\b|\belect (?:me|us)\b|\bvote for (?:me|us|change)\b|\bvote (?:him|her|them) out\b"
    r"|\btake back control\b|\bstop the boats\b|\bmake \w+ great again\b|\bfor the many,? not the few\b"
    r"|\bget brexit done\b|\b(?:the|our|local) (?:conservatives|liberals(?! and)|greens(?= (?:have|say|want|are"
    r"|will|party)))\b(?! with)|\bsir keir\b"
    r"|\bbollocks to brexit\b|\bsave our nhs from\b|\bbritain is broken\b|\bwinning here\b|\bcan't win here\b"
    r"|\btwo-horse race\b"
    r"|\b(?:printed(?:,| and)? |published(?:,| and)? |printed, published and )?promoted by\b|\bpublished and promoted\b"
    r"|\bprinted (?:and published )?by .{1,60}? on behalf of\b|\bon behalf of .{1,40}?,? (?:the )?(?:candidates?"
    r"|election agent)\b|\belection agent\b"
    r"|\b(?:election |our |their |his |her |the )?campaign (?:leaflets?|posters?|video|page|literature|launch|trail"
    r"|rally|team|material)\b"
    r"|\belection (?:leaflets?|posters?|literature|campaign|address)\b|\bparty political\b|\bpolitical (?:party"
    r"|parties|campaign)\b"
    r"|\bindependent candidates?\b|\bmanifesto\b|\bcanvass(?:ing|ers?)\b|\bon the doorstep\b|\bdoor-?knocking\b"
)
_PARTY_SITES = vocabulary("websites of parties")
_SAY = "is about a party, a campaign or a candidate. The council's accounts are not political: must it be there?"


def party_politics(reading: Reading, known: Known) -> Iterator[ContentFinding]:
    """PS-4c: parties, slogans, imprints, campaigns and names at a poll are asked about, in purdah and outside."""
    places = {found.span() for found in _PARTY.found_in(reading.plain, reading.starts)}
    places |= {found.span() for found in _WORDS.found_in(reading.small, reading.starts)}
    places |= {(start, end) for start, end, _ in names_found(reading, known.candidates, people=True)}
    places |= {(start, end) for start, end, _ in names_found(reading, known.parties, people=False)}
    for start, end in merged(places):
        yield reading.finding("PS-4c", FindingKind.PROMPT, WHAT, (start, end), _SAY)
    for link in reading.links:
        if is_known(link.host.removeprefix("www."), _PARTY_SITES):
            sentence = (
                f"Policy Statement, paragraph 5: “{link.host}” is the website of a party. {_SAY.partition('. ')[2]}"
            )
            yield ContentFinding("PS-4c", FindingKind.PROMPT, WHAT, link.span, sentence)
