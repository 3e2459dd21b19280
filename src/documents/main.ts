/**
 * The door of the document room: what commands call of it. The build puts everything behind it, with its library and
 * templates, into a script of its own, `dist/Documents.js`, which is read only when a document is made: a menu, a check
 * box or a cell with `=CAPAIAN(…)` never waits for it. Only functions may stand here.
 */
export { planAgreements } from './agreements/plan';
export { renderAgreement } from './agreements/render';
export { agreementFingerprint } from './agreements/view';
export { planAwards } from './awards/plan';
export { renderAward } from './awards/render';
export { awardFingerprint } from './awards/view';
export { renderBoardSlides } from './board-slides';
export { forPublic, makeDeck } from './board/make-deck';
export { safeName } from './file-name';
export { fingerprint } from './fingerprint';
export { followUpLetter } from './letters/follow-up-letter';
export { reminderLetter } from './letters/reminder-letter';
export { planReflections, planRoster } from './people/plan';
export { peopleFingerprint, renderPeople } from './people/render';
export { isEvaluationKey, planEvaluations } from './plan';
export { planPresentation } from './presentation/plan';
export { presentationFingerprint, renderPresentation } from './presentation/render';
export { renderEvaluation } from './render';
export { planReports } from './reports/plan';
export { renderReport } from './reports/render';
export { reportFingerprint } from './reports/view';
export { numbersInFile } from './printed-numbers';
export { tryTemplate } from './template/evaluation-templates';
export { evaluationFingerprint } from './view';
