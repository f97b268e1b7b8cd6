"""Every error that Slack documents for what letters call has its class, and each class is what its codes mean."""

import pytest

from handlers.slack.web_api.error_codes import CHANNEL_NOT_FOUND, FAULTS, INSTALLATION, ITS_PACE, Fault, fault_of

OF_ALL = """
access_denied accesslimited account_inactive deprecated_endpoint ekm_access_denied enterprise_is_restricted fatal_error
internal_error invalid_arg_name invalid_arguments invalid_array_arg invalid_auth invalid_charset invalid_form_data
invalid_post_type is_bot method_deprecated missing_post_type missing_scope no_permission not_allowed_token_type
not_authed org_login_required ratelimited request_timeout service_unavailable team_access_not_granted
team_added_to_org token_expired token_revoked two_factor_setup_required unknown_method
"""
"""What any method of the Web API may answer."""

DOCUMENTED = {
    "chat.postMessage": """
        app_access_restricted as_user_not_supported attachment_payload_limit_exceeded cannot_reply_to_message
        channel_not_found draft_already_deleted draft_already_sent draft_has_conflict draft_not_found
        duplicate_channel_not_found duplicate_message_not_found invalid_blocks invalid_blocks_format
        invalid_metadata_format invalid_metadata_schema is_archived markdown_text_conflict message_limit_exceeded
        messages_tab_disabled metadata_must_be_sent_from_app metadata_too_large missing_file_data msg_blocks_too_long
        msg_too_long no_text not_in_channel rate_limited restricted_action restricted_action_non_threadable_channel
        restricted_action_read_only_channel restricted_action_thread_locked restricted_action_thread_only_channel
        send_on_behalf_not_allowed slack_connect_canvas_sharing_blocked slack_connect_file_link_sharing_blocked
        slack_connect_lists_sharing_blocked team_not_found too_many_attachments too_many_contact_cards
    """,
    "chat.update": """
        as_user_not_supported block_mismatch blocked_file_type cant_broadcast_message cant_update_message
        channel_not_found edit_window_closed external_channel_migrating file_deleted file_is_deleted file_not_found
        file_share_limit_reached invalid_attachments invalid_blocks invalid_blocks_format invalid_metadata_format
        invalid_metadata_schema is_inactive markdown_text_conflict max_file_sharing_exceeded message_limit_exceeded
        message_not_found metadata_must_be_sent_from_app metadata_too_large msg_too_long
        no_dual_broadcast_content_update no_text posting_to_channel_denied rate_limited
        slack_connect_blocked_file_type slack_connect_canvas_sharing_blocked slack_connect_clip_sharing_blocked
        slack_connect_file_link_sharing_blocked slack_connect_file_upload_sharing_blocked streaming_state_conflict
        team_not_found too_many_attachments unable_to_share_files update_failed
    """,
    "conversations.open": """
        channel_not_found invalid_user_combination method_not_supported_for_channel_type not_enough_users
        too_many_users user_disabled user_not_found user_not_visible users_list_not_supplied
    """,
    "views.publish": """
        duplicate_external_id hash_conflict missing_profile_id not_enabled not_implemented view_too_large
    """,
    "users.info": "too_many_users user_not_found user_not_visible",
}
"""What each method may answer besides, as its page says: https://docs.slack.dev/reference/methods."""

EXAMPLES = {
    Fault.LETTER: "invalid_blocks msg_too_long no_text invalid_arguments",
    Fault.PLACE: "is_archived user_disabled user_not_found",
    Fault.LANE: "not_in_channel restricted_action",
    Fault.GONE: "message_not_found",
    Fault.PLATFORM: """
        invalid_auth token_revoked token_expired account_inactive not_authed missing_scope org_login_required
        team_access_not_granted ekm_access_denied ratelimited internal_error service_unavailable fatal_error
    """,
}


@pytest.mark.parametrize("method", DOCUMENTED)
def test_every_documented_error_has_a_class(method: str) -> None:
    codes = set((OF_ALL + DOCUMENTED[method]).split())
    assert codes - {CHANNEL_NOT_FOUND} <= FAULTS.keys()


def test_the_classes_are_what_the_codes_mean() -> None:
    for fault, codes in EXAMPLES.items():
        assert {fault_of(code, "C0DRAFTS01") for code in codes.split()} == {fault}


@pytest.mark.parametrize(
    ("place", "fault"), [("U0CLERK001", Fault.PLACE), ("D0CLERK001", Fault.PLACE), ("C0DRAFTS01", Fault.LANE)]
)
def test_what_is_not_found_is_a_person_who_left_or_a_channel_the_bot_was_removed_from(place: str, fault: Fault) -> None:
    assert fault_of(CHANNEL_NOT_FOUND, place) is fault


def test_an_error_that_nobody_knows_costs_no_letter_anything() -> None:
    assert fault_of("an_error_of_next_year", "U0CLERK001") is Fault.PLATFORM


def test_what_somebody_has_to_mend_and_what_is_only_a_matter_of_pace_are_the_platforms() -> None:
    assert {FAULTS[code] for code in INSTALLATION | ITS_PACE} == {Fault.PLATFORM}
