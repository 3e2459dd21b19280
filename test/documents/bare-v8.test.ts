import { runInNewContext } from 'node:vm';
import { join } from 'node:path';
import { build } from 'esbuild';
import { planEvaluations } from '../../src/documents/evaluation/plan';
import { evaluationOf, input, profile } from './fixtures';
import { renderEvaluation } from './made';

const source = join(__dirname, '../../src');

/** Apps Script has V8 and nothing of Node or of browsers: no Buffer, no TextEncoder, no timers. */
test('documents are made in a V8 without any globals, byte for byte the same', async () => {
  const result = await build({
    stdin: {
      contents: `
        import { evaluate } from './domain/main-job/evaluation';
        import { planEvaluations } from './documents/evaluation/plan';
        import { renderDocument } from './documents/document';
        import { evaluationView } from './documents/evaluation/view';
        export function run(input, profile) {
          const evaluation = evaluate(input);
          const [plan] = planEvaluations(evaluation, 'id', { unit: 'RHS' });
          const view = evaluationView(plan, evaluation, profile, 'id');
          return renderDocument(plan.kind, view, { paper: profile.paper, language: 'id' }).join(',');
        }`,
      resolveDir: source,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Bundle',
    platform: 'browser',
    mainFields: ['module', 'main'],
    target: 'es2019',
    minify: true,
    loader: { '.docx': 'base64' },
  });
  const code = result.outputFiles[0]?.text ?? '';
  const printed = runInNewContext(`${code}\nBundle.run(JSON.parse(input), JSON.parse(profile));`, {
    input: JSON.stringify(input, (_key, value: unknown) => (value === -Infinity ? -1e9 : value)),
    profile: JSON.stringify(profile),
  }) as string;
  const evaluation = evaluationOf();
  const [plan] = planEvaluations(evaluation, 'id', { unit: 'RHS' });
  if (!plan) throw new Error('no plan');
  expect(printed).toBe(renderEvaluation(plan, evaluation, profile, 'id').join(','));
});
