/**
 * The document room as a script of its own. `dist/Documents.js` holds one function, `raporKinerjaDokumen_`, with
 * everything behind `src/documents/main.ts` in it: V8 only skims a function until it is called, so what makes no document
 * does not pay for the library, the templates and the sentences of documents. The underscore keeps the function out of
 * the menu of functions and out of `google.script.run`.
 */
import { join } from 'node:path';

export const DOOR = 'src/documents/main.ts';
const FUNCTION = 'raporKinerjaDokumen_';
const ROOM = 'RaporKinerjaDokumen';

/** The script of the document room. */
export async function buildDocuments(esbuild, options) {
  const { outputFiles } = await esbuild.build({
    ...options,
    entryPoints: [DOOR],
    format: 'iife',
    globalName: ROOM,
    minify: true,
    banner: { js: `function ${FUNCTION}() {` },
    footer: { js: `return ${ROOM};\n}` },
  });
  return outputFiles[0].text;
}

/** The names behind the door. */
async function namesOf(esbuild, options) {
  const probe = await esbuild.build({ ...options, entryPoints: [DOOR], format: 'esm' });
  return Object.values(probe.metafile.outputs)[0].exports;
}

/** Replaces the room by its door in whatever else is bundled: each function opens the room when it is first called. */
export function documentDoor(esbuild, options) {
  return {
    name: 'document-door',
    setup(build) {
      build.onLoad({ filter: /main\.ts$/ }, async ({ path }) => {
        if (path !== join(options.absWorkingDir, DOOR)) return undefined;
        const opened = (await namesOf(esbuild, options)).map(
          (name) => `export const ${name} = (...args) => enter().${name}(...args);`,
        );
        return { contents: ['let room;', `const enter = () => (room ??= ${FUNCTION}());`, ...opened].join('\n') };
      });
    },
  };
}
