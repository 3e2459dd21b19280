/**
 * Jest transformer: TypeScript and ES modules (hucre, fast-check) to CommonJS with esbuild, without type checking
 * (`npm run typecheck` does that). Source maps are inline, so stack traces and breakpoints name the TypeScript lines.
 */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { extname } = require('node:path');
const { transformSync, version } = require('esbuild');

const LOADERS = { '.ts': 'ts', '.mts': 'ts', '.cts': 'ts', '.js': 'js', '.mjs': 'js', '.cjs': 'js' };
const own = readFileSync(__filename);

/** What `scripts/build.mjs` puts in place of these names in the bundle. */
const define = { BUILD_TARGET: '"sheet"', DRIVE_SCOPE: '"file"', 'import.meta.url': '__importMetaUrl' };
const banner = 'const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;';

module.exports = {
  getCacheKey(source, path) {
    return createHash('sha256').update(own).update(version).update(path).update('\0').update(source).digest('hex');
  },
  process(source, path) {
    if (extname(path) === '.docx') {
      const contents = JSON.stringify(readFileSync(path).toString('base64'));
      return { code: `module.exports = { __esModule: true, default: ${contents} };` };
    }
    return transformSync(source, {
      loader: LOADERS[extname(path)],
      format: 'cjs',
      target: 'node20',
      // Jest runs CommonJS: import() would need its experimental module mode.
      supported: { 'dynamic-import': false },
      sourcefile: path,
      sourcemap: 'inline',
      define,
      banner: source.includes('import.meta.url') ? banner : '',
    });
  },
};
