"""Slack's error codes, each with whose fault it is.

All that Slack documents for chat.postMessage, chat.update, conversations.open, views.publish and users.info, and some
more of the same families: https://docs.slack.dev/reference/methods. A code that is not here counts as the platform's:
it then costs no letter anything, and a letter that alone meets it is found out by the relay.
"""

from enum import Enum


class Fault(Enum):
    """Whose fault an error is."""

    LETTER = "this message as it is"
    PLACE = "that person or channel is gone"
    LANE = "that person or channel takes nothing from the bot now"
    GONE = "the message that was to be changed is gone"
    PLATFORM = "Slack, or the bot's installation on it"


def _each(fault: Fault, codes: str) -> dict[str, Fault]:
    return dict.fromkeys(codes.split(), fault)


FAULTS: dict[str, Fault] = (
    _each(
        Fault.LETTER,
        """
        as_user_not_supported attachment_payload_limit_exceeded block_mismatch blocked_file_type
        cannot_reply_to_message cant_broadcast_message draft_already_deleted draft_already_sent draft_has_conflict
        draft_not_found duplicate_channel_not_found duplicate_external_id duplicate_message_not_found file_deleted
        file_is_deleted file_not_found file_share_limit_reached hash_conflict invalid_arg_name invalid_arguments
        invalid_array_arg invalid_attachments invalid_blocks invalid_blocks_format invalid_charset invalid_form_data
        invalid_metadata_format invalid_metadata_schema invalid_post_type invalid_user_combination
        markdown_text_conflict max_file_sharing_exceeded metadata_must_be_sent_from_app metadata_too_large
        missing_file_data missing_post_type missing_profile_id msg_blocks_too_long msg_too_long
        no_dual_broadcast_content_update no_text not_enough_users not_implemented send_on_behalf_not_allowed
        slack_connect_blocked_file_type slack_connect_canvas_sharing_blocked slack_connect_clip_sharing_blocked
        slack_connect_file_link_sharing_blocked slack_connect_file_upload_sharing_blocked
        slack_connect_lists_sharing_blocked streaming_state_conflict too_many_attachments too_many_contact_cards
        too_many_users unable_to_share_files users_list_not_supplied view_too_large
        """,
    )
    | _each(
        Fault.PLACE,
        """
        cannot_dm_bot cant_dm_bot channel_is_archived is_archived is_inactive
        method_not_supported_for_channel_type user_disabled user_is_deactivated user_not_found user_not_visible
        """,
    )
    | _each(
        Fault.LANE,
        """
        external_channel_migrating not_in_channel posting_to_channel_denied restricted_action
        restricted_action_non_threadable_channel
        restricted_action_read_only_channel restricted_action_thread_locked restricted_action_thread_only_channel
        user_not_in_channel
        """,
    )
    | _each(Fault.GONE, "cant_update_message edit_window_closed message_not_found")
    | _each(
        Fault.PLATFORM,
        """
        access_denied accesslimited account_inactive app_access_restricted deprecated_endpoint ekm_access_denied
        enterprise_is_restricted fatal_error internal_error invalid_auth is_bot message_limit_exceeded
        messages_tab_disabled method_deprecated missing_scope
        no_permission not_allowed_token_type not_authed not_enabled org_login_required rate_limited ratelimited
        request_timeout service_unavailable team_access_not_granted team_added_to_org team_not_found token_expired
        token_revoked two_factor_setup_required unknown_method update_failed app_disabled app_not_installed
        """,
    )
)
"""channel_not_found is not here: it is a person who has left, or a channel from which the bot was removed."""

CHANNEL_NOT_FOUND = "channel_not_found"
_PERSON = ("U", "W", "D")
"""How the ids begin that lead to one person: https://docs.slack.dev/reference/objects/conversation-object"""

ITS_PACE = frozenset({"ratelimited", "rate_limited"})
"""What Slack says when it is asked too often."""

INSTALLATION = frozenset(
    {
        "access_denied",
        "account_inactive",
        "app_access_restricted",
        "app_disabled",
        "app_not_installed",
        "ekm_access_denied",
        "enterprise_is_restricted",
        "invalid_auth",
        "message_limit_exceeded",
        "messages_tab_disabled",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_authed",
        "not_enabled",
        "org_login_required",
        "team_access_not_granted",
        "team_not_found",
        "token_expired",
        "token_revoked",
        "two_factor_setup_required",
    }
)
"""Of the platform's: what somebody who looks after the bot has to mend; the others pass by themselves."""


def fault_of(code: str, place: str) -> Fault:
    """Return whose fault an error is, for a call about this channel or person; `place` is empty where there is none."""
    if code == CHANNEL_NOT_FOUND:
        return Fault.PLACE if place.startswith(_PERSON) else Fault.LANE
    return FAULTS.get(code, Fault.PLATFORM)


_REMEDIES = {
    **dict.fromkeys(
        ("user_disabled", "user_is_deactivated", "user_not_found", "user_not_visible", "is_inactive"),
        "Their account in Slack is closed. If they have left the council, take them off its list of people.",
    ),
    **dict.fromkeys(
        ("channel_is_archived", "is_archived"),
        "The channel is archived in Slack. Ask whoever manages it to restore it.",
    ),
    "not_in_channel": "The bot is not in the channel in Slack. Invite it there.",
    "restricted_action": "The channel in Slack does not let the bot write. Ask whoever manages it to let it.",
}


def remedy(why: str) -> str:
    """Return what is to be done where Slack did not take a letter, in sentences; nothing when it is not known."""
    return _REMEDIES.get(why, "")


NOT_OPENED = {
    *("expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id", "trigger_expired", "trigger_exchanged"),
    *("not_found", "view_not_found"),
}
"""What Slack says when the click for a form came too late, or its page was closed before it could be drawn again."""
