"""The council's own rules for the bot, where the policy is silent or unclear.

A council can change each in one place: the rule whose docstring begins with its number.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HouseRule:
    """One rule: its number, what it says in a few words (75 characters at most), and the whole of it."""

    number: int
    says: str
    text: str


HOUSE_RULES: tuple[HouseRule, ...] = (
    HouseRule(
        1,
        "nobody decides their own draft",
        "Nobody decides their own draft, the Town Clerk included: the Deputy decides the Clerk's drafts, and the "
        "other way round. A council may have it set that where nobody else may decide, the Town Clerk or the Deputy "
        "may approve their own, with a reason: the other office is vacant, or its holder is away and the draft is an "
        "emergency. The message about the draft and the record say so, and the Chair is sent a list each month. This "
        "is off unless the council has had it set.",
    ),
    HouseRule(
        2,
        "the Town Clerk or the Deputy may delegate approval",
        "The Town Clerk or the Deputy may delegate approval to an employee. Only the Town Clerk gives access to "
        "accounts.",
    ),
    HouseRule(
        3,
        "a councillor suggests, and an employee makes a draft of it",
        "A councillor may send in a suggestion. It becomes a draft only when an employee makes a draft of it. The "
        "Chair handles confidential reports and nothing else.",
    ),
    HouseRule(
        4,
        "in purdah everything is stopped unless the Town Clerk allows it",
        "In purdah, the pre-election period, everything is stopped unless the Town Clerk allows one version of a "
        "draft, says what kind it is, answers both of the questions below and gives a reason. The Deputy and the "
        "Chair are told at once. For an emergency a short reason is enough, and it is allowed and approved in one act; "
        "while the Town Clerk is away, or the office is vacant, the Deputy may allow an emergency and nothing else, "
        "and the Town Clerk and the Chair are told at once. The Town Clerk may also allow a routine kind of notice for "
        "a whole period, both questions answered once: its author says that a draft is one, whoever approves it "
        "states that it is, and each use is listed to the Town Clerk and the Chair every week. Could anyone "
        "conclude that public money was being spent to influence the election? Would the public and the candidates see "
        "it as fair and reasonable?",
    ),
    HouseRule(
        5,
        "nobody handles or reads a report about themselves",
        "A report of a breach goes to everybody who handles such reports, and nobody handles or reads a report about "
        "themselves: normally to the Clerk and the Deputy; about the Deputy, to the Clerk; about the Clerk, to the "
        "Chair; about the Clerk and the Chair, to the person outside the council whom the settings name. “Someone "
        "senior” and “not sure” go to the Chair. A report about an account that is nobody's on the list counts as one "
        "about each of the Clerk, the Deputy and the Chair of whom no account is known on that platform: it might be "
        "theirs.",
    ),
    HouseRule(
        7,
        "purdah starts at the latest on the 25th working day before the poll",
        "Purdah for a known poll starts at the latest on the 25th working day before the poll and ends at 22:00 on "
        "polling day; a referendum has a length and hours of its own by its law. The Town Clerk says on which day the "
        "notice was really published. Each poll is a period of its "
        "own, also on the same day.",
    ),
    HouseRule(
        8,
        "a delegate decides what whoever delegated it may, and no more",
        "A delegate decides what whoever delegated it may and no more, so never what that person or they themselves "
        "wrote. A delegation ends when that person leaves the office.",
    ),
    HouseRule(
        9,
        "an approval may be taken back, and every post may be paused",
        "The Town Clerk or the Deputy may pause every post, for any reason, with an end or until it is ended. In that "
        "time nothing is approved or handed over but what one of them lets through, and nobody lets their own draft "
        "through. Whoever may approve a draft may take its approval back, with a reason, until the post is recorded. "
        "The author is told and may change the draft, and whoever had the words to post is told not to. What was "
        "approved and then stopped or held they may reject, and it ends there.",
    ),
    HouseRule(
        10,
        "what happens to a post afterwards is added to its record",
        "Whoever may record a post may add to its record that it was corrected, taken down, not posted after all, "
        "recorded with a wrong link, or complained of, with a reason. Nothing is removed from the record.",
    ),
    HouseRule(
        11,
        "only those with access to an account are handed words for it",
        "Only those with access to an account are handed words to post on it. The Clerk and the Deputy have access to "
        "all. The Clerk gives it to employees, one account at a time, with a business case and an end or a review "
        "date; to a volunteer only for a written reason; never to a councillor.",
    ),
    HouseRule(
        12,
        "what a report may come to follows the standing of whom it is about",
        "What a report may come to follows the standing of the person it is about. An employee may be referred to the "
        "Staffing Committee, a councillor to the monitoring officer (Localism Act 2011, section 28), and the role of a "
        "volunteer may be ended; to all advice may be given. The bot gives no verdict: it says who may decide what, "
        "and asks whether the person has been heard.",
    ),
    HouseRule(
        13,
        "what is late waits to be confirmed",
        "What could not be handed over within an hour of its time, or as long as the council has set, is not handed "
        "over by itself afterwards: it waits until somebody who may decide it confirms it.",
    ),
    HouseRule(
        14,
        "the Town Clerk or the Deputy keeps the list of people",
        "The list of people is kept by the Town Clerk or the Deputy. An office (Town Clerk, Deputy, Chair) changes "
        "hands when one of the two proposes it and another office holder confirms it, neither of whom gains by it, "
        "or on the server. All office holders are told before and after. Reports that are open stay with those who "
        "handle them, and nobody else gains them.",
    ),
    HouseRule(
        15,
        "posts that come again may be approved once, as a template",
        "A post that comes again and again may be approved once, as a template: words with blanks, for named "
        "accounts, with a last day a year ahead at most. An employee proposes it; the Town Clerk or the Deputy "
        "approves it, and nobody their own. Whoever uses it fills in the blanks and nothing else, and may not be the "
        "one who approved it. The bot approves a use of which the checks ask nothing, and names the template in the "
        "record; any other goes to an approver. Purdah and a pause stop a use as they stop any post. The Town Clerk, "
        "the Deputy or whoever proposed it may end a template, and what rests on it and is not posted yet waits to "
        "be confirmed. A template may be a series: the bot makes each post on its days, for whoever proposed it. "
        "Each goes to an approver unless the series is approved as a whole, and does so again for a bank holiday, or "
        "once whoever approved it has left the office or its author no longer drafts. This is off unless the Town "
        "Clerk has switched it on.",
    ),
    HouseRule(
        16,
        "the Town Clerk says how long what is erased is kept",
        "What is erased when its time is over is kept for a usual time. The Town Clerk alone may change it, with a "
        "reason, to one that is neither shorter than the law asks nor longer than it lets. A shorter time takes effect "
        "at once, and the Town Clerk is told first how much it lets go. How long a confidential report is kept is set "
        "on the server. /council retention shows all of it.",
    ),
    HouseRule(
        17,
        "the Town Clerk may let somebody from outside read the record for a time",
        "The Town Clerk may let an auditor or the returning officer's team read the record by a link, for thirty days "
        "at most: the auditor all of it but confidential reports, the returning officer's team the periods of purdah "
        "and what was allowed in them. Nothing can be changed by it. A link opens in one browser; the Town Clerk and "
        "the Deputy see when it was opened, and either may end it at once.",
    ),
)
