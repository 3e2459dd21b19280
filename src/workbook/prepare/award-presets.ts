import type { Language } from '../../text/language';
import { directionWords, ifMissingWords, methodWords, recipientWords, sourceWords } from '../schema/award-choices';
import type { awardCategoryTable, awardCriterionTable } from '../schema/award-tables';
import { nameIn, names } from '../schema/names';
import { texts } from '../../text';

type CategoryKey = keyof (typeof awardCategoryTable)['columns'];
type CriterionKey = keyof (typeof awardCriterionTable)['columns'];

/** Rows of a sheet by the keys of its columns; numbers as numbers. */
export type PresetRow<K extends string> = Partial<Record<K, string | number>>;

type PresetName = keyof ReturnType<typeof texts>['awards']['presets']['categories'];

interface Category {
  name: PresetName;
  recipient: keyof typeof recipientWords;
  coolDown: number;
  minimumCases: number;
}

/**
 * The three monthly awards of Dinas Sosial DKI Jakarta (`awards.md` 1.1; their items and weights are not published, those
 * here are ours) and an officer of the month. They count as they stand wherever there are units of these types.
 */
const categories: readonly Category[] = [
  { name: 'quickResponse', recipient: 'unitHead', coolDown: 3, minimumCases: 10 },
  { name: 'followUpTeam', recipient: 'team', coolDown: 3, minimumCases: 10 },
  { name: 'publicity', recipient: 'unit', coolDown: 3, minimumCases: 1 },
  { name: 'officer', recipient: 'employee', coolDown: 3, minimumCases: 2 },
];

type CriterionName = keyof ReturnType<typeof texts>['awards']['presets']['criteria'];

interface Criterion {
  category: PresetName;
  code: string;
  name: CriterionName;
  weight: number;
  source: keyof typeof sourceWords;
  kind?: 'cost';
  zero?: number;
  hundred?: number;
  veto?: string;
  scale?: string;
  tieOrder?: number;
}

/** Weights total 100 in each category; innovation and work with other agencies count everywhere. */
const criteria: readonly Criterion[] = [
  {
    category: 'quickResponse',
    code: 'T1',
    name: 'medianResponse',
    weight: 25,
    source: 'medianResponse',
    kind: 'cost',
    zero: 72,
    hundred: 3,
    tieOrder: 2,
  },
  {
    category: 'quickResponse',
    code: 'T2',
    name: 'respondedInTime',
    weight: 20,
    source: 'respondedInTime',
    zero: 60,
    hundred: 100,
  },
  {
    category: 'quickResponse',
    code: 'T3',
    name: 'resolvedInTime',
    weight: 25,
    source: 'resolvedInTime',
    zero: 60,
    hundred: 100,
    tieOrder: 1,
  },
  {
    category: 'quickResponse',
    code: 'T4',
    name: 'reopened',
    weight: 10,
    source: 'reopened',
    kind: 'cost',
    zero: 20,
    hundred: 0,
  },
  { category: 'quickResponse', code: 'T5', name: 'innovation', weight: 10, source: 'jury', scale: '0-100' },
  { category: 'quickResponse', code: 'T6', name: 'collaboration', weight: 10, source: 'jury', scale: '0-100' },
  {
    category: 'followUpTeam',
    code: 'L1',
    name: 'resolved',
    weight: 30,
    source: 'resolved',
    zero: 50,
    hundred: 100,
    tieOrder: 1,
  },
  {
    category: 'followUpTeam',
    code: 'L2',
    name: 'resolvedInTime',
    weight: 30,
    source: 'resolvedInTime',
    zero: 60,
    hundred: 100,
    tieOrder: 2,
  },
  {
    category: 'followUpTeam',
    code: 'L3',
    name: 'reopened',
    weight: 20,
    source: 'reopened',
    kind: 'cost',
    zero: 20,
    hundred: 0,
  },
  { category: 'followUpTeam', code: 'L4', name: 'innovation', weight: 10, source: 'jury', scale: '0-100' },
  { category: 'followUpTeam', code: 'L5', name: 'collaboration', weight: 10, source: 'jury', scale: '0-100' },
  {
    category: 'publicity',
    code: 'I1',
    name: 'publications',
    weight: 25,
    source: 'publications',
    zero: 0,
    hundred: 12,
    tieOrder: 2,
  },
  {
    category: 'publicity',
    code: 'I2',
    name: 'reach',
    weight: 25,
    source: 'reach',
    zero: 0,
    hundred: 20000,
    tieOrder: 1,
  },
  { category: 'publicity', code: 'I3', name: 'content', weight: 30, source: 'jury', scale: '0-100' },
  { category: 'publicity', code: 'I4', name: 'innovation', weight: 10, source: 'jury', scale: '0-100' },
  { category: 'publicity', code: 'I5', name: 'collaboration', weight: 10, source: 'jury', scale: '0-100' },
  {
    category: 'officer',
    code: 'G1',
    name: 'attendance',
    weight: 15,
    source: 'input',
    zero: 80,
    hundred: 100,
    veto: '<80',
  },
  { category: 'officer', code: 'G2', name: 'conduct', weight: 40, source: 'jury', scale: '0-100', tieOrder: 1 },
  { category: 'officer', code: 'G3', name: 'results', weight: 30, source: 'jury', scale: '0-100', tieOrder: 2 },
  { category: 'officer', code: 'G4', name: 'innovation', weight: 15, source: 'jury', scale: '0-100' },
];

const word = (notation: string, language: Language): string => nameIn(names(notation), language);

/** Rows for `Kategori Penghargaan`. */
export function awardCategoryPresets(language: Language): PresetRow<CategoryKey>[] {
  const { presets } = texts(language).awards;
  return categories.map(({ name, recipient, coolDown, minimumCases }) => ({
    name: presets.categories[name].name,
    participants: presets.categories[name].participants,
    recipient: word(recipientWords[recipient], language),
    method: methodWords.smart,
    winners: 1,
    coolDown,
    minimumCases,
  }));
}

/** Rows for `Kriteria Penilaian`. */
export function awardCriterionPresets(language: Language): PresetRow<CriterionKey>[] {
  const { presets } = texts(language).awards;
  return criteria.map(({ category, name, source, kind, ...figures }) => ({
    category: presets.categories[category].name,
    name: presets.criteria[name],
    kind: word(directionWords[kind ?? 'benefit'], language),
    source: word(sourceWords[source], language),
    ifMissing: word(ifMissingWords.stop, language),
    ...figures,
  }));
}
