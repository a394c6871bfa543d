//! The truth of a binder: a grow-only set of stamped field changes, and how current values follow from it.
//!
//! Apart because it is pure: no database, no clock of its own. Two copies of a binder merge by set union, so folding
//! must not depend on order or repetition; the tests below prove it. The largest stamp of a field wins; nothing that
//! lost is thrown away. Not here: the tables the set is kept in.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// The field name that means "this entity is removed" (value `true`) or "is back" (`false`).
///
/// A serde field cannot be called so.
pub(crate) const REMOVED: &str = "";

/// When a change was made: a hybrid logical clock, and which copy of the vault made it. The pair is the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Stamp {
    /// Milliseconds since 1970 UTC × 65,536 + counter; positive.
    pub(crate) time: i64,
    /// Random number of the vault copy; positive.
    pub(crate) node: i64,
}

impl Stamp {
    /// Before every change: the previous stamp of a field that had no value.
    pub(crate) const NONE: Self = Self { time: 0, node: 0 };
}

/// A clock value is milliseconds shifted by this, and a counter below.
pub(crate) const MILLIS_SHIFT: u32 = 16;
const MILLIS_MAX: i64 = i64::MAX >> MILLIS_SHIFT;

/// The next clock value after `last`: the present if the clock went on, else one more than the last.
///
/// A clock that stands still, runs backwards or shows a time before 1970 or after the year 6429 cannot reorder
/// changes. `None` when the numbers are used up, which no honest clock reaches.
pub(crate) fn tick(last: i64, now_millis: i64) -> Option<i64> {
    let present = now_millis.clamp(0, MILLIS_MAX) << MILLIS_SHIFT;
    last.checked_add(1).map(|next| next.max(present))
}

/// The moment of a clock value, in milliseconds since 1970 UTC.
pub(crate) fn millis(time: i64) -> i64 {
    time >> MILLIS_SHIFT
}

/// One change of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Op {
    /// `<kind>/<key>`
    pub(crate) entity: String,
    /// Name of a top-level field, or [`REMOVED`].
    pub(crate) field: String,
    /// When and where it was made. All changes of one action share it.
    pub(crate) stamp: Stamp,
    /// JSON; `null` means the field has no value.
    pub(crate) value: String,
    /// Stamp of the value it replaced. Two changes with the same one are a conflict to show.
    pub(crate) previous: Stamp,
}

/// What an entity is after all changes seen so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Entity {
    fields: BTreeMap<String, (Stamp, String)>,
}

impl Entity {
    /// Takes a change in; the order and repetition of calls do not matter.
    pub(crate) fn absorb(&mut self, field: &str, stamp: Stamp, value: &str) {
        match self.fields.get_mut(field) {
            // The value decides between equal stamps: copied vaults share their node, and union must stay commutative.
            Some(held) if (stamp, value) > (held.0, held.1.as_str()) => *held = (stamp, value.to_owned()),
            Some(_) => {}
            None => {
                self.fields.insert(field.to_owned(), (stamp, value.to_owned()));
            }
        }
    }

    /// The value of a field, as JSON; none if it never had one.
    pub(crate) fn value(&self, field: &str) -> Option<&String> {
        self.fields.get(field).map(|(_, value)| value)
    }

    /// The stamp of the value of a field.
    pub(crate) fn stamp(&self, field: &str) -> Option<Stamp> {
        self.fields.get(field).map(|(stamp, _)| *stamp)
    }

    /// Every field with the stamp of its value, removals too.
    pub(crate) fn stamps(&self) -> impl Iterator<Item = (&str, Stamp)> {
        self.fields.iter().map(|(field, (stamp, _))| (field.as_str(), *stamp))
    }

    /// Removed, unless a field was changed later than the removal: an edit revives.
    pub(crate) fn is_living(&self) -> bool {
        match self.fields.get(REMOVED) {
            Some((removed, value)) if value == "true" => {
                self.fields.iter().any(|(field, (stamp, _))| field != REMOVED && stamp > removed)
            }
            _ => true,
        }
    }

    /// The fields that have a value. `None` if a value is not JSON, which only damage can cause.
    pub(crate) fn body(&self) -> Option<Map<String, Value>> {
        let mut body = Map::new();
        for (field, (_, value)) in &self.fields {
            let value = serde_json::from_str(value).ok()?;
            if field != REMOVED && value != Value::Null {
                body.insert(field.clone(), value);
            }
        }
        Some(body)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type State = BTreeMap<String, Entity>;

    fn fold<'a>(ops: impl IntoIterator<Item = &'a Op>) -> State {
        let mut state = State::new();
        for op in ops {
            state.entry(op.entity.clone()).or_default().absorb(&op.field, op.stamp, &op.value);
        }
        state
    }

