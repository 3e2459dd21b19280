import type { AgencyProfile } from '../../domain/agency-profile';
import type { Evaluation } from '../../domain/main-job/evaluation';
import type { CheckedTable } from '../../domain/printed-figures/figure';
import { fingerprint } from '../../domain/fingerprint';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import type { FilledPlan } from '../document';
import { fileName } from '../file-name';
import { documentKey } from '../kinds';

/** What the paper is written from. */
export interface FigureCheckSources {
  evaluation: Evaluation;
  profile: AgencyProfile;
  language: Language;
  tables: readonly CheckedTable[];
}

export interface FigureCheckPlan extends FilledPlan {
  kind: 'figureCheck';
}

/** One *Hasil Uji Angka* for the sheets that were checked together; none without a table. */
export function planFigureCheck({ tables, language }: FigureCheckSources): FigureCheckPlan[] {
  if (tables.length === 0) return [];
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const { documentKinds, figureCheck } = texts(language);
  const [subject = ''] = sheets;
  return [
    {
      key: documentKey('figureCheck', { screen: fingerprint(sheets).slice(0, 10) }, language),
      kind: 'figureCheck',
      subject,
      name: fileName([documentKinds.figureCheck.name], subject, '', new Set()),
      folder: [figureCheck.folder],
    },
  ];
}
