import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Parts of docxtemplater that weigh more in the bundle than what it uses of them or take too long, and what stands in for each. */
const standIns = [
  { filter: /^@xmldom\/xmldom$/, file: 'xmldom.cjs' },
  { filter: /^\.\/minizod\.js$/, file: 'minizod.cjs' },
  { filter: /^\.\/postrender\.js$/, file: 'postrender.cjs' },
];

/** Puts the stand-ins of this folder into the bundle. */
export const libraryStandIns = {
  name: 'library-stand-ins',
  setup(build) {
    for (const { filter, file } of standIns) {
      build.onResolve({ filter }, () => ({ path: join(dirname(fileURLToPath(import.meta.url)), file) }));
    }
  },
};
