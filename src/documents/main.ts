/**
 * The door of the document room: what commands call of it. The build puts everything behind it, with its library and
 * templates, into a script of its own, `dist/Documents.js`, which is read only when a document is made: a menu, a check
 * box or a cell with `=CAPAIAN(…)` never waits for it. Only functions may stand here.
 */
export { planAgreements } from './agreements/plan';
export { agreementView } from './agreements/view';
export { planAwards } from './awards/plan';
export { awardView } from './awards/view';
export { printBoardSlides } from './board-slides';
export { forPublic, makeDeck } from './board/make-deck';
export { briefMessage } from './brief/brief-view';
export { documentFingerprint, printDocument, renderDocument } from './document';
export { safeName } from './file-name';
export { fingerprint } from '../domain/fingerprint';
export { planFigureCheck } from './figure-check/plan';
export { figureCheckView } from './figure-check/view';
export { planForm } from './forms/plan';
export { printForm } from './forms/print-form';
export { formView } from './forms/view';
export { followUpLetter } from './letters/follow-up-letter';
export { reminderLetter } from './letters/reminder-letter';
export { peopleView, planReflections, planRoster } from './people/plan';
export { withLetterFacts } from './letter-facts';
export { planEvaluations } from './evaluation/plan';
export { planPresentation } from './presentation/plan';
export { presentationView, printPresentation } from './presentation/render';
export { atomPattern, bodyText } from './figures/atoms';
export { listFigures, plainView } from './figures/figure';
export { planReports } from './reports/plan';
export { reportView } from './reports/view';
export { chartPaper } from './file/chart-paper';
export { readLogo } from './file/logo';
export { tryTemplate } from './template/try-template';
export { evaluationView } from './evaluation/view';
