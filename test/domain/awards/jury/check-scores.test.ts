import fc from 'fast-check';
import { checkScores } from '../../../../src/domain/awards/jury/check-scores';
import type { ScoreRow } from '../../../../src/domain/awards/jury/score-row';
import { checkInstrument } from '../../../../src/domain/awards/instrument/check-instrument';
import { jurorAgreement, jurorsOf, meanScores } from '../../../../src/domain/awards/jury/jury';
import { jurorGaps } from '../../../../src/domain/awards/jury/juror-gaps';
import type { StaffMember } from '../../../../src/domain/awards/participants';
import { category, criterion, participant } from '../builders';

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
  judges: new Set<string>(),
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

describe('the scale of a score', () => {
  const bins = { kind: 'bins' as const, bins: [] };
  test.each<[what: string, changes: Parameters<typeof criterion>[0], score: number | null, isCounted: boolean]>([
    ['its lowest', { scale: { kind: 'bounds', low: 1, high: 5 } }, 1, true],
    ['its highest', { scale: { kind: 'bounds', low: 1, high: 5 } }, 5, true],
    ['one above', { scale: { kind: 'bounds', low: 1, high: 5 } }, 5.01, false],
    ['of jurors without a scale: 0', { scale: null }, 0, true],
    ['of jurors without a scale: 100', { scale: null }, 100, true],
    ['of jurors without a scale: 101', { scale: null }, 101, false],
    ['of what is entered without a scale: anything', { scale: null, source: 'input' }, 500, true],
    ['of what is entered, with a scale', { source: 'input' }, 101, false],
    ['of a conversion table: anything', { scale: bins }, 500, true],
  ])('%s', (_what, changes, score, isCounted) => {
    const checked = checkScores([row({ score })], { ...context, criteria: [criterion({ name: 'Mutu', ...changes })] });
    expect(checked.findings.map(({ code }) => code)).toEqual(isCounted ? [] : ['score-outside-scale']);
    expect(checked.scores.map((one) => one.score)).toEqual(isCounted ? [score] : []);
  });

  test('an empty score is none, and no fault', () => {
    const { scores, findings } = checkScores([row({ score: null })], context);
    expect([scores, findings]).toEqual([[], []]);
  });

  test('the bounds are told', () => {
    expect(checkScores([row({ score: 101 })], context).findings[0]?.values).toEqual({ score: 101, low: 0, high: 100 });
  });
});

describe('a juror beside the team', () => {
  const scoredBy = (juror: string, judges: string[], changes: Partial<ScoreRow> = {}) =>
    checkScores([row({ juror, ...changes }), row({ juror, ...changes, row: 3, participant: 'B' })], {
      ...context,
      criteria: [...criteria, criterion({ code: 'K3', name: 'Angka', source: 'input' })],
      judges: new Set(judges),
    });
  test.each<[what: string, juror: string, judges: string[], changes: Partial<ScoreRow>, found: string[]]>([
    ['who was appointed', 'P1', ['p1'], {}, []],
    ['who was appointed, by name', 'Pegawai P1', ['p1'], {}, ['unknown-juror']],
    ['who was not, told once', 'P1', ['p9'], {}, ['juror-outside-team']],
    ['of whom nobody says who was', 'P1', [], {}, []],
    ['whom nobody knows, which is told already', 'X', ['p9'], {}, ['unknown-juror']],
    ['who enters a figure', 'P1', ['p9'], { criterion: 'K3' }, []],
    ['who takes part, and is refused', 'P3', ['p9'], {}, ['participant-scores', 'own-unit-score']],
  ])('%s', (_, juror, judges, changes, found) => {
    const { findings, scores } = scoredBy(juror, judges, changes);
    expect(findings.map(({ code }) => code)).toEqual(found);
    // Nothing says that such a score is refused.
    expect(scores).toHaveLength(found.includes('own-unit-score') ? 0 : 2);
  });
});

