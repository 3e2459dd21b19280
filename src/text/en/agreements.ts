import type { agreements as indonesian } from '../id/agreements';

/** Words of performance agreements, action plan and cascading; what is read back must differ from each other. */
export const agreements: typeof indonesian = {
  question:
    'The performance agreement of every official in the Agreements sheet will be made or updated. Versions not yet signed follow the Indicators and Budget sheets; signed ones do not change. Continue?',
  version: (number) => (number === '0' ? 'Original' : `Revision ${number}`),
  kinds: { indicator: 'Indicator', budget: 'Budget' },
  titles: { agencyHead: 'Head of Agency', unitHead: (unit) => `Head of ${unit}` },
  paper: 'Performance Agreement',
  highlight: {
    title: 'Performance agreements',
    none: 'There is no row in the Agreements sheet yet; choose Agreements ▸ Prepare sheets',
    papers: (count, signed) => `${count} agreements drawn up, ${signed} already signed`,
    recorded: (count) => `${count} versions recorded in Agreement Details`,
    changes: (count) => `${count} changes against the version before`,
  },
  cascading: {
    title: 'Cascading matrix',
    lines: (rows) => `${rows} lines from objective to sub-activity`,
    orphans: (indicators, activities) => `Not linked: ${indicators} indicators and ${activities} sub-activities`,
    shared: (code) => `Sub-activities are listed at ${code}`,
    orphanIndicator: 'Supports no indicator above it',
    orphanBudget: 'Sub-activity without an indicator',
  },
};
