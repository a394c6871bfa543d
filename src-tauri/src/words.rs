//! Content in the person's languages: a record or a line of a pack becomes a view.
//!
//! Apart because only here is decided which language a line is shown in. Not here: what is shown where.

use chrono::NaiveDate;
use ordner_binder::{
    ContactNote, Content, Document, ItemMark, ItemState, Letter, OwnContact, Pen, StoredFile, is_pile,
};
use ordner_intake::Kind;
use ordner_locale::{Direction, LanguageTag};
use ordner_packs::{
    Bilingual, Checklist, Confidence, Contact, DocumentKind, Fact, Group, Item, Kept, Line, Pack, Packs,
    Register, RegisterId, Spoken, Status, Term,
};

use crate::views::{
    ChecklistView, ContactView, DocumentView, FactView, ItemView, KeptView, LanguageChoice, LetterView,
    LineView, OwnContactView, PageView, RetiredView, TabView, TextView, WordView,
};

/// The languages somebody chose, and the content to say in them.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// Content and languages.
    pub content: &'a Content,
    /// The packs the binder is used with.
    pub packs: &'a Packs,
    /// One language, or two side by side.
    pub choice: &'a LanguageChoice,
    /// The pack of the binder.
    pub pack: &'a Pack,
    /// The residence paper, if the person told it: items for others are left out.
    pub status: Option<&'a Status>,
    /// The day by which a Stand is old.
    pub today: NaiveDate,
}

