import { isOpen } from '../../domain/main-job/follow-up';
import type { ControlledFollowUp } from '../../domain/people/follow-up-control';
import { headOn, type Holder } from '../../domain/people/office';
import { placementOn } from '../../domain/people/placement';
import type { ControlledActivity } from '../../domain/schedule/control';
import { isAssessedBelow } from '../../domain/people/open-indicators';
import { subtreeOf } from '../../domain/main-job/unit/unit';
import { addDays } from '../../domain/day';
import { dataDate } from '../evaluation/parts/introduction-part';
import { titleOf } from '../signatory';
import { DASH } from '../writer';
import type { Moved } from './farewell-view';
import { section, tableIn, type PaperView, type Section } from './paper-view';
import { headSigns, paperFrame, placeAndDay, signs, type PeopleWriter } from './people-writer';
import { computed, ofBudget, ofIndicator } from '../figures/sources';

/** What is open in an agency on the day of the run. */
export interface OpenWork {
  controlled: readonly ControlledFollowUp[];
  activities: readonly ControlledActivity[];
}

function indicatorSection(writer: PeopleWriter, units: ReadonlySet<string>): Section {
  const { p, evaluation, terms, percent } = writer;
  const rows = evaluation.results
    .filter((result) => units.has(result.indicator.unit) && isAssessedBelow(result))
    .map((result) => [
      writer.title(result.indicator),
      writer.measured(result.target, result.indicator.measureUnit, ofIndicator(result, 'target')),
      writer.measured(result.actual, result.indicator.measureUnit, ofIndicator(result, 'actual')),
      percent(result.attainment, ofIndicator(result, 'attainment')),
      terms.indicatorStatus[result.status],
    ]);
  const texts = [
    rows.length === 0
      ? p.handover.noIndicators
      : p.handover.indicators(writer.count(rows.length, computed('indicators', '')), writer.period.inWords),
  ];
  return section(p.handover.titles.indicators, { texts, tables: tableIn('figures', p.handover.indicatorHead, rows) });
}

function budgetSection(writer: PeopleWriter, code: string): Section {
  const { p, evaluation, amount, points, unitName } = writer;
  const { budget, tree } = evaluation;
  const own = budget?.ofUnits(new Set(subtreeOf(tree, code))) ?? null;
  if (!budget || !own || own.leaves === 0) return section(p.handover.titles.budget, { texts: [p.handover.noBudget] });
  const row = (name: string, figures: typeof own, of: string): string[] => [
    name,
    amount(figures.ceiling, ofBudget(of, 'ceiling')),
    amount(figures.spent, ofBudget(of, 'spent')),
    points(figures.absorption, ofBudget(of, 'absorption')),
    amount(figures.spent === null ? null : figures.remainder, ofBudget(of, 'remainder')),
  ];
  const below = (tree.children.get(code) ?? []).flatMap((child) => {
    const figures = budget.ofUnits(new Set(subtreeOf(tree, child.code)));
    return figures && figures.leaves > 0 ? [row(child.name, figures, child.code)] : [];
  });
  return section(p.handover.titles.budget, {
    texts: [p.handover.budget],
    tables: tableIn('figures', p.handover.budgetHead, [...below, row(unitName(code), own, code)]),
    note: [dataDate(writer)],
  });
}

function followUpSection(writer: PeopleWriter, units: ReadonlySet<string>, { controlled }: OpenWork): Section {
  const { p, words, cellDay } = writer;
  const rows = controlled
    .filter(({ followUp }) => units.has(followUp.unit) && isOpen(followUp))
    .map(({ followUp, state }, index) => [
      String(index + 1),
      followUp.action || followUp.problem || DASH,
      followUp.owner || DASH,
      cellDay(followUp.due),
      state === 'overdue' ? p.handover.overdue : words.state.open,
    ]);
  const texts = [
    rows.length === 0
      ? p.handover.noFollowUps
      : p.handover.followUps(writer.count(rows.length, computed('followUps', ''))),
  ];
  return section(p.handover.titles.followUps, { texts, tables: tableIn('list', p.handover.followUpHead, rows) });
}

