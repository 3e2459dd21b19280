import type { Rules } from '../domain/settings';
import { texts } from '../text';
import type { DocumentKind } from '../text/id/document-kinds';
import { languages, type Language } from '../text/language';
import type { Task } from '../text/tasks';

export type { DocumentKind };

/** What a kind of document is; its words stand in the texts, its template's content in the document room. */
interface KindDeclaration {
  /** The task that makes documents of the kind. */
  task: Task;
  /** Parts of the key after the kind: what the document is about, then its subject. The language follows where it is not Indonesian. */
  key: readonly [about: 'period' | 'meeting' | 'month' | 'year' | 'screen' | 'periodWords' | 'effective', ...string[]];
  format: 'docx' | 'pptx';
  /**
   * The add-on's template, by the name of its file, or of one paper out of a file of several. A paper that lies across has a frame
   * that is made for A4 alone and leaves no room for a page number. Null: the document is drawn.
   */
  template: { file: string; paper?: string; across?: boolean } | null;
}

const report = (paper: string) => ({ file: 'report-papers', paper }) as const;
const award = (paper: string) => ({ file: 'award-papers', paper }) as const;
const personal = (paper: string) => ({ file: 'people-papers', paper }) as const;

/** A form has as many columns as it has something to say, so it is drawn. */
const form = <Maker extends Task>(task: Maker) => ({ task, key: ['period'], format: 'docx', template: null }) as const;

/** Every kind of document. */
export const documentKinds = {
  unitEvaluation: {
    task: 'evaluation',
    key: ['period', 'unit'],
    format: 'docx',
    template: { file: 'evaluation-unit' },
  },
  agencyEvaluation: {
    task: 'evaluation',
    key: ['period', 'unit'],
    format: 'docx',
    template: { file: 'evaluation-agency' },
  },
  reconciliation: { task: 'reconciliation', key: ['period'], format: 'docx', template: report('reconciliation') },
  brief: { task: 'brief', key: ['period'], format: 'docx', template: report('brief') },
  minutes: { task: 'minutes', key: ['meeting', 'number'], format: 'docx', template: report('minutes') },
  lkjip: { task: 'lkjip', key: ['period'], format: 'docx', template: report('lkjip') },
  figureCheck: { task: 'check-figures', key: ['screen'], format: 'docx', template: personal('report') },
  presentation: { task: 'presentation', key: ['period'], format: 'pptx', template: null },
  agreement: {
    task: 'agreements',
    key: ['year', 'unit', 'level', 'person', 'version'],
    format: 'docx',
    template: { file: 'agreement' },
  },
  awardMinutes: { task: 'awards', key: ['month', 'category'], format: 'docx', template: award('minutes') },
  awardDecree: { task: 'awards', key: ['month', 'category'], format: 'docx', template: award('decree') },
  awardTeam: { task: 'awards', key: ['year'], format: 'docx', template: award('decree') },
  awardCertificate: {
    task: 'awards',
    key: ['month', 'category', 'winner'],
    format: 'docx',
    template: { ...award('certificate'), across: true },
  },
  awardAssembly: { task: 'awards', key: ['month', 'category'], format: 'docx', template: award('statement') },
  awardPress: { task: 'awards', key: ['month', 'category'], format: 'docx', template: award('statement') },
  farewell: { task: 'roster', key: ['periodWords'], format: 'docx', template: personal('report') },
  thanks: {
    task: 'roster',
    key: ['effective', 'person'],
    format: 'docx',
    template: { ...personal('thanks'), across: true },
  },
  handover: { task: 'roster', key: ['effective', 'person'], format: 'docx', template: personal('report') },
  reflection: { task: 'reflections', key: ['year', 'person'], format: 'docx', template: personal('report') },
  volunteer: { task: 'reflections', key: ['year', 'person'], format: 'docx', template: personal('report') },
  unitReflection: { task: 'reflections', key: ['year', 'unit'], format: 'docx', template: personal('report') },
  renjaForm: form('forms'),
  progressForm: form('forms'),
  standardsForm: form('forms'),
  unitReportForm: form('forms'),
  actionPlanForm: form('action-plan'),
  cascadingForm: form('cascading'),
  scheduleForm: form('schedule'),
  board: { task: 'board', key: ['screen'], format: 'pptx', template: null },
} as const satisfies Record<DocumentKind, KindDeclaration>;

