//! `ordner print`: sheets as one PDF, filled from a binder or blank without one, with the person's papers if wanted.

use std::ops::Deref;
use std::path::Path;

use chrono::NaiveDate;
use ordner_binder::{
    Binder, Content, Edition, Error, Fineness, LeftOut, LeftOutPaper, Manner, PackSource, PaperRequest,
    PlannedPaper, PrintPlan, PrintRequest, Printed, PrintedFile, Profile, Reason, Toner, export, print_blank,
};
use ordner_vault::Readable;
use serde_json::{Value, json};

use super::{Edge, Opened};
use crate::arguments::Print;
use crate::output;
use crate::secrets::Secrets;
use crate::speech::{Refusal, words_of_left_out};

pub fn run(edge: &Edge<'_>, verb: Print) -> Result<(), Refusal> {
    let manner = Manner {
        reader: verb.reader.into(),
        with_private: verb.private,
        edition: if verb.large { Edition::Large } else { Edition::Standard },
        offset: verb.offset,
        squares: verb.squares,
    };
    let request = PrintRequest {
        sheets: verb.sheets.clone(),
        languages: verb.lang.clone(),
        manner,
        status: verb.status.clone(),
        about: verb.about.clone(),
        twice: verb.twice,
        letter: verb.letter.clone(),
    };
    let Some(folder) = &verb.binder else {
        let pack = verb.pack.as_deref().unwrap_or(Profile::DEFAULT_PACK);
        let printed = match &verb.from {
            None => print_blank(pack, &request, edge.today, edge.content)?,
            Some(place) => {
                let content = Content::with_packs(&PackSource::read(place)?)?;
                print_blank(pack, &request, edge.today, &content)?
            }
        };
        return save(edge, &verb, &printed);
    };
    match edge.open_to_read(folder, None)? {
        Opened::Whole(mut binder) => {
            let sheets = print(edge, &verb, &request, &binder)?;
            if !verb.blank {
                binder.remember(&request, &sheets, edge.today, edge.content)?;
            }
            binder.lock()?;
        }
        // Where nothing can be written, nothing is remembered.
        Opened::View(binder) => {
            print(edge, &verb, &request, &binder)?;
        }
    }
    Ok(())
}

/// Prints from an open binder; the sheets that lie on paper now, each with its pages.
fn print<V: Deref<Target = Readable>>(
    edge: &Edge<'_>,
    verb: &Print,
    request: &PrintRequest,
    binder: &Binder<V>,
) -> Result<Vec<(String, usize)>, Refusal> {
    let filled = !verb.blank;
    match (&verb.out, papers(verb)?) {
        (None, papers) => {
            let papers = papers.unwrap_or_default();
            let plan = binder.plan_print(request, &papers, filled, edge.today, edge.content)?;
            say_plan(edge, &plan);
            if edge.json {
                output::json(&plan_out(&plan));
            }
            Ok(Vec::new())
        }
        (Some(place), Some(papers)) => {
            let printed =
                binder.print_with_papers(request, &papers, filled, edge.today, edge.content, place)?;
            say_with_papers(edge, &printed, place);
            Ok(printed.plan.sheets)
        }
        (Some(place), None) if verb.changed || verb.changed_since.is_some() => {
            changed(edge, binder, request, verb.changed_since, place)
        }
        (Some(_), None) => {
            let printed = binder.print(request, filled, edge.today, edge.content)?;
            save(edge, verb, &printed)?;
            Ok(printed.sheets)
        }
    }
}

fn save(edge: &Edge<'_>, verb: &Print, printed: &Printed) -> Result<(), Refusal> {
    let Some(place) = &verb.out else { return Ok(()) };
    export::save(place, &mut printed.pdf.as_slice())?;
    if edge.json {
        output::json(&json!({
            "file": place, "pages": printed.pages, "toner": toner_out(printed.toner), "left_out": printed.left_out
        }));
    }
    say_left_out(edge, &printed.left_out);
    say_printed(edge, place, printed.pages);
    say_toner(edge, printed.toner);
    Ok(())
}

fn say_printed(edge: &Edge<'_>, place: &Path, pages: usize) {
    let name = place.display().to_string();
    edge.speech.say("cli-printed", &[("name", &name), ("pages", &pages.to_string())]);
}

/// What it needs, as pages of a letter: how much that is, people know from their own printer.
fn say_toner(edge: &Edge<'_>, toner: Toner) {
    if toner.letters() > 0 {
        let (letters, percent) = (toner.letters().to_string(), toner.percent().to_string());
        edge.speech.say("cli-toner", &[("letters", &letters), ("percent", &percent)]);
    }
}

fn toner_out(toner: Toner) -> Value {
    json!({ "letters": toner.letters(), "percent": toner.percent() })
}

