import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages, type Language } from '../../src/text/language';
import { GROUPS, takePictures } from './take';

/**
 * Takes the pictures of the manual from the running workbench and from the documents it makes, in both languages.
 * Needs Chromium, LibreOffice and poppler-utils; run from the top of the repository.
 * Usage: pictures.mjs [id|en] [sheets|papers|board|import]
 */
const asked = process.argv.slice(2);

function chosen<T extends string>(all: readonly T[]): readonly T[] {
  const named = all.filter((one) => asked.includes(one));
  return named.length > 0 ? named : all;
}

async function inOneLanguage(language: Language): Promise<void> {
  const pictures = join('docs/images', language);
  mkdirSync(pictures, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'rapor-pictures-'));
  try {
    for (const name of await takePictures(language, { pictures, work }, chosen(GROUPS)))
      console.log(join(pictures, name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

for (const language of chosen(languages)) await inOneLanguage(language);
