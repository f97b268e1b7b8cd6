"""The page with the council's own rules for the bot, where the policy is silent or unclear."""

from chatops.policy.house_rules import HOUSE_RULES
from handlers.screens import names
from handlers.screens import parts as p

_ABOUT = "Where the policy is silent or unclear, the bot keeps these rules. The council can have them changed."


def house_rules_page() -> p.Page:
    """Return every house rule by its number, whole."""
    rules = tuple(p.Says(f"rule:{rule.number}", (rule.text,), bold=f"{rule.number}. ") for rule in HOUSE_RULES)
    return p.Page(names.PAGE, "The house rules", (p.Paragraph("about", _ABOUT), *rules))
