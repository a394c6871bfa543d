//! Printing: what there is to print, a print that lies ready to be looked at, and the ways it leaves.
//!
//! A print is made once and looked at; what is saved or shown elsewhere are the same bytes. Only papers that are too heavy
//! for memory are written when it is saved. Not here: blank sheets without a binder begin and end in `guest`.

use std::collections::BTreeSet;

use ordner_binder::{
    ChangedSheet, Document, Edition, Fineness, LeftOut, Manner, PaperRequest, PlannedPaper, PrintPlan,
    PrintRequest as Sheets, Printed, ReadableBinder, Reader, Reason, SheetId, Toner, Viewing, export,
    print_blank,
};
use ordner_locale::{FluentArgs, LocaleError, without_isolates};
use ordner_packs::{Block, Group, Packs, Preset, RegisterId};
use serde_json::Value;
use strum::VariantArray;
use tauri::AppHandle;

use super::care::watch;
use super::meeting::on_the_table;
use crate::desk::{Desk, Prepared, SHOWN_BYTES, next_number};
use crate::dialogs::{self, Title};
use crate::error::Error;
use crate::protocol::print_url;
use crate::session::{Held, Session, today};
use crate::shell::{Shell, long, work};
use crate::viewer;
use crate::views::{
    ExchangeView, LanguageChoice, LeftOutView, LineView, PaperLeftOutView, PapersRequest, PreparedPaperView,
    PreparedSheetView, PreparedView, PrintChoicesRequest, PrintChoicesView, PrintRequest, PrintablePaperView,
    ReaderChoice, SavedView, SheetGroup, SheetGroupView, SheetView, TonerView,
};
use crate::words::Words;

/// What there is to print: of the open binder, or of a region where there is none.
#[tauri::command]
pub async fn print_choices(app: AppHandle, request: PrintChoicesRequest) -> Result<PrintChoicesView, Error> {
    work(&app, move |shell| {
        let mut session = shell.session();
        session.desk()?;
        let choice = shell.settings().languages();
        let binder = session.binder().ok();
        let words = words_for(shell, binder, &choice, request.region.as_deref())?;
        let names = |set: &str| sheets_named(&[set.to_owned()], words.packs);
        Ok(PrintChoicesView {
            groups: groups(words)?,
            apart: apart(words)?,
            starter: starter(words.packs)?,
            first_registers: names("starter")?,
            binder: names("binder")?,
            papers: binder.map(|binder| printable(binder, words.packs)).unwrap_or_default(),
        })
    })
    .await
}

/// Makes a print ready; nothing is written. The one before is let go when this one is there: its pages may be in sight.
#[tauri::command]
pub async fn prepare_print(app: AppHandle, request: PrintRequest) -> Result<PreparedView, Error> {
    if request.papers.is_empty() {
        return work(&app, move |shell| prepare(shell, request)).await;
    }
    let watch = watch(&app).await?;
    long(&app, watch, move |shell| prepare(shell, request)).await
}

/// Lets go what lies ready.
#[tauri::command]
pub async fn drop_print(app: AppHandle) -> Result<(), Error> {
    work(&app, |shell| {
        shell.session().desk()?.prepared = None;
        Ok(())
    })
    .await
}

/// Saves what lies ready as a PDF and remembers the sheets; none when the dialog was cancelled.
#[tauri::command]
pub async fn save_print(app: AppHandle) -> Result<Option<SavedView>, Error> {
    let (pdf, pages, whole) = work(&app, |shell| {
        let mut session = shell.session();
        let ready = ready(session.desk()?)?;
        Ok((ready.pdf.clone(), ready.pages, ready.whole))
    })
    .await?;
    let name = work(&app, |shell| Ok(format!("{}.pdf", shell.say("file-sheets")))).await?;
    let Some(place) = dialogs::save_as(&app, Title::SaveSheets, &name).await else { return Ok(None) };
    let saved = dialogs::saved(&place, u32::try_from(pages).unwrap_or(u32::MAX));
    if whole {
        work(&app, move |_| Ok(export::save(&place, &mut &pdf[..])?)).await?;
    } else {
        let watch = watch(&app).await?;
        long(&app, watch, move |shell| {
            let mut session = shell.session();
            let Prepared { request, papers, filled, .. } = ready(session.desk()?)?;
            let (request, papers, filled) = (request.clone(), papers.clone(), *filled);
            let binder = session.binder()?;
            binder.watch().begin(2 * weight(binder, &papers)?);
            binder.print_with_papers(&request, &papers, filled, today(), &shell.content, &place)?;
            Ok(())
        })
        .await?;
    }
    remember_print(app).await?;
    Ok(Some(saved))
}