type Kinds = typeof documentKinds;

/** A task that makes documents. */
export type DocumentTask = Kinds[DocumentKind]['task'];

type FileOf<Kind extends DocumentKind> = Kinds[Kind]['template'] extends { file: infer File } ? File : never;

/** A file that holds templates. */
export type TemplateFile = { [Kind in DocumentKind]: FileOf<Kind> }[DocumentKind];

/** The kinds that are filled into templates of a file. */
export type KindIn<File extends TemplateFile> = {
  [Kind in DocumentKind]: [FileOf<Kind>] extends [never] ? never : FileOf<Kind> extends File ? Kind : never;
}[DocumentKind];

/** A kind that is filled into a template; it takes one of the agency's own. */
export type TemplateKind = KindIn<TemplateFile>;

/** The parts of the key of a kind, by name; one that is undefined is left out. */
export type KeyParts<Kind extends DocumentKind> = Record<Kinds[Kind]['key'][number], string | number | undefined>;

const isKind = (name: string): name is DocumentKind => Object.hasOwn(documentKinds, name);
const isFilled = (kind: DocumentKind): kind is TemplateKind => documentKinds[kind].template !== null;
const filled: readonly TemplateKind[] = (Object.keys(documentKinds) as DocumentKind[]).filter(isFilled);

/** The words of every kind that takes an own template, in the order of the sidebar, which uses the Indonesian ones. */
export const kindWords = (language: Language): string[] =>
  filled.map((kind) => texts(language).documentKinds[kind].word);

/** The word by which a request names a kind of document; empty for one that is not known. */
export const kindWord = (kind: string, language: Language): string =>
  isKind(kind) ? texts(language).documentKinds[kind].word : '';

/** The kind that a word of any language names, whatever its case: a person chose it as the name of a file; null for another word. */
export function kindNamed(word: string): TemplateKind | null {
  const wanted = word.trim().toLowerCase();
  return filled.find((kind) => languages.some((language) => kindWord(kind, language) === wanted)) ?? null;
}

/** Ending of the keys of documents in a language; Indonesian ones have none. */
const languageKey = (language: Language): string[] => (language === 'id' ? [] : [language]);

/** The key of a document: stable over runs, its parts in the order in which its kind declares them. */
export function documentKey<Kind extends DocumentKind>(kind: Kind, parts: KeyParts<Kind>, language: Language): string {
  const names: readonly (keyof KeyParts<Kind>)[] = documentKinds[kind].key;
  const given = names.map((name) => parts[name]).filter((part) => part !== undefined);
  return [kind, ...given, ...languageKey(language)].join(':');
}

/** A key taken apart; null for one of no known kind, or with more than its kind has. */
export function readKey(key: string): { kind: DocumentKind; parts: string[]; language: Language } | null {
  const [kind = '', ...rest] = key.split(':');
  if (!isKind(kind)) return null;
  const { length } = documentKinds[kind].key;
  const language = languages.find((one) => languageKey(one).join(':') === rest.slice(length).join(':'));
  return language ? { kind, parts: rest.slice(0, length), language } : null;
}

type PeriodRules = Pick<Rules, 'year' | 'period'>;

const periodLetter = { year: 'Y', quarter: 'Q', month: 'M' } as const;

/** A period as keys name it: `2026-Y`, `2026-Q3`, `2026-M5`. */
export const periodPart = ({ year, period }: PeriodRules): string =>
  `${year}-${periodLetter[period.kind]}${period.kind === 'year' ? '' : period.number}`;

/** Whether a document is of a kind about something, in a language. */
export function isAbout(about: KindDeclaration['key'][0], key: string, language: Language): boolean {
  const read = readKey(key);
  return read !== null && documentKinds[read.kind].key[0] === about && read.language === language;
}

/** Whether a key is that of a document about the same period in the same language; keys that name no period are not. */
export const isOfPeriod = (key: string, rules: PeriodRules, language: Language): boolean =>
  isAbout('period', key, language) && readKey(key)?.parts[0] === periodPart(rules);

/** Whether a key is that of an evaluation of the same period in the same language, whatever unit it speaks of. */
export function isEvaluationKey(key: string, rules: PeriodRules, language: Language): boolean {
  const read = readKey(key);
  return read !== null && documentKinds[read.kind].task === 'evaluation' && isOfPeriod(key, rules, language);
}
