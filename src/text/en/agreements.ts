import type { agreements as indonesian } from '../id/agreements';
import { counted } from './plural';

/** Words of performance agreements, action plan and cascading. */
export const agreements: typeof indonesian = {
  question:
    'The performance agreement of every official in the Agreements sheet will be made or updated. Versions not yet signed follow the Indicators and Budget sheets; signed ones do not change. Continue?',
  version: (number) => (number === '0' ? 'Original' : `Revision ${number}`),
  kinds: { indicator: 'Indicator', budget: 'Budget' },
  titles: { agencyHead: 'Head of Agency', unitHead: (unit) => `Head of ${unit}` },
  highlight: {
    title: 'Performance agreements',
    none: 'There is no row in the Agreements sheet yet; choose Agreements ▸ Prepare sheets',
    papers: (count, signed) => `${counted(count, 'agreement')} drawn up, ${signed} already signed`,
    recorded: (count) => `${counted(count, 'version')} recorded in Agreement Details`,
    changes: (count) => `${counted(count, 'change')} against the version before`,
  },
  cascading: {
    title: 'Cascading matrix',
    lines: (rows) => `${counted(rows, 'line')} from objective to sub-activity`,
    orphans: (indicators, activities) =>
      `Not linked: ${counted(indicators, 'indicator')} and ${counted(activities, 'sub-activity', 'sub-activities')}`,
    shared: (code) => `Sub-activities are listed at ${code}`,
    indicators: 'Indicators',
    depth: (number) => `Level ${number}`,
    withoutHead: 'No indicators at the level of the head of agency have been set.',
    orphanIndicator: 'Supports no indicator above it',
    orphanBudget: 'Sub-activity without an indicator',
  },
};
