//! The person's own papers behind the sheets: which ones, whether each can be printed, and the file they make.
//!
//! Every paper is read twice: first to know its pages, so that the sheets can leave room, then to be written, one after
//! the other, so that five hundred scans need the memory of one. A paper that cannot be printed is left out by name with
//! its reason, and the others go on. Deliberately not here: what a foreign file holds (`intake`), how a page looks
//! (`sheets`), where the file goes (`export`).

use std::io::{BufWriter, Read, Write};
use std::ops::Deref;
use std::path::Path;

use chrono::NaiveDate;
use ordner_intake::{Fineness, IntakeError, PrintFile, Remark, print_file, print_page};
use ordner_packs::RegisterId;
use ordner_sheets::{Appendix, Foreseen, LeftOut, Paper, PaperLayout, PrintedWithRoom, Toner};
use ordner_vault::{Readable, VaultError};

use crate::{Binder, BinderError, Content, Document, Error, PrintRequest, StoredFile, export, register_id};

/// Which papers follow the sheets, and how.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperRequest {
    /// `all`, `register:N`, or ids. Private papers come along only when they or their register are named. Ids alone keep
    /// their order; otherwise papers follow in the order of the registers.
    pub documents: Vec<String>,
    /// Documents printed as a card, front and back on one page in true size: one with two files, or two.
    pub cards: Vec<Vec<String>>,
    /// Tried on every PDF that is locked; never kept.
    pub password: Option<String>,
    /// For cheap printers.
    pub fineness: Fineness,
}

/// What a print would be, before anything is written.
#[derive(Debug)]
pub struct PrintPlan {
    /// Sheets by their names, with their pages.
    pub sheets: Vec<(String, usize)>,
    /// How much toner the sheets need; papers come on top.
    pub toner: Toner,
    /// Papers in the order they follow.
    pub papers: Vec<PlannedPaper>,
    /// What was asked for of the sheets and is not on them as asked.
    pub left_out: Vec<LeftOut>,
    /// Papers that do not come along.
    pub papers_left_out: Vec<LeftOutPaper>,
}

impl PrintPlan {
    /// All printed pages.
    pub fn pages(&self) -> usize {
        let sheets: usize = self.sheets.iter().map(|(_, pages)| pages).sum();
        sheets + self.papers.iter().map(|paper| paper.pages).sum::<usize>()
    }
}

/// A paper that can be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedPaper {
    /// Its id; of a card of two documents that of the front.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its register.
    pub register: RegisterId,
    /// Printed pages.
    pub pages: usize,
    /// What a person should know about it.
    pub remarks: Vec<Remark>,
}

/// A paper that does not come along.
#[derive(Debug)]
pub struct LeftOutPaper {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Why.
    pub reason: Reason,
}

/// Why a paper does not come along.
#[derive(Debug)]
pub enum Reason {
    /// It is private, and neither it nor its register was named.
    Private,
    /// It cannot be printed.
    Refused(Error),
}

/// A print file that was written.
#[derive(Debug)]
pub struct PrintedFile {
    /// What is in it, and what is not.
    pub plan: PrintPlan,
    /// All pages.
    pub pages: usize,
}

/// Documents that are printed as one paper.
struct Group {
    ids: Vec<String>,
    documents: Vec<Document>,
    layout: PaperLayout,
}

impl Group {
    fn files(&self) -> impl Iterator<Item = &StoredFile> {
        self.documents.iter().flat_map(|document| &document.files)
    }
}

/// A print with papers on its way: everything is known but the papers' own pages.
struct Printing {
    room: PrintedWithRoom,
    ready: Vec<Ready>,
    left_out: Vec<LeftOutPaper>,
}

impl Printing {
    fn finished(self) -> PrintedFile {
        let ordner_sheets::Printed { pages, sheets, toner, left_out, .. } = self.room.printed;
        let papers = planned(&self.ready);
        let plan = PrintPlan { sheets, toner, papers, left_out, papers_left_out: self.left_out };
        PrintedFile { plan, pages }
    }
}

/// A group that can be printed.
struct Ready {
    group: Group,
    paper: Paper,
    remarks: Vec<Remark>,
}

impl<V: Deref<Target = Readable> + ?Sized> Binder<V> {
    /// What printing these sheets and papers would be: pages, and what is left out. Nothing is written.
    ///
    /// # Errors
    /// An unknown sheet, document or register; a character no font has. A paper that cannot be printed is no error.
    pub fn plan_print(
        &self,
        request: &PrintRequest,
        papers: &PaperRequest,
        filled: bool,
        today: NaiveDate,
        content: &Content,
    ) -> Result<PrintPlan, Error> {
        let (ready, papers_left_out) = self.papers(papers, content)?;
        let Foreseen { sheets, toner, left_out } =
            self.on_job(request, filled, today, content, |job| Ok(ordner_sheets::foresee(job)?))?;
        Ok(PrintPlan { sheets, toner, papers: planned(&ready), left_out, papers_left_out })
    }