/// Lets the system's own viewer show what lies ready, from a private folder in memory that is emptied with the lock.
#[tauri::command]
pub async fn view_print(app: AppHandle) -> Result<SavedView, Error> {
    work(&app, |shell| {
        let name = format!("{}.pdf", shell.say("file-sheets"));
        let mut session = shell.session();
        let desk = session.desk()?;
        // What was viewed before goes first.
        desk.viewing = None;
        let Prepared { pdf, pages, .. } = ready(desk)?;
        // Without a list of mounts nothing is known to lie in memory.
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        let viewing = Viewing::begin(shell.places.runtime.as_deref(), &mounts)?;
        let place = viewing.put(&name, &mut &pdf[..])?;
        let saved = dialogs::saved(&place, u32::try_from(*pages).unwrap_or(u32::MAX));
        desk.viewing = Some(viewing);
        viewer::show(&place)?;
        Ok(saved)
    })
    .await
}

/// Remembers that the sheets that lie ready are on paper now, so that later only what changed need be printed. Blank ones
/// replace none, and whoever only looks writes nothing.
#[tauri::command]
pub async fn remember_print(app: AppHandle) -> Result<(), Error> {
    work(&app, |shell| {
        let mut session = shell.session();
        let Session::Open(open) = &mut *session else { return Ok(()) };
        let (Some(print), Held::Whole(binder)) = (&open.desk.prepared, &mut open.held) else { return Ok(()) };
        if print.filled {
            binder.remember(&print.request, &print.sheets, today(), &shell.content)?;
        }
        Ok(())
    })
    .await
}

fn ready(desk: &Desk) -> Result<&Prepared, Error> {
    desk.prepared.as_ref().ok_or_else(|| ordner_binder::BinderError::NothingToPrint.into())
}

/// The words of the open binder, or of a region of the program where there is none.
fn words_for<'a>(
    shell: &'a Shell,
    binder: Option<&'a ReadableBinder>,
    choice: &'a LanguageChoice,
    region: Option<&str>,
) -> Result<Words<'a>, Error> {
    if let Some(binder) = binder {
        return Ok(shell.words_of(binder, choice)?);
    }
    Ok(shell.own_words(region.unwrap_or(ordner_binder::Profile::DEFAULT_PACK), choice)?)
}

/// Every sheet with its title, by what it is for.
fn groups(words: Words<'_>) -> Result<Vec<SheetGroupView>, Error> {
    let cards = SheetId::parse_all(&["words".to_owned()], words.packs).map_err(ordner_binder::Error::from)?;
    let all: Vec<SheetId> =
        SheetId::all(words.packs).into_iter().chain(cards.into_iter().map(|(sheet, _)| sheet)).collect();
    let group = |group: &SheetGroup| SheetGroupView {
        group: *group,
        sheets: all
            .iter()
            .filter(|sheet| group_of(sheet, words.packs) == *group)
            .map(|sheet| shown(words, sheet))
            .collect(),
    };
    let own = SheetGroup::VARIANTS.iter().filter(|group| !APART.iter().any(|(apart, _)| apart == *group));
    Ok(own.map(group).collect())
}

/// What is no part of a binder, with the names of its sheets.
const APART: [(SheetGroup, &[&str]); 3] = [
    (SheetGroup::Paths, &["paths"]),
    (SheetGroup::Team, &["team", "contact-check"]),
    (SheetGroup::Workshop, &["workshop"]),
];

/// Sheets that are asked for on a page of their own, and never come into a binder by themselves.
fn apart(words: Words<'_>) -> Result<Vec<SheetGroupView>, Error> {
    let group = |(group, names): &(SheetGroup, &[&str])| -> Result<SheetGroupView, Error> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let sheets = SheetId::parse_all(&names, words.packs).map_err(ordner_binder::Error::from)?;
        let sheets = sheets.iter().map(|(sheet, _)| shown(words, sheet)).collect();
        Ok(SheetGroupView { group: *group, sheets })
    };
    APART.iter().map(group).collect()
}

fn shown(words: Words<'_>, sheet: &SheetId) -> SheetView {
    SheetView { name: sheet.name(), title: title(words, sheet), private: is_private(sheet, words.packs) }
}

