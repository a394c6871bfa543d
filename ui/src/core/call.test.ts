import { afterEach, describe, expect, it, vi } from 'vitest';

import { call } from './call';
import { CoreError } from './errors';

/** A core that answers every question in one way, and remembers what it was asked. */
function core(answer: () => unknown) {
  const invoke = vi.fn(async (_name: string, _given: unknown) => answer());
  vi.stubGlobal('window', { __TAURI_INTERNALS__: { invoke } });
  return invoke;
}

afterEach(() => vi.unstubAllGlobals());

describe('a call', () => {
  it('carries its request under one name, and nothing where nothing is asked', async () => {
    const invoke = core(() => null);
    await call('register', { id: '2' });
    await call('lock');
    expect(invoke.mock.calls.map(([name, given]) => [name, given])).toEqual([
      ['register', { request: { id: '2' } }],
      ['lock', {}],
    ]);
  });

  it('rejects with the error of the core', async () => {
    core(() => {
      throw { area: 'vault', error: { id: 'newer-format', args: { found: 3, supported: 1 } } };
    });
    const error = await call('start').catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(CoreError);
    expect(error).toMatchObject({ area: 'vault', id: 'newer-format', values: { found: 3, supported: 1 } });
    expect((error as CoreError).message_id).toBe('error-vault-newer-format');
  });

  it.each(['not allowed', null, { area: 'vault' }, { area: 1, error: { id: 'x' } }])(
    'rejects with an error of the window when the core says %j',
    async (raw) => {
      core(() => {
        throw raw;
      });
      await expect(call('start')).rejects.toMatchObject({ area: 'page', id: 'unknown', message_id: 'ui-error-unknown' });
    },
  );
});