    /// Prints sheets with papers behind them to `place`.
    ///
    /// The file is tagged and has bookmarks, but claims neither PDF/UA nor PDF/A; sheets alone do (see
    /// [`Binder::print`]). The same binder gives the same bytes.
    ///
    /// # Errors
    /// As [`Binder::plan_print`]; [`BinderError::NothingToPrint`]; [`BinderError::NotSaved`], then what was at `place`
    /// is still there.
    pub fn print_with_papers(
        &self,
        request: &PrintRequest,
        papers: &PaperRequest,
        filled: bool,
        today: NaiveDate,
        content: &Content,
        place: &Path,
    ) -> Result<PrintedFile, Error> {
        let printing = self.begin_with_papers(request, papers, filled, today, content)?;
        export::save_with(place, |out| self.append(&printing, papers, content, out))?;
        Ok(printing.finished())
    }

    /// The same print in memory, to be looked at before it is saved. All papers must fit into memory together.
    ///
    /// # Errors
    /// As [`Binder::plan_print`]; [`BinderError::NothingToPrint`].
    pub fn print_with_papers_in_memory(
        &self,
        request: &PrintRequest,
        papers: &PaperRequest,
        filled: bool,
        today: NaiveDate,
        content: &Content,
    ) -> Result<(PrintedFile, Vec<u8>), Error> {
        let printing = self.begin_with_papers(request, papers, filled, today, content)?;
        let mut pdf = Vec::new();
        self.append(&printing, papers, content, &mut pdf)?;
        Ok((printing.finished(), pdf))
    }

    /// The sheets with room, and the papers that will fill it.
    fn begin_with_papers(
        &self,
        request: &PrintRequest,
        papers: &PaperRequest,
        filled: bool,
        today: NaiveDate,
        content: &Content,
    ) -> Result<Printing, Error> {
        let (ready, left_out) = self.papers(papers, content)?;
        let carried: Vec<Paper> = ready.iter().map(|ready| ready.paper.clone()).collect();
        let room = self.on_job(request, filled, today, content, |job| {
            if job.sheets.is_empty() && carried.is_empty() {
                return Err(BinderError::NothingToPrint.into());
            }
            Ok(ordner_sheets::print_with_room(job, &carried)?)
        })?;
        Ok(Printing { room, ready, left_out })
    }

    fn append(
        &self,
        printing: &Printing,
        request: &PaperRequest,
        content: &Content,
        out: &mut dyn Write,
    ) -> Result<(), Error> {
        let Printing { room, ready, .. } = printing;
        let failed = |error| Error::from(VaultError::from(error));
        let mut appendix = Appendix::begin(room, BufWriter::with_capacity(1 << 20, out)).map_err(failed)?;
        let mut page = room.first_paper;
        for ready in ready {
            for stored in ready.group.files() {
                let file = self.print_file(stored, request.password.as_deref(), request.fineness, content)?;
                let pages = file.pages().len();
                let numbers: Vec<u32> = (0..file.objects())
                    .map(|index| match u32::try_from(index) {
                        Ok(index) if (index as usize) < pages => page + index,
                        _ => appendix.free_number(),
                    })
                    .collect();
                let number = |index: usize| numbers.get(index).copied().unwrap_or_default();
                for index in 0..file.objects() {
                    appendix
                        .object(number(index), |out| file.write_object(index, &number, out))
                        .map_err(failed)?;
                }
                page += u32::try_from(pages).unwrap_or_default();
            }
        }
        appendix.finish().map_err(failed)?;
        Ok(())
    }

    /// Opens every wanted paper once, to know its pages.
    fn papers(
        &self,
        request: &PaperRequest,
        content: &Content,
    ) -> Result<(Vec<Ready>, Vec<LeftOutPaper>), Error> {
        let (groups, mut left_out) = self.wanted(request, content)?;
        let mut ready = Vec::with_capacity(groups.len());
        for group in groups {
            match self.sizes(&group, request, content) {
                Ok((pages, remarks)) => {
                    let first = &group.documents[0];
                    let paper = Paper {
                        register: first.register.clone(),
                        title: first.title.clone(),
                        pages,
                        layout: group.layout,
                    };
                    ready.push(Ready { group, paper, remarks });
                }
                // The person stopped the work; the paper is as good as the others.
                Err(error @ Error::Vault(VaultError::Stopped)) => return Err(error),
                Err(error) => left_out.push(LeftOutPaper {
                    id: group.ids[0].clone(),
                    title: group.documents[0].title.clone(),
                    reason: Reason::Refused(error),
                }),
            }
        }
        Ok((ready, left_out))
    }

