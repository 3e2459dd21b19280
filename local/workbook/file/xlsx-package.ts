import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The part of a sheet of a workbook that hucre saved, by its place. */
export const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

/**
 * The parts of an .xlsx package as texts, written back as they are changed.
 * @param isWanted the parts that are looked at; absent: all of them
 */
export function openPackage(bytes: Uint8Array, isWanted: (path: string) => boolean = () => true) {
  const parts: Record<string, Uint8Array> = unzipSync(bytes, { filter: ({ name }) => isWanted(name) });
  const read = (path: string): string | null => (parts[path] ? strFromU8(parts[path]) : null);
  const write = (path: string, text: string): void => void (parts[path] = strToU8(text));
  const free = (folder: string, name: string): string => {
    let number = 1;
    while (parts[`${folder}/${name}${number}.xml`]) number += 1;
    return `${folder}/${name}${number}.xml`;
  };
  const save = (): Uint8Array => zipSync(parts, { level: 6 });
  return { read, write, free, save };
}

export type Package = ReturnType<typeof openPackage>;