fn group_of(sheet: &SheetId, packs: &Packs) -> SheetGroup {
    let form = match sheet {
        SheetId::Register(_) => return SheetGroup::Registers,
        SheetId::Front(_) => return SheetGroup::Dividers,
        SheetId::Calendar => return SheetGroup::Appointment,
        SheetId::MiniBook | SheetId::Words(_) => return SheetGroup::Cards,
        SheetId::Form(name) => packs.sheet(name),
        _ => None,
    };
    let Some(form) = form else { return SheetGroup::Furniture };
    let holds = |is: fn(&Block) -> bool| form.blocks.iter().any(is);
    if holds(|block| matches!(block, Block::Cards { .. } | Block::WalletCard { .. })) {
        return SheetGroup::Cards;
    }
    match form.register.0.as_str() {
        "c" | "e" => SheetGroup::Appointment,
        "d" => SheetGroup::Letters,
        _ => SheetGroup::Details,
    }
}

fn is_private(sheet: &SheetId, packs: &Packs) -> bool {
    match sheet {
        SheetId::Register(id) => packs.register(id).is_some_and(|register| register.private),
        SheetId::Form(name) => packs.sheet(name).is_some_and(|form| form.private),
        _ => false,
    }
}

/// Its title; of a label also its width, for both have the same.
fn title(words: Words<'_>, sheet: &SheetId) -> LineView {
    let width = match sheet {
        SheetId::Spine(label) => format!(" {} mm", label.width),
        _ => String::new(),
    };
    words.in_each(sheet.name(), &|tag| {
        let title = sheet.title(words.packs, words.pack, &words.content.locales, tag);
        title.unwrap_or_else(|_| sheet.name()) + &width
    })
}

/// The first sheets on few pages: of each register its front sheet instead of its explanations, where papers are filed.
fn starter(packs: &Packs) -> Result<Vec<String>, Error> {
    let sheets = SheetId::parse_all(&["starter".to_owned()], packs).map_err(ordner_binder::Error::from)?;
    let short = |sheet: SheetId| match sheet {
        SheetId::Register(id) => {
            let holds_papers = packs.register(&id).is_some_and(|register| register.group == Group::Tab);
            holds_papers.then_some(SheetId::Front(id))
        }
        sheet => Some(sheet),
    };
    Ok(sheets.into_iter().filter_map(|(sheet, _)| short(sheet)).map(|sheet| sheet.name()).collect())
}

fn sheets_named(names: &[String], packs: &Packs) -> Result<Vec<String>, Error> {
    let sheets = SheetId::parse_all(names, packs).map_err(ordner_binder::Error::from)?;
    Ok(sheets.into_iter().map(|(sheet, _)| sheet.name()).collect())
}

/// The papers of a binder in the order of its registers.
pub(super) fn printable(binder: &ReadableBinder, packs: &Packs) -> Vec<PrintablePaperView> {
    let place = |register: &RegisterId| packs.registers().iter().position(|known| known.id == *register);
    // What is to be sorted has no place among printed papers yet.
    let mut documents: Vec<_> = binder.documents().filter(|(_, one)| !one.is_to_sort()).collect();
    documents.sort_by_key(|(_, document)| place(&document.register));
    let paper = |(id, document): (&str, &Document)| PrintablePaperView {
        id: id.to_owned(),
        title: document.title.clone(),
        register: document.register.0.clone(),
        private: document.is_private(packs),
    };
    documents.into_iter().map(paper).collect()
}

fn prepare(shell: &Shell, wanted: PrintRequest) -> Result<PreparedView, Error> {
    let mut session = shell.session();
    session.desk()?;
    let choice = shell.settings().languages();
    let appointment = session.appointment().map(str::to_owned);
    let wanted = match &appointment {
        Some(appointment) => on_the_table(wanted, appointment, session.table()?.held.read())?,
        None => wanted,
    };
    let binder = session.table().ok().map(|open| open.held.read());
    let words = words_for(shell, binder, &choice, wanted.region.as_deref())?;
    let (request, other) = sheets(&wanted, words.packs)?;
    let papers = papers(&wanted.papers);
    let mut print = match binder {
        Some(binder) if wanted.only_changed => changed(binder, &request, shell)?,
        Some(binder) if !wanted.papers.is_empty() => {
            with_papers(binder, &request, &papers, wanted.filled, shell)?
        }
        Some(binder) => binder.print(&request, wanted.filled, today(), &shell.content)?.into(),
        None => print_blank(&words.pack.id, &request, today(), &shell.content)?.into(),
    };
    print.plan.left_out.splice(0..0, other);
    let number = next_number();
    let view = view(&print, number, words);
    session.desk()?.prepared = Some(Prepared {
        number,
        request,
        papers,
        filled: wanted.filled,
        pdf: print.pdf.into(),
        whole: print.whole,
        pages: print.plan.pages(),
        sheets: print.plan.sheets,
    });
    Ok(view)
}

