// The patterns as `assets/registers` names them: one square tile each, drawn in one colour on none.

interface Tile {
  /** Side of the tile in CSS pixels. */
  size: number;
  /** Filled path data. */
  fill?: string;
  /** Stroked path data. */
  line?: string;
}

export const patterns: Record<string, Tile> = {
  solid: { size: 8, fill: 'M0 0h8v8H0Z' },
  dots: { size: 6, fill: 'M3 1.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z' },
  horizontal: { size: 6, line: 'M0 3h6' },
  vertical: { size: 6, line: 'M3 0v6' },
  'diagonal-up': { size: 6, line: 'M-1 1 1-1M0 6 6 0M5 7 7 5' },
  'diagonal-down': { size: 6, line: 'M-1 5 1 7M0 0l6 6M5-1 7 1' },
  grid: { size: 6, line: 'M0 3h6M3 0v6' },
  diamonds: { size: 8, fill: 'M4 .5 7.5 4 4 7.5.5 4Z' },
  checker: { size: 8, fill: 'M0 0h4v4H0ZM4 4h4v4H4Z' },
  rings: { size: 9, line: 'M4.5 1.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z' },
  frame: { size: 9, line: 'M1.5 1.5h6v6h-6Z' },
  zigzag: { size: 8, line: 'm-1 5 3-3 4 4 3-3' },
  waves: { size: 8, line: 'M-2 4c1.3-2.6 2.7-2.6 4 0s2.7 2.6 4 0 2.7-2.6 4 0' },
  bricks: { size: 8, line: 'M0 .5h8M0 4.5h8M2 .5v4M6 4.5v4' },
  crosses: { size: 8, line: 'M4 1.5v5M1.5 4h5' },
};
