import { expect, it } from 'vitest';

import { CoreError } from './errors';
import { Task } from './task.svelte';

it('runs one thing at a time', async () => {
  const task = new Task();
  let end: () => void = () => undefined;
  const first = task.run(() => new Promise((done) => (end = done)));
  expect(task.busy).toBe(true);
  expect(await task.run(async () => undefined)).toBe(false);
  end();
  expect(await first).toBe(true);
  expect(task.busy).toBe(false);
});

it('keeps a failure until the next try', async () => {
  const task = new Task();
  const done = await task.run(async () => {
    throw new CoreError('vault', 'wrong-passphrase');
  });
  expect(done).toBe(false);
  expect(task.error?.id).toBe('wrong-passphrase');
  await task.run(async () => undefined);
  expect(task.error).toBeUndefined();
});