describe('who scores', () => {
  const both = (changes: Partial<ScoreRow>) => [row(changes), row({ ...changes, row: 3, participant: 'B' })];

  test('a juror nobody knows is named once, and scores all the same', () => {
    const { scores, findings } = checkScores(both({ juror: 'Tamu' }), context);
    expect(findings.map(({ code, values }) => [code, values])).toEqual([['unknown-juror', { value: 'Tamu' }]]);
    expect(scores.map(({ participant: of }) => of)).toEqual(['A', 'B']);
  });

  test('nobody at all is named once, and the scores count', () => {
    const { scores, findings } = checkScores(both({ juror: '' }), context);
    expect(findings.map(({ code, values }) => [code, values])).toEqual([['juror-missing', { code: 'K1' }]]);
    expect(scores.map(({ participant: of, juror }) => [of, juror])).toEqual([
      ['A', ''],
      ['B', ''],
    ]);
  });

  test('a figure that is entered needs no juror', () => {
    const entered = { ...context, criteria: [criterion({ name: 'Mutu', source: 'input' })] };
    const { scores, findings } = checkScores(both({ juror: '' }), entered);
    expect([scores.length, findings]).toEqual([2, []]);
  });

  test.each<[juror: string, named: string]>([
    ['P3', 'Pegawai P3'],
    ['Kepala A', 'Kepala A'],
  ])('%s, who takes part, is told by name', (juror, named) => {
    const refused = checkScores(both({ juror }), context).findings.filter(({ code }) => code !== 'unknown-juror');
    expect(refused.map(({ values }) => values.juror)).toEqual([named, named]);
  });

  test.each<[juror: string, named: string]>([
    ['P1', 'Pegawai P1'],
    ['Tamu', 'Tamu'],
  ])('a second score of %s is told by name', (juror, named) => {
    const checked = checkScores([row({ juror }), row({ juror, row: 5 })], context);
    expect(checked.blocking.map(({ values }) => values)).toEqual([
      { juror: named, participant: 'Panti A', code: 'K1', row: 2 },
    ]);
  });

  test('what is empty here and there makes nobody a participant', () => {
    const stranger = { ...member('P7', ''), fullName: '' };
    const apart = [participant('X', { unit: '' }), participant('Y')];
    const checked = checkScores([row({ participant: 'X', juror: 'P7' })], {
      ...context,
      participants: apart,
      staff: [...staff, stranger],
    });
    expect(checked.findings).toEqual([]);
  });
});

