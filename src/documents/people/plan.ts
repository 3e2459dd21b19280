import type { FigurePrinter } from '../figures/figure';
import { texts } from '../../text';
import { documentTexts } from '../../text/documents';
import { groupOf, idKey, isLeaving } from '../../domain/people/staff';
import { cleanDeep } from '../clean-text';
import type { FilledPlan } from '../document';
import { fileName } from '../file-name';
import { fingerprint } from '../../domain/fingerprint';
import { periodLabels } from '../period-words';
import { farewellView, type Moved } from './farewell-view';
import { handoverView, officeGivenUp, type OpenWork } from './handover-view';
import { createPeopleWriter, type PeopleFrame, type PeopleWriter } from './people-writer';
import { reflectionView, type PersonalReflection } from './reflection-view';
import { thanksView } from './thanks-view';
import { unitReflectionView, type UnitReflections } from './unit-reflection-view';
import { documentKey, type KeyParts, type KindIn } from '../kinds';

export type PeoplePaper = KindIn<'people-papers'>;

/** A paper to be made; its key stands in a sheet that others read, so a person is told by a digest of the ID. */
export interface PeoplePlan extends FilledPlan {
  kind: PeoplePaper;
  view: (writer: PeopleWriter) => object;
}

/** Plans papers whose names do not collide. */
function planner({ language }: PeopleFrame, folder: string[]) {
  const taken = new Set<string>();
  const { documentKinds } = texts(language);
  return <Paper extends PeoplePaper>(
    kind: Paper,
    keys: KeyParts<Paper>,
    own: string,
    before: string,
    subject: string,
    view: PeoplePlan['view'],
  ): PeoplePlan => ({
    key: documentKey(kind, keys, language),
    name: fileName([before, documentKinds[kind].name], subject, own, taken),
    kind,
    subject,
    folder,
    view,
  });
}

const digest = (id: string): string => fingerprint(idKey(id)).slice(0, 10);

/** The papers of a period's transfers: the list for all, thanks for those who leave, a memorandum for each office given up. */
export function planRoster(frame: PeopleFrame, moved: readonly Moved[], work: OpenWork): PeoplePlan[] {
  if (moved.length === 0) return [];
  const { language, evaluation, staffing } = frame;
  const { rules } = evaluation.input;
  const { written } = periodLabels(rules.period, rules.year, language);
  const plan = planner(frame, [documentTexts(language).people.folder(String(rules.year))]);
  const period = `${rules.year}-${written.replace(/\s+/g, '-')}`;
  const list = plan('farewell', { periodWords: period }, period, String(rules.year), written, (writer) =>
    farewellView(writer, moved),
  );
  const own = moved.flatMap((one): PeoplePlan[] => {
    const { employee } = one.person;
    const person = digest(employee.id);
    const keys = { effective: one.move.effective, person };
    const office = officeGivenUp(staffing, one);
    return [
      ...(isLeaving(one.move)
        ? [plan('thanks', keys, person, one.move.effective, employee.name, (writer) => thanksView(writer, one))]
        : []),
      ...(office
        ? [
            plan('handover', keys, person, one.move.effective, employee.name, (writer) =>
              handoverView(writer, one, office, work),
            ),
          ]
        : []),
    ];
  });
  return [list, ...own];
}

/** The papers of a year's reflections: one for each person who has written, one for each unit of theirs. */
export function planReflections(
  frame: PeopleFrame,
  own: readonly PersonalReflection[],
  units: readonly UnitReflections[],
): PeoplePlan[] {
  const { language, evaluation } = frame;
  const year = String(evaluation.input.rules.year);
  const plan = planner(frame, [documentTexts(language).people.reflectionFolder(year)]);
  const names = new Map(evaluation.input.units.map(({ code, name }) => [code, name]));
  return [
    ...units.map((unit) =>
      plan('unitReflection', { year, unit: unit.unit }, unit.unit, year, names.get(unit.unit) ?? unit.unit, (writer) =>
        unitReflectionView(writer, unit),
      ),
    ),
    ...own.map((one) => {
      const { employee } = one.person;
      const paper = groupOf(employee) === 'volunteer' ? 'volunteer' : 'reflection';
      const person = digest(employee.id);
      return plan(paper, { year, person }, person, year, employee.name, (writer) => reflectionView(writer, one));
    }),
  ];
}

/** Everything a planned paper prints, ready for its template. No paper prints the day of the run. */
export const peopleView = (plan: PeoplePlan, frame: PeopleFrame, figures?: FigurePrinter): object =>
  cleanDeep(plan.view(createPeopleWriter(frame, plan.subject, figures)));
