//! The contract in TypeScript, made from the views and the list of commands; a test fails when the file is stale.
//!
//! `ORDNER_UPDATE_BINDINGS=1 cargo test -p mein-ordner --lib` writes it anew.

/// Something in the binder changed: views ask again.
pub const BINDER_CHANGED: &str = "binder-changed";
/// Dropped files were filed, or refused: [`crate::views::AddedView`].
pub const DOCUMENTS_ADDED: &str = "documents-added";
/// A file was brought along, as by a double click: `start` names it.
pub const BROUGHT: &str = "handover-brought";
/// How far long work has come: [`crate::views::ProgressView`].
pub const PROGRESS: &str = "progress";
/// The countdown before the lock: [`crate::views::IdleView`].
pub const IDLE: &str = "idle";
/// Files hover over the window: [`crate::views::DragView`].
pub const DRAG: &str = "drag";

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Write;
    use std::path::Path;

    use ts_rs::{Config, TS, TypeVisitor};

    use super::*;
    use crate::views::*;

    include!("commands/list.rs");

    /// Every type a command or an event mentions, by name: the order in which they are met changes between builds.
    #[derive(Default)]
    struct Types(BTreeMap<String, String>);

    impl TypeVisitor for Types {
        fn visit<T: TS + 'static + ?Sized>(&mut self) {
            let config = config();
            if T::output_path().is_some() {
                let text = format!("\n{}export {}\n", T::docs().unwrap_or_default(), T::decl(&config));
                self.0.insert(T::ident(&config), text);
            }
            T::visit_dependencies(self);
            T::visit_generics(self);
        }
    }

    fn config() -> Config {
        // No number of ours passes 2^53.
        Config::new().with_large_int("number")
    }

    /// A unit crosses as `null`.
    fn name<T: TS>() -> String {
        T::name(&config())
    }

    macro_rules! contract {
        ($($module:ident { $($command:ident($($request:ty)?) -> $response:ty;)* })*) => {{
            let mut types = Types::default();
            let mut commands = String::new();
            $($(
                $(types.visit::<$request>();)?
                let request: Option<String> = [$(name::<$request>(),)?].into_iter().next();
                let request = request.unwrap_or_else(|| "void".to_owned());
                types.visit::<$response>();
                let _ = writeln!(
                    commands, "  {}: {{ request: {request}; response: {} }};", stringify!($command), name::<$response>()
                );
            )*)*
            (types, commands)
        }};
    }

    fn contract() -> String {
        let (mut types, commands) = command_list!(contract);
        types.visit::<DragView>();
        types.visit::<ProgressView>();
        types.visit::<IdleView>();
        let events = format!(
            "  '{BINDER_CHANGED}': null;\n  '{BROUGHT}': null;\n  '{DOCUMENTS_ADDED}': {};\n  {DRAG}: {};\n  {PROGRESS}: {};\n  {IDLE}: {};\n",
            name::<AddedView>(),
            name::<DragView>(),
            name::<ProgressView>(),
            name::<IdleView>()
        );
        format!(
            "// Made from src-tauri/src/views.rs and commands/list.rs; never edited by hand.\n{}\n\
             /** Every command: what it takes and what it gives. */\nexport interface Commands {{\n{commands}}}\n\n\
             /** What the core says unasked. */\nexport interface Events {{\n{events}}}\n",
            types.0.into_values().collect::<String>()
        )
    }

    #[test]
    fn the_windows_types_are_those_of_the_core() {
        let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/core/bindings.ts");
        let contract = contract();
        if std::env::var_os("ORDNER_UPDATE_BINDINGS").is_some() {
            ordner_binder::export::save(&place, &mut contract.as_bytes()).expect("written");
        }
        let found = std::fs::read_to_string(&place).unwrap_or_default();
        assert!(
            found == contract,
            "ui/src/core/bindings.ts is stale; ORDNER_UPDATE_BINDINGS=1 writes it anew"
        );
    }

    #[test]
    fn the_frame_between_lets_through_what_is_said() {
        let frame = include_str!("../isolation/index.js");
        let list = frame.lines().find_map(|line| line.strip_prefix("const EVENTS = ")).expect("its list");
        let list = list.trim_end_matches(';').replace('\'', "\"");
        let mut through: Vec<String> = serde_json::from_str(&list).expect("list");
        through.sort();
        assert_eq!(through, [BINDER_CHANGED, DOCUMENTS_ADDED, DRAG, BROUGHT, IDLE, PROGRESS]);
    }

    #[test]
    fn the_window_may_do_what_the_list_says_and_nothing_else() {
        macro_rules! permissions {
            ($($module:ident { $($command:ident($($request:ty)?) -> $response:ty;)* })*) => {
                vec![$($(format!("allow-{}", stringify!($command).replace('_', "-"))),*),*]
            };
        }
        let capability: serde_json::Value =
            serde_json::from_str(include_str!("../capabilities/main.json")).expect("capability");
        let mut allowed: Vec<String> =
            serde_json::from_value(capability["permissions"].clone()).expect("list");
        let mut listed: Vec<String> = command_list!(permissions);
        listed.extend(["core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned));
        allowed.sort();
        listed.sort();
        assert_eq!(allowed, listed);
    }
}
