import { peopleView, planReflections, planRoster } from '../../documents/main';
import type { PeopleFrame } from '../../documents/people/people-writer';
import type { PeoplePlan } from '../../documents/people/plan';
import type { Moved } from '../../documents/people/farewell-view';
import type { PersonalReflection } from '../../documents/people/reflection-view';
import { reflectionsOf } from '../../domain/people/check-reflections';
import type { ControlledFollowUp } from '../../domain/people/follow-up-control';
import { grouped } from '../../domain/grouped';
import type { Staffing } from '../../domain/people/office';
import { placementOn } from '../../domain/people/placement';
import { isBegun, type Reflection } from '../../domain/people/reflection';
import { idKey } from '../../domain/people/staff';
import { trainingIn } from '../../domain/people/training';
import { readSchedule } from '../../workbook/read/schedule/schedule';
import { unitFinder } from '../../workbook/read/main-job/units';
import type { ReflectionData } from './people-inputs';
import { documentProfile } from '../documents/content/document-profile';
import { filledDocuments } from '../documents/content/filled-documents';
import type { DocumentJob, TaskContext } from '../run/task';

/** What papers about people are written from, in the language of the request. */
const frameFor = (context: TaskContext, staffing: Staffing): PeopleFrame => {
  const { evaluation, documentLanguage: language } = context;
  return { evaluation, profile: documentProfile(context), language, staffing };
};

function jobsOf(plans: readonly PeoplePlan[], frame: PeopleFrame, context: TaskContext): DocumentJob[] {
  return filledDocuments(
    plans,
    { view: (plan, figures, profile) => peopleView(plan, { ...frame, profile }, figures) },
    context,
  );
}

/** The papers of those who come, go and move in the period (reference documents.md). */
export function rosterDocuments(
  context: TaskContext,
  staffing: Staffing,
  moved: readonly Moved[],
  controlled: readonly ControlledFollowUp[],
): DocumentJob[] {
  const frame = frameFor(context, staffing);
  const activities = context.grids.schedule ? readSchedule(context.grids, context.evaluation).schedule.controlled : [];
  return jobsOf(planRoster(frame, moved, { controlled, activities }), frame, context);
}

/** The code of the one unit that is asked for; null for all, and for a name that no unit has. */
const unitAsked = ({ request, data }: TaskContext): string | null => unitFinder(data.input.units)(request.unit ?? '');

/**
 * A paper for everybody who has begun to write, and one for each of their units.
 *
 * @param thisYear by `idKey`
 */
export function reflectionDocuments(
  context: TaskContext,
  { staffing, reflections, training }: ReflectionData,
  thisYear: ReadonlyMap<string, Reflection>,
): DocumentJob[] {
  const { year } = context.data.input.rules;
  const lastYear = reflectionsOf(reflections, year - 1);
  const courses = grouped(training, ({ id }) => idKey(id));
  const asked = unitAsked(context);
  const unitOf = (id: string): string => {
    const person = staffing.byId.get(id);
    return person ? (placementOn(person.spells, staffing.today)?.unit ?? person.employee.unit) : '';
  };
  const own = [...thisYear].flatMap(([id, reflection]): PersonalReflection[] => {
    const person = staffing.byId.get(id);
    const isWanted = asked === null || unitOf(id) === asked;
    if (!person || !isWanted || !isBegun(reflection)) return [];
    return [{ person, reflection, last: lastYear.get(id) ?? null, training: trainingIn(courses.get(id) ?? [], year) }];
  });
  const atWork = grouped(
    staffing.people.filter(({ spells }) => placementOn(spells, staffing.today) !== null),
    ({ employee }) => unitOf(idKey(employee.id)),
  );
  const units = [...grouped(own, ({ reflection }) => unitOf(idKey(reflection.id)))]
    .filter(([unit]) => staffing.units.has(unit))
    .map(([unit, list]) => ({ unit, expected: (atWork.get(unit) ?? []).length, own: list }));
  const frame = frameFor(context, staffing);
  return jobsOf(planReflections(frame, own, units), frame, context);
}
