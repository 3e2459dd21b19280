import { placementOn } from '../../domain/people/placement';
import { addDays } from '../../domain/day';
import { centredLogo } from '../file/logo';
import { DASH } from '../writer';
import { withoutTitles } from '../../domain/people/names';
import type { CertificateView } from '../awards/certificate-view';
import { officeText, serviceOf, type Moved } from './farewell-view';
import { headSigns, paperFrame, placeAndDay, type PeopleWriter } from './people-writer';

/** Characters of a name that fit on one line in the large and in the medium size. */
const LARGE_NAME = 32;
const MEDIUM_NAME = 46;

/** Lines above the title that stay free for the emblem. */
const EMBLEM_LINES = 4;

/**
 * *Piagam Ucapan Terima Kasih* for somebody who leaves. Names carry no titles (Permendagri 1/2023 art. 44); it is signed by whoever
 * held or acted for the office on the day of leaving.
 */
export function thanksView(writer: PeopleWriter, { person, move }: Moved): CertificateView {
  const { p, kinds, t, profile, agency, unitName } = writer;
  const { employee, spells } = person;
  const eve = addDays(move.effective, -1);
  const spell = placementOn(spells, eve);
  const isLate = move.kind === 'death';
  const bare = withoutTitles(employee.name);
  const name = isLate ? p.thanks.late(bare) : bare;
  const position = officeText(spell?.position ?? employee.position, unitName(spell?.unit ?? employee.unit), ', ');
  const { title, name: signer, space } = headSigns(writer, move.effective, []);
  const sized = (text: string, fits: boolean): string[] => (fits ? [text] : []);
  const isDraft = profile.documentStatus === 'draft';
  const frame = paperFrame(writer, kinds.thanks.name, employee.name, '');
  const time = serviceOf(writer, spells[0]?.from ?? employee.from, eve, employee.name);
  const service = time === DASH ? p.thanks.serviceUnknown(agency) : p.thanks.service(agency, time);
  return {
    ...frame,
    initials: [],
    column: {},
    logo: profile.logo ? [centredLogo(profile.logo)] : [],
    emblem: Array.from({ length: profile.logo ? 0 : EMBLEM_LINES }, (_, index) =>
      isDraft && index === 1 ? p.emblem : '',
    ),
    title: kinds.thanks.name.toUpperCase(),
    number: p.number,
    awardedTo: p.thanks.givenTo,
    recipient: {
      large: sized(name, name.length <= LARGE_NAME),
      medium: sized(name, name.length > LARGE_NAME && name.length <= MEDIUM_NAME),
      small: sized(name, name.length > MEDIUM_NAME),
      position: position === '' ? [] : [position],
    },
    as: p.thanks.forWhat,
    award: { large: [], small: [service] },
    period: '',
    grounds: [isLate ? p.thanks.condolence : p.thanks.wish],
    signing: {
      date: placeAndDay(writer, move.effective),
      title: title.replace(/,$/, ''),
      space,
      name: signer === t.frame.dots ? signer : withoutTitles(signer).toUpperCase(),
    },
  };
}
