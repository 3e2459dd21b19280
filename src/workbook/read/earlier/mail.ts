import type { LetterEntry } from '../../../domain/records/letter';
import { mailTable } from '../../schema/mail-table';
import { choose } from '../../schema/choices';
import { keysOf } from '../../schema/table';
import type { Row } from '../row';
import { earlierLetterStatus } from './words';

/** `Surat` by its words; a status that is none counts as uncertain, so that nothing is sent twice. */
export const readEarlierMail = (rows: readonly Row<keyof LetterEntry>[]): LetterEntry[] =>
  rows.map((row) => {
    const texts = Object.fromEntries(keysOf(mailTable).map((key) => [key, row.text(key)])) as Record<
      keyof LetterEntry,
      string
    >;
    const status = texts.status === '' ? null : (choose(earlierLetterStatus, texts.status) ?? 'uncertain');
    return { ...texts, status };
  });
