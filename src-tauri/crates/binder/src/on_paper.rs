//! What the table at which people talk contributes to sheets: people, appointments, talks, plan, hours, consents.
//!
//! Apart from `print`, because these records fill tables and fields of their own; what a person wrote into a field by
//! hand goes before what a record would fill into it, except where the sheet is about that one record. Deliberately
//! not here: how a row looks (see `ordner-sheets`).

use std::collections::BTreeMap;
use std::ops::Deref;

use chrono::{Months, NaiveDate, NaiveTime};
use ordner_locale::LanguageTag;
use ordner_packs::{Bilingual, Packs, PlanColumn, Shows, TableSource};
use ordner_sheets::{Answers, CellWords, OwnContact as ContactOnPaper, OwnRow};
use ordner_vault::{Readable, Record};

use crate::hours::{FORECAST_MONTHS, threshold};
use crate::own_record::OwnKind;
use crate::{
    Appointment, Binder, BinderError, CaseSheet, Consent, Content, Due, DueKind, Error, Given, Goal,
    GoalState, GoalStep, Hours, Note, Proposable, Standing,
};

/// Days on paper are written as offices write them.
pub(crate) fn office_language() -> Option<LanguageTag> {
    LanguageTag::GERMAN.parse().ok()
}

/// What a print is about, if it is about one record.
#[derive(Default)]
struct About {
    appointment: Option<(String, Appointment)>,
    note: Option<(String, Note)>,
    consent: Option<(String, Consent)>,
    case: Option<(String, CaseSheet)>,
}

/// Fills the answers of one print.
struct Filling<'a> {
    answers: &'a mut Answers,
    packs: &'a Packs,
    content: &'a Content,
    today: NaiveDate,
}

impl Filling<'_> {
    fn day(&self, day: NaiveDate) -> String {
        office_language().map(|tag| self.content.locales.date(&tag, day)).unwrap_or_default()
    }

    fn moment(&self, day: NaiveDate, time: Option<NaiveTime>) -> String {
        match time {
            Some(time) => format!("{}, {}", self.day(day), time.format("%H:%M")),
            None => self.day(day),
        }
    }

    fn days(&self, since: Option<NaiveDate>, until: Option<NaiveDate>) -> Option<String> {
        let day = |day: Option<NaiveDate>| day.map(|day| self.day(day)).unwrap_or_default();
        (since.is_some() || until.is_some())
            .then(|| format!("{} – {}", day(since), day(until)).trim().to_owned())
    }

    /// A field that is about the record: whatever was written there by hand does not belong to it.
    fn field(&mut self, slot: &str, words: Option<String>) {
        match words {
            Some(words) => self.answers.entries.insert(slot.to_owned(), words),
            None => self.answers.entries.remove(slot),
        };
    }

    /// A field that the person may have written themselves.
    fn suggested(&mut self, slot: &str, words: Option<String>) {
        if let Some(words) = words {
            self.answers.entries.entry(slot.to_owned()).or_insert(words);
        }
    }

    fn rows(&mut self, source: TableSource, rows: Vec<OwnRow>) {
        self.answers.rows.insert(source, rows);
    }
}

fn row<const N: usize>(cells: [(Shows, CellWords); N]) -> OwnRow {
    let is_filled = |(_, words): &(Shows, CellWords)| *words != CellWords::Own(String::new());
    OwnRow { cells: BTreeMap::from_iter(cells.into_iter().filter(is_filled)), private: false }
}

fn own(words: impl Into<Option<String>>) -> CellWords {
    CellWords::Own(words.into().unwrap_or_default())
}

fn content(id: String, text: &Bilingual) -> CellWords {
    CellWords::Content { id, text: text.clone() }
}

/// Own words in two languages, German first; the same words once.
fn both(german: Option<&str>, words: &str) -> String {
    match german {
        Some(german) if german != words => format!("{german} / {words}"),
        _ => words.to_owned(),
    }
}

fn in_both(text: &Bilingual) -> String {
    both(Some(&text.de), &text.en)
}

