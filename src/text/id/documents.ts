import { agency } from './documents/agency';
import { agreements } from './documents/agreements';
import { awardDecree } from './documents/award-decree';
import { awardMinutes } from './documents/award-minutes';
import { awardPublic } from './documents/award-public';
import { awards } from './documents/awards';
import { brief } from './documents/brief';
import { budget } from './documents/budget';
import { forms } from './documents/forms';
import { frame } from './documents/frame';
import { headings, columns } from './documents/headings';
import { introduction } from './documents/introduction';
import { people } from './documents/people';
import { overview } from './documents/overview';
import { attainment } from './documents/attainment';
import { presentation } from './documents/presentation';
import { reports } from './documents/reports';
import { actions } from './documents/actions';

/** Everything evaluation documents say; sentences with several wordings are lists that the writer takes in turn. */
export const documents = {
  forms,
  frame,
  headings,
  columns,
  introduction,
  overview,
  attainment,
  brief,
  budget,
  actions,
  agency,
  awards,
  awardMinutes,
  awardDecree,
  awardPublic,
  reports,
  people,
  agreements,
  presentation,
};
