import { countFigures } from '../../domain/printed-figures/count-figures';
import { byWeight } from '../../domain/printed-figures/weight';
import type { CheckedTable, Figure, Reason } from '../../domain/printed-figures/figure';
import { texts } from '../../text';
import { correctionInWords, methodInWords, remarkInWords, ruleInWords } from '../../text/figure-words';
import { cleanDeep } from '../clean-text';
import { frameOf } from '../frame';
import { plainFigures, type FigurePrinter } from '../figures/figure';
import { section, tableIn, type PaperView, type Section } from '../people/paper-view';
import { createWriter, DASH, type Writer } from '../writer';
import type { FigureCheckPlan, FigureCheckSources } from './plan';

/** So many findings and tables fit on two pages. */
const MOST_FINDINGS = 14;
const MOST_TABLES = 8;

type Words = ReturnType<typeof texts>['figureCheck'];

function findingsPart(tables: readonly CheckedTable[], words: Words, { language }: Writer): Section {
  const { paper } = words;
  const found = byWeight(tables);
  if (found.length === 0) return section(paper.titles.findings, { texts: [paper.none] });
  const rows = found.slice(0, MOST_FINDINGS).map(({ sheet, figure }, index) => {
    const right = correctionInWords(figure, language) || DASH;
    const cause = remarkInWords(figure, words) || (figure.rule ? ruleInWords(figure.rule, words) : DASH);
    const place = found.some((other) => other.sheet !== sheet) ? `${sheet}, ${figure.cell}` : figure.cell;
    return [String(index + 1), `${figure.row}\n${figure.column}`, `${figure.printed} → ${right}`, place, cause];
  });
  const left = found.length - rows.length;
  return section(paper.titles.findings, {
    tables: tableIn('list', paper.findingsHead, rows),
    note: left > 0 ? [paper.more(String(left))] : [],
  });
}

function rulesPart(tables: readonly CheckedTable[], words: Words): Section {
  const rows = tables.flatMap(({ sheet, series }) =>
    series.map(({ column, method }) => [column, sheet, methodInWords(method, words)]),
  );
  return section(words.paper.titles.rules, {
    tables: tableIn('triple', words.paper.rulesHead, rows.slice(0, MOST_TABLES)),
  });
}

function countsPart(tables: readonly CheckedTable[], words: Words): Section {
  const rows = tables.slice(0, MOST_TABLES).map((table) => {
    const { all, reproduced, 'other-rule': other, wrong } = countFigures([table]);
    return [`${table.sheet} ${table.range}`, ...[all, reproduced, other, wrong].map(String)];
  });
  return section(words.paper.titles.counts, { tables: tableIn('figures', words.paper.countsHead, rows) });
}

function uncheckedPart(tables: readonly CheckedTable[], words: Words): Section[] {
  const reasons = new Map<Reason, number>();
  for (const { reason, verdict } of tables.flatMap(({ figures }): readonly Figure[] => figures)) {
    if (verdict === 'unchecked' && reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const lines = [...reasons].map(([reason, count]) => words.paper.uncheckedLine(String(count), words.reasons[reason]));
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
  const { all, reproduced } = countFigures(tables);
  const title = documentKinds.figureCheck.name;
  const view: PaperView = {
    letterhead,
    watermark: { id: false, en: false },
    cover: { title: title.toUpperCase(), subject: plan.subject, period: '', number: [] },
    footer: { ...footer, document: `${title}, ${plan.subject}` },
    opening: [words.paper.opening(String(all), String(tables.length), String(reproduced))],
    sections: [
      findingsPart(tables, words, writer),
      ...uncheckedPart(tables, words),
      rulesPart(tables, words),
      countsPart(tables, words),
    ],
    closing: [words.paper.closing],
    signatures: [],
  };
  return cleanDeep(view);
}
