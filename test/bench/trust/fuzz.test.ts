import { join } from 'node:path';
import type { RunSummary } from '../../../src/commands/run/summary';
import { copyOf, readBases, type DraftSheet } from '../../../bench/trust/fuzz/base';
import { faultsIn } from '../../../bench/trust/fuzz/judge';
import { mutate } from '../../../bench/trust/fuzz/mutations';
import { randomOf } from '../../../bench/trust/fuzz/random';
import { figuresOf, related, relations } from '../../../bench/trust/fuzz/relations';
import { packed, runBook, type Seen } from '../../../bench/trust/fuzz/run-book';
import { temporaryFolder } from '../../local/support';
import { program } from '../../support/bundle';

const ROOT = join(__dirname, '../../..');
const TASKS: ['attainment', 'flags', 'absorption'] = ['attainment', 'flags', 'absorption'];
const request = { tasks: [...TASKS], messages: 'id' as const };

describe('what a run may never say is noticed', () => {
  const sheet = (name: string, rows: DraftSheet['rows']): DraftSheet => ({
    name,
    rows,
    merges: [],
    formats: new Map(),
  });
  const input = [
    sheet('Indikator', [['Kode', 'Target']]),
    sheet('Realisasi', [
      ['Kode', 'TW I'],
      ['A', '-'],
      ['B', 0],
    ]),
  ];
  const finding = {
    severity: 'error',
    code: 'x',
    sheet: 'Indikator',
    cell: 'B2',
    place: 'Indikator!B2',
    message: 'm',
    advice: 'a',
  };
  const seen = (part: Partial<Seen>, findings: object[] = []): Seen => ({
    summary: { findings, units: [], agency: null } as unknown as RunSummary,
    thrown: null,
    sheets: new Map([['Indikator', []]]),
    milliseconds: 1,
    ...part,
  });
  const attainment = (code: string): Seen =>
    seen({ sheets: new Map([['Capaian', [[], [], ['Kode', 'Realisasi'], [code, 0]]]]) });

  test.each<[string, Seen, RegExp | null]>([
    ['nothing', seen({}, [finding]), null],
    ['a crash', seen({ thrown: { name: 'TypeError', text: 'x is not a function' } }), /^thrown/],
    ['innards', seen({}, [{ ...finding, message: 'Nilai undefined' }]), /^words of x/],
    ['a stack', seen({}, [{ ...finding, advice: 'a\n    at run (Code.js:1)' }]), /^words of x/],
    ['a place that is none', seen({}, [{ ...finding, cell: 'baris 3' }]), /^place of x/],
    ['a place in no sheet', seen({}, [{ ...finding, sheet: 'Lain' }]), /in no sheet/],
    ['no place', seen({}, [{ ...finding, place: ' ' }]), /^no place/],
    ['a figure that is no number', seen({ sheets: new Map([['Baru', [[Number.NaN]]]]) }), /^no number/],
    ['a text of none', seen({ sheets: new Map([['Baru', [['NaN%']]]]) }), /^text/],
    ['an invented zero', attainment('A'), /^zero without a figure: A/],
    ['a reported zero', attainment('B'), null],
    ['a hang', seen({ milliseconds: 1e6 }), /^slow/],
  ])('%s', (_, given, fault) => {
    const faults = faultsIn(input, given);
    if (fault) expect(faults).toEqual([expect.stringMatching(fault)]);
    else expect(faults).toEqual([]);
  });
});

/** A small share of what `npm run fuzz` does. */
test('workbooks changed by chance', async () => {
  const bases = await readBases(ROOT);
  const folder = temporaryFolder();
  for (let seed = 1; seed <= 40; seed += 1) {
    const random = randomOf(seed);
    const base = random.pick(bases.slice(2));
    const sheets = copyOf(base.sheets);
    const what = mutate(sheets, random);
    const faults = faultsIn(sheets, await runBook(await packed(sheets), program, folder, request));
    expect({ seed, base: base.name, what, faults }).toEqual({ seed, base: base.name, what, faults: [] });
  }
}, 120_000);

test.each(relations.map((relation) => [relation.name, relation] as const))(
  '%s keep every figure',
  async (_, relation) => {
    const [base] = await readBases(ROOT);
    if (!base) throw new Error('There is no sample.');
    const folder = temporaryFolder();
    const plain = await runBook(await packed(base.sheets), program, folder, request);
    const changed = await runBook(await packed(related(base.sheets, relation, randomOf(1))), program, folder, request);
    const figures = figuresOf(plain, relation.rename);
    expect(figures.size).toBeGreaterThan(30);
    expect(figuresOf(changed)).toEqual(figures);
  },
  60_000,
);
