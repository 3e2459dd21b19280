import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../src/text/language';
import { takePictures } from './take';

/**
 * Takes the pictures of the manual from the running workbench and from the documents it makes, in both languages.
 * Needs Chromium, LibreOffice, poppler-utils and ImageMagick; run from the top of the repository.
 * Usage: pictures.mjs [id|en]
 */
const languages = (['id', 'en'] as const).filter(
  (language) => process.argv.length < 3 || process.argv.includes(language),
);

async function inOneLanguage(language: Language): Promise<void> {
  const pictures = join('docs/images', language);
  mkdirSync(pictures, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'rapor-pictures-'));
  try {
    for (const name of await takePictures(language, { pictures, work })) console.log(join(pictures, name));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

for (const language of languages) await inOneLanguage(language);
