import { agreementsFindings } from './agreements';
import { archiveFindings } from './archive';
import { awardsFindings } from './awards';
import { documentFindings } from './documents';
import { mainJobFindings } from './main-job';
import { meetingFindings } from './meetings';
import { peopleFindings } from './people';
import { prepareFindings } from './prepare';
import { scheduleFindings } from './schedule';
import { templateFindings } from './templates';

export type { Wording } from './wording';

/** The wording of every finding, by its code. */
export const findings = {
  ...mainJobFindings,
  ...archiveFindings,
  ...awardsFindings,
  ...scheduleFindings,
  ...peopleFindings,
  ...prepareFindings,
  ...meetingFindings,
  ...agreementsFindings,
  ...templateFindings,
  ...documentFindings,
};

/** Words for values of a finding that name something of the program. */
export const findingWords = {
  what: { ceiling: 'Pagu', spent: 'Realisasi', attainment: 'capaian', absorption: 'serapan' },
};
