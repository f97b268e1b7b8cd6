"""How the app of a county is known to Slack, beside what a council's own app has as well."""

from pydantic import BaseModel, Field

from chatops.settings.kinds import Secret


class Client(BaseModel):
    """The client of Slack's OAuth. Whoever sets it has a bot that serves several councils (`docs/county.md`)."""

    slack_client_id: str = Field(
        min_length=1, description="The client ID of the county's Slack app, from its page “Basic Information”."
    )
    slack_client_secret: Secret = Field(description="The client secret of that app, from the same page.")
