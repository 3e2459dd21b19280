import { attribute } from '../../domain/people/attribution';
import { superiorOn, type Person } from '../../domain/people/office';
import { predicateOf, stepsOf, type Reflection } from '../../domain/people/reflection';
import { groupOf } from '../../domain/people/staff';
import type { Training } from '../../domain/people/training';
import { rankText } from '../../text/ranks';
import { DASH } from '../writer';
import { officeText } from './farewell-view';
import { section, tableIn, type PaperView, type Section } from './paper-view';
import { titleOf } from '../signatory';
import { numberOf, paperFrame, placeAndDay, signs, type PeopleWriter } from './people-writer';
import { computed, ofIndicator } from '../figures/sources';

/** What the paper of one person is written from. */
export interface PersonalReflection {
  person: Person;
  reflection: Reflection;
  /** Null: no row for the year before. */
  last: Reflection | null;
  training: readonly Training[];
}

/** The texts of a cell, one paragraph a line; nothing written is said to be nothing. */
const written = ({ p }: PeopleWriter, text: string): string[] => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length === 0 ? [p.reflection.nothing] : lines;
};

/** The day of which superior and place hold: the end of the year, or today before it. */
const dayOfYear = ({ staffing }: PeopleWriter, year: number): string =>
  staffing.today < `${year}-12-31` ? staffing.today : `${year}-12-31`;

function identity(writer: PeopleWriter, { person }: PersonalReflection, year: number): Section {
  const { p, words, unitName, day, staffing } = writer;
  const { employee, spells } = person;
  const on = dayOfYear(writer, year);
  const places = attribute(spells, `${year}-01-01`, `${year}-12-31`).map(({ spell, from, until, days }) =>
    p.reflection.place(
      officeText(spell.position ?? '', unitName(spell.unit), ', '),
      day(from),
      day(until),
      `${writer.count(days, computed('service', unitName(spell.unit)))}`,
    ),
  );
  const number = numberOf(writer, employee);
  const superior = superiorOn(staffing, person, on)?.person.employee.fullName ?? DASH;
  const rows: [string, string][] = [
    [p.fields.name, employee.fullName],
    [p.fields.number, number],
    [p.fields.employment, employee.employment ? words.employment[employee.employment] : ''],
    [p.fields.rank, rankText(employee.rank)],
    [p.fields.position, employee.position],
    [p.fields.unit, unitName(employee.unit)],
    [p.fields.superior, superior],
  ];
  return section(p.reflection.titles.identity, {
    fields: rows.filter(([, value]) => value !== ''),
    texts: places.length > 1 ? places : [],
  });
}

function contribution(writer: PeopleWriter, { reflection }: PersonalReflection): Section {
  const { p, evaluation, terms } = writer;
  const wanted = new Set(reflection.contribution.map((code) => code.toLowerCase()));
  const rows = evaluation.results
    .filter(({ indicator }) => wanted.has(indicator.code.toLowerCase()))
    .map((result) => [
      writer.title(result.indicator),
      writer.measured(result.target, result.indicator.measureUnit, ofIndicator(result, 'target')),
      writer.measured(result.actual, result.indicator.measureUnit, ofIndicator(result, 'actual')),
      writer.percent(result.attainment, ofIndicator(result, 'attainment')),
      terms.indicatorStatus[result.status],
    ]);
  const texts = rows.length > 0 ? [p.reflection.contribution(writer.period.inWords)] : [p.reflection.noContribution];
  return section(p.reflection.titles.contribution, {
    texts,
    tables: tableIn('figures', p.handover.indicatorHead, rows),
  });
}

function extra(writer: PeopleWriter, { reflection, training }: PersonalReflection): Section {
  const { p, cellDay, cellSpan } = writer;
  const rows = training.map(({ course, from, until, project, result }) => [
    [course, project === '' ? '' : p.reflection.project(project)].filter(Boolean).join('\n'),
    from === null || until === null ? cellDay(from) : cellSpan(from, until),
    result || DASH,
  ]);
  return section(p.reflection.titles.extra, {
    texts: [...written(writer, reflection.extraDuties), ...(rows.length > 0 ? [p.reflection.training] : [])],
    tables: tableIn('triple', p.reflection.trainingHead, rows),
  });
}

