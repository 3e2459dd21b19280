import type { findings as indonesian, findingWords as indonesianWords } from '../../id/findings';
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

export const findings: typeof indonesian = {
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

export const findingWords: typeof indonesianWords = {
  what: { ceiling: 'Ceiling', spent: 'Spending', attainment: 'attainment', absorption: 'absorption' },
};
