import { menu } from '../menu';
import { people } from '../people';
import { terms } from '../terms';
import type { WordsOfFindings } from '../../id/findings/wording';
import type { findings as indonesian } from '../../id/findings';
import { agreementsFindings } from './agreements';
import { archiveFindings } from './archive';
import { awardsFindings } from './awards';
import { budgetFindings } from './budget';
import { documentFindings } from './documents';
import { mainJobFindings } from './main-job';
import { meetingFindings } from './meetings';
import { peopleFindings } from './people';
import { prepareFindings } from './prepare';
import { printedFigureFindings } from './printed-figures';
import { questionFindings } from './questions';
import { remainderFindings } from './remainder';
import { scheduleFindings } from './schedule';
import { templateFindings } from './templates';

export const findings: typeof indonesian = {
  ...mainJobFindings,
  ...budgetFindings,
  ...remainderFindings,
  ...questionFindings,
  ...archiveFindings,
  ...awardsFindings,
  ...scheduleFindings,
  ...peopleFindings,
  ...prepareFindings,
  ...meetingFindings,
  ...agreementsFindings,
  ...templateFindings,
  ...documentFindings,
  ...printedFigureFindings,
};

const menuPath = (group: keyof typeof menu.entries, entry: keyof typeof menu.entries): string =>
  [menu.title, menu.entries[group], menu.entries[entry]].join(' ▸ ');

export const findingWords: WordsOfFindings = {
  polarity: terms.polarity,
  aggregation: terms.aggregation,
  status: terms.indicatorStatus,
  reflectionText: people.columns,
  direction: { benefit: 'higher is better', cost: 'lower is better' },
  owned: { indicator: 'Indicator', budgetCode: 'Budget code', person: 'Staff member' },
  budgetFigure: { ceiling: 'Ceiling', spent: 'Spending' },
  ceilingDate: { shifted: 'Shifted Budget Date', revised: 'Revised Budget Date' },
  judged: { attainment: 'attainment', absorption: 'absorption' },
  frozenFigure: {
    target: 'Target',
    actual: 'Actual',
    attainment: 'Attainment (%)',
    value: 'Flag Value (%)',
    mean: 'Mean Attainment (%)',
    absorption: 'Absorption (%)',
    ceiling: 'Ceiling',
    spent: 'Spending',
    limit: 'Minimum Attainment (%)',
  },
  module: {
    core: menuPath('prepare', 'prepareCore'),
    support: menuPath('prepare', 'prepareSupport'),
    awards: menuPath('prepare', 'prepareAwards'),
    schedule: menuPath('prepare', 'prepareSchedule'),
    people: menuPath('people', 'preparePeople'),
    agreements: menuPath('agreements', 'prepareAgreements'),
  },
  doubt: {
    fiftyfold: 'at least 50 times the target',
    fiveHundredth: 'at most a five-hundredth of the target',
    shareAboveAll: 'above 100 %, while its target is not',
    doubled: 'above 200',
  },
  confirm: (code, matter, value) => `If it is so, note it in the sheet Confirmations: ${code} | ${matter} | ${value}.`,
  missing: '(empty)',
  version: (number) => (number === 0 ? 'Original' : `Revision ${number}`),
};
