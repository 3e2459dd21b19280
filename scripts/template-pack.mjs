import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';

/** Every part of every template, equal ones once: three files of one house share most of what is not their body. */
function packTemplates(folder) {
  const contents = [];
  const templates = {};
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.docx')) continue;
    const parts = Object.entries(unzipSync(readFileSync(join(folder, name))));
    templates[name] = Object.fromEntries(
      parts.map(([path, bytes]) => {
        const text = strFromU8(bytes);
        const index = contents.indexOf(text);
        return [path, index >= 0 ? index : contents.push(text) - 1];
      }),
    );
  }
  return deflateRawSync(JSON.stringify({ templates, contents }), { level: 9 }).toString('base64');
}

/**
 * Puts the templates that the bundle imports into it as one compressed pack, unpacked when the first one is needed. An import
 * of a .docx gives a function that answers its parts by path.
 */
export const templatePack = {
  name: 'template-pack',
  setup(build) {
    let folder = '';
    build.onResolve({ filter: /\.docx$/ }, ({ path, resolveDir }) => {
      folder = dirname(join(resolveDir, path));
      return { path: basename(path), namespace: 'template' };
    });
    build.onLoad({ filter: /.*/, namespace: 'template' }, ({ path }) => ({
      contents: `import { partsOf } from 'template-pack'; export default () => partsOf(${JSON.stringify(path)});`,
      resolveDir: folder,
    }));
    build.onResolve({ filter: /^template-pack$/ }, () => ({ path: 'template-pack', namespace: 'template-pack' }));
    build.onLoad({ filter: /.*/, namespace: 'template-pack' }, () => ({
      contents: `
        import { inflateSync, strFromU8 } from 'fflate';
        import { decodeBase64 } from '../file/office-package';
        const packed = ${JSON.stringify(packTemplates(folder))};
        let pack;
        export function partsOf(name) {
          pack ??= JSON.parse(strFromU8(inflateSync(decodeBase64(packed))));
          const paths = Object.entries(pack.templates[name]);
          return Object.fromEntries(paths.map(([path, index]) => [path, pack.contents[index]]));
        }`,
      resolveDir: folder,
    }));
  },
};
