// Invented answers of the guide. Enough to see each page in a browser; the real ones come from the core.

import type * as view from '../core/bindings';

type Both = (de: string, en: string) => view.LineView;

const fact: view.FactView = { source: 'Beispielquelle', stand: '2026-04-29', stale: false, confidence: 'high' };

/** Answers of the guide in the languages `both` speaks. */
export function guide(both: Both) {
  const state = { status: null as string | null, numbers: [] as view.NumberView[], variants: [] as view.VariantView[], city: 'dresden' };
  const name = both('Aufenthaltsgestattung', 'permission to stay during the asylum procedure');
  const stage = both('Asylverfahren', 'Asylum procedure');
  const paper = { kind: 'ending-notice', name: both('Einstellungsbescheid', 'ending notice'), register: '2', document: null };
  const city = { id: 'dresden', name: both('Dresden', 'Dresden') };
  return {
    statuses: () => ({
      chosen: state.status,
      stages: [
        {
          title: stage,
          statuses: [{ id: 'gestattung', name, paper: null, meaning: both('Ihr Verfahren läuft.', 'Your procedure is running.'), validity: null, note: null, law: '§ 55 AsylG', fact, rights: [] }],
        },
      ],
    }),
    choose_status: ({ id }: view.StatusRequest) => {
      state.status = id;
      return null;
    },
    paths: () => [{ id: 'recognised', title: both('Ich bin anerkannt', 'I was recognised'), about: both('Die ersten Monate.', 'The first months.'), fits: true }],
    path: ({ id }: view.Handle) => ({
      id,
      title: both('Ich bin anerkannt', 'I was recognised'),
      about: both('Die ersten Monate.', 'The first months.'),
      has: [],
      handover: true,
      steps: [
        {
          id: 'ending',
          line: both('Holen Sie den Einstellungsbescheid.', 'Get the ending notice.'),
          office: both('Sozialamt', 'social welfare office'),
          contacts: [],
          needs: [],
          gives: [paper],
          deadline: null,
          money: both('Ohne dieses Papier kann Geld stoppen.', 'Without this paper money can stop.'),
          checklist: null,
          law: null,
          fact,
        },
      ],
    }),
    deadlines: () => [],
    reckon: ({ day }: view.DeadlineRequest) => ({
      day,
      title: null,
      said: both(`Frühester letzter Tag: ${day}`, `Earliest last day: ${day}`),
      warnings: [both('Es gilt Ihr Brief.', 'Your letter counts.')],
      steps: [{ line: both('Dieser Tag zählt nicht mit.', 'This day is not counted.'), law: '§ 187 BGB' }],
      rules: [],
      remarks: [],
      law: null,
      fact: null,
      delivery: null,
      advice: [],
    }),
    save_deadline: () => ({ name: 'Termin.ics', pages: 0 }),
    topics: () => ({ topics: [{ id: 'money', name: both('Geld zum Leben', 'Money to live on') }], cities: [city], city: 'dresden', statuses: [{ title: stage, choices: [{ id: 'gestattung', name }] }], status: state.status, birth: null, since: null }),
    who: () => ({
      answers: [{ id: 'money', office: both('Sozialamt', 'social welfare office'), perhaps: null, papers: null, reason: both('So ist es üblich.', 'This is usual.'), law: null, fact, contacts: [] }],
      change: null,
    }),
    wallet: () => ({ kinds: [{ id: 'iban', name: both('IBAN', 'IBAN'), stands_on: both('Bankkarte', 'bank card'), fact }], numbers: state.numbers, variants: state.variants }),
    save_number: (number: view.NumberRequest) => {
      const kept = { ...number, id: number.id || `n${state.numbers.length}`, name: both('IBAN', 'IBAN'), shown: number.value, check: 'doubtful', said: both('zweifelhaft', 'doubtful') };
      state.numbers = [...state.numbers.filter(({ id }) => id !== kept.id), kept];
      return kept;
    },
    remove_number: ({ id }: view.Handle) => {
      state.numbers = state.numbers.filter((one) => one.id !== id);
      return null;
    },
    save_variant: (variant: view.VariantRequest) => {
      const kept = { ...variant, id: variant.id || `v${state.variants.length}` };
      state.variants = [...state.variants.filter(({ id }) => id !== kept.id), kept];
      return kept;
    },
    remove_variant: ({ id }: view.Handle) => {
      state.variants = state.variants.filter((one) => one.id !== id);
      return null;
    },
    packs: () => ({ city: state.city, regions: [{ ...city, stand: '2026-11-22', stale: false, contacts: 61, own: null }], refused: null }),
    choose_region: ({ id }: view.Handle) => {
      state.city = id;
      return [];
    },
    choose_pack_file: () => ({ regions: [city.name], comment: 'Stand November', known: false, changes: [] }),
    take_in_pack: () => null,
    note_contact: () => null,
    paper_kinds: () => [{ id: paper.kind, name: paper.name, register: paper.register }],
  };
}
