import fc from 'fast-check';
import { checkScores, type ScoreRow } from '../../../src/domain/awards/check-scores';
import { checkInstrument } from '../../../src/domain/awards/check-instrument';
import { jurorAgreement, meanScores } from '../../../src/domain/awards/jury';
import { jurorGaps } from '../../../src/domain/awards/juror-gaps';
import type { StaffMember } from '../../../src/domain/awards/participants';
import { category, criterion, participant } from './builders';

const member = (id: string, unit: string): StaffMember => ({
  id,
  name: `Pegawai ${id}`,
  fullName: `Pegawai ${id}`,
  unit,
  from: null,
  until: null,
});
const staff = [member('P1', 'SEK'), member('P2', 'A-1'), member('P3', 'B')];
const isWithin = (unit: string, other: string): boolean => unit === other || unit.startsWith(`${other}-`);
const criteria = [
  criterion({ code: 'K1', name: 'Mutu', scale: { kind: 'bounds', low: 0, high: 100 } }),
  criterion({ code: 'K2', name: 'Laporan', source: 'resolved' }),
];
const participants = [participant('A', { recipientName: 'Kepala A' }), participant('B')];
const context = {
  category: category(),
  criteria,
  participants,
  staff,
  isWithin,
  headOf: (unit: string) => (unit === 'A' ? ['P9', 'Kepala A'] : []),
};

const row = (changes: Partial<ScoreRow> = {}): ScoreRow => ({
  sheet: 'Penilaian',
  row: 2,
  category: 'Panti Terbaik',
  participant: 'A',
  criterion: 'K1',
  juror: 'P1',
  score: 80,
  notes: '',
  decidesTie: false,
  cells: { category: 'B2', participant: 'C2', criterion: 'D2', juror: 'E2', score: 'F2', notes: 'G2' },
  ...changes,
});

const codesOf = (rows: ScoreRow[]) => checkScores(rows, context).findings.map(({ code, cell }) => `${code} ${cell}`);

test.each<[string, Partial<ScoreRow>, string[]]>([
  ['a good score', {}, []],
  ['names instead of codes', { participant: 'panti a', criterion: 'MUTU' }, []],
  ['a name instead of an ID', { juror: 'pegawai p1' }, ['unknown-juror E2']],
  ['an ID in another form', { juror: ' p1.' }, []],
  ['an unknown participant', { participant: 'X' }, ['unknown-participant C2']],
  ['an unknown criterion', { criterion: 'K9' }, ['unknown-criterion D2']],
  ['a criterion that is counted', { criterion: 'K2' }, ['score-not-used D2']],
  ['a score above the scale', { score: 101 }, ['score-outside-scale F2']],
  ['a score below the scale', { score: -1 }, ['score-outside-scale F2']],
  ['the own unit', { juror: 'P3', participant: 'B' }, ['own-unit-score E2']],
  ['a unit above the own', { juror: 'P2' }, ['own-unit-score E2']],
  ['the head of the unit', { juror: 'Kepala A' }, ['unknown-juror E2', 'own-score E2']],
  ['the head by his ID', { juror: 'P9' }, ['unknown-juror E2', 'own-unit-score E2']],
  ['the head, of a rival', { juror: 'Kepala A', participant: 'B' }, ['unknown-juror E2', 'participant-scores E2']],
  ['staff of a rival', { juror: 'P3' }, ['participant-scores E2']],
  ['staff below a rival', { juror: 'P2', participant: 'B' }, ['participant-scores E2']],
  ['no juror at all', { juror: '' }, ['juror-missing E2']],
  ['a juror nobody knows', { juror: 'Tamu' }, ['unknown-juror E2']],
  ['a tie decided without a reason', { criterion: 'Seri', decidesTie: true, score: 1 }, ['tie-without-reason G2']],
])('%s', (_, changes, expected) => {
  expect(codesOf([row(changes)])).toEqual(expected);
});

test('a refused score does not count, an unchecked one does', () => {
  const { scores } = checkScores(
    [row({ juror: 'P3', participant: 'B' }), row({ juror: 'Tamu' }), row({ score: 101, juror: 'P3' })],
    context,
  );
  expect(scores).toEqual([{ participant: 'A', criterion: 'K1', juror: 'Tamu', score: 80 }]);
});

test('an employee may be scored by his own unit, but neither by himself nor by a rival', () => {
  const officers = [participant('P2', { unit: 'A-1' }), participant('P3', { unit: 'B' })];
  const of = (juror: string) =>
    checkScores([row({ participant: 'P3', juror })], { ...context, participants: officers }).findings.map(
      ({ code }) => code,
    );
  expect([of('P1'), of('P2'), of('P3')]).toEqual([[], ['participant-scores'], ['own-score']]);
  const colleague = [...staff, member('P4', 'B')];
  expect(
    checkScores([row({ participant: 'P3', juror: 'P4' })], { ...context, staff: colleague, participants: officers })
      .findings,
  ).toEqual([]);
});

test('a second score of one juror for one cell does not count and forbids a decision', () => {
  const checked = checkScores([row(), row({ row: 7, score: 20 }), row({ row: 8, juror: 'p1', score: 20 })], context);
  expect(checked.scores.map(({ score }) => score)).toEqual([80]);
  expect(checked.blocking.map(({ code, values }) => [code, values.row])).toEqual([
    ['duplicate-score', 2],
    ['duplicate-score', 2],
  ]);
});

