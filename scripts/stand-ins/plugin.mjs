import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Parts of docxtemplater that weigh more in the bundle than what it uses of them or take too long, and what stands in for each. */
const standIns = [
  { filter: /^@xmldom\/xmldom$/, file: 'xmldom.cjs' },
  { filter: /^\.\/minizod\.js$/, file: 'minizod.cjs' },
  { filter: /^\.\/postrender\.js$/, file: 'postrender.cjs' },
];

/**
 * fflate asks a decoder whether it can stream, and Apps Script has none: the `TypeError` of that names the call, for which V8
 * reads the whole room anew. It took fifty milliseconds whenever documents were entered.
 */
const PROBE = /try \{\s*td\.decode\(et, \{ stream: true \}\);\s*tds = 1;\s*\}\s*catch \(e\) \{ \}/;

async function withoutProbe({ path }) {
  const source = await readFile(path, 'utf8');
  if (!PROBE.test(source))
    throw new Error('fflate no longer asks its decoder at load: withoutProbe in scripts/stand-ins can go.');
  return { contents: source.replace(PROBE, 'tds = td ? 1 : 0;') };
}

/** Puts the stand-ins of this folder into the bundle. */
export const libraryStandIns = {
  name: 'library-stand-ins',
  setup(build) {
    for (const { filter, file } of standIns) {
      build.onResolve({ filter }, () => ({ path: join(dirname(fileURLToPath(import.meta.url)), file) }));
    }
    build.onLoad({ filter: /fflate[\\/]esm[\\/]browser\.js$/ }, withoutProbe);
  },
};