/// A print that was made, and what it is.
struct Made {
    pdf: Vec<u8>,
    plan: PrintPlan,
    whole: bool,
    exchange: Option<Vec<ChangedSheet>>,
}

impl From<Printed> for Made {
    fn from(Printed { pdf, sheets, toner, left_out, .. }: Printed) -> Self {
        let plan = PrintPlan { sheets, toner, papers: Vec::new(), left_out, papers_left_out: Vec::new() };
        Self { pdf, plan, whole: true, exchange: None }
    }
}

/// Only what is not as it was printed.
fn changed(binder: &ReadableBinder, request: &Sheets, shell: &Shell) -> Result<Made, Error> {
    let changed = binder.changed_sheets(request, None, today(), &shell.content)?;
    let printed = if changed.is_empty() {
        Printed {
            pdf: Vec::new(),
            pages: 0,
            sheets: Vec::new(),
            toner: Toner::default(),
            left_out: Vec::new(),
        }
    } else {
        binder.print_changed(request, &changed, today(), &shell.content)?
    };
    Ok(Made { exchange: Some(changed), ..printed.into() })
}

/// Sheets with papers behind them, as far as memory goes.
fn with_papers(
    binder: &ReadableBinder,
    request: &Sheets,
    papers: &PaperRequest,
    filled: bool,
    shell: &Shell,
) -> Result<Made, Error> {
    let weight = weight(binder, papers)?;
    // Each is read to know its pages, and again to be written.
    binder.watch().begin(2 * weight);
    let content = &shell.content;
    if weight <= SHOWN_BYTES {
        let (printed, pdf) = binder.print_with_papers_in_memory(request, papers, filled, today(), content)?;
        return Ok(Made { pdf, plan: printed.plan, whole: true, exchange: None });
    }
    let plan = binder.plan_print(request, papers, filled, today(), content)?;
    let pdf = if plan.sheets.is_empty() {
        Vec::new()
    } else {
        binder.print(request, filled, today(), content)?.pdf
    };
    Ok(Made { pdf, plan, whole: false, exchange: None })
}

/// Bytes of the papers that may come along.
fn weight(binder: &ReadableBinder, papers: &PaperRequest) -> Result<u64, Error> {
    let all = papers.documents.iter().any(|word| word == "all");
    let named: BTreeSet<&str> =
        papers.documents.iter().chain(papers.cards.iter().flatten()).map(String::as_str).collect();
    let wanted = binder.documents().filter(|(id, _)| all || named.contains(id));
    Ok(wanted.flat_map(|(_, document)| &document.files).map(|stored| stored.file.size).sum())
}

/// What is asked of the core, and what is not because it is meant for other readers.
fn sheets(wanted: &PrintRequest, packs: &Packs) -> Result<(Sheets, Vec<LeftOut>), Error> {
    let (reader, preset) = match wanted.reader {
        ReaderChoice::Me => (Reader::Me, Preset::Me),
        ReaderChoice::Office => (Reader::Office, Preset::Office),
        ReaderChoice::Helper => (Reader::Helper, Preset::Helper),
    };
    let is_meant = |name: &&String| {
        let form = packs.sheet(name);
        form.is_none_or(|form| form.is_apart() || form.presets.contains(&preset))
            || wanted.anyway.contains(name)
    };
    let (meant, other): (Vec<&String>, Vec<&String>) = wanted.sheets.iter().partition(is_meant);
    let mut names: Vec<String> = meant.into_iter().cloned().collect();
    // As they stand in the binder, whatever was ticked first; what is not part of it comes last.
    let order: Vec<String> =
        SheetId::all(packs).iter().chain(&SheetId::apart(packs)).map(SheetId::name).collect();
    names.sort_by_key(|name| order.iter().position(|known| known == name).unwrap_or(order.len()));
    if names.is_empty() {
        names.push("none".to_owned());
    }
    let languages: Result<_, LocaleError> = wanted.languages.iter().map(|tag| tag.parse()).collect();
    let edition = if wanted.large { Edition::Large } else { Edition::Standard };
    let (with_private, squares) = (wanted.with_private, wanted.squares);
    let manner = Manner { reader, with_private, edition, squares, ..Manner::default() };
    let other = other.into_iter().map(|name| LeftOut::OtherReader { name: name.clone() }).collect();
    let about = wanted.about.clone();
    let twice = wanted.twice;
    let sheets = Sheets { sheets: names, languages: languages?, manner, about, twice, ..Sheets::default() };
    Ok((sheets, other))
}

