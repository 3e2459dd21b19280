/** Whether a name speaks of a survey of satisfaction, whose grades have other bounds than those of AKIP (rule 3). */
export const isSurvey = (name: string): boolean => /\b(skm|ikm|survei|survey|kepuasan|satisfaction)\b/i.test(name);
