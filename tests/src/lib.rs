//! Shared ground of the stories.
