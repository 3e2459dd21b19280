import type { Indicator } from './indicator';
import type { Rules } from '../../settings';

/** Surveys of satisfaction have bounds of their own: their grades are compared by letter alone (rule 3). */
export const rulesFor = ({ isSurvey }: Indicator, rules: Rules): Rules =>
  isSurvey ? { ...rules, gradeScales: rules.gradeScales.map(({ grades }) => ({ grades })) } : rules;
