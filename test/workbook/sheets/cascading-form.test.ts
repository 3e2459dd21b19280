import { cascade } from '../../../src/domain/agreements/cascading';
import type { Indicator, Level } from '../../../src/domain/main-job/indicator/indicator';
import { buildUnitTree } from '../../../src/domain/main-job/unit/unit';
import { cascadingForm } from '../../../src/workbook/sheets/forms/cascading-sheet';
import { indicator, unit } from '../../domain/builders';
import { frame } from './evaluations';

const units = [unit('U1')];
const { tree } = buildUnitTree(units);
const linked = (code: string, level: Level | null, parentIndicator = ''): Indicator => ({
  ...indicator({ code, level }),
  parentIndicator,
});

test.each<[string, Indicator[], string[], string[]]>([
  [
    'with levels, those without one below the head',
    [linked('K1', 'head'), linked('A1', 'administrator', 'K1'), linked('A2', null)],
    ['Indikator Kinerja Kepala Dinas', 'Indikator Kinerja Administrator'],
    [],
  ],
  [
    'without the level of the head',
    [linked('A1', 'administrator'), linked('A2', null)],
    ['Indikator Kinerja Administrator'],
    ['Indikator kinerja tingkat Kepala Dinas belum ditetapkan.'],
  ],
  [
    'without any level',
    [linked('A1', null), linked('A2', null)],
    ['Indikator Kinerja'],
    ['Indikator kinerja tingkat Kepala Dinas belum ditetapkan.'],
  ],
  [
    'without any level, one above another',
    [linked('A1', null), linked('A2', null, 'A1')],
    ['Indikator Kinerja Tingkat 1', 'Indikator Kinerja Tingkat 2'],
    ['Indikator kinerja tingkat Kepala Dinas belum ditetapkan.'],
  ],
])('whose indicator it is, is said where it is known: %s', (_, all, headings, foot) => {
  const { rows } = cascade(all, null, tree);
  const form = cascadingForm({ rows, budget: null, units }, { ...frame(), print: (text) => text });
  const shown = form.columns.map((column) => column.headings.join(' '));
  expect(shown.filter((heading) => heading.startsWith('Indikator'))).toEqual(headings);
  expect(form.foot.flat().map(({ text }) => text)).toEqual(foot);
});
