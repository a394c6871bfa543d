//! The finished pages: a few draw commands in reading order, and the tree of roles they belong to.
//!
//! Stands between layout and writer, so that neither knows the other: layout fills it, `dump.rs` reads it as text,
//! `pdf.rs` writes it. Deliberately not here: how anything is placed, and any word of the PDF format.
//! Lengths are points (1/72 inch), measured from the upper left corner of the page, y growing downwards.

use ordner_locale::LanguageTag;

use crate::fonts::Face;

/// Points per millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// Width of A4.
pub(crate) const PAGE_WIDTH: f32 = 210.0 * MM;

/// Height of A4.
pub(crate) const PAGE_HEIGHT: f32 = 297.0 * MM;

/// Everything a writer needs.
pub(crate) struct Document {
    /// Neutral title, shown by viewers; never a person's name.
    pub title: String,
    /// The first language of the job.
    pub language: LanguageTag,
    /// Pages in order.
    pub pages: Vec<Page>,
    /// Roles of what stands on the pages.
    pub tree: Tree,
    /// One entry for each sheet.
    pub bookmarks: Vec<Bookmark>,
}

/// A place in the outline of the file.
pub(crate) struct Bookmark {
    /// Words, all languages on one line.
    pub title: String,
    /// Index of the page.
    pub page: usize,
}

/// One page: what is drawn, in reading order.
#[derive(Default)]
pub(crate) struct Page {
    /// Marks in reading order; later ones lie above earlier ones.
    pub marks: Vec<Mark>,
    /// What is drawn around them.
    pub furniture: Furniture,
}

/// What is drawn around a sheet's own words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Furniture {
    /// Everything a sheet in the binder has: holes, running head, thumb index, footer.
    #[default]
    Binder,
    /// A letter that leaves the binder: the marks to fold it by.
    Letter,
    /// Nothing, for what is cut out or folded.
    Nothing,
}

/// One drawn thing and what it is part of.
#[derive(Clone)]
pub(crate) struct Mark {
    /// Its role; none for decoration that is not read out.
    pub node: Option<NodeId>,
    /// What is drawn.
    pub draw: Draw,
}

/// The draw commands.
#[derive(Clone)]
pub(crate) enum Draw {
    /// Shaped text on one baseline.
    Text(TextRun),
    /// A straight black line.
    Rule {
        /// Start.
        from: Point,
        /// End.
        to: Point,
        /// Thickness.
        width: f32,
    },
    /// A black shape.
    Path {
        /// Its outline, in absolute positions.
        segments: Vec<Segment>,
        /// Filled or stroked.
        paint: Paint,
    },
    /// Room for a page of a paper that is appended later.
    Slot(Slot),
}

/// Where a page of a paper goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Slot {
    /// Upper left corner.
    pub at: Point,
    /// Width on paper.
    pub width: f32,
    /// Height on paper.
    pub height: f32,
    /// Its size on paper by its natural size.
    pub scale: f32,
    /// A quarter turn to the left.
    pub turned: bool,
}

/// A position on the page: x to the right, y downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Point {
    /// From the left edge.
    pub x: f32,
    /// From the upper edge.
    pub y: f32,
}

/// Short for a [`Point`].
pub(crate) const fn pt(x: f32, y: f32) -> Point {
    Point { x, y }
}

/// A piece of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Segment {
    /// Begins a new piece.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A cubic curve: two handles and the end.
    Curve(Point, Point, Point),
    /// Back to the last [`Segment::Move`].
    Close,
}

/// How a path is painted; always black.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Paint {
    /// Filled, with holes by the even-odd rule.
    Fill,
    /// Stroked with round ends, this thick.
    Stroke(f32),
}

/// Which way the baseline of a text runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Turn {
    /// To the right, as on a page that is read as it lies.
    #[default]
    Upright,
    /// Upwards, as on the spine of a German binder.
    Up,
    /// Downwards.
    Down,
    /// To the left: upside down.
    Over,
}

impl Turn {
    /// Where a point goes that lies `x` along the baseline and `y` below it, seen from `at`.
    pub(crate) fn place(self, at: Point, x: f32, y: f32) -> Point {
        match self {
            Self::Upright => pt(at.x + x, at.y + y),
            Self::Up => pt(at.x + y, at.y - x),
            Self::Down => pt(at.x - y, at.y + x),
            Self::Over => pt(at.x - x, at.y - y),
        }
    }
}

