/**
 * Rooms of the bundle as scripts of their own. Each holds one function with everything behind its door in it: V8 only skims
 * a function until it is called, so a menu, a check box or a cell with `=CAPAIAN(…)` never waits for what it does not use.
 * The underscore keeps the function out of the menu of functions and out of `google.script.run`. Whoever imports the door,
 * another room included, opens the same room: what stands behind it is read and kept once.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Script, the doors behind which everything is moved (only functions may be exported there), and the function that holds it. */
export const ROOMS = [
  {
    script: 'Words.js',
    doors: ['src/text/index.ts', 'src/text/findings.ts', 'src/text/sheet-notes.ts'],
    holder: 'raporKinerjaKata_',
  },
  {
    script: 'Import.js',
    doors: ['src/commands/import/import-tables.ts', 'src/commands/import/undo-import.ts'],
    holder: 'raporKinerjaImpor_',
  },
  { script: 'Figures.js', doors: ['src/commands/figures/check-sheets.ts'], holder: 'raporKinerjaAngka_' },
  { script: 'Documents.js', doors: ['src/documents/main.ts'], holder: 'raporKinerjaDokumen_' },
  { script: 'FullTest.js', doors: ['src/commands/prepare/full-test.ts'], holder: 'raporKinerjaUji_' },
  { script: 'Audit.js', doors: ['src/workbook/sheets/audit/audit-book.ts'], holder: 'raporKinerjaAudit_' },
];

const ROOM = 'RaporKinerjaRuang';

/** The rooms that this repository has: one without documents has no room for them. */
export const roomsOf = (root) => ROOMS.filter(({ doors }) => doors.every((door) => existsSync(join(root, door))));

/** The script of a room; what stands behind the doors of the others is left to them. */
export async function buildRoom(esbuild, options, room, rooms) {
  const others = rooms.filter(({ script }) => script !== room.script);
  const entry = room.doors.map((door) => `export * from './${door}';`).join('\n');
  const { outputFiles } = await esbuild.build({
    ...options,
    plugins: [doorsOf(esbuild, options, others), ...options.plugins],
    entryPoints: undefined,
    stdin: { contents: entry, resolveDir: options.absWorkingDir },
    format: 'iife',
    globalName: ROOM,
    banner: { js: `function ${room.holder}() {` },
    footer: { js: `return ${ROOM};\n}` },
  });
  return outputFiles[0].text;
}

/** The names behind a door. */
async function namesOf(esbuild, options, door) {
  const probe = await esbuild.build({ ...options, entryPoints: [door], format: 'esm' });
  return Object.values(probe.metafile.outputs)[0].exports;
}

/** Replaces rooms by their doors in whatever else is bundled: each function opens its room when it is first called. */
export function doorsOf(esbuild, options, rooms) {
  return {
    name: 'doors',
    setup(build) {
      for (const [door, holder] of rooms.flatMap(({ doors, holder }) => doors.map((door) => [door, holder]))) {
        const path = join(options.absWorkingDir, door);
        build.onLoad(
          { filter: new RegExp(`${door.replaceAll('/', '[\\\\/]').replace('.', '\\.')}$`) },
          async (file) => {
            if (file.path !== path) return undefined;
            const opened = (await namesOf(esbuild, options, door)).map(
              (name) => `export const ${name} = (...args) => enter().${name}(...args);`,
            );
            return { contents: ['let room;', `const enter = () => (room ??= ${holder}());`, ...opened].join('\n') };
          },
        );
      }
    },
  };
}
