import type { FigureList } from '../../documents/figures/figure';
import { agreementView, planAgreements } from '../../documents/main';
import type { AgreementPlan } from '../../documents/agreements/plan';
import type { AgencyProfile } from '../../domain/agency-profile';
import type { DetailRecord } from '../../domain/agreements/agreement';
import type { Organisation } from '../../domain/agreements/parties';
import { settleAgreements, type SettledAgreement, type SettledAgreements } from '../../domain/agreements/settle';
import { isOfficialNumber } from '../../domain/people/identity';
import { namedElsewhere } from '../../domain/named-beside';
import { bareTitle, officeOn, type Staffing } from '../../domain/people/office';
import { personOwners } from '../../domain/people/owners';
import { finding, type Finding } from '../../domain/finding';
import { texts } from '../../text';
import { readAgreements } from '../../workbook/read/agreements/agreements';
import { readStaff } from '../../workbook/read/people/staff';
import { unitFinder } from '../../workbook/read/main-job/units';
import {
  agreementDetailSheet,
  detailLanguage,
  detailRecords,
  readDetails,
  snapshotsOf,
} from '../../workbook/sheets/records/agreement-detail-sheet';
import { allRecords, type RecordRows } from '../../workbook/sheets/records/read-records';
import { actionPlanOf, actionPlanSheets } from './make-action-plan';
import { cascadingOf } from './make-cascading';
import { documentProfile } from '../documents/content/document-profile';
import { filledDocuments } from '../documents/content/filled-documents';
import type { Highlight } from '../run/summary';
import {
  printedOfPeriod,
  type DocumentJob,
  type TaskContext,
  type TaskDefinition,
  type TaskOutcome,
} from '../run/task';

/** Who acts for which office (*Plt.*, *Plh.*), as papers name them. */
function deputies(staffing: Staffing | undefined, context: TaskContext): Organisation['acting'] {
  const { kind } = texts(context.documentLanguage).people;
  return (title, unit, day) => {
    const holder = staffing ? officeOn(staffing, title, unit, day ?? context.today) : null;
    if (!holder || holder.acting === null) return null;
    const { fullName: name, rank, id } = holder.person.employee;
    const position = `${kind[holder.acting]} ${bareTitle(title)}`;
    return { name, position, rank, number: isOfficialNumber(id) ? id : '' };
  };
}

/** Reads the agreements and settles them against what is recorded. */
function settled(context: TaskContext): {
  settled: SettledAgreements;
  details: RecordRows<DetailRecord>;
  findings: Finding[];
} {
  const { grids, data, evaluation, frame } = context;
  const find = unitFinder(data.input.units);
  const { agreements, findings } = readAgreements(grids.agreements, find, data.input.rules.year);
  const people = grids.staff ? readStaff(grids.staff, find) : { staff: [], findings: [] };
  const officials = people.staff;
  // What is wrong in a row of `Pegawai` is told where the people are the subject; without its headings nobody is known here.
  const unread = people.findings.filter(({ severity }) => severity === 'error');
  const details = readDetails(grids.agreementDetails);
  const recorded = snapshotsOf(allRecords(details), data.input.rules.year);
  const { titles } = texts(frame.language).agreements;
  const { profile, budgetDate } = data.settings;
  const { staffing } = documentProfile(context);
  const organisation = { tree: evaluation.tree, officials, profile, titles, acting: deputies(staffing, context) };
  const made = settleAgreements(agreements, recorded, organisation, evaluation, budgetDate);
  const elsewhere = staffing ? namedElsewhere('agreements', agreements, evaluation.tree, personOwners(staffing)) : [];
  return { settled: made, details, findings: [...findings, ...unread, ...elsewhere, ...details.findings] };
}

function jobsOf(papers: readonly SettledAgreement[], context: TaskContext): DocumentJob[] {
  const { data, evaluation, documentLanguage } = context;
  const view = (plan: AgreementPlan, figures: FigureList, profile: AgencyProfile) =>
    agreementView(plan, evaluation, profile, documentLanguage, figures);
  const plans = planAgreements(papers, data.input.rules.year, documentLanguage);
  return filledDocuments(plans, { view }, context);
}

/** The agreements that get a document: of all units, or of the one that the request names (code or name). */
function requested(
  { papers }: SettledAgreements,
  { request, data }: TaskContext,
): { papers: SettledAgreement[]; findings: Finding[] } {
  const asked = (request.unit ?? '').trim();
  if (asked === '') return { papers, findings: [] };
  const { units } = data.input;
  const code = unitFinder(units)(asked);
  if (code !== null) return { papers: papers.filter(({ agreement }) => agreement.unit === code), findings: [] };
  const codes = units.map((unit) => unit.code);
  const place = { sheet: units[0]?.sheet ?? '', cell: '' };
  return { papers: [], findings: [finding('unknown-requested-unit', place, { value: asked, codes })] };
}

/**
 * New rows for `Rincian Perjanjian`, in the language and under the name of the sheet that stands; one that was written
 * before there were codes is written again.
 */
function detailsOf(
  { records }: SettledAgreements,
  { isEarlier, slots }: RecordRows<DetailRecord>,
  { grids, frame }: TaskContext,
): Pick<TaskOutcome, 'sheets' | 'appended'> {
  if (records.length === 0 && !isEarlier) return {};
  const standing = grids.agreementDetails?.name;
  const language = standing === undefined ? frame.language : detailLanguage(standing);
  const rows = [...(isEarlier ? slots : []), ...detailRecords(records, frame.time)];
  const content = agreementDetailSheet(rows, { ...frame, language });
  return { [isEarlier ? 'sheets' : 'appended']: [{ ...content, name: standing ?? content.name }] };
}

function highlightOf({ papers, records }: SettledAgreements, { spoken }: TaskContext): Highlight {
  const words = texts(spoken).agreements.highlight;
  const signed = papers.filter(({ agreement }) => agreement.signed !== null).length;
  const changes = papers.reduce((total, paper) => total + (paper.changes ?? []).length, 0);
  const lines =
    papers.length === 0
      ? [words.none]
      : [
          words.papers(String(papers.length), String(signed)),
          ...(records.length > 0 ? [words.recorded(String(records.length))] : []),
          ...(changes > 0 ? [words.changes(String(changes))] : []),
        ];
  return { title: words.title, lines };
}

/**
 * *Buat perjanjian*: the agreement set of every official in one file each, with the action plan and the matrix of cascading;
 * versions are recorded in `Rincian Perjanjian`.
 */
export const makeAgreements: TaskDefinition = {
  reads: [...actionPlanSheets, 'agreements', 'agreementDetails', 'templates'],
  requires: ['units', 'indicators', 'agreements'],
  prints: printedOfPeriod,
  run: (context): TaskOutcome => {
    const { settled: made, details, findings } = settled(context);
    const recorded = detailsOf(made, details, context);
    const cascading = cascadingOf(context);
    const { papers, findings: unknown } = requested(made, context);
    return {
      sheets: [actionPlanOf(context), cascading.sheet, ...(recorded.sheets ?? [])],
      appended: recorded.appended,
      documents: jobsOf(papers, context),
      findings: [...unknown, ...findings, ...made.findings, ...cascading.findings],
      highlights: [highlightOf(made, context), cascading.highlight],
    };
  },
};