/// Glyphs of one face, size and direction on one baseline.
#[derive(Clone)]
pub(crate) struct TextRun {
    /// Start of the baseline: always its left end.
    pub at: Point,
    /// Face of the glyphs.
    pub face: Face,
    /// Type size.
    pub size: f32,
    /// Which way its baseline runs on the page.
    pub turn: Turn,
    /// True when the text runs right to left: the glyphs stand in visual order, the text in logical order.
    pub right_to_left: bool,
    /// Glyphs from left to right.
    pub glyphs: Vec<Glyph>,
    /// The source text, in logical order, without direction marks.
    pub text: String,
}

/// One glyph. Units are thousandths of the type size, as all bundled faces have 1000 units per em.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glyph {
    /// Glyph number in the bundled face.
    pub id: u16,
    /// How far the pen moves.
    pub advance: i32,
    /// Shift to the right of the pen.
    pub dx: i32,
    /// Shift above the baseline.
    pub dy: i32,
    /// Where its characters begin in the run's text.
    pub start: usize,
    /// And end; equal to `start` for a second glyph of the same characters.
    pub end: usize,
}

/// What a mark is to a reader, in the words of PDF/UA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The whole file.
    Document,
    /// One sheet.
    Sect,
    /// Title of a sheet.
    H1,
    /// Title of a part.
    H2,
    /// Paragraph.
    P,
    /// A stretch in another language.
    Span,
    /// List.
    L,
    /// One entry of a list.
    Li,
    /// Its number or tick box.
    Lbl,
    /// Its text.
    LBody,
    /// Table.
    Table,
    /// Row.
    Tr,
    /// Head of a column.
    Th,
    /// Field.
    Td,
    /// A drawing with a meaning.
    Figure,
}

/// Handle of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct NodeId(pub usize);

/// One node of the tree.
pub(crate) struct Node {
    /// What it is.
    pub role: Role,
    /// The language of its text, where it differs from its parent's.
    pub language: Option<LanguageTag>,
    /// What a drawing says, for somebody who does not see it.
    pub alternative: Option<String>,
    /// Children in reading order.
    pub children: Vec<NodeId>,
}

/// The roles of everything that is read out, as a tree.
pub(crate) struct Tree {
    /// Nodes; the first is the document.
    pub nodes: Vec<Node>,
}

impl Tree {
    /// The document.
    pub(crate) const ROOT: NodeId = NodeId(0);

    /// A tree with nothing but its root.
    pub(crate) fn new() -> Self {
        let root = Node { role: Role::Document, language: None, alternative: None, children: Vec::new() };
        Self { nodes: vec![root] }
    }

    /// A new last child.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        self.insert(parent, Node { role, language: None, alternative: None, children: Vec::new() })
    }

    /// A new last child in a language.
    pub(crate) fn add_in(&mut self, parent: NodeId, role: Role, language: &LanguageTag) -> NodeId {
        let language = Some(language.clone());
        self.insert(parent, Node { role, language, alternative: None, children: Vec::new() })
    }

    /// A drawing with a meaning.
    pub(crate) fn add_figure(&mut self, parent: NodeId, alternative: String) -> NodeId {
        let alternative = Some(alternative);
        self.insert(parent, Node { role: Role::Figure, language: None, alternative, children: Vec::new() })
    }

    /// The node of a handle.
    pub(crate) fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.0)
    }

    /// Takes back the sheets whose nodes are the `count`th and later ones.
    pub(crate) fn cut_to(&mut self, count: usize) {
        self.nodes.truncate(count);
        if let Some(root) = self.nodes.first_mut() {
            root.children.retain(|child| child.0 < count);
        }
    }

    fn insert(&mut self, parent: NodeId, node: Node) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(node);
        if let Some(parent) = self.nodes.get_mut(parent.0) {
            parent.children.push(id);
        }
        id
    }
}

impl Draw {
    /// The same, moved.
    pub(crate) fn moved(self, dx: f32, dy: f32) -> Self {
        self.placed(pt(dx, dy), Turn::Upright)
    }

    /// The same on a piece of paper whose upper left corner lies at `at` and which is turned; it was upright before.
    pub(crate) fn placed(mut self, at: Point, turn: Turn) -> Self {
        let shift = |point: &mut Point| *point = turn.place(at, point.x, point.y);
        match &mut self {
            Self::Text(run) => {
                shift(&mut run.at);
                if turn != Turn::Upright {
                    run.turn = turn;
                }
            }
            Self::Rule { from, to, .. } => {
                shift(from);
                shift(to);
            }
            Self::Slot(slot) => shift(&mut slot.at),
            Self::Path { segments, .. } => {
                for segment in segments {
                    match segment {
                        Segment::Move(p) | Segment::Line(p) => shift(p),
                        Segment::Curve(a, b, c) => {
                            shift(a);
                            shift(b);
                            shift(c);
                        }
                        Segment::Close => {}
                    }
                }
            }
        }
        self
    }
}