test.each<[what: string, score: number | null, notes: string, decisions: unknown[]]>([
  ['with a place and a reason', 2, 'Menangani banjir', [{ participant: 'A', place: 2, reason: 'Menangani banjir' }]],
  ['without a place', null, 'Menangani banjir', []],
  ['without a reason', 2, '', []],
])('a tie is decided %s', (_what, score, notes, decisions) => {
  const { tieDecisions, findings, scores } = checkScores(
    [row({ criterion: 'Seri', decidesTie: true, score, notes })],
    context,
  );
  expect([tieDecisions, scores]).toEqual([decisions, []]);
  expect(findings.map(({ code, values }) => [code, values])).toEqual(
    decisions.length > 0 ? [] : [['tie-without-reason', { participant: 'Panti A' }]],
  );
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

describe('agreement of jurors', () => {
  const judged = [
    criterion({ code: 'K1', weight: 90 }),
    criterion({ code: 'K2', weight: 10 }),
    criterion({ code: 'K3', source: 'input' }),
    criterion({ code: 'K4' }),
  ];
  /** Scores by juror and participant, in the order of criteria; null: none. */
  const given = (jurors: Record<string, Record<string, (number | null)[]>>) =>
    Object.entries(jurors).flatMap(([juror, rows]) =>
      Object.entries(rows).flatMap(([of, scores]) =>
        scores.flatMap((score, index) =>
          score === null ? [] : [{ participant: of, criterion: `K${index + 1}`, juror, score }],
        ),
      ),
    );
  const plain = { A: [10, 10], B: [20, 20], C: [30, 30] };

  test.each<[what: string, rows: Parameters<typeof given>[0], expected: number | null]>([
    [
      'weights multiply: little of what counts little',
      { P1: { A: [50, 90], B: [60, 10] }, P2: { A: [1, 1], B: [2, 2] } },
      1,
    ],
    [
      'who was scored on one criterion alone stays out',
      { P1: { ...plain, D: [99, null] }, P2: { ...plain, D: [1, 1] } },
      1,
    ],
    ['what is entered is no judgement', { P1: { ...plain, A: [10, 10, 99] }, P2: plain }, 1],
    ['a criterion of nobody is none', { P1: { A: [1, 1, null, null, 9], B: [2, 2] }, P2: { A: [1, 1], B: [2, 2] } }, 1],
    ['scores of nobody are no juror’s', { P1: plain, '': { A: [9, 9], B: [8, 8], C: [7, 7] } }, null],
    [
      'three of different minds: rank sums 5, 7, 6 of 6 in the mean, 12 × 2 / (9 × 24)',
      {
        P1: plain,
        P2: { A: [10, 10], C: [20, 20], B: [30, 30] },
        P3: { C: [10, 10], B: [20, 20], A: [30, 30] },
      },
      24 / 216,
    ],
  ])('%s', (_what, rows, expected) => {
    const found = jurorAgreement(given(rows), judged);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 10);
  });

  test('a cost counts against: both put A before B before C', () => {
    const two = [criterion({ code: 'K1', weight: 50 }), criterion({ code: 'K2', weight: 50, kind: 'cost' })];
    const rows = { P1: { A: [80, 20], B: [70, 30], C: [60, 40] }, P2: { A: [90, 10], B: [50, 45], C: [40, 60] } };
    expect(jurorAgreement(given(rows), two)).toBe(1);
  });

  test('jurors stand in the order of their IDs, and nobody is none', () => {
    const scores = ['P2', '', 'P1', 'P2'].map((juror) => ({ participant: 'A', criterion: 'K1', juror, score: 1 }));
    expect(jurorsOf(scores)).toEqual(['P1', 'P2']);
  });
});

describe('a juror who left somebody out', () => {
  const scoresOf = (juror: string, codes: string[], of = 'K1') =>
    codes.map((code) => ({ participant: code, criterion: of, juror, score: 80 }));

  test('is named, with those who wait; who is no employee by what the sheet says', () => {
    const scores = [...scoresOf('P1', ['A']), ...scoresOf('P8', ['A', 'B']), ...scoresOf('Tamu', ['B'])];
    const gaps = jurorGaps(scores, criteria, participants, staff);
    expect(gaps.blocking.map(({ code, sheet, cell, values }) => [code, `${sheet}!${cell}`, values])).toEqual([
      ['incomplete-juror', 'Kriteria Penilaian!D2', { juror: 'Pegawai P1', participants: ['Panti B'], code: 'K1' }],
      ['incomplete-juror', 'Kriteria Penilaian!D2', { juror: 'Tamu', participants: ['Panti A'], code: 'K1' }],
    ]);
    expect(gaps.findings).toEqual(gaps.blocking);
  });

  test.each<[what: string, scores: ReturnType<typeof scoresOf>, changes: Parameters<typeof criterion>[0], string[]]>([
    ['of a criterion that others score', [...scoresOf('P1', ['A', 'B'], 'K9')], {}, []],
    ['of a figure that is entered', scoresOf('P1', ['A']), { source: 'input' }, []],
    ['where nobody is named', scoresOf('', ['A']), {}, []],
    ['of a column that the sheet does not have', scoresOf('P1', ['A']), { row: 7 }, ['A7']],
  ])('%s', (_what, scores, changes, cells) => {
    const one = { ...criterion(changes), weight: { value: 100, cell: '' } };
    expect(jurorGaps(scores, [one], participants, staff).findings.map(({ cell }) => cell)).toEqual(cells);
  });

  test('stops nothing where whoever lacks a figure is left out', () => {
    const gaps = jurorGaps(scoresOf('P1', ['A']), [criterion({ ifMissing: 'leaveOut' })], participants, staff);
    expect([gaps.findings.length, gaps.blocking.length]).toEqual([1, 0]);
  });
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
