"""What a case came to, and whether the person it is about was heard. A person says it; the bot gives no verdict."""

from enum import StrEnum


class Outcome(StrEnum):
    """What a closed case came to. Clauses 1.2, 6.3-end, 6.4, house rule 12. The system never chooses one."""

    NO_BREACH = "no breach"
    ADVICE = "advice given"
    STAFFING_COMMITTEE = "referred to the Staffing Committee"
    MONITORING_OFFICER = "referred to the monitoring officer"
    ROLE_ENDED = "the volunteer's role ended"
    CHAIR = "referred to the Chair"
    POLICE = "referred to the police"
    OTHER = "other"


class Heard(StrEnum):
    """Whether the person a case is about was heard before it was closed. House rule 12."""

    YES = "they have been heard"
    NO = "they have not been heard"
    NOBODY = "nobody knows who it was"
