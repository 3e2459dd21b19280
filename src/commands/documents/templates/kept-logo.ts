import { readLogo } from '../../../documents/main';
import { isSame } from '../../../domain/canonical';
import { finding, type Finding } from '../../../domain/finding';
import type { Logo } from '../../../domain/logo';
import { currentUser } from '../../../google/session';
import type { Grids } from '../../../workbook/read/workbook';
import { settingsTable } from '../../../workbook/schema/tables';
import { readTemplates, type KeptTemplate } from '../../../workbook/sheets/records/template-sheet';
import type { RunRequest } from '../../run/summary';

/** Under what the workbook keeps the picture, among the own templates. */
export const LOGO_KIND = 'logo';

/** The logo of a run. */
export interface RunLogo {
  /** Absent: none is printed. */
  logo?: Logo;
  findings: Finding[];
}

/**
 * The picture that the request brings along, or the one that the workbook keeps. The setting `Logo` may name it; a name under which
 * nothing is kept prints nothing, and is told.
 *
 * @param setting whether documents are made that print it
 */
export function logoOf(
  { templates }: Grids,
  { logo: brought }: RunRequest,
  setting: { name: string; isPrinted: boolean },
): RunLogo {
  const place = { sheet: settingsTable.id, cell: '' };
  if (brought && brought.base64 !== '') {
    const logo = readLogo(brought.name, brought.base64);
    if (typeof logo === 'object') return { logo, findings: [] };
    const code = logo === 'too-large' ? 'logo-too-large' : 'logo-not-picture';
    return { findings: [finding(code, { sheet: brought.name, cell: '' }, { name: brought.name })] };
  }
  const kept = brought || !templates ? undefined : readTemplates(templates).find(({ kind }) => kind === LOGO_KIND);
  const { name, isPrinted } = setting;
  if (isPrinted && name !== '' && !(kept && isSame(kept.name, name)))
    return { findings: [finding('logo-not-kept', place, { name })] };
  const logo = kept ? readLogo(kept.name, kept.base64) : undefined;
  return { ...(typeof logo === 'object' && { logo }), findings: [] };
}

/** The row that keeps a picture that was brought along and fits. */
export const rowOfLogo = ({ name, base64, mark }: Logo, time: string): KeptTemplate => ({
  kind: LOGO_KIND,
  name,
  mark,
  base64,
  fileId: '',
  time,
  user: currentUser(),
});