test('means over jurors', () => {
  const mean = meanScores([
    { participant: 'A', criterion: 'K1', juror: 'P1', score: 80 },
    { participant: 'A', criterion: 'K1', juror: 'P2', score: 90 },
  ]);
  expect([mean('A', 'K1'), mean('B', 'K1')]).toEqual([85, null]);
});

test('agreement over those whom every juror scored', () => {
  const scores = ['P1', 'P2'].flatMap((juror) =>
    ['A', 'B', 'C', 'D'].map((code, index) => ({ participant: code, criterion: 'K1', juror, score: 60 + index * 10 })),
  );
  expect(jurorAgreement(scores, criteria)).toBe(1);
  expect(jurorAgreement(scores.slice(0, -1), criteria)).toBe(1);
  expect(
    jurorAgreement(
      scores.filter(({ juror }) => juror === 'P1'),
      criteria,
    ),
  ).toBeNull();
});

test('who takes part scores nobody, whatever else the rows hold', () => {
  const jurors = fc.array(
    fc.record({ juror: fc.constantFrom('P1', 'P2', 'P3', 'P9'), participant: fc.constantFrom('A', 'B') }),
  );
  fc.assert(
    fc.property(jurors, (rows) => {
      const { scores } = checkScores(
        rows.map((one, index) => row({ ...one, row: index + 2 })),
        context,
      );
      expect(scores.every(({ juror }) => juror === 'P1')).toBe(true);
    }),
  );
});

test('a juror who left somebody out is named', () => {
  const scores = [
    { participant: 'A', criterion: 'K1', juror: 'P1', score: 80 },
    ...['A', 'B'].map((code) => ({ participant: code, criterion: 'K1', juror: 'P8', score: 80 })),
  ];
  const gaps = jurorGaps(scores, criteria, participants, staff);
  expect(gaps.blocking.map(({ values }) => [values.juror, values.participants])).toEqual([['Pegawai P1', ['Panti B']]]);
});

describe('the instrument', () => {
  const found = (changes: Parameters<typeof criterion>[0], figures: number[], method: 'smart' | 'saw' = 'smart') => {
    const one = criterion(changes);
    return checkInstrument(category({ method }), [one], [{ criterion: one, figures }]).map(({ code }) => code);
  };

  test.each<[string, string[], string[]]>([
    ['a sound one', found({}, [70, 80]), []],
    ['weights of 99', found({ weight: 99 }, [70, 80]), ['criteria-weights-total']],
    ['a weight of zero', found({ weight: 0 }, [70, 80]), ['zero-weight', 'criteria-weights-total']],
    [
      'hours that should be long',
      found({ source: 'medianResponse', zero: 4, hundred: 72 }, [5, 9]),
      ['direction-contradicts-source'],
    ],
    [
      'a recoded column declared a cost',
      found({ kind: 'cost', source: 'input', scale: null, zero: 5, hundred: 1 }, [5, 4, 1]),
      ['recoded-cost'],
    ],
    [
      'a scale declared a cost',
      found({ kind: 'cost', scale: { kind: 'bounds', low: 0, high: 100 } }, [70, 80]),
      ['recoded-cost'],
    ],
    [
      'minutes late are no scale',
      found({ kind: 'cost', source: 'input', scale: null, zero: 60, hundred: 0 }, [0, 12, 45]),
      [],
    ],
    ['anchors upside down', found({ zero: 100, hundred: 0 }, [70, 80]), ['anchors-contradict-direction']],
    ['no anchors for hours', found({ source: 'medianResponse', kind: 'cost' }, [5, 9]), ['anchors-missing']],
    ['no anchors for what is entered', found({ source: 'input' }, [70, 80]), ['anchors-missing']],
    ['no anchors for attainment', found({ source: 'unitAttainment' }, [70, 80]), ['anchors-missing']],
    ['jurors without a scale', found({ scale: null }, [70, 80]), ['anchors-missing']],
    ['one anchor of two', found({ source: 'input', hundred: 100 }, [70, 80]), ['anchors-missing']],
    ['one anchor beside a scale', found({ zero: 0 }, [70, 80]), ['anchors-missing']],
    ['equal anchors', found({ source: 'input', zero: 50, hundred: 50 }, [70, 80]), ['anchors-equal']],
    ['no anchors, but SAW', found({ source: 'input' }, [70, 80], 'saw'), []],
    ['everybody alike', found({}, [80, 80, 80]), ['constant-criterion']],
    ['a zero under SAW', found({ source: 'medianResponse', kind: 'cost' }, [0, 9], 'saw'), ['zero-in-ratio']],
    ['a debt under SAW', found({ source: 'input' }, [-1, 9], 'saw'), ['negative-in-ratio']],
  ])('%s', (_, codes, expected) => {
    expect(codes).toEqual(expected);
  });

  test('anchors are asked for where they belong, or at the source that needs them', () => {
    const cellOf = (one: ReturnType<typeof criterion>) => checkInstrument(category(), [one], [])[0]?.cell;
    const without = criterion({ source: 'input' });
    expect(cellOf(without)).toBe('G2:H2');
    expect(cellOf({ ...without, zero: { value: null, cell: '' } })).toBe('F2');
  });

  test('the total is named', () => {
    const parts = [criterion({ code: 'K1', weight: 50 }), criterion({ code: 'K2', weight: 45.5 })];
    expect(checkInstrument(category(), parts, [])[0]?.values).toEqual({ category: 'Panti Terbaik', total: 95.5 });
    const thirds = [33.33, 33.33, 33.34].map((weight, index) => criterion({ code: `K${index}`, weight }));
    expect(checkInstrument(category(), thirds, [])).toEqual([]);
  });
});