/// Prints what changed and says which old sheet to take out.
fn changed<V: Deref<Target = Readable>>(
    edge: &Edge<'_>,
    binder: &Binder<V>,
    request: &PrintRequest,
    since: Option<NaiveDate>,
    place: &Path,
) -> Result<Vec<(String, usize)>, Refusal> {
    let changed = binder.changed_sheets(request, since, edge.today, edge.content)?;
    let take_out: Vec<Value> = changed
        .iter()
        .map(|sheet| match sheet.before {
            Some((day, pages)) => json!({ "sheet": sheet.name, "printed": day, "pages": pages }),
            None => json!({ "sheet": sheet.name }),
        })
        .collect();
    let mut sheets = Vec::new();
    let mut left_out = Vec::new();
    if changed.is_empty() {
        edge.speech.say("cli-nothing-changed", &[]);
    } else {
        let printed = binder.print_changed(request, &changed, edge.today, edge.content)?;
        export::save(place, &mut printed.pdf.as_slice())?;
        for sheet in &changed {
            match sheet.before {
                Some((day, pages)) => edge.speech.say(
                    "cli-take-out",
                    &[("name", &sheet.name), ("date", &day.to_string()), ("pages", &pages.to_string())],
                ),
                None => edge.speech.say("cli-put-in", &[("name", &sheet.name)]),
            }
        }
        say_left_out(edge, &printed.left_out);
        say_printed(edge, place, printed.pages);
        say_toner(edge, printed.toner);
        Printed { sheets, left_out, .. } = printed;
    }
    if edge.json {
        let file = (!changed.is_empty()).then_some(place);
        output::json(&json!({ "file": file, "changed": take_out, "left_out": left_out }));
    }
    Ok(sheets)
}

fn say_with_papers(edge: &Edge<'_>, printed: &PrintedFile, place: &Path) {
    if edge.json {
        let mut out = plan_out(&printed.plan);
        out["file"] = json!(place);
        output::json(&out);
    }
    printed.plan.papers.iter().for_each(|paper| say_remarks(edge, paper));
    say_left_out(edge, &printed.plan.left_out);
    printed.plan.papers_left_out.iter().for_each(|paper| say_left_out_paper(edge, paper));
    say_printed(edge, place, printed.pages);
    say_toner(edge, printed.plan.toner);
    if !printed.plan.papers.is_empty() {
        edge.speech.say("cli-toner-papers", &[]);
    }
}

/// What was asked for of the person's papers; none without `--with-documents`.
fn papers(verb: &Print) -> Result<Option<PaperRequest>, Refusal> {
    if !verb.with_documents {
        return Ok(None);
    }
    let mut documents = verb.documents.clone();
    if documents.is_empty() && verb.card.is_empty() {
        documents.push("all".to_owned());
    }
    let password = verb.document_password_file.as_deref().map(Secrets::of_document).transpose()?;
    Ok(Some(PaperRequest {
        documents,
        cards: verb.card.iter().map(|card| card.split('+').map(str::to_owned).collect()).collect(),
        password,
        fineness: Fineness { dots_per_inch: verb.dpi, grey: verb.grey },
    }))
}

fn say_plan(edge: &Edge<'_>, plan: &PrintPlan) {
    for (name, pages) in &plan.sheets {
        edge.speech.say("cli-plan-sheet", &[("name", name), ("pages", &pages.to_string())]);
    }
    for paper in &plan.papers {
        let (register, pages) = (paper.register.0.as_str(), paper.pages.to_string());
        let values = [("title", paper.title.as_str()), ("register", register), ("pages", &pages)];
        edge.speech.say("cli-plan-paper", &values);
        say_remarks(edge, paper);
    }
    say_left_out(edge, &plan.left_out);
    plan.papers_left_out.iter().for_each(|paper| say_left_out_paper(edge, paper));
    edge.speech.say("cli-plan-pages", &[("pages", &plan.pages().to_string())]);
    say_toner(edge, plan.toner);
}

fn say_remarks(edge: &Edge<'_>, paper: &PlannedPaper) {
    for remark in &paper.remarks {
        let name: &'static str = remark.into();
        edge.speech.say_about(&paper.title, &format!("remark-{name}"));
    }
}

fn say_left_out(edge: &Edge<'_>, left_out: &[LeftOut]) {
    for left_out in left_out {
        let (id, args) = words_of_left_out(left_out);
        edge.speech.say_with_hint(&id, &args, None);
    }
}

fn say_left_out_paper(edge: &Edge<'_>, paper: &LeftOutPaper) {
    match &paper.reason {
        Reason::Private => edge.speech.say_about(&paper.title, "left-out-private"),
        Reason::Refused(error) => edge.speech.refuse_about(&paper.title, error),
    }
}

fn plan_out(plan: &PrintPlan) -> Value {
    let sheets: Vec<Value> =
        plan.sheets.iter().map(|(name, pages)| json!({ "sheet": name, "pages": pages })).collect();
    let papers: Vec<Value> = plan
        .papers
        .iter()
        .map(|paper| {
            json!({ "id": paper.id, "title": paper.title, "register": paper.register.0,
                "pages": paper.pages, "remarks": paper.remarks })
        })
        .collect();
    let papers_left_out: Vec<Value> = plan
        .papers_left_out
        .iter()
        .map(|paper| json!({ "id": paper.id, "title": paper.title, "reason": reason_out(&paper.reason) }))
        .collect();
    json!({
        "pages": plan.pages(),
        "toner": toner_out(plan.toner),
        "sheets": sheets,
        "documents": papers,
        "left_out": plan.left_out,
        "documents_left_out": papers_left_out,
    })
}

fn reason_out(reason: &Reason) -> Value {
    let refused = |error: &Error| serde_json::to_value(error).unwrap_or_default();
    match reason {
        Reason::Private => json!("private"),
        Reason::Refused(error) => refused(error),
    }
}
