import type { SettledAgreement } from '../../domain/agreements/settle';
import { documentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import { fileName } from '../file-name';

/** An agreement set to be made; `name` is without extension. */
export interface AgreementPlan {
  /** Stable over runs: year, unit, level, person where one is named, version. */
  key: string;
  subject: string;
  name: string;
  folder: string[];
  paper: SettledAgreement;
}

/** One file for every official and version, in the order of the sheet. */
export function planAgreements(papers: readonly SettledAgreement[], year: number, language: Language): AgreementPlan[] {
  const { agreements: words } = documentTexts(language);
  const taken = new Set<string>();
  const suffix = language === 'id' ? [] : [language];
  return papers.map((paper) => {
    const { agreement, level, first } = paper;
    const { unit, firstId, version } = agreement;
    return {
      key: ['agreement', year, unit, level ?? '', firstId, version, ...suffix].join(':'),
      subject: first.position,
      name: fileName([String(year), words.fileTitle(String(version))], first.position, firstId || unit, taken),
      folder: [words.folder(String(year))],
      paper,
    };
  });
}
