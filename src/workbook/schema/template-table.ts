import { recordTable } from './record-table';

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

/** Hidden sheet of own templates, as it is found. */
export const templateTable = recordTable<keyof KeptTemplate>(
  '_Templat / _Templates',
  {
    kind: 'Jenis / Kind',
    name: 'Berkas / File',
    mark: 'Penanda / Mark',
    fileId: 'ID Berkas / File ID',
    time: 'Waktu / Time',
    user: 'Pengguna / User',
    base64: 'Isi / Content',
  },
  'kind',
);
