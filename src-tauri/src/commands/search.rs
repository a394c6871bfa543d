//! Search over everything filed, narrowed, and by register.

use ordner_binder::{Filter, Found, Wanted};
use tauri::AppHandle;

use super::today::own;
use crate::error::Error;
use crate::shell::work;
use crate::views::{FilterView, FoundView, HitsView, SearchRequest};
use crate::words;

/// Documents in which every word of the query is found and that fit what is asked beside it.
#[tauri::command]
pub async fn search(app: AppHandle, request: SearchRequest) -> Result<FoundView, Error> {
    work(&app, move |shell| {
        let session = shell.session();
        let binder = session.binder()?;
        let SearchRequest { query, filter, person, office } = request;
        let choice = shell.settings().languages();
        let words = shell.words_of(binder, &choice)?;
        let wanted = Wanted { query, filter, person, office };
        let Found { hits, filters, persons, offices } = binder.find(&wanted, words.today, &shell.content);
        let packs = words.packs;
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let of = |is_here: &dyn Fn(&ordner_binder::Document) -> bool| {
            let here = hits.iter().filter(|(_, document)| is_here(document));
            here.map(|(id, document)| words::document(id, document, packs)).collect::<Vec<_>>()
        };
        let mut groups: Vec<HitsView> = packs
            .registers()
            .iter()
            .map(|register| HitsView {
                id: Some(register.id.0.clone()),
                title: words.title(register),
                documents: of(&|document| document.register == register.id),
            })
            .collect();
        let documents = of(&ordner_binder::Document::is_to_sort);
        groups.push(HitsView { id: None, title: words.said("ui-to-sort"), documents });
        groups.retain(|group| !group.documents.is_empty());
        let filter = |(filter, found): &(Filter, usize)| {
            let id: &'static str = filter.into();
            FilterView { id: id.to_owned(), name: words.said(&format!("filter-{id}")), count: count(*found) }
        };
        let name = |(name, found): (String, usize)| FilterView {
            id: name.clone(),
            name: own(name),
            count: count(found),
        };
        Ok(FoundView {
            count: count(groups.iter().map(|group| group.documents.len()).sum()),
            groups,
            filters: filters.iter().map(filter).collect(),
            persons: persons.into_iter().map(name).collect(),
            offices: offices.into_iter().map(name).collect(),
        })
    })
    .await
}
