/** *Pangkat* of every *golongan ruang* of civil servants (PP 99/2000); names of office, the same in every language. */
export const rankNames: Readonly<Record<string, string>> = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tingkat I',
  'I/c': 'Juru',
  'I/d': 'Juru Tingkat I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tingkat I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tingkat I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
};

/** A rank as papers print it: `Pembina Tingkat I (IV/b)`; one that is written otherwise, such as the class of a contract, as it is. */
export function rankText(rank: string): string {
  const text = rank.trim();
  const [, class_ = '', room = ''] = /^(IV|I{1,3})\s*\/\s*([a-e])$/i.exec(text) ?? [];
  const group = `${class_.toUpperCase()}/${room.toLowerCase()}`;
  const name = Object.hasOwn(rankNames, group) ? rankNames[group] : undefined;
  return name === undefined ? text : `${name} (${group})`;
}
