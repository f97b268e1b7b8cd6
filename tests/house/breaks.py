"""One thing for each house test that, done to the house, that test has to notice.

A test that cannot fail shows nothing. `test_breaks.py` does each of these to a copy, behind `make soak`.
"""

from tests.support.breaking import Break

_ACTS = "chatops/facts/acts/drafts.py"
_SUBMITTED = '    Act(\n        "draft:submitted",\n        "4.2b",\n        version='
_CLAUSES = "tests/house/clause_marks.py"
_MANIFEST = "handlers/slack/manifest.yaml"
_PAGE = "docs/a-draft-from-form-to-posted.md"

BREAKS: dict[str, Break] = {
    "test_no_test_opens_a_database_for_each_of_very_many_cases": Break(
        "tests/house/test_cheap.py",
        "MOST_CASES = 80\n",
        'MOST_CASES = 80\n\n\n@pytest.mark.parametrize("one", range(81))\n'
        "def test_dear(sqlite_template: Path, one: int) -> None: ...\n\n\n",
    ),
    "test_only_what_must_starts_a_program_anew": Break(
        "tests/storage/rotator.py", "database = Database(address)", "database = subprocess.run(Database(address))"
    ),
    "test_where_the_engine_is_said_to_matter_there_are_tests": Break("tests/conftest.py", '"storage",', '"store",'),
    "test_whoever_asks_a_database_says_for_which_council": Break(
        "storage/journal_export.py",
        "entries.last_number(connection, council), of=council)",
        "entries.last_number(connection, council))",
    ),
    "test_every_table_of_councils_is_given_its_policy_by_a_migration": Break(
        "storage/migrations/versions/0055_of_council.py", '    "drafts",\n', ""
    ),
    "test_every_act_has_one_row_and_one_fact": Break(
        "chatops/facts/acts/table.py", "    *drafts.ACTS,\n", "    *drafts.ACTS,\n    *drafts.ACTS[:1],\n"
    ),
    "test_a_fact_whose_act_has_no_row_cannot_even_be_declared": Break(
        "chatops/facts/fact.py", "ACTS[act]", 'ACTS.get(act, ACTS["draft:submitted"])'
    ),
    "test_the_packages_that_were_settled_are_dependencies": Break(
        "pyproject.toml", '    "aiosqlite>=', '    "aiosqlit>='
    ),
    "test_readme_says_of_each_dependency_what_it_is_for": Break("README.md", "| structlog |", "| the log |"),
    "test_every_row_is_whole": Break(
        _ACTS, "        rules=(powers.may_draft, powers.somebody_can_decide, *_OF_WORDS),\n", ""
    ),
    "test_every_move_is_that_of_one_act": Break(_ACTS, 'move=move("draft:revise")', 'move=move("draft:submit")'),
    "test_its_letters_are_those_that_its_writer_writes": Break(
        "chatops/outbox/suggestions.py",
        "LetterKind.SUGGESTION_CARD, fact.reference, ",
        "LetterKind.STATUS_CARD, fact.reference, ",
    ),
    "test_no_fact_of_a_long_story_gives_rise_to_a_letter_that_its_row_does_not_name": Break(
        _ACTS, 'letters=("route", "status card"),', 'letters=("route",),'
    ),
    "test_every_act_is_followed_by_the_check_that_its_row_names_in_its_newest_version": Break(
        _ACTS, _SUBMITTED, f"{_SUBMITTED}9"
    ),
    "test_whatever_an_approver_does_is_judged_by_their_authority_in_both_audits": Break(
        "storage/audit/authority.py", "DECISIONS = DECIDED | FRESH", "DECISIONS = FRESH"
    ),
    "test_every_act_that_a_check_follows_is_written_to_the_records": Break(
        "storage/suggestions/repository.py", "    SuggestionMade: ", "    Fact: "
    ),
    "test_its_rules_are_asked_by_the_flows_that_do_it": Break(
        _ACTS, "rules=(powers.may_draft, powers.somebody_can_decide, ", "rules=(powers.may_draft, powers.may_change, "
    ),
    "test_what_its_row_names_does_it": Break(_ACTS, 'by=("/draft", ', 'by=("/drafts", '),
    "test_whatever_does_an_act_stands_in_its_row": Break(
        _ACTS, 'by=("draft:revise", "draft:continue", "draft:take-words", "form:revision")', 'by=("form:revision",)'
    ),
    "test_the_table_agrees_with_the_policy_its_documentation_and_the_rules": Break(
        "docs/clauses.md", "| 9.2 |", "| 9.2a |"
    ),
    "test_a_corrupted_table_is_noticed": Break("tests/house/test_clauses.py", "    return found\n", "    return []\n"),
    "test_every_row_has_a_test_or_stands_on_the_list_of_rows_not_built": Break(
        _CLAUSES, "frozenset(_NOT_BUILT.split())", 'frozenset(("3.1 " + _NOT_BUILT).split())'
    ),
    "test_the_app_of_a_county_leads_back_to_the_bot_and_is_told_when_it_is_taken_out": Break(
        "handlers/slack/manifest.py", "redirect_urls:", "redirect_uris:"
    ),
    "test_a_council_of_a_county_is_asked_for_what_the_manifest_asks_for": Break(
        "handlers/slack/manifest.py", "line.split()[1]", "line.split()[1][:-1]"
    ),
    "test_what_is_pasted_at_slack_is_the_manifest_and_over_the_web_says_where": Break(
        "handlers/slack/manifest.py", "(event_subscriptions|interactivity)", "(interactivity)"
    ),
    "test_every_clause_that_is_cited_can_be_looked_up": Break(
        "chatops/policy/calendar/timing.py", 'Objection("3.1"', 'Objection("3.19"'
    ),
    "test_citations_are_found_at_all": Break(
        "tests/house/test_clauses.py",
        "def cited(tree: ast.AST) -> Iterator[tuple[int, str]]:\n",
        "def cited(tree: ast.AST) -> Iterator[tuple[int, str]]:\n    return\n",
    ),
    "test_what_a_clause_says_fits_an_option_of_a_form": Break(
        "chatops/policy/house_rules.py", '"nobody decides', '"' + "really " * 12 + "nobody decides"
    ),
    "test_a_rule_begins_with_the_clause_it_keeps": Break(
        "chatops/policy/authority/powers.py", '"""4.2b, house rule 3: employees', '"""House rule: employees'
    ),
    "test_rules_are_found_at_all": Break(
        "tests/house/test_clauses.py", "return_annotation == list[Objection]", "return_annotation == list[Any]"
    ),
    "test_each_page_names_only_files_that_there_are": Break("README.md", "\n\n", "\n\n`chatops/nowhere.py`\n\n"),
    "test_each_link_of_a_page_leads_to_a_file": Break("README.md", "\n\n", "\n\n[nowhere](docs/nowhere.md)\n\n"),
    "test_what_a_page_names_in_a_file_is_defined_there": Break(
        _PAGE, "\n\n", "\n\n`no_such_thing` in `chatops/clock.py`\n\n"
    ),
    "test_the_way_of_a_draft_names_a_function_for_each_step": Break(_PAGE, "**Killed", "**Ended"),
    "test_each_threat_names_tests_that_there_are": Break("docs/threats.md", "`test_", "`test_no_"),
    "test_every_decision_is_in_the_list_with_its_title_and_date": Break(
        "docs/decisions/README.md", "| [0001]", "| [0100]"
    ),
    "test_every_import_contract_is_kept": Break(
        "chatops/policy/objections.py",
        "from dataclasses import",
        "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import chatops.flow.records\n"
        "from dataclasses import",
    ),
    "test_every_module_stands_on_a_floor": Break("chatops/stray.py", "", '"""A stray."""\n'),
    "test_no_contract_names_a_module_of_a_subject": Break(
        ".importlinter", "chatops.policy\n", "chatops.policy.purdah\n"
    ),
    "test_no_file_of_a_platform_names_a_subject": Break(
        "handlers/slack/reading.py", '"""\n', '"""\n\nPURDAH = "purdah"\n'
    ),
    "test_what_is_said_on_every_platform_names_none": Break(
        "handlers/screens/reminders.py", '"""\n', '"""\n\nWHERE = "Look in Slack."\n'
    ),
    "test_no_package_imports_anything_by_being_imported": Break("chatops/policy/__init__.py", "", "import json\n"),
    "test_every_folder_with_modules_is_a_package": Break("chatops/policy/loose/one.py", "", '"""A stray."""\n'),
    "test_every_act_has_its_keys_with_their_meaning": Break(
        "chatops/facts/acts/pauses.py", '    "kind": "what the pause is for",', '    "sort": "what the pause is for",'
    ),
    "test_the_page_is_what_the_facts_say": Break("docs/journal.md", "draft:submitted", "draft:handed-in"),
    "test_a_method_is_found_however_it_is_called": Break(
        "tests/house/test_manifest.py", "if node.attr in by_attribute", "if not node.attr in by_attribute"
    ),
    "test_the_code_calls_no_method_that_the_manifest_does_not_allow": Break(
        "handlers/slack/web_api/client.py",
        "def has(self",
        "reactions_add = 1\n\n    async def beside(self) -> None:\n        self.reactions_add()\n\n    def has(self",
    ),
    "test_the_code_calls_the_methods_that_its_main_job_rests_on": Break(
        "tests/house/test_manifest.py", 'ROOMS = [ROOT / "handlers", ROOT / "chatops"]', 'ROOMS = [ROOT / "storage"]'
    ),
    "test_the_manifest_asks_for_no_scope_that_nothing_needs": Break(
        _MANIFEST, "      - commands", "      - files:read\n      - commands"
    ),
    "test_the_manifest_asks_for_nothing_of_users": Break(
        _MANIFEST, "    bot:\n", "    user:\n      - chat:write\n    bot:\n"
    ),
    "test_the_doctor_asks_for_the_scopes_of_the_manifest": Break(
        "handlers/slack/doctor.py", "SCOPES = (", 'SCOPES = (\n    "files:read",'
    ),
    "test_commands_and_manifest_agree": Break(_MANIFEST, "command: /breach", "command: /breaches"),
    "test_shortcuts_and_manifest_agree": Break(_MANIFEST, "type: message", "type: global"),
    "test_events_and_manifest_agree": Break(_MANIFEST, "      - app_home_opened\n", ""),
    "test_buttons_and_forms_reach_the_bot": Break(_MANIFEST, "is_enabled: true", "is_enabled: false"),
    "test_every_command_explains_itself_and_has_its_words_escaped": Break(
        _MANIFEST, "should_escape: true", "should_escape: false"
    ),
    "test_people_can_open_the_home_tab_and_write_to_the_bot": Break(
        _MANIFEST, "messages_tab_read_only_enabled: false", "messages_tab_read_only_enabled: true"
    ),
    "test_the_app_is_for_one_workspace_over_socket_mode": Break(
        _MANIFEST, "org_deploy_enabled: false", "org_deploy_enabled: true"
    ),
    "test_the_manifest_is_within_the_limits_of_slack": Break(
        _MANIFEST, "  name: ", "  name: The town council's own bot for its social media "
    ),
    "test_the_manifest_says_where_slack_reaches_the_bot_over_the_web": Break(_MANIFEST, ".gov.uk/", ".example/"),
    "test_the_set_up_says_what_it_installs_and_shows_no_command": Break(
        "Makefile", '\t@echo "Installing the program', '\techo "Installing the program'
    ),
    "test_the_command_says_that_it_migrates_and_starts_and_where_the_page_is": Break(
        "chatops/cli/operations/rehearsal.py", "Starting the bot and the practice council.", "Starting."
    ),
    "test_the_chart_has_every_move_and_no_other": Break("docs/moves.md", " --> ", " --> un"),
    "test_the_chart_is_coloured_by_whom_a_draft_waits_for": Break("docs/moves.md", "class submitted", "class submited"),
    "test_it_opens_with_the_two_commands": Break("README.md", "    make practice", "    make it"),
    "test_no_file_and_no_function_of_the_product_is_longer_than_the_house_allows": Break(
        "chatops/clock.py", '"""\n', '"""\n' + "\n" * 260
    ),
    "test_each_table_is_in_the_copy_of_the_record_or_left_out_with_a_reason": Break(
        "storage/record_export.py", '    "exemptions": exemptions,\n', ""
    ),
    "test_nothing_confidential_is_in_the_copy_of_the_record": Break(
        "storage/record_export.py",
        '    "exemptions": exemptions,\n',
        '    "exemptions": __import__("storage.purdah.schema", fromlist=["candidates"]).candidates,\n',
    ),
    "test_a_word_that_was_misread_is_said_no_more": Break(
        "chatops/policy/drafts/stages.py", '"is ready to post"', '"is released"'
    ),
    "test_a_house_rule_is_named_with_where_it_can_be_read": Break(
        "handlers/views/drafts/waiting.py", "(house rule 1, see /policy rules)", "(house rule 1)"
    ),
    "test_the_list_of_sentences_has_what_stands_on_cards_forms_and_refusals": Break(
        "tests/sentences.py", '    "chatops/policy",\n', ""
    ),
    "test_a_docstring_says_that_something_is_returned": Break(
        "chatops/clock.py", '"""Return the instant', '"""The instant'
    ),
    "test_every_house_test_has_something_that_it_has_to_notice": Break(
        "tests/house/test_sizes.py", "def longer()", "def test_nothing() -> None:\n    pass\n\n\ndef longer()"
    ),
}