function activitySection(writer: PeopleWriter, units: ReadonlySet<string>, { activities }: OpenWork): Section {
  const { p, cellSpan } = writer;
  const rows = activities
    .filter(({ activity, state }) => units.has(activity.unit) && state !== 'done' && state !== 'cancelled')
    .map(({ activity, plan }) => [activity.name, plan ? cellSpan(plan.start, plan.end) : DASH, activity.owner || DASH]);
  const texts = [
    rows.length === 0
      ? p.handover.noActivities
      : p.handover.activities(writer.count(rows.length, computed('activities', ''))),
  ];
  return section(p.handover.titles.activities, { texts, tables: tableIn('triple', p.handover.activityHead, rows) });
}

/** Offices that are handed over, where neither `Unit Kerja` nor a title of it names their holder. */
const headOffice =
  /^(?:plt\.?\s+|plh\.?\s+)?(?:kepala|sekretaris|ketua|koordinator|direktur|head|secretary|director)\b/i;

/** The unit whose office somebody gives up with a transfer; null when they headed none. */
export function officeGivenUp(
  staffing: PeopleWriter['staffing'],
  { person, move }: Moved,
): { unit: string; title: string } | null {
  if (move.kind === 'in') return null;
  const eve = addDays(move.effective, -1);
  const spell = placementOn(person.spells, eve);
  const unit = spell?.unit ? staffing.units.get(spell.unit) : undefined;
  if (!spell || !unit) return null;
  const isHead = headOn(staffing, unit.code, eve)?.person === person || headOffice.test(spell.position ?? '');
  return isHead ? { unit: unit.code, title: spell.position ?? unit.headTitle } : null;
}

/** Who takes the office over on the day of the transfer; null when nobody has been named. */
function receiverOf(staffing: PeopleWriter['staffing'], unit: string, { person, move }: Moved): Holder | null {
  const holder = headOn(staffing, unit, move.effective);
  return holder && holder.person !== person ? holder : null;
}

/** *Memori Serah Terima Jabatan*: what the holder of an office leaves open, from the figures of the workbook. */
export function handoverView(
  writer: PeopleWriter,
  moved: Moved,
  { unit, title }: { unit: string; title: string },
  work: OpenWork,
): PaperView {
  const { p, kinds, unitName, staffing, evaluation, day } = writer;
  const { person, move } = moved;
  const receiver = receiverOf(staffing, unit, moved);
  const units = new Set(subtreeOf(evaluation.tree, unit));
  const name = (employee: { fullName: string } | undefined): string => employee?.fullName ?? writer.t.frame.dots;
  const receiverTitle = receiver ? titleOf(writer, title, receiver) : title;
  return {
    ...paperFrame(writer, kinds.handover.name, title, unitName(unit)),
    opening: [p.handover.opening(day(move.effective))],
    sections: [
      section(p.handover.titles.office, {
        fields: [
          [p.fields.office, title],
          [p.fields.unit, unitName(unit)],
          [p.fields.giver, name(person.employee)],
          [p.fields.receiver, name(receiver?.person.employee)],
          [p.fields.decree, move.decree || DASH],
          [p.fields.effective, day(move.effective)],
        ],
      }),
      indicatorSection(writer, units),
      budgetSection(writer, unit),
      followUpSection(writer, units, work),
      activitySection(writer, units, work),
      section(p.handover.titles.others, { texts: [p.handover.others] }),
    ],
    closing: [p.handover.closing],
    signatures: [
      {
        left: [signs(writer, ['', p.handover.receives], receiverTitle, receiver?.person.employee ?? null)],
        right: [signs(writer, [placeAndDay(writer, move.effective), p.handover.gives], title, person.employee)],
      },
      { left: [headSigns(writer, move.effective, [writer.t.frame.acknowledged])], right: [] },
    ],
  };
}
