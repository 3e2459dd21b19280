import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { deflateRawSync } from 'node:zlib';

const READINGS = 'src/documents/template/standard-readings.ts';

/** Our own templates as the library reads them, by their names. */
async function readTemplates(esbuild, root) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [READINGS],
    bundle: true,
    write: false,
    logLevel: 'silent',
    platform: 'browser',
    format: 'iife',
    globalName: 'readings',
    loader: { '.docx': 'base64' },
  });
  return runInNewContext(`${outputFiles[0].text};\nreadings.allReadings()`, {});
}

/** A value as JSON of plain ASCII, deflated: what is no more than bytes is unpacked without decoding. */
function packed(json) {
  const ascii = json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return deflateRawSync(ascii, { level: 9 }).toString('base64');
}

/** Every part of every template, equal ones once: papers of one house share most of what is not their body. */
function packReadings(readings) {
  const contents = [];
  const indexOf = (content) => {
    const json = JSON.stringify(content);
    const index = contents.indexOf(json);
    return index >= 0 ? index : contents.push(json) - 1;
  };
  const templates = Object.entries(readings).map(([name, parts]) => [
    name,
    parts.map(([path, content]) => [path, indexOf(content)]),
  ]);
  return { templates: Object.fromEntries(templates), contents: contents.map(packed) };
}

/**
 * Puts our own templates into the bundle as they were read, each part compressed and unpacked when it is first needed, so that no
 * run has the library read them.
 */
export const templatePack = (esbuild, root) => {
  let pack;
  return {
    name: 'template-pack',
    setup(build) {
      build.onLoad({ filter: /standard-readings\.ts$/ }, async ({ path }) => {
        if (path !== join(root, READINGS)) return undefined;
        pack ??= readTemplates(esbuild, root).then(packReadings);
        const { templates, contents } = await pack;
        return {
          contents: `
            import { inflateSync, strFromU8 } from 'fflate';
            import { decodeBase64 } from '../file/office-package';
            const templates = ${JSON.stringify(templates)};
            const contents = ${JSON.stringify(contents)};
            const known = [];
            const unpacked = (index) =>
              (known[index] ??= JSON.parse(strFromU8(inflateSync(decodeBase64(contents[index])), true)));
            export const FORM_PAPER = { file: 'form-paper', paper: 'form' };
            export const readingOf = ({ file, paper = '' }) =>
              templates[\`\${file} \${paper}\`.trim()].map(([path, index]) => [path, unpacked(index)]);`,
        };
      });
    },
  };
};
