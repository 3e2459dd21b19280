import { runFromMenu } from '../menu/menu';

/** Menu *Dokumen ▸ Rekonsiliasi dengan LKjIP*. */
export function rekonsiliasiLkjip(): void {
  runFromMenu({ tasks: ['reconciliation'] });
}

/** Menu *Dokumen ▸ Notula rapat*. */
export function notulaRapat(): void {
  runFromMenu({ tasks: ['minutes'] });
}

/** Menu *Dokumen ▸ Draf LKjIP Bab III*. */
export function drafLkjip(): void {
  runFromMenu({ tasks: ['lkjip'] });
}

/** Menu *Dokumen ▸ Bahan paparan rapat*. */
export function bahanPaparan(): void {
  runFromMenu({ tasks: ['presentation'] });
}

/** Menu *Dokumen ▸ Formulir*. */
export function susunFormulir(): void {
  runFromMenu({ tasks: ['forms'] });
}
