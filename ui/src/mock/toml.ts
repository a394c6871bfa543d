// Just enough TOML to show the real registers in the mock window: tables, text, inline tables, lists of text.

type Value = string | boolean | Value[] | { [key: string]: Value };
export type Table = { [key: string]: Value };

function value(text: string): Value {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) {
    const pairs = [...trimmed.matchAll(/(\w+)\s*=\s*("(?:[^"\\]|\\.)*"|[\w-]+)/gu)];
    return Object.fromEntries(pairs.map(([, key = '', inner = '']) => [key, value(inner)]));
  }
  if (trimmed.startsWith('[')) return [...trimmed.matchAll(/"(?:[^"\\]|\\.)*"/gu)].map(([text]) => value(text));
  if (trimmed.startsWith('"')) return JSON.parse(trimmed) as string;
  return trimmed === 'true' ? true : trimmed;
}

export function parse(source: string): Table {
  const root: Table = {};
  let table = root;
  for (const line of source.split('\n')) {
    const list = /^\[\[(\w+)\]\]$/u.exec(line)?.[1];
    const single = /^\[(?:\w+\.)*(\w+)\]$/u.exec(line)?.[1];
    const pair = /^(\w+)\s*=\s*(.+)$/u.exec(line);
    if (list !== undefined) {
      table = {};
      const items = (root[list] ??= []) as Value[];
      items.push(table);
    } else if (single !== undefined) table = (table[single] = {});
    else if (pair?.[1] !== undefined && pair[2] !== undefined) table[pair[1]] = value(pair[2]);
  }
  return root;
}
