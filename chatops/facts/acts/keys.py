"""What the keys mean that several acts keep. A key that stands in some entries only says so in its meaning."""

REVISION = {"revision": "the number of the revision"}
DIGEST = {
    "digest": "the digest of the revision: its words, those for one account, pictures, accounts and time, with its salt"
}
REASON = {"reason_digest": "the digest of the reason that was given, with the revision's salt"}
FORM = {"form_digest": "the digest of the number of the form it came in, so that one form counts once"}
ASKED = {"to": "who is asked"}
LENT = {
    "delegation": "the reference of the delegation; only when it was done under one",
    "lent_by": "the office that lent the authority; only under a delegation",
    "stated": "1 when the delegate stated that the draft belongs to the topic, else 0; only under a delegation",
}
