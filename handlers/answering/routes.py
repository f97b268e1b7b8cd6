"""Every command, button and form that the bot answers, on one screen, and who answers it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from chatops.desk import Desk
from handlers.answering import open_case, unknown
from handlers.answering.commands import Commands, Routes
from handlers.answering.open_draft import shown_again
from handlers.platform import Platform
from handlers.requests.request import Handler
from handlers.screens import names
from handlers.steps import authority, content, pauses, record_pages, registers, retention, suggestions, templates
from handlers.steps.accounts import access, connect, register
from handlers.steps.breaches import casework, report
from handlers.steps.drafts import (
    after_post,
    comment,
    decide,
    found,
    found_out,
    look,
    post,
    reassign,
    several,
    submit,
    take_back,
    take_words,
    unfinished,
    use_template,
)
from handlers.steps.editions import ask, policy
from handlers.steps.people import identities, offices, roster
from handlers.steps.purdah import candidates, exempt, routine, switch

_COMMANDS: dict[str, Handler] = {
    "/draft": submit.on_draft_command,
    "/purdah": switch.on_purdah_command,
    "/breach": report.on_breach_command,
    "/council": authority.on_council_command,
    "/policy": policy.on_policy_command,
}

COMMANDS = Routes(_COMMANDS, unknown.on_unknown)

COMMANDS_WITH_A_WORD: dict[str, Handler] = {
    "/draft templates": use_template.on_templates_command,
    "/draft template": use_template.on_templates_command,
    "/draft series": use_template.on_templates_command,
    "/purdah names": candidates.open_names,
    "/purdah routine": routine.open_routine,
    "/policy ask": ask.on_ask_command,
    "/policy find": ask.on_find_command,
    "/council pause": pauses.on_pause_command,
    "/council checks": content.on_checks_command,
    "/council accounts": register.on_accounts_command,
    "/council registers": registers.on_registers_command,
    "/council consents": registers.on_consents_command,
    "/council record": record_pages.on_record_command,
    "/council retention": retention.on_retention_command,
}
"""A command and its first word, where another step answers than the one that answers the command."""

CONFIDENTIAL_COMMANDS = {"/breach"}
"""Commands after which people may type what no message shall hold."""

TYPED = Commands(COMMANDS, COMMANDS_WITH_A_WORD, frozenset(CONFIDENTIAL_COMMANDS))
"""What answers a command as it was typed, slips and all."""

_BUTTONS: dict[str, Handler] = {
    names.GIVE_COMMAND: TYPED.on_given,
    names.APPROVE: shown_again(decide.on_approve_button),
    names.APPROVE_SEVERAL: several.on_several_button,
    names.ASK_FOR_CHANGES: decide.on_changes_button,
    names.REJECT: decide.on_reject_button,
    names.START_DRAFT: submit.on_start_button,
    names.SAVE_DRAFT: unfinished.on_save_button,
    names.CONTINUE_DRAFT: unfinished.on_continue_button,
    names.THROW_AWAY: unfinished.on_throw_away_button,
    names.OPEN_DRAFT: look.on_open_button,
    names.USE_AGAIN: submit.on_use_again_button,
    names.REVISE: submit.on_revise_button,
    names.TAKE_OVER: shown_again(submit.on_take_over_button),
    names.TAKE_WORDS: shown_again(take_words.on_take_words_button),
    names.WITHDRAW: shown_again(submit.on_withdraw_button),
    names.RECORD_POST: post.on_posted_button,
    names.FOUND_OUT: found_out.on_found_out_button,
    names.APPROVE_AGAIN: shown_again(decide.on_approve_again_button),
    names.EXEMPT: exempt.on_exempt_button,
    names.STATE_ROUTINE: routine.on_state_button,
    names.ALLOW_ROUTINE: routine.open_routine,
    names.END_ROUTINE: routine.on_end_button,
    names.SWITCH_TEMPLATES: templates.on_switch_button,
    names.PROPOSE_TEMPLATE: templates.on_propose_button,
    names.PROPOSE_SERIES: templates.on_propose_series_button,
    names.OPEN_TEMPLATE: templates.on_open_button,
    names.APPROVE_TEMPLATE: templates.on_approve_button,
    names.REFUSE_TEMPLATE: templates.on_refuse_button,
    names.END_TEMPLATE: templates.on_end_button,
    names.USE_TEMPLATE: use_template.on_use_button,
    names.DRAFT_MESSAGE: submit.on_message_button,
    names.ASK_QUESTION: ask.on_ask_button,
    names.ANSWER_QUESTION: ask.on_answer_button,
    names.LEAVE_OUT: ask.on_leave_out_button,
    names.START_REPORT: report.on_start_button,
    names.HAVE_CODE: report.on_code_button,
    names.LIST_CASES: report.on_cases_button,
    names.OPEN_ITEM: open_case.on_open_button,
    names.EARLIER: casework.on_page_button,
    names.LATER: casework.on_page_button,
    names.EARLIER_SAID: report.on_page_button,
    names.LATER_SAID: report.on_page_button,
    names.CASE_ACKNOWLEDGE: casework.on_acknowledge_button,
    names.CASE_LOOK_INTO: casework.on_look_into_button,
    names.CASE_WRITE: casework.on_write_button,
    names.CASE_CLOSE: casework.on_close_button,
    names.CASE_VIEWER: casework.on_viewer_button,
    names.CASE_HOLD: casework.on_hold_button,
    names.CASE_EVIDENCE: casework.on_evidence_button,
    names.PASSWORDS_DONE: casework.on_passwords_button,
    names.STATE_AND_APPROVE: decide.on_state_and_approve_button,
    names.END_DELEGATION: authority.on_end_button,
    names.BRING_BACK: shown_again(submit.on_bring_back_button),
    names.ADOPT: suggestions.on_adopt_button,
    names.READ_POLICY: policy.on_read_button,
    names.REMIND_READERS: policy.on_remind_button,
    names.CONFIRM: shown_again(decide.on_confirm_button),
    names.REASSIGN: reassign.on_reassign_button,
    names.TAKE_BACK: take_back.on_take_back_button,
    names.TURN_DOWN: take_back.on_turn_down_button,
    names.APPROVE_OWN: decide.on_approve_own_button,
    names.APPROVE_ALLOWING: decide.on_approve_allowing_button,
    names.COMMENT: comment.on_comment_button,
    names.READ_COMMENTS: comment.on_read_button,
    names.READ_FOUND: found.on_read_button,
    names.READ_DECLARATIONS: decide.on_declarations_button,
    names.LINK_IDENTITY: identities.on_link_button,
    names.UNLINK_IDENTITY: identities.on_unlink_button,
    names.CHOOSE_PLATFORMS: identities.on_platforms_button,
    names.CHANGE_CHECKS: content.on_change_button,
    names.OPEN_ACCOUNT: register.on_open_button,
    names.ADD_ACCOUNT: register.on_add_button,
    names.CHANGE_ACCOUNT: register.on_change_button,
    names.REMOVE_ACCOUNT: register.on_remove_button,
    names.GIVE_ACCESS: access.on_give_button,
    names.CHANGE_ACCESS: access.on_change_button,
    names.END_ACCESS: access.on_end_button,
    names.CONNECT: connect.on_connect_button,
    names.DISCONNECT: connect.on_disconnect_button,
    names.ADD_PEOPLE: roster.on_add_button,
    names.CHANGE_PERSON: roster.on_change_button,
    names.REMOVE_PEOPLE: roster.on_remove_button,
    names.PAUSE: pauses.on_pause_button,
    names.END_PAUSE: pauses.on_end_button,
    names.LET_THROUGH: pauses.on_let_through_button,
    names.CHANGE_OFFICE: offices.on_office_button,
    names.CONFIRM_OFFICE: offices.on_confirm_button,
    names.CALL_OFF_OFFICE: offices.on_call_off_button,
    names.FOLLOW_UP: after_post.on_follow_up_button,
    names.LOOK_NOW: after_post.on_look_now_button,
    names.OPEN_REGISTER: registers.on_register_button,
    names.ADD_ENTRY: registers.on_add_button,
    names.OPEN_ENTRY: registers.on_entry_button,
    names.CHANGE_ENTRY: registers.on_change_button,
    names.CLOSE_ENTRY: registers.on_close_button,
    names.CHANGE_RETENTION: retention.on_change_button,
    names.AGREE: registers.on_agree_button,
    names.DISAGREE: registers.on_disagree_button,
}

BUTTONS = Routes(_BUTTONS, unknown.on_unknown)

_FORMS: dict[str, Handler] = {
    names.NEW_DRAFT: submit.on_new_draft,
    names.REVISED_DRAFT: submit.on_revised_draft,
    names.CHANGES_REASON: decide.on_changes_reason,
    names.REJECTION_REASON: decide.on_rejection_reason,
    names.POST_LINKS: post.on_links,
    names.FOUND_LINKS: found_out.on_found_out,
    names.PURDAH_ON: switch.on_switched_on,
    names.PURDAH_OFF: switch.on_switched_off,
    names.POLL: switch.on_poll,
    names.POLL_CONFIRMED: switch.on_poll_confirmed,
    names.EXEMPTION: exempt.on_exemption,
    names.ROUTINE: routine.on_routine,
    names.ROUTINE_STATED: routine.on_stated,
    names.TEMPLATE: templates.on_template,
    names.SERIES: templates.on_series,
    names.TEMPLATE_REFUSED: templates.on_refused,
    names.TEMPLATE_USE: use_template.on_used,
    names.CANDIDATES: candidates.on_names,
    names.QUESTION: ask.on_question,
    names.REPLY: ask.on_answer,
    names.LEFT_OUT: ask.on_left_out,
    names.REPORT: report.on_report,
    names.CODE: report.on_code,
    names.CONVERSATION: report.on_conversation,
    names.WRITE: casework.on_written,
    names.CLOSE: casework.on_closed,
    names.VIEWER: casework.on_viewer,
    names.HOLD: casework.on_hold,
    names.EVIDENCE: casework.on_evidence,
    names.DELEGATION: authority.on_delegation,
    names.STATED: decide.on_stated,
    names.SEVERAL: several.on_several,
    names.POLICY: policy.on_policy_page,
    names.SUGGESTION: suggestions.on_suggestion,
    names.AWAY: authority.on_away,
    names.REASSIGNMENT: reassign.on_reassignment,
    names.TAKING_BACK: take_back.on_taken_back,
    names.TURNING_DOWN: take_back.on_turned_down,
    names.OWN_APPROVED: decide.on_own_approved,
    names.ALLOWED: decide.on_allowed,
    names.COMMENTED: comment.on_commented,
    names.IDENTITY: identities.on_linked,
    names.CHECKS: content.on_list,
    names.ACCOUNT: register.on_account,
    names.ACCESS: access.on_access,
    names.CONNECTED: connect.on_connected,
    names.PEOPLE_ADDED: roster.on_added,
    names.PERSON_CHANGED: roster.on_changed,
    names.PEOPLE_REMOVED: roster.on_removed,
    names.PAUSING: pauses.on_paused,
    names.ENDING_PAUSE: pauses.on_ended,
    names.LETTING_THROUGH: pauses.on_let_through,
    names.OFFICE: offices.on_office,
    names.AFTER_POST: after_post.on_followed_up,
    names.ENTRY: registers.on_entry,
    names.ENTRY_CLOSED: registers.on_closed,
    names.RETENTION: retention.on_retention,
    names.RETENTION_SURE: retention.on_sure,
}

FORMS = Routes(_FORMS, unknown.on_unknown_form)

SHORTCUTS = Routes({names.SUGGEST: suggestions.on_message_shortcut}, unknown.on_unknown)
"""What can be chosen in the menu of a message."""

OWN_EVENTS: dict[str, Callable[[Desk, Platform, Mapping[str, Any]], Awaitable[None]]] = {
    ask.QUESTION: ask.deliver_question,
    ask.ANSWER: ask.deliver_answer,
}
"""Events that the bot itself keeps in the inbox, until what they hold is delivered."""
