import { column, table } from './table';

/** An agency's own template as the workbook keeps it. */
export interface KeptTemplate {
  /** Which document it is for: `unitEvaluation`, `agencyEvaluation`. */
  kind: string;
  /** File name. */
  name: string;
  /** Hash of the file. */
  mark: string;
  /** Id of its copy in Drive; empty where there is none. */
  fileId: string;
  time: string;
  user: string;
  base64: string;
}

/** Headings of the sheet, by the part of a template that stands below. */
export const templateHeadings = {
  kind: 'Jenis / Kind',
  name: 'Berkas / File',
  mark: 'Penanda / Mark',
  fileId: 'ID Berkas / File ID',
  time: 'Waktu / Time',
  user: 'Pengguna / User',
  base64: 'Isi / Content',
} satisfies Record<keyof KeptTemplate, string>;

/** Parts of a template, in the order of the columns. */
export const templateKeys = Object.keys(templateHeadings) as (keyof KeptTemplate)[];

/** Hidden sheet of own templates, as it is found. */
export const templateTable = table(
  '_Templat / _Templates',
  Object.fromEntries(templateKeys.map((key) => [key, column(templateHeadings[key], 'text')])) as Record<
    keyof KeptTemplate,
    ReturnType<typeof column>
  >,
  'kind',
);
