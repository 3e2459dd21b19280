import type { documents as indonesian } from '../id/documents';
import { actions } from './documents/actions';
import { agency } from './documents/agency';
import { attainment } from './documents/attainment';
import { agreements } from './documents/agreements';
import { awardDecree } from './documents/award-decree';
import { awardMinutes } from './documents/award-minutes';
import { awardPublic } from './documents/award-public';
import { awards } from './documents/awards';
import { brief } from './documents/brief';
import { budget } from './documents/budget';
import { forms } from './documents/forms';
import { frame } from './documents/frame';
import { columns, headings } from './documents/headings';
import { introduction } from './documents/introduction';
import { presentation } from './documents/presentation';
import { reports } from './documents/reports';
import { people } from './documents/people';
import { overview } from './documents/overview';

export const documents: typeof indonesian = {
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
