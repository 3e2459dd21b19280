import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { sampleFiles } from './sample-files';

/** Writes the sample workbooks and the published tables into the folder given, `samples` by default. */
async function makeSamples(folder: string): Promise<void> {
  const files = await sampleFiles(join(folder, 'data', 'published'));
  for (const [name, content] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  console.log(`${files.size} files written to ${folder}`);
}

await makeSamples(resolve(process.argv[2] ?? 'samples'));