/// So many dots an inch are as many as a cheap printer sets.
const COARSE: u16 = 300;

fn papers(wanted: &PapersRequest) -> PaperRequest {
    let all = wanted.all.then(|| "all".to_owned());
    PaperRequest {
        documents: all.into_iter().chain(wanted.ticked.iter().cloned()).collect(),
        cards: wanted.cards.clone(),
        password: wanted.password.clone().filter(|password| !password.is_empty()),
        fineness: Fineness { dots_per_inch: wanted.coarse.then_some(COARSE), grey: wanted.grey },
    }
}

impl PapersRequest {
    fn is_empty(&self) -> bool {
        !self.all && self.ticked.is_empty() && self.cards.is_empty()
    }
}

fn view(made: &Made, number: u32, words: Words<'_>) -> PreparedView {
    let count = |pages: usize| u32::try_from(pages).unwrap_or(u32::MAX);
    let Made { pdf, plan, whole, exchange } = made;
    let paper = |paper: &PlannedPaper| PreparedPaperView {
        id: paper.id.clone(),
        title: paper.title.clone(),
        pages: count(paper.pages),
        remarks: paper
            .remarks
            .iter()
            .map(|remark| {
                let name: &'static str = remark.into();
                words.said(&format!("remark-{name}"))
            })
            .collect(),
    };
    let papers_left_out = plan.papers_left_out.iter().map(|paper| PaperLeftOutView {
        id: paper.id.clone(),
        title: paper.title.clone(),
        error: match &paper.reason {
            Reason::Private => None,
            Reason::Refused(error) => serde_json::to_value(error).ok(),
        },
    });
    let sheet =
        |(name, pages): &(String, usize)| PreparedSheetView { name: name.clone(), pages: count(*pages) };
    PreparedView {
        url: (!pdf.is_empty()).then(|| print_url(number)),
        size: pdf.len() as u64,
        pages: count(plan.pages()),
        toner: (plan.toner.letters() > 0)
            .then(|| TonerView { letters: plan.toner.letters(), percent: plan.toner.percent() }),
        whole: *whole,
        sheets: plan.sheets.iter().map(sheet).collect(),
        papers: plan.papers.iter().map(paper).collect(),
        left_out: plan.left_out.iter().map(|left_out| self::left_out(left_out, words)).collect(),
        papers_left_out: papers_left_out.collect(),
        exchange: exchange.as_ref().map(|changed| {
            changed
                .iter()
                .map(|changed| ExchangeView {
                    name: changed.name.clone(),
                    title: title_of(&changed.name, words),
                    printed: changed.before.map(|(day, _)| day.to_string()),
                    pages: changed.before.map_or(0, |(_, pages)| count(pages)),
                })
                .collect()
        }),
    }
}

/// The title of a sheet that the core names.
fn title_of(name: &str, words: Words<'_>) -> LineView {
    match SheetId::parse(name, words.packs) {
        Ok(sheet) => title(words, &sheet),
        Err(_) => words.in_each(name.to_owned(), &|_| name.to_owned()),
    }
}

fn left_out(left_out: &LeftOut, words: Words<'_>) -> LeftOutView {
    let wire = serde_json::to_value(left_out).unwrap_or_default();
    let id = wire["id"].as_str().unwrap_or_default().to_owned();
    let sheet = match left_out {
        LeftOut::OtherReader { name } | LeftOut::PrivateSheet { name } | LeftOut::NotEnlarged { name } => {
            SheetId::parse(name, words.packs).ok()
        }
        _ => None,
    };
    let said = words.in_each(String::new(), &|tag| {
        let mut args = FluentArgs::new();
        for (name, value) in wire["args"].as_object().into_iter().flatten() {
            match value {
                Value::Number(number) => args.set(name.clone(), number.as_u64().unwrap_or_default()),
                Value::String(text) => args.set(name.clone(), text.clone()),
                _ => {}
            }
        }
        let locales = &words.content.locales;
        // Known to the core by its name, to people by its title.
        if let Some(title) =
            sheet.as_ref().and_then(|it| it.title(words.packs, words.pack, locales, tag).ok())
        {
            args.set("name", title);
        }
        without_isolates(&locales.text_with(tag, &format!("left-out-{id}"), &args)).into_owned()
    });
    LeftOutView { sheet: sheet.map(|sheet| sheet.name()), id, said }
}
