// THE LIST: every command of the window, by module, with what goes in and what comes out.
//
// One list, four products: the handler (`commands.rs`), the permissions and the names tauri refuses anything beside
// (`build.rs` includes this file), the TypeScript contract (`bindings.rs`). A command that is not here does not exist.
// The capability file repeats the names for human eyes; a test compares them.
macro_rules! command_list {
    ($with:ident) => {
        $with! {
            start {
                start() -> StartView;
                choose_languages(LanguageChoice) -> StartView;
                choose_idle(IdleChoice) -> StartView;
                choose_zoom(ZoomChoice) -> StartView;
                pick_binder() -> Option<StartView>;
                forget_binder(Handle) -> StartView;
                restore_backup(RestoreRequest) -> Option<StartView>;
                practice_backup(SecretRequest) -> Option<PracticeView>;
                erase_binder(EraseRequest) -> ErasedView;
            }
            open {
                create_binder(CreateRequest) -> Option<BinderView>;
                create_sample() -> BinderView;
                print_recovery() -> Option<SavedView>;
                prove_recovery(ProveRequest) -> BinderView;
                open_binder(OpenRequest) -> OpeningView;
                recover_binder(RecoverRequest) -> OpeningView;
                open_with_key(KeyFileRequest) -> Option<OpeningView>;
                open_older() -> BinderView;
                lock() -> ();
            }
            presence {
                active() -> ();
                stay_open() -> ();
                stop_staying_open() -> ();
                stop_work() -> ();
                keep_draft(DraftRequest) -> ();
                drop_draft(Handle) -> ();
            }
            register {
                binder() -> BinderView;
                register(Handle) -> RegisterView;
            }
            documents {
                add_documents(AddRequest) -> Option<AddedView>;
                document(Handle) -> DocumentView;
                office_names() -> Vec<String>;
                paper_kinds() -> Vec<PaperKindView>;
                change_document(DocumentRequest) -> DocumentView;
                remove_document(Handle) -> ();
                save_original(PageRequest) -> Option<SavedView>;
            }
            pages {
                adjust_page(AdjustRequest) -> DocumentView;
                move_page(MovePageRequest) -> DocumentView;
                take_apart(PageRequest) -> DocumentView;
                combine(CombineRequest) -> DocumentView;
                add_pages(Handle) -> Option<Vec<RefusedView>>;
            }
            sorting {
                pile() -> PileView;
                add_to_pile(PileRequest) -> Option<AddedView>;
                sort_paper(SortRequest) -> PileView;
                leave_for_later(Handle) -> PileView;
                sort_as_page(Handle) -> PileView;
            }
            letters {
                write_letter(LetterRequest) -> DocumentView;
                print_slip(Handle) -> Option<SavedView>;
            }
            today {
                today() -> TodayView;
                settle_due(DoneRequest) -> ();
            }
            people {
                people() -> PeopleView;
                save_person(PersonRequest) -> PersonView;
                remove_person(Handle) -> ();
            }
            details {
                write_detail(DetailView) -> ();
                first_view() -> FirstViewView;
            }
            appointments {
                appointments() -> AppointmentsView;
                save_appointment(AppointmentRequest) -> AppointmentView;
                remove_appointment(Handle) -> ();
            }
            meeting {
                begin_meeting(Handle) -> BinderView;
                meeting() -> MeetingView;
                end_meeting(SecretRequest) -> BinderView;
            }
            talks {
                talks() -> Vec<TalkView>;
                save_talk(TalkRequest) -> TalkView;
                remove_talk(Handle) -> ();
            }
            plan {
                plan() -> PlanView;
                save_goal(GoalRequest) -> ();
                remove_goal(Handle) -> ();
                save_step(GoalStepRequest) -> ();
                remove_step(Handle) -> ();
                accept_proposal(Handle) -> ();
            }
            triage {
                signs() -> SignsView;
                triage(TriageRequest) -> TriageView;
                keep_letter(TriageRequest) -> Option<KeptLetterView>;
            }
            items {
                set_item(ItemRequest) -> ItemView;
            }
            contacts {
                save_contact(OwnContactView) -> OwnContactView;
                remove_contact(Handle) -> ();
                note_contact(ContactNoteRequest) -> ();
            }
            status {
                statuses() -> StatusesView;
                choose_status(StatusRequest) -> ();
            }
            paths {
                paths() -> Vec<PathEntryView>;
                path(Handle) -> PathView;
            }
            deadlines {
                deadlines() -> Vec<ThemeView>;
                reckon(DeadlineRequest) -> ReckonedView;
                save_deadline(DeadlineRequest) -> Option<SavedView>;
            }
            offices {
                topics() -> TopicsView;
                who(WhoRequest) -> WhoView;
            }
            wallet {
                wallet() -> WalletView;
                save_number(NumberRequest) -> NumberView;
                remove_number(Handle) -> ();
                save_variant(VariantRequest) -> VariantView;
                remove_variant(Handle) -> ();
            }
            packs {
                packs() -> PacksView;
                choose_region(Handle) -> Vec<RegisterChangesView>;
                choose_pack_file() -> Option<ChosenPackView>;
                take_in_pack(TrustRequest) -> ();
            }
            past {
                trash() -> Vec<DiscardedView>;
                restore_from_trash(Handle) -> ();
                latest_action() -> Option<String>;
                undo(UndoRequest) -> UndoneView;
                history(Handle) -> HistoryView;
            }
            care {
                check_binder() -> CheckView;
                back_up(SecretRequest) -> Option<TakenOutView>;
                repair_binder() -> Option<RepairedView>;
                export_binder() -> Option<TakenOutView>;
            }
            copies {
                choose_copies(CopiesRequest) -> Option<BinderView>;
                stop_copies() -> BinderView;
                make_copy() -> ();
            }
            keys {
                suggest_passphrase(SuggestRequest) -> SuggestionView;
                passphrase_strength(StrengthRequest) -> StrengthView;
                change_passphrase(PassphraseRequest) -> ();
                renew_code(SecretRequest) -> RecoveryView;
                begin_new_keys(NewKeysRequest) -> RecoveryView;
                prove_new_code(ProveRequest) -> ();
                make_shares(SecretRequest) -> Option<SavedView>;
            }
            access {
                accesses() -> Vec<AccessView>;
                pick_key() -> Option<PickedKeyView>;
                give_access(GiveAccessRequest) -> Vec<AccessView>;
                remove_access(Handle) -> Vec<AccessView>;
            }
            handover {
                handover_choices() -> HandoverChoicesView;
                print_handover(HandoverWish) -> Option<SavedView>;
                hand_over(HandOverRequest) -> Option<HandedOverView>;
                change_adviser(AdviserRequest) -> ();
            }
            received {
                open_handover(ReceiveRequest) -> Option<ReceivedView>;
                save_received_paper(Handle) -> Option<SavedView>;
                accept_handover(AcceptRequest) -> Option<SavedView>;
                close_handover() -> ();
            }
            joining {
                second_copies() -> Vec<SecondCopyView>;
                pick_copy_folder() -> Option<Vec<SecondCopyView>>;
                pick_copy_file() -> Option<Vec<SecondCopyView>>;
                look_at_copy(CopyRequest) -> MergeView;
                join_copy(JoinRequest) -> JoinedView;
            }
            consents {
                consents() -> ConsentsView;
                save_consent(ConsentView) -> ();
                withdraw_consent(Handle) -> ();
                remove_consent(Handle) -> ();
                save_given(GivenView) -> ();
                remove_given(Handle) -> ();
                print_about(PrintAboutRequest) -> Option<SavedView>;
            }
            hours {
                hours() -> HoursView;
                save_forecast(ForecastRequest) -> ();
                save_need(NeedRequest) -> ();
                save_hours_period(HoursPeriodRequest) -> ();
                save_worked(WorkedView) -> ();
                remove_worked(Handle) -> ();
            }
            cases {
                cases() -> CasesView;
                check_case(CaseView) -> Vec<TellingView>;
                check_case_result(CaseResultRequest) -> Vec<TellingView>;
                save_case(CaseView) -> CaseView;
                remove_case(Handle) -> ();
            }
            shelf {
                look_at_shelf(ShelfRequest) -> Option<ShelfView>;
                save_shelf_counts() -> Option<SavedView>;
                print_shelf() -> Option<SavedView>;
                close_shelf() -> ();
            }
            hints {
                hint() -> HintChoice;
                choose_hint(HintChoice) -> StartView;
            }
            search {
                search(SearchRequest) -> FoundView;
            }
            help {
                help_pages() -> Vec<HelpEntryView>;
                help_page(Handle) -> HelpPageView;
            }
            print {
                print_choices(PrintChoicesRequest) -> PrintChoicesView;
                prepare_print(PrintRequest) -> PreparedView;
                drop_print() -> ();
                save_print() -> Option<SavedView>;
                view_print() -> SavedView;
                remember_print() -> ();
            }
            guest {
                begin_guest() -> Vec<ChoiceView>;
                end_guest() -> LeftBehindView;
            }
        }
    };
}
