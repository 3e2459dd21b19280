/**
 * The only names that Google sees: targets of the menu and of triggers, endpoints of `google.script.run`, custom functions.
 * Each module of commands declares its own, one line each.
 */
export * from './commands/agreements/entries';
export * from './commands/awards/entries';
export * from './commands/board/entries';
export * from './commands/dashboard/entries';
export * from './commands/documents/entries';
export * from './commands/main-job/entries';
export * from './commands/menu/entries';
export * from './commands/panel/entries';
export * from './commands/people/entries';
export * from './commands/prepare/entries';
export * from './commands/reports/entries';
export * from './commands/run/entries';
export * from './commands/schedule/entries';
export { CAPAIAN, PREDIKAT, SERAPAN } from './commands/main-job/custom-functions';
