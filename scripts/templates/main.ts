import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTemplates } from './build-templates';

/** Writes the default templates into `src/documents/templates`; run from the top of the repository. */
for (const [name, bytes] of await buildTemplates()) {
  writeFileSync(join('src/documents/templates', name), bytes);
  console.log(`${name} ${(bytes.length / 1024).toFixed(1)} KB`);
}