    /// What two copies that already folded something know together.
    fn join(left: &State, right: &State) -> State {
        let mut joined = left.clone();
        for (entity, state) in right {
            for (field, (stamp, value)) in &state.fields {
                joined.entry(entity.clone()).or_default().absorb(field, *stamp, value);
            }
        }
        joined
    }

    prop_compose! {
        // Few entities, fields, stamps and values, so that every kind of collision happens often.
        fn op()(entity in 0..3u8, field in 0..4u8, time in 1..6i64, node in 1..4i64, value in 0..3u8) -> Op {
            let field = ["", "a", "b", "c"][usize::from(field)];
            let value = match (field, value) {
                (REMOVED, value) => (value > 0).to_string(),
                (_, 0) => "null".to_owned(),
                (_, value) => value.to_string(),
            };
            Op {
                entity: format!("k/{entity}"), field: field.to_owned(), stamp: Stamp { time, node },
                value, previous: Stamp::NONE,
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_000))]

        #[test]
        fn union_is_commutative(a in prop::collection::vec(op(), 0..30), b in prop::collection::vec(op(), 0..30)) {
            prop_assert_eq!(fold(a.iter().chain(&b)), fold(b.iter().chain(&a)));
        }

        #[test]
        fn union_is_associative(
            a in prop::collection::vec(op(), 0..20), b in prop::collection::vec(op(), 0..20),
            c in prop::collection::vec(op(), 0..20),
        ) {
            let (a, b, c) = (fold(&a), fold(&b), fold(&c));
            prop_assert_eq!(join(&join(&a, &b), &c), join(&a, &join(&b, &c)));
        }

        #[test]
        fn joining_states_equals_folding_all_changes(
            a in prop::collection::vec(op(), 0..20), b in prop::collection::vec(op(), 0..20),
        ) {
            prop_assert_eq!(join(&fold(&a), &fold(&b)), fold(a.iter().chain(&b)));
        }

        #[test]
        fn union_is_idempotent(a in prop::collection::vec(op(), 0..30)) {
            prop_assert_eq!(fold(a.iter().chain(&a)), fold(&a));
        }

        #[test]
        fn any_order_gives_the_same(
            (a, shuffled) in prop::collection::vec(op(), 0..30)
                .prop_flat_map(|ops| (Just(ops.clone()), Just(ops).prop_shuffle())),
        ) {
            let (a, shuffled) = (fold(&a), fold(&shuffled));
            for (entity, state) in &a {
                prop_assert_eq!(state.is_living(), shuffled[entity].is_living());
                prop_assert_eq!(state.body(), shuffled[entity].body());
            }
        }

        #[test]
        fn the_clock_only_goes_forward(moments in prop::collection::vec(any::<i64>(), 1..50)) {
            let mut last = 0;
            for moment in moments {
                let Some(next) = tick(last, moment) else { break };
                prop_assert!(next > last);
                last = next;
            }
        }
    }

    fn entity(changes: &[(&str, i64, &str)]) -> Entity {
        let mut entity = Entity::default();
        for (field, time, value) in changes {
            entity.absorb(field, Stamp { time: *time, node: 1 }, value);
        }
        entity
    }

    #[test]
    fn a_removal_ends_and_a_later_edit_revives() {
        assert!(entity(&[("a", 1, "1")]).is_living());
        assert!(!entity(&[("a", 1, "1"), (REMOVED, 2, "true")]).is_living());
        assert!(
            !entity(&[("a", 2, "1"), (REMOVED, 2, "true")]).is_living(),
            "same action: the removal was last"
        );
        assert!(entity(&[("a", 3, "1"), (REMOVED, 2, "true")]).is_living());
        assert!(entity(&[("a", 1, "1"), (REMOVED, 2, "true"), (REMOVED, 3, "false")]).is_living());
    }

    #[test]
    fn null_is_no_value() {
        assert_eq!(entity(&[("a", 1, "1"), ("a", 2, "null")]).body(), Some(Map::new()));
        assert_eq!(entity(&[("a", 1, "{")]).body(), None);
    }

    #[test]
    fn the_clock_keeps_its_range() {
        assert_eq!(tick(0, 1), Some(1 << 16));
        assert_eq!(tick(5 << 16, 1), Some((5 << 16) + 1), "clock set back");
        assert_eq!(tick(0, -7), Some(1));
        assert_eq!(tick(0, i64::MAX), Some(MILLIS_MAX << 16));
        assert_eq!(tick(i64::MAX, 0), None);
    }
}