function plan(writer: PeopleWriter, { reflection }: PersonalReflection): Section {
  const { p, cellDay } = writer;
  const { measure, due, support } = reflection;
  const rows = stepsOf(reflection.plan).map((step, index) => [
    String(index + 1),
    step,
    measure || DASH,
    cellDay(due),
    support || DASH,
  ]);
  const texts = rows.length === 0 ? [p.reflection.nothing] : [];
  return section(p.reflection.titles.plan, { texts, tables: tableIn('list', p.reflection.planHead, rows) });
}

function lastYear(writer: PeopleWriter, { reflection, last }: PersonalReflection): Section {
  const { p } = writer;
  const steps = last ? stepsOf(last.plan) : [];
  const told =
    steps.length === 0 ? [p.reflection.noLastPlan] : [p.reflection.lastPlan(String((reflection.year ?? 1) - 1))];
  return section(p.reflection.titles.lastYear, {
    texts: told,
    points: steps.map((text, index) => ({ label: `${index + 1}.`, text })),
    note:
      steps.length === 0 && reflection.lastOutcome === ''
        ? []
        : [p.reflection.outcome(reflection.lastOutcome || p.reflection.noOutcome)],
  });
}

/** The superior's words, and for civil servants the rating where both halves of it are filled in. */
function feedback(writer: PeopleWriter, { person, reflection }: PersonalReflection): Section {
  const { p, words } = writer;
  const { result, behaviour } = reflection;
  const predicate = groupOf(person.employee) === 'asn' ? predicateOf(result, behaviour) : null;
  const rated =
    predicate === null || result === null || behaviour === null
      ? []
      : [p.reflection.predicate(words.expectation[result], words.expectation[behaviour], words.predicate[predicate])];
  return section(p.reflection.titles.feedback, { texts: [...written(writer, reflection.note), ...rated] });
}

/**
 * *Lembar Refleksi Kinerja*, for volunteers *Lembar Refleksi Relawan*: the same ten parts, worded for the status of the person; a
 * volunteer's has no NIP, SKP or rating.
 */
export function reflectionView(writer: PeopleWriter, own: PersonalReflection): PaperView {
  const { p, kinds, staffing, rules } = writer;
  const { person, reflection } = own;
  const year = reflection.year ?? rules.year;
  const isVolunteer = groupOf(person.employee) === 'volunteer';
  const { titles } = p.reflection;
  const superior = superiorOn(staffing, person, dayOfYear(writer, year));
  const superiorTitle = superior ? titleOf(writer, superior.person.employee.position, superior) : p.reflection.superior;
  return {
    ...paperFrame(
      writer,
      isVolunteer ? kinds.volunteer.name : kinds.reflection.name,
      // Titles are not written in capitals: the name stands alone here, with them below.
      person.employee.name,
      writer.t.frame.yearTitle(year),
    ),
    opening: [],
    sections: [
      identity(writer, own, year),
      section(isVolunteer ? titles.assignments : titles.duties, { texts: written(writer, reflection.duties) }),
      contribution(writer, own),
      section(titles.achievements, { texts: written(writer, reflection.achievements) }),
      extra(writer, own),
      section(titles.obstacles, { texts: written(writer, reflection.obstacles) }),
      section(titles.improvements, { texts: written(writer, reflection.improvements) }),
      plan(writer, own),
      lastYear(writer, own),
      feedback(writer, own),
    ],
    closing: [],
    signatures: [
      {
        left: [signs(writer, [''], superiorTitle, superior?.person.employee ?? null)],
        right: [
          signs(
            writer,
            [placeAndDay(writer, null)],
            isVolunteer ? p.reflection.volunteer : p.reflection.officer,
            person.employee,
          ),
        ],
      },
    ],
  };
}
