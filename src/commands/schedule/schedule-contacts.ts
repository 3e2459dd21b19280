import type { Contacts } from '../../domain/schedule/reminders';
import type { Unit } from '../../domain/main-job/unit/unit';
import type { Settings } from '../../workbook/read/settings';

/** Addresses of the heads: of a unit or the nearest one above it, and of the agency by `Email Ringkasan` or by name. */
export function contactsOf(units: readonly Unit[], settings: Settings): Contacts {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const unitHead = (code: string): string => {
    const seen = new Set<string>();
    for (let unit = byCode.get(code); unit && !seen.has(unit.code); unit = byCode.get(unit.parent)) {
      if (unit.email !== '') return unit.email;
      seen.add(unit.code);
    }
    return '';
  };
  const head = settings.profile.head.name.trim();
  const ownUnit = units.find((unit) => head !== '' && unit.head.trim() === head);
  return { unitHead, agencyHead: settings.digestEmail || (ownUnit?.email ?? '') };
}