    #[expect(clippy::type_complexity, reason = "two lists")]
    fn sizes(
        &self,
        group: &Group,
        request: &PaperRequest,
        content: &Content,
    ) -> Result<(Vec<(f32, f32)>, Vec<Remark>), Error> {
        let mut pages = Vec::new();
        let mut remarks = Vec::new();
        for stored in group.files() {
            let file = self.print_file(stored, request.password.as_deref(), Fineness::default(), content)?;
            pages.extend(file.pages().iter().map(|size| (size.width, size.height)));
            remarks.extend(file.remarks());
        }
        Ok((pages, remarks))
    }

    fn print_file(
        &self,
        stored: &StoredFile,
        password: Option<&str>,
        fineness: Fineness,
        content: &Content,
    ) -> Result<PrintFile, Error> {
        // Said before it is read: the whole file will be held in memory.
        if stored.file.size > content.limits.print_bytes {
            let limit_mb = content.limits.print_bytes / 1_000_000;
            return Err(IntakeError::TooLargeToPrint { limit_mb }.into());
        }
        let mut bytes = Vec::with_capacity(usize::try_from(stored.file.size).unwrap_or_default());
        self.vault.open_file(&stored.file)?.read_to_end(&mut bytes).map_err(VaultError::from)?;
        Ok(if stored.adjustment.is_plain() {
            print_file(bytes, password, fineness, content.limits)?
        } else {
            print_page(bytes, &stored.adjustment, fineness, content.limits)?
        })
    }

    /// The wanted papers, cards where their front stands.
    fn wanted(
        &self,
        request: &PaperRequest,
        content: &Content,
    ) -> Result<(Vec<Group>, Vec<LeftOutPaper>), Error> {
        let mut all = false;
        let mut registers = Vec::new();
        let mut named = Vec::new();
        for word in request.documents.iter().map(|word| word.trim()) {
            match word.strip_prefix("register:") {
                Some(register) => registers.push(register_id(self.packs(content), register)?),
                None if word == "all" => all = true,
                None => {
                    let (id, document) = self.document(word)?;
                    if document.is_to_sort() {
                        return Err(BinderError::StillToSort { title: document.title }.into());
                    }
                    named.push(id);
                }
            }
        }
        let mut cards = Vec::new();
        for card in &request.cards {
            cards.push(card.iter().map(|id| Ok(self.document(id)?.0)).collect::<Result<Vec<_>, Error>>()?);
        }
        let mut groups = Vec::new();
        let mut left_out = Vec::new();
        for register in self.packs(content).registers() {
            for (id, document) in self.documents().filter(|(_, document)| document.register == register.id) {
                if let Some(card) = cards.iter().find(|card| card.iter().any(|part| part == id)) {
                    if card.first().is_some_and(|front| front == id) {
                        let documents =
                            card.iter().map(|id| Ok(self.document(id)?.1)).collect::<Result<_, Error>>()?;
                        groups.push(Group { ids: card.clone(), documents, layout: PaperLayout::Card });
                    }
                    continue;
                }
                let ticked = named.iter().any(|name| name == id) || registers.contains(&register.id);
                if ticked || (all && !document.is_private(self.packs(content))) {
                    groups.push(Group {
                        ids: vec![id.to_owned()],
                        documents: vec![document.clone()],
                        layout: PaperLayout::Pages,
                    });
                } else if all {
                    left_out.push(LeftOutPaper {
                        id: id.to_owned(),
                        title: document.title.clone(),
                        reason: Reason::Private,
                    });
                }
            }
        }
        if all {
            // Nobody knows yet what it is.
            left_out.extend(self.documents().filter(|(_, document)| document.is_to_sort()).map(
                |(id, document)| LeftOutPaper {
                    id: id.to_owned(),
                    title: document.title.clone(),
                    reason: Reason::Private,
                },
            ));
        }
        if !all && registers.is_empty() {
            let fronts: Vec<&String> = cards.iter().filter_map(|card| card.first()).collect();
            groups.sort_by_key(|group| {
                let id = &group.ids[0];
                named.iter().chain(fronts.iter().copied()).position(|name| name == id)
            });
        }
        Ok((groups, left_out))
    }
}

fn planned(ready: &[Ready]) -> Vec<PlannedPaper> {
    ready
        .iter()
        .map(|ready| PlannedPaper {
            id: ready.group.ids[0].clone(),
            title: ready.paper.title.clone(),
            register: ready.paper.register.clone(),
            pages: ready.paper.printed_pages(),
            remarks: ready.remarks.clone(),
        })
        .collect()
}
