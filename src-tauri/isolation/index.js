// Stands between the page and the core and sees everything the page asks. Commands are checked by the core itself,
// name by name; what it cannot check is which events are listened to. The window system would tell the paths of
// dropped files to a page that listens for them, so only our own events go through.
'use strict';

const EVENTS = ['binder-changed', 'documents-added', 'drag', 'handover-brought', 'idle', 'progress'];

window.__TAURI_ISOLATION_HOOK__ = (asked) => {
  if (asked.cmd === 'plugin:event|listen' && !EVENTS.includes(asked.payload?.event)) {
    throw new Error('not an event of this program');
  }
  return asked;
};
