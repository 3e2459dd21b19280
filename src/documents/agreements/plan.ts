import type { SettledAgreement } from '../../domain/agreements/settle';
import { documentTexts } from '../../text/documents';
import type { Language } from '../../text/language';
import type { FilledPlan } from '../document';
import { fileName } from '../file-name';
import { documentKey } from '../kinds';

/** An agreement set to be made; its key names year, unit, level, person where one is named, and version. */
export interface AgreementPlan extends FilledPlan {
  paper: SettledAgreement;
}

/** One file for every official and version, in the order of the sheet. */
export function planAgreements(papers: readonly SettledAgreement[], year: number, language: Language): AgreementPlan[] {
  const { agreements: words } = documentTexts(language);
  const taken = new Set<string>();
  return papers.map((paper) => {
    const { agreement, level, first } = paper;
    const { unit, firstId, version } = agreement;
    return {
      key: documentKey('agreement', { year, unit, level: level ?? '', person: firstId, version }, language),
      kind: 'agreement',
      subject: first.position,
      name: fileName([String(year), words.fileTitle(String(version))], first.position, firstId || unit, taken),
      folder: [words.folder(String(year))],
      paper,
    };
  });
}
