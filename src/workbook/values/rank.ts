import { canonical } from '../../domain/canonical';
import { rankNames } from '../../text/ranks';

const inOneSpelling = (rank: string): string =>
  canonical(rank)
    .replace(/\bt(?:ingka|k)?t?\.? ?(?=i$|1$)/, 'tingkat ')
    .replace(/ 1$/, ' i')
    .replace(/ +/g, ' ');

const ranks = new Set(Object.values(rankNames).map(inOneSpelling));

/** What stands behind the name: `(IV/a)`, `/ IV.b`, `, Gol. III/d`, `- gol. ruang II/c`. */
const group = /[ ,/(–-]*(?:gol(?:ongan)?\.?)? ?(?:ruang)?:? ?\(?(?:iv|i{1,3}) ?[/.] ?[a-e]\)?$/;

/** Whether a text is a rank of civil servants and nothing else: `Pembina Tk. I`, `PENATA MUDA (III/a)`. */
export const isRank = (text: string): boolean =>
  text.length < LONGEST && ranks.has(inOneSpelling(canonical(text).replace(group, '')));

const LONGEST = 60;