impl Words<'_> {
    /// A line in the chosen languages. German and English stand in the content; another language translates it by
    /// its id, or is shown in English until it does. The same words are not shown twice.
    pub fn line(&self, id: String, german: &str, english: &str) -> LineView {
        let mut texts: Vec<TextView> = Vec::with_capacity(2);
        for tag in [Some(&self.choice.first), self.choice.second.as_ref()].into_iter().flatten() {
            let text = match tag.as_str() {
                LanguageTag::GERMAN => text(german, LanguageTag::GERMAN),
                LanguageTag::ENGLISH => text(english, LanguageTag::ENGLISH),
                other => {
                    self.translated(other, &id, german).unwrap_or_else(|| text(english, LanguageTag::ENGLISH))
                }
            };
            if texts.iter().all(|known| known.lang != text.lang) {
                texts.push(text);
            }
        }
        LineView { id, texts }
    }

    fn translated(&self, tag: &str, id: &str, german: &str) -> Option<TextView> {
        let tag: LanguageTag = tag.parse().ok()?;
        let said = self.content.locales.say_content(&tag, id, german)?;
        let dir = direction(self.content.locales.language(&tag).ok()?.direction);
        Some(TextView { text: said, lang: tag.to_string(), dir: dir.to_owned() })
    }

    /// A message of the program in each of the chosen languages.
    pub fn said(&self, id: &str) -> LineView {
        self.in_each(id.to_owned(), &|tag| self.content.locales.text(tag, id))
    }

    /// What a pen writes in each of the chosen languages.
    pub fn penned(&self, write: &dyn Fn(&Pen<'_>) -> String) -> LineView {
        self.in_each(String::new(), &|tag| write(&Pen::new(&self.content.locales, tag.clone())))
    }

    /// True when a Stand is so old that somebody must look again.
    pub fn is_old(&self, stand: NaiveDate) -> bool {
        let months = chrono::Months::new(Fact::STALE_AFTER_MONTHS);
        stand.checked_add_months(months).is_some_and(|end| end < self.today)
    }

    /// What a kind of paper is called.
    pub fn kind_name(&self, kind: &DocumentKind) -> LineView {
        self.spoken(&kind.name_line())
    }

    /// What `say` says in each of the chosen languages.
    pub fn in_each(&self, id: String, say: &dyn Fn(&LanguageTag) -> String) -> LineView {
        let tags = [Some(&self.choice.first), self.choice.second.as_ref()].into_iter().flatten();
        let texts = tags.filter_map(|tag| {
            let tag: LanguageTag = tag.parse().ok()?;
            let dir = direction(self.content.locales.language(&tag).ok()?.direction);
            Some(TextView { text: say(&tag), lang: tag.to_string(), dir: dir.to_owned() })
        });
        LineView { id, texts: texts.collect() }
    }

    /// A line of content that knows its id.
    pub fn spoken(&self, line: &Spoken<'_>) -> LineView {
        self.line(line.id.clone(), line.de, line.en)
    }

    /// Content that stands in German and English.
    pub fn bilingual(&self, id: String, line: &Bilingual) -> LineView {
        self.line(id, &line.de, &line.en)
    }

    /// Lines whose ids begin with what they are about.
    pub fn lines(&self, about: &str, lines: &[Line]) -> Vec<LineView> {
        lines.iter().map(|line| self.line(format!("{about}-{}", line.id), &line.de, &line.en)).collect()
    }

    /// Source and Stand of a fact.
    pub fn fact(&self, fact: &Fact) -> FactView {
        let confidence = match fact.confidence {
            Confidence::Low => "low",
            Confidence::Medium => "medium",
            Confidence::High => "high",
        };
        FactView {
            source: fact.source.clone(),
            stand: fact.stand.to_string(),
            stale: fact.is_stale(self.today),
            confidence: confidence.to_owned(),
        }
    }

    /// The title of a register in this pack.
    pub fn title(&self, register: &Register) -> LineView {
        let id = match self.pack.titles.contains_key(&register.id) {
            true => format!("pack-{}-register-{}-title", self.pack.id, register.id.0),
            false => format!("register-{}-title", register.id.0),
        };
        self.bilingual(id, self.pack.title_of(register))
    }

    /// Where a paper lies, in words: the title of its register, or that it is to be sorted; none for a register of a pack
    /// that is not there.
    pub fn place(&self, place: &RegisterId) -> Option<LineView> {
        if is_pile(place) {
            return Some(self.said("ui-to-sort"));
        }
        self.packs.register(place).map(|register| self.title(register))
    }

    /// The tab of a register.
    pub fn tab(
        &self,
        register: &Register,
        documents: &[(&str, &Document)],
        marks: &[(String, ItemMark)],
    ) -> TabView {
        let group = match register.group {
            Group::Front => "front",
            Group::Tab => "tab",
            Group::Back => "back",
        };
        let filed = documents.iter().filter(|(_, document)| document.register == register.id).count();
        let checklists = self.packs.checklists_of(&register.id);
        let open = checklists.flat_map(|list| self.items_of(list).map(move |item| item_id(list, item)));
        let open = open.filter(|id| !mark(marks, id).is_some_and(|mark| mark.state.is_settled())).count();
        TabView {
            id: register.id.0.clone(),
            group: group.to_owned(),
            title: self.title(register),
            icon: register.icon.clone(),
            pattern: register.pattern.clone(),
            documents: u32::try_from(filed).unwrap_or(u32::MAX),
            open_items: u32::try_from(open).unwrap_or(u32::MAX),
            private: register.private,
        }
    }

    /// What a register is for.
    pub fn explanation(&self, register: &Register) -> Vec<LineView> {
        self.lines(&format!("register-{}", register.id.0), &register.explanation)
    }

    /// What is filed in a register.
    pub fn file_here(&self, register: &Register) -> Vec<LineView> {
        self.lines(&format!("register-{}", register.id.0), &register.file_here)
    }

    /// What to keep of a register's papers, and what may go.
    pub fn keep(&self, register: &Register) -> Vec<KeptView> {
        let kept = |kept: &Kept| KeptView {
            line: self.line(format!("register-{}-{}", register.id.0, kept.id), &kept.de, &kept.en),
            may_go: kept.may_go,
            law: kept.law.clone(),
            fact: self.fact(&kept.fact),
        };
        register.keep.iter().map(kept).collect()
    }

    /// The office words that matter most in a register.
    pub fn office_words(&self, register: &Register) -> Vec<WordView> {
        let terms = register.words.iter().filter_map(|id| self.packs.term(id));
        let word = |term: &Term| WordView {
            word: self.spoken(&term.word_line()),
            meaning: self.spoken(&term.meaning_line()),
            aliases: term.aliases.clone(),
        };
        terms.map(word).collect()
    }

    /// The items of a checklist that concern the person.
    fn items_of<'l>(&'l self, checklist: &'l Checklist) -> impl Iterator<Item = &'l Item> + 'l {
        self.pack.items_of(checklist, self.status)
    }

    /// The checklists of a register with the state of their items, without lists that concern others only.
    pub fn checklists(&self, register: &Register, marks: &[(String, ItemMark)]) -> Vec<ChecklistView> {
        let lists = self.packs.checklists_of(&register.id);
        lists.map(|list| self.checklist(list, marks)).filter(|list| !list.items.is_empty()).collect()
    }

    fn checklist(&self, checklist: &Checklist, marks: &[(String, ItemMark)]) -> ChecklistView {
        ChecklistView {
            id: checklist.id.clone(),
            title: self.bilingual(format!("checklist-{}-title", checklist.id), &checklist.title),
            items: self.items_of(checklist).map(|item| self.item(checklist, item, marks)).collect(),
        }
    }

    /// One item by its `checklist/item`; none when this pack has no such item.
    pub fn item_of(&self, id: &str, marks: &[(String, ItemMark)]) -> Option<ItemView> {
        let lists = self.packs.checklists().iter();
        let mut items = lists.flat_map(|list| self.pack.items_of(list, None).map(move |item| (list, item)));
        items.find(|(list, item)| item_id(list, item) == id).map(|(list, item)| self.item(list, item, marks))
    }

    fn item(&self, checklist: &Checklist, item: &Item, marks: &[(String, ItemMark)]) -> ItemView {
        let id = item_id(checklist, item);
        let mark = mark(marks, &id);
        ItemView {
            line: self.line(format!("checklist-{}-{}", checklist.id, item.id), &item.de, &item.en),
            state: mark.map_or(ItemState::Open, |mark| mark.state),
            changed: mark.map(|mark| mark.changed.to_string()),
            office: item.office.clone(),
            needs: item.needs.clone(),
            law: item.law.clone(),
            fact: self.fact(&item.fact),
            id,
        }
    }

    /// A contact of the pack.
    pub fn contact(&self, contact: &Contact) -> ContactView {
        let part = |name: &str, line: &Option<Bilingual>| {
            line.as_ref().map(|line| self.bilingual(format!("contact-{}-{name}", contact.id), line))
        };
        ContactView {
            id: contact.id.clone(),
            name: self.spoken(&contact.name_line()),
            address: contact.address.clone(),
            phone: contact.phone.clone(),
            email: contact.email.clone(),
            website: contact.website.clone(),
            hours: part("hours", &contact.hours),
            note: part("note", &contact.note),
            retired: contact.retired.as_ref().map(|retired| RetiredView {
                since: retired.since.to_string(),
                successor: retired
                    .successor
                    .as_deref()
                    .and_then(|id| self.pack.contact(id))
                    .map(|new| self.spoken(&new.name_line())),
            }),
            own_note: None,
            own_phone: None,
            fact: self.fact(&contact.fact),
        }
    }

    /// A contact of the pack with what the person wrote beside it.
    pub fn noted(&self, contact: &Contact, notes: &[(String, ContactNote)]) -> ContactView {
        let note = notes.iter().find(|(id, _)| *id == contact.id).map(|(_, note)| note);
        ContactView {
            own_note: note.and_then(|note| note.note.clone()),
            own_phone: note.and_then(|note| note.phone.clone()),
            ..self.contact(contact)
        }
    }
}

