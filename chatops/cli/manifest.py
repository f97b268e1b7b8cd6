"""The command that prints the description of the bot's Slack app, to be pasted at Slack."""

import click


@click.command()
@click.option("--web-address", help="Where others reach the bot, such as https://bot.example.gov.uk.")
@click.option("--county", is_flag=True, help="For a bot that serves several councils; needs --web-address.")
def manifest(web_address: str | None, county: bool) -> None:
    """Print the description of the bot's Slack app.

    At https://api.slack.com/apps choose “Create New App”, then “From a manifest”, and paste it there.
    """
    from handlers.slack import manifest as described
    from handlers.slack.oauth import REDIRECT

    if not county:
        click.echo(described.manifest(web_address or ""), nl=False)
    elif not web_address:
        raise click.UsageError("With --county say with --web-address where Slack and the councils reach the bot.")
    else:
        click.echo(described.county_manifest(web_address, REDIRECT), nl=False)
