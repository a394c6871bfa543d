// Where the person is, and the views last given by the core. One object for the one window.
// Deliberately not here: rules. Every change is asked of the core, and its answer replaces the view.

import { call } from './call';
import { choose } from './languages.svelte';
import type { BinderView, DocumentView, LanguageChoice, RecoveryView, RegisterView, StartView } from './bindings';

export type Place =
  | { at: 'waking' }
  | { at: 'start' }
  | { at: 'new-binder' }
  | { at: 'recovery'; recovery: RecoveryView }
  | { at: 'register' }
  | { at: 'document'; document: DocumentView }
  | { at: 'search' };

/** The register a freshly opened binder shows: the first tab of the paper original. */
const FIRST_REGISTER = '1';

class Session {
  place = $state.raw<Place>({ at: 'waking' });
  start = $state.raw<StartView | undefined>();
  binder = $state.raw<BinderView | undefined>();
  register = $state.raw<RegisterView | undefined>();
  query = $state('');
  /** The last save that was begun; locking waits for it. */
  saved: Promise<unknown> = Promise.resolve();

  /** Asks what there is, and goes on where the window was before it was loaded again. */
  async wake(): Promise<void> {
    this.showStart(await call('start'));
    if (this.start?.open) await this.enter(await call('binder'));
    else this.place = { at: 'start' };
  }

  showStart(start: StartView): void {
    this.start = start;
    choose(start.choice);
  }

  /** Goes into a binder that was opened or made. */
  async enter(binder: BinderView): Promise<void> {
    this.binder = binder;
    if (binder.recovery_to_prove) this.place = { at: 'recovery', recovery: binder.recovery_to_prove };
    else await this.openRegister(FIRST_REGISTER);
  }

  async openRegister(id: string): Promise<void> {
    this.register = await call('register', { id });
    this.place = { at: 'register' };
    this.query = '';
  }

  async openDocument(id: string): Promise<void> {
    this.place = { at: 'document', document: await call('document', { id }) };
  }

  /** Asks for the views again, after a change or in another language. */
  async refresh(): Promise<void> {
    if (!this.binder) return;
    this.binder = await call('binder');
    if (this.register) this.register = await call('register', { id: this.register.tab.id });
  }

  async chooseLanguages(choice: LanguageChoice): Promise<void> {
    this.showStart(await call('choose_languages', choice));
    await this.refresh();
  }

  /** Locks. The core then ends this page and loads a fresh one; until it does, nothing of the binder is shown. */
  async lock(): Promise<void> {
    await call('lock');
    this.binder = this.register = undefined;
    this.place = { at: 'waking' };
  }
}

export const session = new Session();
