import type { FollowUp } from '../../../src/domain/main-job/follow-up';
import type { Reflection } from '../../../src/domain/people/reflection';
import type { Employee, Transfer } from '../../../src/domain/people/staff';
import type { Unit } from '../../../src/domain/main-job/unit/unit';

export const employee = (more: Partial<Employee> = {}): Employee => ({
  sheet: 'Pegawai',
  row: 2,
  id: 'P1',
  name: 'Sinar Contoh',
  fullName: 'Sinar Contoh',
  employment: 'pns',
  position: 'Staf',
  rank: '',
  unit: 'B',
  from: null,
  until: null,
  superior: '',
  email: '',
  cells: { id: 'A2', name: 'B2', unit: 'F2', from: 'G2', until: 'H2', superior: 'I2' },
  ...more,
});

export const transfer = (more: Partial<Transfer> = {}): Transfer => {
  const { from = '', to = '' } = more;
  return {
    sheet: 'Mutasi Pegawai',
    row: 2,
    id: 'P1',
    kind: 'rotation',
    from,
    to,
    position: '',
    effective: '2026-07-01',
    fromText: from ?? '',
    toText: to ?? '',
    decree: '',
    cells: { id: 'A2', kind: 'B2', from: 'C2', to: 'D2', effective: 'F2' },
    ...more,
  };
};

export const unit = (code: string, more: Partial<Unit> = {}): Unit => ({
  sheet: 'Unit Kerja',
  row: 2,
  code,
  name: `Unit ${code}`,
  kind: 'Bidang',
  parent: '',
  parentCell: '',
  weight: { value: null, cell: '' },
  head: '',
  headId: '',
  headTitle: '',
  email: '',
  ...more,
});

export const reflection = (more: Partial<Reflection> = {}): Reflection => ({
  sheet: 'Refleksi Pegawai',
  row: 2,
  year: 2026,
  id: 'P1',
  contribution: [],
  due: '2027-03-31',
  duties: 'Tugas',
  achievements: 'Capaian',
  extraDuties: '',
  obstacles: 'Kendala',
  improvements: 'Perbaikan',
  plan: 'Langkah',
  measure: 'Ukuran',
  support: '',
  lastOutcome: '',
  note: '',
  result: null,
  behaviour: null,
  columns: {
    id: 'B',
    year: 'A',
    due: 'K',
    result: 'N',
    duties: 'C',
    achievements: 'E',
    extraDuties: 'F',
    obstacles: 'G',
    improvements: 'H',
    plan: 'I',
    measure: 'J',
    support: 'L',
    lastOutcome: 'M',
    note: 'P',
  },
  ...more,
});

export const followUp = (more: Partial<FollowUp> = {}): FollowUp => ({
  sheet: 'Tindak Lanjut',
  row: 2,
  number: '1',
  unit: 'B',
  indicatorCode: '',
  indicatorCell: '',
  period: 'TW II',
  problem: 'Masalah',
  cause: '',
  action: 'Tindakan',
  owner: 'Sinar Contoh',
  due: '2026-09-30',
  status: 'inProgress',
  finished: null,
  progress: '',
  source: '',
  ...more,
});
