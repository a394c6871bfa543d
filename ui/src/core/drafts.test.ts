import { afterEach, describe, expect, it, vi } from 'vitest';

import { dropDraft, handOverDrafts, keepDraft } from './drafts';

const draft = (key: string, name: string) => ({ key, register: '1', about: null, fields: { name } });

function core() {
  const told: unknown[] = [];
  const invoke = vi.fn(async (name: string, given: { request?: unknown }) => {
    told.push([name, given.request]);
    return null;
  });
  vi.stubGlobal('window', { __TAURI_INTERNALS__: { invoke } });
  return told;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a draft', () => {
  it('is told once for many letters', async () => {
    vi.useFakeTimers();
    const told = core();
    for (const name of ['F', 'Fr', 'Frau']) keepDraft(draft('contact/new/1', name));
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toEqual([['keep_draft', draft('contact/new/1', 'Frau')]]);
  });

  it('is handed over at once before a lock, and not again', async () => {
    vi.useFakeTimers();
    const told = core();
    keepDraft(draft('a', 'x'));
    keepDraft(draft('b', 'y'));
    await handOverDrafts();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([
      ['keep_draft', draft('a', 'x')],
      ['keep_draft', draft('b', 'y')],
    ]);
  });

  it('that was thrown away does not come late', async () => {
    vi.useFakeTimers();
    const told = core();
    keepDraft(draft('a', 'x'));
    await dropDraft('a');
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([['drop_draft', { id: 'a' }]]);
  });
});
