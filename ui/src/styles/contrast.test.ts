// Measures every contrast DESIGN.md promises, in both colour schemes, from the tokens themselves.
import { expect, it } from 'vitest';

import tokens from './tokens.css?raw';

const TEXT = 4.5;
const READING = 7;
const CONTROL = 3;

/** Foreground, background, least ratio. */
const promises: [string, string, number][] = [
  ['ink', 'paper', READING],
  ['ink', 'paper-low', READING],
  ['ink', 'desk', READING],
  ['ink', 'accent-soft', READING],
  ['ink', 'error-soft', READING],
  ['ink', 'warn-soft', READING],
  ['ink-soft', 'paper', READING],
  ['ink-soft', 'paper-low', TEXT],
  ['ink-soft', 'desk', TEXT],
  ['ink-soft', 'accent-soft', TEXT],
  ['on-accent', 'accent', READING],
  ['accent', 'paper', TEXT],
  ['accent', 'desk', TEXT],
  ['accent', 'accent-soft', TEXT],
  ['accent', 'paper-low', TEXT],
  ['warn', 'warn-soft', TEXT],
  ['error', 'paper', TEXT],
  ['error', 'error-soft', TEXT],
  ['control-line', 'paper', CONTROL],
  ['control-line', 'paper-low', CONTROL],
  ['control-line', 'desk', CONTROL],
  ['focus', 'paper', CONTROL],
  ['focus', 'desk', CONTROL],
  ['focus', 'paper-low', CONTROL],
];

function more(promised: typeof promises): typeof promises {
  const lines: typeof promises = ['paper', 'paper-low', 'desk'].map((ground) => ['line', ground, TEXT]);
  return [...promised.map(([front, back]): [string, string, number] => [front, back, READING]), ...lines];
}

function colours(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Light; dark; light and dark on a desktop with high contrast, where nothing is less than "reading" and no edge less than text. */
const [light = '', dark = '', contrast = '', darkContrast = ''] = tokens.split(/@media \([^{]+/u);

it.each([
  ['light', colours(light), promises],
  ['dark', colours(dark), promises],
  ['high contrast', colours(contrast), more(promises)],
  ['dark high contrast', colours(darkContrast), more(promises)],
])('%s colours keep every promise', (_, palette, promised) => {
  const measured = promised.map(([front, back, least]) => ({
    pair: `${front} on ${back}`,
    ratio: ratio(palette.get(front) ?? '#000000', palette.get(back) ?? '#000000').toFixed(2),
    least,
  }));
  expect(palette.size).toBe(15);
  expect(measured.filter(({ ratio, least }) => Number(ratio) < least)).toEqual([]);
});
