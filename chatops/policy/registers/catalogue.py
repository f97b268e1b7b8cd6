"""Every register of the council, in the order in which they are listed."""

from chatops.policy.registers import agreements, consents, holds, looks, moderation, public, security, yearly
from chatops.policy.registers.register import Register

_ALL = (
    moderation.REMOVALS,
    moderation.BLOCKS,
    looks.LOOKS,
    consents.CONSENTS,
    agreements.AGREEMENTS,
    public.FRAUDULENT,
    public.REQUESTS,
    public.DATA_PROTECTION,
    public.THEMES,
    public.REPLIES,
    security.PASSWORDS,
    security.BREACHES,
    security.DEVICES,
    security.OVERRULES,
    yearly.TERMS,
    yearly.RECOMMENDATIONS,
    yearly.REVIEWS,
    holds.HOLDS,
)
REGISTERS: dict[str, Register] = {register.key: register for register in _ALL}
"""Each by its key, which is the record's word for it and never changes."""
