"""The registers of what concerns the public: impostors, requests, complaints, themes, replies. Clauses 7.1–7.3, 8.1."""

from chatops.policy.registers.register import Due, Field, FieldKind, Register, Who

IMPOSTOR_DAYS = 2
WORKING_DAYS_TO_ANSWER = 20
"""Freedom of Information Act 2000, section 10(1): https://www.legislation.gov.uk/ukpga/2000/36/section/10"""
DAYS_TO_ACKNOWLEDGE = 30
"""Data Protection Act 2018, section 164A, in force since 19 June 2026; a subject access request has a month."""
WARNING = (
    "There is an account that pretends to be {council}. It is not ours. Do not follow it, send it money or give it any "
    "details. Our accounts are listed on our website. We have told the platform."
)
NOT_ALWAYS = (
    "We do not read this account at all times. We answer when we can, and pass on what you tell us to the right person."
)
NOT_OFFICIAL = (
    "Social media is no way to contact the council officially. To report a fault, complain or ask for information, "
    "please use the contact details on our website."
)
NO_PERSONAL_DATA = (
    "Please do not put personal details, yours or anybody else's, into a comment or a message here. Anybody can read "
    "them."
)
_TOLD = (
    ("both", "Yes, on the website and on our accounts"),
    ("website", "Yes, on the website"),
    ("accounts", "Yes, on our accounts"),
    ("not-yet", "Not yet"),
    ("not", "No, it is not appropriate"),
)
_DATA = (("complaint", "A data protection complaint"), ("access", "A subject access request"))
_TEXTS = (
    ("7.1", "7.1: this account is not read at all times"),
    ("7.2", "7.2: not for official contact"),
    ("7.3", "7.3: no personal details here"),
    ("other", "Another reply"),
)
_WHERE = Field("where", "Where it came in", FieldKind.LINE, hint="The account, and its link if there is one.")
_RECEIVED = Field("received", "Received on which day?", FieldKind.DAY, listed=True)
_ASKED_BY = Field("who", "Who asks, as their name is shown", FieldKind.LINE)
_PASSED = Field("passed", "Who deals with it?", FieldKind.PERSON, hint="They are told.", listed=True, told=True)

FRAUDULENT = Register(
    "impostors",
    "Fraudulent accounts",
    "fraudulent account",
    "8.1",
    "Accounts that use the council's name, logo or identity to deceive: the evidence, the platform, the public.",
    (
        Field("link", "Its address", FieldKind.LINK),
        Field("evidence", "What it pretends, and the evidence", FieldKind.WORDS),
        Field("notified", "Platform notified on which day?", FieldKind.DAY, optional=True, listed=True),
        Field("reference", "The platform's reference", FieldKind.LINE, optional=True),
        Field("public", "Has the public been told?", FieldKind.CHOICE, options=_TOLD, listed=True),
    ),
    reads=Who.EMPLOYEES,
    writes=Who.EMPLOYEES,
    closes=Who.OFFICERS,
    due=Due(days=IMPOSTOR_DAYS),
    reminder="See that the platform has been notified and the public told, and what became of the account.",
    ready=(("Warning for the public. In purdah the Town Clerk can allow it.", WARNING),),
    closing="What became of the account?",
)

REQUESTS = Register(
    "requests",
    "Requests for information",
    "request",
    "7.2",
    "A request made on social media can be a valid request for information. It is answered within 20 working days.",
    (
        _ASKED_BY,
        Field("asked", "What is asked for", FieldKind.WORDS),
        _WHERE,
        _RECEIVED,
        _PASSED,
    ),
    reads=Who.EMPLOYEES,
    writes=Who.EMPLOYEES,
    closes=Who.EMPLOYEES,
    due=Due(field="received", working_days=WORKING_DAYS_TO_ANSWER),
    reminder="The 20 working days are over: see that it has been answered, and then close this entry.",
    told="A request for information has been passed to you. It is to be answered within 20 working days.",
    closing="When and how was it answered?",
)

DATA_PROTECTION = Register(
    "data-protection",
    "Data protection complaints and subject access",
    "complaint",
    "7.3",
    "Complaints about personal data are acknowledged within 30 days; a subject access request is answered in a month.",
    (
        Field("kind", "What is it?", FieldKind.CHOICE, options=_DATA, listed=True),
        _ASKED_BY,
        Field("about", "What it is about", FieldKind.WORDS),
        _WHERE,
        _RECEIVED,
        Field("acknowledged", "Acknowledged on which day?", FieldKind.DAY, optional=True),
        _PASSED,
    ),
    reads=Who.OFFICERS,
    writes=Who.OFFICERS,
    closes=Who.OFFICERS,
    due=Due(field="received", days=DAYS_TO_ACKNOWLEDGE),
    reminder="The 30 days are over: see that it has been acknowledged, and answered where it asks for a copy.",
    told="A complaint about personal data has been passed to you.",
    closing="When and how was it answered?",
)

THEMES = Register(
    "themes",
    "Themes and suggestions from the public",
    "theme",
    "7.1",
    "What people tell the council again and again, or suggest, passed on to the person whose work it is.",
    (
        Field("theme", "What people say", FieldKind.WORDS),
        _WHERE,
        _PASSED,
    ),
    reads=Who.EMPLOYEES,
    writes=Who.EMPLOYEES,
    closes=Who.EMPLOYEES,
    told="A theme from the public has been passed to you.",
    closing="What was done with it?",
)

REPLIES = Register(
    "replies",
    "Standing replies",
    "reply",
    "7.1",
    "Replies ready to copy: that the account is not read at all times, that it is not for official contact, and that "
    "nobody should put personal details there.",
    (
        Field("kind", "What does it say?", FieldKind.CHOICE, options=_TEXTS, listed=True),
        Field("words", "The words", FieldKind.WORDS),
    ),
    reads=Who.EVERYBODY,
    writes=Who.OFFICERS,
    closes=Who.OFFICERS,
    ready=(("7.1", NOT_ALWAYS), ("7.2", NOT_OFFICIAL), ("7.3", NO_PERSONAL_DATA)),
    closing="Why is it no longer used?",
)
