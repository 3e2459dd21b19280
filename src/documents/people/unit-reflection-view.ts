import { headOn } from '../../domain/people/office';
import { stepsOf } from '../../domain/people/reflection';
import { countThemes } from '../../domain/people/themes';
import { DASH } from '../writer';
import { section, tableIn, type PaperView } from './paper-view';
import { titleOf } from '../signatory';
import { paperFrame, placeAndDay, signs, type PeopleWriter } from './people-writer';
import type { PersonalReflection } from './reflection-view';
import { computed } from '../figures/sources';

/** The reflections of one unit together. */
export interface UnitReflections {
  unit: string;
  /** People at work in the unit, whether they have written or not. */
  expected: number;
  own: readonly PersonalReflection[];
}

/** *Rekap Refleksi Unit*, for the unit's own meeting: themes, steps and the support they ask for. No ID and no rating of anybody. */
export function unitReflectionView(writer: PeopleWriter, { unit, expected, own }: UnitReflections): PaperView {
  const { p, kinds, words, unitName, staffing, rules, cellDay } = writer;
  const { unitReflection: said } = p;
  const themes = countThemes(own.map(({ reflection }) => ({ reflection, unit })));
  const steps = own.flatMap(({ person, reflection }) =>
    stepsOf(reflection.plan).map((step) => ({ step, name: person.employee.fullName, reflection })),
  );
  const stepRows = steps.map(({ step, name, reflection }, index) => [
    String(index + 1),
    `${step}\n${name}`,
    reflection.measure || DASH,
    cellDay(reflection.due),
    reflection.support || DASH,
  ]);
  const themeRows = themes.map(({ theme, people, obstacles, improvements, support }) => [
    words.theme[theme],
    ...[people, obstacles, improvements, support].map(
      (count, index) => `${writer.count(count, computed('people', `${theme} ${index + 1}`))}`,
    ),
  ]);
  const on = staffing.today < `${rules.year}-12-31` ? staffing.today : `${rules.year}-12-31`;
  const head = headOn(staffing, unit, on);
  const stated = staffing.units.get(unit)?.headTitle || writer.t.frame.unitHeadTitle(unitName(unit));
  return {
    ...paperFrame(writer, kinds.unitReflection.name, unitName(unit), writer.t.frame.yearTitle(rules.year)),
    opening: [
      said.opening(
        `${writer.count(own.length, computed('people', 'written'))}`,
        `${writer.count(expected, computed('people', ''))}`,
      ),
    ],
    sections: [
      section(said.titles.themes, {
        texts: themeRows.length === 0 ? [said.noThemes] : [said.themes],
        tables: tableIn('figures', said.themeHead, themeRows),
      }),
      section(said.titles.steps, {
        texts: stepRows.length === 0 ? [said.noSteps] : [],
        tables: tableIn('list', p.reflection.planHead, stepRows),
      }),
    ],
    closing: [said.closing],
    signatures: [
      {
        left: [],
        right: [
          signs(
            writer,
            [placeAndDay(writer, null)],
            head ? titleOf(writer, stated, head) : stated,
            head?.person.employee ?? null,
          ),
        ],
      },
    ],
  };
}