fn listed(words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| words.join(" · "))
}

/// The sheet for a round is about one case alone: without one it stays empty.
fn fill_case(about: &About, filling: &mut Filling<'_>) {
    let Some((_, one)) = &about.case else { return };
    filling.field("case-code", Some(one.code.clone()));
    filling.field("case-age", one.age.clone());
    filling.field("case-day", one.day.map(|day| filling.day(day)));
    filling.field("case-household", one.household.clone());
    filling.field("case-status", one.status.clone());
    filling.field("case-skills", one.skills.clone());
    filling.field("case-steps", one.steps.clone());
    filling.field("case-question", Some(one.question.clone()));
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// Adds what these records contribute. `about` is the id of an appointment, a note, a consent or a case sheet; without
    /// one the next appointment and the newest note and consent are meant.
    ///
    /// # Errors
    /// [`BinderError::NoSuchRecord`].
    pub(crate) fn fill_from_table(
        &self,
        answers: &mut Answers,
        about: Option<&str>,
        today: NaiveDate,
        content: &Content,
    ) -> Result<(), Error> {
        let about = self.about(about, today)?;
        let mut filling = Filling { answers, packs: self.packs(content), content, today };
        self.fill_people(&mut filling)?;
        self.fill_appointments(&about, &mut filling)?;
        self.fill_talks(&about, &mut filling)?;
        self.fill_plan(&mut filling)?;
        self.fill_hours(&mut filling)?;
        self.fill_results(&mut filling)?;
        self.fill_consents(&about, &mut filling)?;
        fill_case(&about, &mut filling);
        self.fill_due(&mut filling)
    }

    fn about(&self, id: Option<&str>, today: NaiveDate) -> Result<About, Error> {
        let mut about = About::default();
        if let Some(id) = id {
            let unknown = || BinderError::NoSuchRecord { name: id.chars().take(40).collect() };
            let (kind, key) = OwnKind::find(&self.vault, id)?.ok_or_else(unknown)?;
            match kind.name {
                Appointment::KIND => about.appointment = Some(self.own_one(&key)?),
                Note::KIND => about.note = Some(self.own_one(&key)?),
                Consent::KIND => about.consent = Some(self.own_one(&key)?),
                CaseSheet::KIND => about.case = Some(self.own_one(&key)?),
                _ => return Err(unknown().into()),
            }
        }
        if about.appointment.is_none() {
            about.appointment = self.appointments_from(today)?.into_iter().next();
        }
        if about.note.is_none() {
            about.note = self.own::<Note>()?.into_iter().max_by_key(|(id, note)| (note.day, id.clone()));
        }
        if about.consent.is_none() {
            let living = |(_, one): &(String, Consent)| one.withdrawn.is_none();
            about.consent = self.own()?.into_iter().rfind(living);
        }
        Ok(about)
    }

    fn fill_people(&self, filling: &mut Filling<'_>) -> Result<(), Error> {
        let people = self.people(filling.today, filling.content)?;
        let name = |id: &String| people.iter().find(|(key, _)| key == id).map(|(_, one)| one.name.clone());
        let mut on_paper = Vec::with_capacity(people.len());
        let mut advisers = Vec::new();
        for (_, person) in &people {
            let role = person.role_of(filling.packs);
            let beside: Vec<String> = person.deputy.iter().chain(&person.tandem).filter_map(name).collect();
            let title: Vec<&str> = [Some(&person.name), person.organisation.as_ref()]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect();
            let period = filling.days(person.since, person.until);
            let topic = person.topic.clone().or_else(|| role.map(|role| in_both(&role.name)));
            if role.is_some_and(|role| role.adviser) {
                advisers.push(row([
                    (Shows::Who, own(title.join(", "))),
                    (Shows::What, own(topic.clone())),
                    (Shows::Phone, own(person.phone.clone())),
                    (Shows::Period, own(period.clone())),
                ]));
            }
            if let Some(fills) =
                role.and_then(|role| role.fills.as_ref()).filter(|_| !person.has_ended(filling.today))
            {
                filling.suggested(&format!("{fills}-name"), Some(person.name.clone()));
                filling.suggested(&format!("{fills}-phone"), person.phone.clone());
            }
            on_paper.push(ContactOnPaper {
                register: person.register(filling.packs),
                name: title.join(", "),
                role: topic,
                phone: person.phone.clone(),
                address: person.address.clone(),
                email: person.email.clone(),
                times: person.times.clone(),
                period,
                beside: listed(&beside),
            });
        }
        on_paper.append(&mut filling.answers.contacts);
        filling.answers.contacts = on_paper;
        filling.rows(TableSource::Advisers, advisers);
        Ok(())
    }

    fn fill_appointments(&self, about: &About, filling: &mut Filling<'_>) -> Result<(), Error> {
        let mut rows = Vec::new();
        for (_, one) in self.appointments_from(filling.today)? {
            let needed = self.needed(&one, filling.content);
            let bring: Vec<String> = needed.iter().map(|paper| paper.kind.name.de.clone()).collect();
            rows.push(row([
                (Shows::Day, own(filling.moment(one.day, one.time))),
                (Shows::Where, own(self.place_of(&one, filling.packs))),
                (Shows::What, own(one.about.clone())),
                (Shows::Bring, own(listed(&bring))),
                (Shows::Who, own(one.companion.clone())),
                (Shows::Result, own(one.result.clone())),
            ]));
        }
        filling.rows(TableSource::Appointments, rows);
        let Some((_, one)) = &about.appointment else { return Ok(()) };
        let contact = self.contact_of(one, filling.packs);
        filling.field("appointment-when", Some(filling.moment(one.day, one.time)));
        filling.field("appointment-where", self.place_of(one, filling.packs));
        filling.field("appointment-way", one.way.clone());
        filling.field("appointment-about", one.about.clone());
        filling.field("appointment-who", contact);
        let along: Vec<String> = [&one.companion, &one.interpreter].into_iter().flatten().cloned().collect();
        filling.field("appointment-along", listed(&along));
        filling.field("appointment-companion", one.companion.clone());
        let place = self.place_of(one, filling.packs);
        let table = [Some(filling.moment(one.day, one.time)), place.clone()].into_iter().flatten();
        filling.field("appointment-table", listed(&table.collect::<Vec<_>>()));
        filling.field("appointment-first", self.contact_of(one, filling.packs).or(place));
        filling.field("appointment-second", one.third.clone());
        let handed = self.needed(one, filling.content);
        let handed = handed.iter().filter(|paper| paper.document.is_some() && !paper.kind.private);
        let handed: Vec<String> = handed.map(|paper| paper.kind.name.de.clone()).collect();
        filling.suggested("receipt-papers", listed(&handed));
        let questions = one.questions.iter().map(|question| row([(Shows::What, own(question.clone()))]));
        filling.rows(TableSource::Questions, questions.collect());
        let next: Vec<String> =
            [Some(filling.moment(one.day, one.time)), one.about.clone(), self.place_of(one, filling.packs)]
                .into_iter()
                .flatten()
                .collect();
        if one.day >= filling.today {
            filling.field("appointment-next", listed(&next));
        }
        let papers = self.needed(one, filling.content).into_iter().map(|paper| OwnRow {
            private: paper.kind.private,
            ..row([
                (Shows::What, content(format!("document-{}", paper.kind.id), &paper.kind.name)),
                (Shows::Register, own(paper.kind.register.0.to_uppercase())),
                (Shows::State, CellWords::Said(paper.coverage.into())),
            ])
        });
        let papers = papers.collect();
        filling.rows(TableSource::Papers, papers);
        Ok(())
    }

    /// The place in the person's words, else name and address of the contact.
    fn place_of(&self, one: &Appointment, packs: &Packs) -> Option<String> {
        one.place.clone().or_else(|| {
            let id = one.contact.as_deref()?;
            let (name, address) = match packs.contact(id) {
                Some(contact) => (contact.name.de.clone(), contact.address.clone()),
                None => self.contact(id).ok().map(|(_, contact)| (contact.name, contact.address))?,
            };
            Some([Some(name), address].into_iter().flatten().collect::<Vec<_>>().join(", "))
        })
    }

    /// Name and phone of the contact.
    fn contact_of(&self, one: &Appointment, packs: &Packs) -> Option<String> {
        let id = one.contact.as_deref()?;
        let (name, phone) = match packs.contact(id) {
            Some(contact) => (contact.name.de.clone(), contact.phone.clone()),
            None => self.contact(id).ok().map(|(_, contact)| (contact.name, contact.phone))?,
        };
        Some([Some(name), phone].into_iter().flatten().collect::<Vec<_>>().join(", "))
    }

    fn fill_talks(&self, about: &About, filling: &mut Filling<'_>) -> Result<(), Error> {
        let asked = self.already_asked()?;
        let ledger = asked.into_iter().map(|one| {
            row([
                (Shows::Day, own(filling.day(one.day))),
                (Shows::Who, own(one.with)),
                (Shows::What, own(one.asked)),
            ])
        });
        let ledger = ledger.collect();
        filling.rows(TableSource::AlreadyAsked, ledger);
        let Some((id, note)) = &about.note else { return Ok(()) };
        filling.field("talk-date", Some(filling.day(note.day)));
        filling.field("talk-with", note.with.clone());
        filling.field("talk-topic", note.topic.clone());
        filling.field("talk-present", listed(&note.present));
        filling.field("talk-languages", note.languages.clone());
        filling.field("talk-next", note.next.map(|day| filling.day(day)));
        filling.field("talk-bring", note.bring.clone());
        let lines = self.lines_of(id)?.into_iter().map(|(_, line)| {
            row([
                (Shows::Said, own(line.said)),
                (Shows::Mine, own(line.mine)),
                (Shows::Theirs, own(line.theirs)),
                (Shows::Until, own(line.until.map(|day| filling.day(day)))),
                (Shows::Done, own(line.done.map(|day| filling.day(day)))),
            ])
        });
        let lines = lines.collect();
        filling.rows(TableSource::Agreed, lines);
        Ok(())
    }

    fn fill_plan(&self, filling: &mut Filling<'_>) -> Result<(), Error> {
        let plan = self.plan()?;
        let going = |goal: &Goal| goal.state != GoalState::PutAside;
        let mut columns: BTreeMap<PlanColumn, Vec<String>> = BTreeMap::new();
        let mut steps = Vec::new();
        for ((_, goal), own_steps) in plan.iter().filter(|((_, goal), _)| going(goal)) {
            let words = both(goal.german.as_deref(), &goal.words);
            columns.entry(goal.column(filling.packs)).or_default().push(words.clone());
            let mut name = Some(goal.german.clone().unwrap_or_else(|| goal.words.clone()));
            let open: Vec<&GoalStep> = own_steps.iter().map(|(_, step)| step).collect();
            for step in &open {
                steps.push(row([
                    // A goal is named once, beside its first step.
                    (Shows::What, own(name.take())),
                    (Shows::Mine, own(step.words.clone())),
                    (Shows::Who, own(step.who.clone())),
                    (Shows::Until, own(step.until.map(|day| filling.day(day)))),
                    (Shows::Proof, own(step.proof.clone())),
                    (Shows::Done, own(step.done.map(|day| filling.day(day)))),
                ]));
            }
            let overcome = |id: &String| open.iter().any(|step| step.barrier.as_ref() == Some(id));
            let left = goal.barriers.iter().filter(|id| !overcome(id));
            for barrier in left.filter_map(|id| filling.packs.barrier(id)) {
                steps.push(row([
                    (Shows::What, content(format!("barrier-{}", barrier.id), &barrier.name)),
                    (Shows::Mine, content(format!("barrier-{}-next", barrier.id), &barrier.next)),
                ]));
            }
            if let Some(name) = name.take_if(|_| goal.barriers.is_empty()) {
                steps.push(row([(Shows::What, own(name))]));
            }
        }
        let longest = columns.values().map(Vec::len).max().unwrap_or_default();
        let cell = |column, at: usize| own(columns.get(&column).and_then(|goals| goals.get(at)).cloned());
        let goals = (0..longest).map(|at| {
            row([
                (Shows::Social, cell(PlanColumn::Social, at)),
                (Shows::Language, cell(PlanColumn::Language, at)),
                (Shows::Work, cell(PlanColumn::Work, at)),
            ])
        });
        let goals = goals.collect();
        let ahead = plan.iter().filter(|((_, goal), _)| goal.state == GoalState::Ahead);
        let review = ahead.filter_map(|((_, goal), _)| goal.review).min();
        filling.rows(TableSource::Goals, goals);
        filling.rows(TableSource::Steps, steps);
        filling.suggested("plan-review", review.map(|day| filling.day(day)));
        let proposals = self.proposals()?;
        let proposals =
            proposals.into_iter().map(|(by, words)| row([(Shows::Who, own(by)), (Shows::What, own(words))]));
        let proposals = proposals.collect();
        filling.rows(TableSource::Proposals, proposals);
        Ok(())
    }

    /// What waits for the person's word: by whom, and what.
    fn proposals(&self) -> Result<Vec<(String, String)>, Error> {
        let goals = self.own::<Goal>()?;
        let steps = self.own::<GoalStep>()?;
        let of_goals = goals.iter().filter_map(|(_, goal)| match goal.standing() {
            Standing::Proposed { by } => Some((by.to_owned(), both(goal.german.as_deref(), &goal.words))),
            Standing::Theirs => None,
        });
        let of_steps = steps.iter().filter_map(|(_, step)| match step.standing() {
            Standing::Proposed { by } => Some((by.to_owned(), step.words.clone())),
            Standing::Theirs => None,
        });
        Ok(of_goals.chain(of_steps).collect())
    }

    fn fill_hours(&self, filling: &mut Filling<'_>) -> Result<(), Error> {
        let Some(forecast) = self.forecast(filling.content)? else { return Ok(()) };
        let shown = |hours: Hours| own((!hours.is_none()).then(|| hours.to_string()));
        let quarter = |months: &[Hours], at: usize| shown(months.iter().skip(at * 3).take(3).copied().sum());
        let mut rows: Vec<OwnRow> = Vec::new();
        for area in &forecast.areas {
            let Some(known) = filling.packs.area(&area.area) else { continue };
            rows.push(row([
                (Shows::What, content(format!("area-{}", known.id), &known.name)),
                (Shows::Said, own(area.why.clone())),
                (Shows::FirstQuarter, quarter(&area.months, 0)),
                (Shows::SecondQuarter, quarter(&area.months, 1)),
                (Shows::ThirdQuarter, quarter(&area.months, 2)),
                (Shows::FourthQuarter, quarter(&area.months, 3)),
                (Shows::Sum, shown(area.sum)),
                (Shows::Worked, shown(area.worked)),
            ]));
        }
        rows.push(row([
            (Shows::What, CellWords::Said("hours-sum")),
            (Shows::Sum, shown(forecast.sum)),
            (Shows::Worked, shown(forecast.worked)),
        ]));
        filling.rows(TableSource::Hours, rows);
        let pack = filling.packs.pack(&self.profile().pack)?;
        let mut beside =
            vec![row([(Shows::What, CellWords::Said("hours-sum")), (Shows::Sum, shown(forecast.sum))])];
        if let Some((hours, rule)) = threshold(pack) {
            beside.push(row([
                (Shows::What, content(format!("office-{}-reason", rule.id), &rule.reason)),
                (
                    Shows::Sum,
                    own(format!("{} (Stand {})", Hours::whole(hours), filling.day(rule.fact.stand))),
                ),
            ]));
        }
        beside.push(row([(Shows::What, CellWords::Said(forecast.against(pack).into()))]));
        filling.rows(TableSource::Threshold, beside);
        let last =
            forecast.since.checked_add_months(Months::new(FORECAST_MONTHS)).and_then(|day| day.pred_opt());
        filling.field("hours-period", filling.days(Some(forecast.since), last));
        filling.field("hours-granted", forecast.granted.map(|hours| hours.to_string()));
        filling.field("hours-review", Some(filling.day(forecast.review)));
        filling.field("hours-reviewed", forecast.reviewed.map(|day| filling.day(day)));
        Ok(())
    }

    /// Goals beside what was done for them, to be printed at the end of the twelve months.
    fn fill_results(&self, filling: &mut Filling<'_>) -> Result<(), Error> {
        let rows = self.results(filling.content)?.into_iter().map(|one| {
            row([
                (Shows::What, own(both(one.german.as_deref(), &one.words))),
                (Shows::Done, own(listed(&one.done))),
                (Shows::Next, own(listed(&one.open))),
                (Shows::State, CellWords::Said(one.state.into())),
            ])
        });
        let rows = rows.collect();
        filling.rows(TableSource::Results, rows);
        Ok(())
    }

    fn fill_consents(&self, about: &About, filling: &mut Filling<'_>) -> Result<(), Error> {
        let rows = self.own::<Consent>()?.into_iter().map(|(_, one)| {
            let state = one.state(filling.today);
            row([
                (Shows::Who, own(one.to)),
                (Shows::What, own(format!("{} ({})", one.what, one.purpose))),
                (Shows::Until, own(one.until.map(|day| filling.day(day)))),
                (Shows::State, CellWords::Said(state.into())),
            ])
        });
        let rows = rows.collect();
        filling.rows(TableSource::Consents, rows);
        let mut given = Vec::new();
        for (_, one) in self.own::<Given>()? {
            let titles =
                one.documents.iter().filter_map(|id| self.document(id).ok()).map(|(_, one)| one.title);
            let what: Vec<String> = one.what.into_iter().chain(titles).collect();
            given.push(row([
                (Shows::Day, own(filling.day(one.day))),
                (Shows::Who, own(one.to)),
                (Shows::What, own(listed(&what))),
                (Shows::How, CellWords::Said(one.how.into())),
                (Shows::Back, own(one.back.map(|day| filling.day(day)))),
            ]));
        }
        filling.rows(TableSource::Given, given);
        let Some((_, one)) = &about.consent else { return Ok(()) };
        filling.field("consent-from", one.from.clone());
        filling.field("consent-to", Some(one.to.clone()));
        filling.field("consent-what", Some(one.what.clone()));
        filling.field("consent-purpose", Some(one.purpose.clone()));
        filling.field("consent-until", one.until.map(|day| filling.day(day)));
        filling.field("consent-explained", one.explained.clone());
        Ok(())
    }

    /// What is due but appointments and papers that run out: both have tables of their own beside it.
    fn fill_due(&self, filling: &mut Filling<'_>) -> Result<(), Error> {
        let due = self.due(filling.today, filling.content)?;
        let due = due.into_iter().filter(|one| !matches!(one.kind, DueKind::Appointment | DueKind::Expiry));
        let rows = due.map(|one: Due| OwnRow {
            private: one.private,
            ..row([
                (Shows::Until, own(filling.day(one.day))),
                (Shows::What, one.what.map_or_else(|| CellWords::Said(one.kind.into()), CellWords::Own)),
                (Shows::Who, own(one.who)),
                (Shows::Day, own(one.counted_from.map(|day| filling.day(day)))),
                (Shows::State, CellWords::Said(one.kind.into())),
            ])
        });
        let rows = rows.collect();
        filling.rows(TableSource::Due, rows);
        let status = self.status(filling.content).map(|status| in_both(&status.name));
        filling.suggested("permit-kind", status);
        filling.suggested("permit-until", self.permit_end(filling.content));
        Ok(())
    }
}
