import { countFigures } from '../../domain/printed-figures/count-figures';
import { byWeight } from '../../domain/printed-figures/weight';
import type { CheckedTable, Figure, Reason } from '../../domain/printed-figures/figure';
import type { FigureCalculation } from '../../domain/records/figure-source';
import { texts } from '../../text';
import { correctionInWords, methodInWords, remarkInWords, ruleInWords } from '../../text/figure-words';
import { cleanDeep } from '../clean-text';
import { frameOf } from '../frame';
import { computed } from '../figures/sources';
import { plainFigures, type FigurePrinter } from '../figures/figure';
import { section, tableIn, type PaperView, type Section } from '../people/paper-view';
import { createWriter, DASH, type Writer } from '../writer';
import type { FigureCheckPlan, FigureCheckSources } from './plan';

/** So many findings and tables fit on two pages. */
const MOST_FINDINGS = 14;
const MOST_TABLES = 8;

type Words = ReturnType<typeof texts>['figureCheck'];

function findingsPart(tables: readonly CheckedTable[], words: Words, { language, figures }: Writer): Section {
  const { paper } = words;
  const found = byWeight(tables);
  if (found.length === 0) return section(paper.titles.findings, { texts: [paper.none] });
  const rows = found.slice(0, MOST_FINDINGS).map(({ sheet, figure }, index) => {
    const { printed, recomputed, correction, cell, row, column } = figure;
    const said = (of: FigureCalculation, text: string, value = text as number | string | null): string =>
      figures.print(text, value ?? text, computed(of, `${sheet}!${cell}`, `${sheet}!${cell}`));
    const corrected = correctionInWords(figure, language);
    const right = corrected === '' ? DASH : said('difference', corrected, correction);
    const cause = remarkInWords(figure, words) || (figure.rule ? ruleInWords(figure.rule, words) : DASH);
    const place = found.some((other) => other.sheet !== sheet) ? `${sheet}, ${cell}` : cell;
    const change = `${said('record', printed, recomputed)} → ${right}`;
    return [String(index + 1), `${row}\n${column}`, change, place, cause === DASH ? DASH : said('rule', cause)];
  });
  const left = found.length - rows.length;
  return section(paper.titles.findings, {
    tables: tableIn('list', paper.findingsHead, rows),
    note: left > 0 ? [paper.more(figures.print(String(left), left, computed('rows', '')))] : [],
  });
}

function rulesPart(tables: readonly CheckedTable[], words: Words, { figures }: Writer): Section {
  const rows = tables.flatMap(({ sheet, range, series }) =>
    series.map(({ column, method }) => {
      const told = methodInWords(method, words);
      return [column, sheet, figures.print(told, told, computed('rule', `${sheet}!${range} ${column}`))];
    }),
  );
  return section(words.paper.titles.rules, {
    tables: tableIn('triple', words.paper.rulesHead, rows.slice(0, MOST_TABLES)),
  });
}

const verdicts = ['all', 'reproduced', 'other-rule', 'wrong'] as const;

/** How many figures of tables got a verdict, of one table or of all. */
function counted(tables: readonly CheckedTable[], of: string, { figures }: Writer, place = ''): string[] {
  const counts = countFigures(tables);
  return verdicts.map((verdict) =>
    figures.print(String(counts[verdict]), counts[verdict], computed('counted', `${of} ${verdict}`.trim(), place)),
  );
}

function countsPart(tables: readonly CheckedTable[], words: Words, writer: Writer): Section {
  const rows = tables.slice(0, MOST_TABLES).map((table) => {
    const name = `${table.sheet} ${table.range}`;
    return [name, ...counted([table], name, writer, `${table.sheet}!${table.range}`)];
  });
  return section(words.paper.titles.counts, { tables: tableIn('figures', words.paper.countsHead, rows) });
}

function uncheckedPart(tables: readonly CheckedTable[], words: Words, { figures }: Writer): Section[] {
  const reasons = new Map<Reason, number>();
  for (const { reason, verdict } of tables.flatMap(({ figures }): readonly Figure[] => figures)) {
    if (verdict === 'unchecked' && reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const lines = [...reasons].map(([reason, count]) =>
    words.paper.uncheckedLine(figures.print(String(count), count, computed('counted', reason)), words.reasons[reason]),
  );
  return lines.length === 0 ? [] : [section(words.paper.titles.unchecked, { texts: lines })];
}

/** Everything that a *Hasil Uji Angka* prints: the few that matter first, fit to hand to the author. */
export function figureCheckView(
  plan: FigureCheckPlan,
  { evaluation, profile, language, tables }: FigureCheckSources,
  figures: FigurePrinter = plainFigures,
): PaperView {
  const writer = createWriter(evaluation, profile, language, plan.key, figures);
  const { figureCheck: words, documentKinds } = texts(language);
  const { letterhead, footer } = frameOf(writer, plan.subject, null);
  const [all = '', reproduced = ''] = counted(tables, '', writer);
  const count = figures.print(String(tables.length), tables.length, computed('rows', ''));
  const title = documentKinds.figureCheck.name;
  const view: PaperView = {
    letterhead,
    watermark: { id: false, en: false },
    cover: { title: title.toUpperCase(), subject: plan.subject, period: '', number: [] },
    footer: { ...footer, document: `${title}, ${plan.subject}` },
    opening: [words.paper.opening(all, count, reproduced)],
    sections: [
      findingsPart(tables, words, writer),
      ...uncheckedPart(tables, words, writer),
      rulesPart(tables, words, writer),
      countsPart(tables, words, writer),
    ],
    closing: [words.paper.closing],
    signatures: [],
  };
  return cleanDeep(view);
}
