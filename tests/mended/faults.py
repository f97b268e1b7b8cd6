"""Faults that were found on this bot by trouble of a real kind, each with the finding that keeps it mended.

A row names what was seen, the test that says how it is now, and one change that brings the fault back.
`test_mended.py` makes each of these changes in a copy, behind `make soak`, and the test has to fail.
"""

from dataclasses import dataclass

from tests.support.breaking import Break


@dataclass(frozen=True, slots=True)
class Mended:
    """What was seen, the test that keeps it mended (its file, and its name), and what brings it back."""

    seen: str
    file: str
    test: str
    again: Break


_REVOKED_IS_ONE_PERSONS_FAULT = Break(
    "handlers/slack/web_api/error_codes.py",
    "    if code == CHANNEL_NOT_FOUND:\n",
    '    if code == "token_revoked":\n        return Fault.PLACE\n    if code == CHANNEL_NOT_FOUND:\n',
)

MENDED = (
    Mended(
        "emoji codes stay letters in the words to post",
        "tests/policy/test_emoji.py",
        "test_a_standard_code_becomes_its_emoji",
        Break("chatops/policy/emoji.py", 'if not line.startswith("#")', 'if line.startswith("#")'),
    ),
    Mended(
        "a link that Slack made of an address is not what its author wrote",
        "tests/handlers/slack/transport/test_payload_text.py",
        "test_a_text_is_read_as_its_writer_saw_it",
        Break("handlers/slack/transport/payload_text.py", "return _link(target, label)", "return target"),
    ),
    Mended(
        "a no-break space after a command's first word makes words of a post of it",
        "tests/policy/test_text.py",
        "test_words_are_divided_by_any_white_space",
        Break("chatops/policy/text.py", ".split(maxsplit=1)", '.split(" ", 1)'),
    ),
    Mended(
        "whoever sends the bot a file is not answered",
        "tests/journeys/test_messages.py",
        "test_whoever_speaks_to_the_bot_is_answered_whatever_slack_calls_it",
        Break("handlers/slack/spoken.py", '"file_share", "me_message"', '"me_message"'),
    ),
    Mended(
        "a form opens with the words from before an edit",
        "tests/journeys/test_messages.py",
        "test_an_edit_replaces_the_words_under_the_button",
        Break("handlers/slack/edits.py", "if isinstance(message, dict):", "if isinstance(message, list):"),
    ),
    Mended(
        "a revoked token uses every letter up",
        "tests/journeys/test_outages.py",
        "test_a_revoked_token_costs_no_letter_a_try_and_the_words_come_when_it_is_mended",
        _REVOKED_IS_ONE_PERSONS_FAULT,
    ),
    Mended(
        "five hours without the platform use every letter up",
        "tests/journeys/test_outages.py",
        "test_five_hours_without_slack_lose_nothing_and_nothing_comes_twice",
        Break(
            "chatops/relay/delivering.py",
            "if not asked and self._streaks.is_its_own_fault(kind_of(letter), parcel.numbers[0]):",
            "if not asked:",
        ),
    ),
    Mended(
        "after a week without the bot last week's meeting is announced",
        "tests/flow/drafts/test_late.py",
        "test_coming_back_after_an_outage_never_posts_yesterday_s_tonight",
        Break("chatops/policy/stops.py", "if now - due <= late_after:", "if now - due > late_after:"),
    ),
    Mended(
        "a draft for an account that has left the list stands for ever",
        "tests/flow/drafts/test_accounts_leave.py",
        "test_what_was_approved_for_an_account_that_left_waits_for_a_fresh_decision_and_its_people_are_told",
        Break("chatops/flow/accounts/register.py", "if gone not in draft.revision.accounts:", "if gone:"),
    ),
    Mended(
        "nobody but its author can stop what was approved",
        "tests/flow/drafts/test_take_back.py",
        "test_an_approval_is_taken_back_while_nothing_is_posted",
        Break(
            "chatops/flow/drafts/take_back.py", "if not moves.can_move(draft, act):", "if draft.asked and draft.author:"
        ),
    ),
    Mended(
        "a slow reader of the journal stops every click",
        "tests/cli/test_slow_reader.py",
        "test_a_copy_of_the_journal_into_a_pager_that_is_left_open_stops_no_click",
        Break(
            "chatops/cli/operations/auditing.py",
            "        async for piece in pieces(database, council, form):\n            write(piece)\n",
            "        found = [piece async for piece in pieces(database, council, form)]\n"
            "        await database.run(lambda connection: [write(piece) for piece in found])\n",
        ),
    ),
    Mended(
        "health says that all is well while no write goes through",
        "tests/handlers/web/test_health.py",
        "test_a_write_that_waits_is_said",
        Break("handlers/web/health.py", "status=503 if any(parts.values()) else 200", "status=200"),
    ),
    Mended(
        "a copy of the database that was taken while the bot worked cannot be put back",
        "tests/storage/test_backups.py",
        "test_what_was_backed_up_is_put_back_and_waits_for_a_person",
        Break("storage/database/backup_sqlite.py", "        live.backup(copy)\n", ""),
    ),
    Mended(
        "a database that a newer version made is answered with a traceback",
        "tests/cli/test_cli.py",
        "test_a_database_of_another_version_could_not_be_checked",
        Break("storage/version.py", "        return newer\n", "        return None\n"),
    ),
    Mended(
        "parameters of PostgreSQL in the database's address end every command",
        "tests/settings/test_database_address.py",
        "test_an_address_is_read_as_others_write_it",
        Break("chatops/settings/database_address.py", 'given.setdefault("sslmode"', 'given.setdefault("ssl"'),
    ),
    Mended(
        "a calendar without a period is no calendar to a strict reader",
        "tests/handlers/web/test_calendar.py",
        "test_a_calendar_without_a_period_is_valid_for_a_second_reader_too",
        Break("handlers/web/calendar.py", "calendar.add_component(_london())", "_london()"),
    ),
    Mended(
        "three lines of names become one name",
        "tests/policy/purdah/test_candidates.py",
        "test_a_line_that_opens_a_quotation_and_does_not_close_it_is_asked_about_by_its_number",
        Break(
            "chatops/policy/purdah/candidates.py",
            '            return (), [_about(f"Line {number} opens',
            '            _ = [_about(f"Line {number} opens',
        ),
    ),
    Mended(
        "what a reporter adds after the end is erased unread",
        "tests/flow/breaches/test_after_the_end.py",
        "test_what_no_handler_has_opened_is_not_erased_however_long_it_lies",
        Break("chatops/policy/breaches/casework.py", "if case.on_hold or case.unread else", "if case.on_hold else"),
    ),
    Mended(
        "one post is proof of two drafts when its link is written in two ways",
        "tests/flow/drafts/test_post.py",
        "test_one_post_is_no_proof_of_two_drafts_whichever_link_is_given",
        Break(
            "chatops/policy/publishing/link_shapes.py",
            '"www.", "m.", "web.", "mbasic.", "en-gb.",',
            '"www.", "en-gb.",',
        ),
    ),
    Mended(
        "a report is taken to others because the platform was away",
        "tests/journeys/test_outages.py",
        "test_a_case_stays_where_it_is_while_the_platform_is_away",
        _REVOKED_IS_ONE_PERSONS_FAULT,
    ),
    Mended(
        "what somebody does in a form is drawn again under their hand",
        "tests/browser/test_under_the_hand.py",
        "test_what_is_in_a_form_stays_while_the_bot_draws_it_anew",
        Break(
            "handlers/practice/page/pages/forms.js",
            "else arrange(this.form, drawn);",
            "else this.form.replaceChildren(...drawn);",
        ),
    ),
)
