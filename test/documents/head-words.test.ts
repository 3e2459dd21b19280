import { planEvaluations } from '../../src/documents/evaluation/plan';
import { renderDocument } from '../../src/documents/document';
import type { Language } from '../../src/text/language';
import { wordWidth } from '../../src/text/text-width';
import { partsOf } from '../../src/documents/file/office-package';
import { evaluationOf, profile } from './fixtures';
import { renderEvaluation } from './made';
import { largeSheets } from './pages/agencies';
import { jobsOf, sampleViews } from './template/sample-views';

/** Left and right of a cell, in twentieths of a point. */
const MARGINS = 2 * 70;

let seen = 0;

/** Heads of a table whose longest word is wider than their column, in a paper. */
function brokenHeads(docx: Uint8Array): string[] {
  const xml = partsOf(docx)['word/document.xml']?.asText() ?? '';
  const rows = [...xml.matchAll(/<w:tr>(?:(?!<\/w:tr>).)*?<w:tblHeader\/>.*?<\/w:tr>/gs)];
  seen += rows.length;
  return rows.flatMap(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].flatMap(([cell]) => {
      const room = Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1] ?? Infinity) - MARGINS;
      const size = Number(/<w:sz w:val="(\d+)"/.exec(cell)?.[1] ?? 22);
      const text = [...cell.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, part]) => part).join('');
      return wordWidth(text) * size * 10 > room
        ? [`${text} (${Math.round(wordWidth(text) * size * 10)} > ${room})`]
        : [];
    }),
  );
}

test.each<Language>(['id', 'en'])('no head of an evaluation breaks within a word: %s', (language) => {
  const evaluation = evaluationOf();
  const plans = planEvaluations(evaluation, language, { unit: null });
  const papers = plans.map((plan) => renderEvaluation(plan, evaluation, profile, language));
  // Those of the large agency tell several indicators together.
  const large = jobsOf(largeSheets(), ['evaluation'], undefined, language);
  const further = [...large.slice(0, 3), ...large.slice(-1)].map(({ render }) => render().bytes);
  expect([...new Set([...papers, ...further].flatMap(brokenHeads))]).toEqual([]);
  expect(seen).toBeGreaterThan(20);
});

test.each<Language>(['id', 'en'])('nor one of any other paper: %s', async (language) => {
  const broken = [...(await sampleViews(language))].flatMap(([kind, views]) =>
    views
      .slice(0, 1)
      .flatMap((view) => brokenHeads(renderDocument(kind, view, { paper: 'A4', language })))
      .map((head) => `${kind}: ${head}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});