/// A document as the window shows it; the same in every language. `packs` know when its kind is reminded of.
pub fn document(id: &str, document: &Document, packs: &Packs) -> DocumentView {
    let letter = |letter: &Letter| LetterView {
        way: letter.way,
        envelope: letter.envelope,
        arrived: letter.arrived,
        rule: letter.rule.clone(),
        period: letter.period.clone(),
        due: letter.due,
        done: letter.done,
        envelope_photo: letter.envelope_photo.clone(),
    };
    let file = document.files.first();
    let kind = file.map_or("pdf", |file| kind_name(file.kind));
    DocumentView {
        id: id.to_owned(),
        title: document.title.clone(),
        register: document.register.0.clone(),
        paper: document.kind.clone(),
        issued: document.issued.map(|day| day.to_string()),
        valid_until: document.valid_until.map(|day| day.to_string()),
        expiry: document.expiry(packs, crate::session::today()),
        office: document.office.as_ref().map(|office| office.name.clone()),
        reference: document.reference.clone(),
        person: document.person.clone(),
        original: document.original.clone(),
        private: document.is_private(packs),
        private_choice: document.private,
        lent_to: document.lent.as_ref().map(|lent| lent.to.clone()),
        lent_since: document.lent.as_ref().and_then(|lent| lent.since).map(|day| day.to_string()),
        note: document.note.clone(),
        letter: document.letter.as_ref().map(letter),
        added: document.added.to_string(),
        kind: kind.to_owned(),
        size: file.map_or(0, |file| file.file.size),
        sha256: file.map(|file| file.file.sha256.clone()).unwrap_or_default(),
        url: crate::protocol::page_url(id, 1, document.files.first().map(|file| &file.adjustment)),
        pages: document.files.iter().enumerate().map(|(at, file)| page(id, at + 1, file)).collect(),
    }
}

fn page(id: &str, number: usize, file: &StoredFile) -> PageView {
    let is_photo = file.kind != Kind::Pdf;
    let shown = crate::protocol::page_url(id, number, Some(&file.adjustment));
    PageView {
        number: u32::try_from(number).unwrap_or(u32::MAX),
        kind: kind_name(file.kind).to_owned(),
        size: file.file.size,
        sha256: file.file.sha256.clone(),
        thumbnail: is_photo.then(|| crate::protocol::thumbnail_url(&shown)),
        photo: is_photo.then(|| crate::protocol::photo_url(id, number)),
        url: shown,
        adjustment: file.adjustment,
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Pdf => "pdf",
        Kind::Jpeg => "jpeg",
        Kind::Png => "png",
    }
}

/// A contact of the person; the same in every language.
pub fn own_contact(id: &str, contact: &OwnContact) -> OwnContactView {
    OwnContactView {
        id: id.to_owned(),
        register: contact.register.0.clone(),
        name: contact.name.clone(),
        role: contact.role.clone(),
        phone: contact.phone.clone(),
        address: contact.address.clone(),
        email: contact.email.clone(),
    }
}

/// `ltr` or `rtl`, as pages write it.
pub fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

fn text(text: &str, lang: &str) -> TextView {
    // Both languages every line of content has run left to right.
    TextView { text: text.to_owned(), lang: lang.to_owned(), dir: "ltr".to_owned() }
}

fn item_id(checklist: &Checklist, item: &Item) -> String {
    format!("{}/{}", checklist.id, item.id)
}

fn mark<'a>(marks: &'a [(String, ItemMark)], id: &str) -> Option<&'a ItemMark> {
    marks.iter().find(|(known, _)| known == id).map(|(_, mark)| mark)
}
