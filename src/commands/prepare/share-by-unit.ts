import { withLock } from '../../google/lock';
import { confirm } from '../../google/notify';
import { now } from '../../google/session';
import { texts } from '../../text';
import type { Language } from '../../text/language';
import { planShares, sharePrefix, type SharePlan } from '../../workbook/prepare/share-plan';
import { dayOf } from '../run/clock';
import { interactive } from '../menu/interactive';
import { openWorkbook } from '../run/open-workbook';
import { logRun } from '../run/run-log';

/** Units whose rows only the owner, or a unit above, can edit. */
function emailLines({ withoutEmail, inherited }: SharePlan, language: Language): string[] {
  const words = texts(language).prepare.share;
  return [
    ...(withoutEmail.length > 0 ? [words.withoutEmail(withoutEmail.join(', '))] : []),
    ...(inherited.length > 0 ? [words.inherited(inherited.join(', '))] : []),
  ];
}

/**
 * *Bagikan isian per bidang*: protects the rows of `Indikator` and `Realisasi` so that each unit's people edit only their
 * own. Protections of ours from before are replaced, those of others stay.
 */
export function shareByUnit(): void {
  interactive(texts('id').prepare.share.command, (spoken) => {
    const { prepare, menu } = texts(spoken);
    const words = prepare.share;
    const plan = () => {
      const { book, grids, data } = openWorkbook(['attainment'], '', dayOf(now()));
      const { language } = data.settings;
      return { book, data, language, plan: planShares(grids, data.input.indicators, data.input.units, language) };
    };
    const { book, plan: first } = plan();
    if (first.sheets.length === 0) return words.nothing;
    const count = ({ sheets }: SharePlan): string => String(sheets.reduce((sum, { shares }) => sum + shares.length, 0));
    const replaced = first.sheets.reduce((sum, { name }) => sum + book.countShares(name, sharePrefix), 0);
    const names = first.sheets.map(({ name }) => name).join(', ');
    const question = words.question(names, String(first.units.length), count(first), String(replaced));
    if (!confirm(words.command, [question, ...emailLines(first, spoken)].join('\n\n'))) return menu.cancelled;
    return withLock(() => {
      const { book: current, data, language, plan: shares } = plan();
      for (const { name, shares: rows } of shares.sheets) current.shareRows(name, rows, sharePrefix);
      const [ranges, units] = [count(shares), String(shares.units.length)];
      const log = texts(language);
      const run = {
        command: log.prepare.share.command,
        result: log.terms.runResult.done,
        details: log.prepare.share.details(ranges, units),
      };
      logRun(current, run, language, String(data.input.rules.year));
      return [words.done(ranges, units), ...emailLines(shares, spoken), words.again].join('\n');
    });
  });
}
