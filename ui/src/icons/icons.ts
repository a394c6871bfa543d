// Line drawings on a 24 × 24 grid, stroke 1.75, round ends; one list of path data per name.
// The registers' icons are those of the paper, from the same file.
import { pictures } from './pictures';
import registers from '../../../assets/icons/registers.json';

const ofRegisters = Object.entries(registers).map(([name, path]) => [name, [path]] as const);

export const icons: Record<string, readonly string[]> = {
  ...Object.fromEntries(ofRegisters),

  ...pictures,

  // envelopes: one shape, and on each what tells it from the others
  'envelope-yellow': ['M2.5 5.5h19v13h-19Z', 'M5.5 9h6', 'M5.5 12h4', 'M14 12.5h5v3.5h-5Z', 'M15.5 14.2l1 .9 1.7-2'],
  'envelope-note': ['M4.5 3.5h15v17h-15Z', 'M7.5 7.5h9', 'M7.5 10.5h9', 'M7.5 13.5h4', 'M14.5 17h2.5', 'M7.5 17h3'],
  'envelope-registered': ['M2.5 5.5h19v13h-19Z', 'M5 8h5v5.5h-5Z', 'M6.5 12.2V9.3h1.3a.8.8 0 0 1 0 1.6H6.5l1.9 1.3', 'M12.5 15.5c1.5-1.5 2.3.8 3.4-.3 1-1 1.8.6 3.1-.4'],
  'envelope-window': ['M2.5 5.5h19v13h-19Z', 'M5 11h8v4.5h-8Z', 'M6.5 12.6h5', 'M6.5 14.1h3', 'M16 8h3v3h-3Z'],
  'envelope-hand': ['M6 3.5h14.5v9H6Z', 'M6 4.2l7.2 4.6 7.3-4.6', 'M3 20.5v-5l3-2.5h4.5a1.4 1.4 0 0 1 0 2.8H8.5', 'M10.5 15.8l5-1.2a1.4 1.4 0 0 1 .8 2.7L9.5 20.5H3'],

  // urgency: told by shape, not by colour alone
  'urgency-red': ['M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8Z', 'M12 7v6.5', 'M12 16.8v.1'],
  'urgency-amber': ['M12 3 22 20.5H2Z', 'M12 9.5v5.5', 'M12 17.8v.1'],
  'urgency-green': ['M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z', 'M12 11v5.5', 'M12 7.6v.1'],

  // window
  add: ['M12 5v14', 'M5 12h14'],
  back: ['M19.5 12h-15', 'm10.5 5.5-6 6.5 6 6.5'],
  binder: ['M5.5 3.5h13v17h-13Z', 'M9 3.5v17', 'M12 7.5h4', 'M12 10.5h4'],
  check: ['m5 12.5 4.7 4.8L19 7.5'],
  close: ['m6 6 12 12', 'M18 6 6 18'],
  down: ['m5.5 9 6.5 6.5L18.5 9'],
  up: ['m5.5 15 6.5-6.5 6.5 6.5'],
  edit: ['m4.5 19.5.8-4L16 4.8l3.2 3.2L8.5 18.7Z', 'm13.5 7.3 3.2 3.2'],
  forward: ['M4.5 12h15', 'm13.5 5.5 6 6.5-6 6.5'],
  guide: ['M12 3.5v17', 'M12 5.5H5l-2 2.25L5 10h7', 'M12 11.5h7l2 2.25L19 16h-7', 'M9 20.5h6'],
  help: ['M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z', 'M9.5 9.6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.7v.3', 'M12 16.6v.1'],
  hide: ['M3.5 12c2-3.7 4.9-5.5 8.5-5.5s6.5 1.8 8.5 5.5c-2 3.7-4.9 5.5-8.5 5.5S5.5 15.7 3.5 12Z', 'm4.5 20 15-16'],
  show: ['M3.5 12c2-3.7 4.9-5.5 8.5-5.5s6.5 1.8 8.5 5.5c-2 3.7-4.9 5.5-8.5 5.5S5.5 15.7 3.5 12Z', 'M12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z'],
  language: ['M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z', 'M3.5 12h17', 'M12 3.5c2.6 2.3 3.8 5.1 3.8 8.5s-1.2 6.2-3.8 8.5c-2.6-2.3-3.8-5.1-3.8-8.5s1.2-6.2 3.8-8.5Z'],
  lock: ['M5 10.5h14v10H5Z', 'M8 10.5V8a4 4 0 0 1 8 0v2.5', 'M12 14.5v2'],
  minus: ['M5 12h14'],
  notice: ['M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Z', 'M12 7.5v5.5', 'M12 16.3v.1'],
  open: ['M4 7h6l2 2.5h8V19H4Z', 'M4 12h16'],
  page: ['M6 3.5h8.5L18 7v13.5H6Z', 'M14 3.5V7.5h4', 'M9 12h6', 'M9 15.5h6'],
  picture: ['M4 5h16v14H4Z', 'm4.5 17 5-5.5 4 4 2.5-2.5 3.5 3.5', 'M15.5 9.8a.9.9 0 1 0 0-1.8.9.9 0 0 0 0 1.8Z'],
  print: ['M7 9V4h10v5', 'M7 17H4V9h16v8h-3', 'M7 14h10v6H7Z'],
  care: ['M12 3 4.5 6v5.5c0 4.5 3 7.5 7.5 9.5 4.5-2 7.5-5 7.5-9.5V6Z', 'm8.5 12 2.5 2.5 4.5-5'],
  history: ['M4.5 12a7.5 7.5 0 1 0 2.4-5.5', 'M4.5 4v3.5H8', 'M12 8v4.3l3 1.7'],
  'turn-left': ['M6.5 10.5h11v10h-11Z', 'M4 7.5A8 8 0 0 1 12 3.5c2 0 3.6.6 5 1.7', 'M3.5 3.5v4.3h4.3'],
  'turn-right': ['M6.5 10.5h11v10h-11Z', 'M20 7.5a8 8 0 0 0-8-4c-2 0-3.6.6-5 1.7', 'M20.5 3.5v4.3h-4.3'],
  corners: ['m7 6.5 11-1.5 1.5 14-14-2Z', 'M4.5 4v5h5V4Z', 'M15.5 2.5v5h5v-5Z', 'M17 16.5v5h5v-5Z', 'M3 14.5v5h5v-5Z'],
  undo: ['M8.5 5 4 9.5 8.5 14', 'M4 9.5h9.5a5.5 5.5 0 0 1 0 11H9'],
  save: ['M12 4v11', 'm7.5 11 4.5 4.5 4.5-4.5', 'M4.5 16v4h15v-4'],
  search: ['M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z', 'm15.5 15.5 5 5'],
  trash: ['M5 7h14', 'M9.5 7V4.5h5V7', 'm6.5 7 .8 13h9.4l.8-13', 'M10.5 11v5.5', 'M13.5 11v5.5'],
};
