import type { StoredProtection } from '../../workbook/sheet/sheet-image';
import type { SheetStore } from '../../workbook/sheet/sheet-store';
import type { Execution } from '../execution/execution';
import type { Area } from './area';
import { behind, call, free, service, type Methods } from '../execution/service';
import { ServiceError } from '../execution/service-error';

function userOf(value: unknown): string {
  return typeof value === 'string' ? value : (value as { getEmail(): string }).getEmail();
}

/** A protection of a sheet or a range as a script sees it; `range` makes the range it covers, `rangeOf` any of the sheet. */
export function wrapProtection(
  execution: Execution,
  store: SheetStore,
  stored: StoredProtection,
  range: () => object,
  rangeOf: (area: Area) => object,
): object {
  const mayEdit = (): boolean =>
    stored.warningOnly || stored.owner === execution.user || stored.editors.includes(execution.user);
  const asWarned = (): void => {
    if (stored.warningOnly) throw new ServiceError('Protections that only warn have no editors.');
  };
  const self: object = service(execution, 'Protection', {
    setDescription: free((description: string) => {
      stored.description = description;
      return self;
    }),
    getDescription: free(() => stored.description),
    getRange: free(() => range()),
    setWarningOnly: free((warningOnly: boolean) => {
      stored.warningOnly = warningOnly;
      if (warningOnly) stored.editors = [];
      return self;
    }),
    setUnprotectedRanges: call((ranges: unknown[]) => {
      stored.open = Array.from(ranges, (open) => behind<Area>(open)).filter((area) => area !== undefined);
      return self;
    }),
    getUnprotectedRanges: call(() => execution.realm.listOf((stored.open ?? []).map(rangeOf))),
    getProtectionType: free(() => (stored.area === null ? 'SHEET' : 'RANGE')),
    isWarningOnly: free(() => stored.warningOnly),
    canEdit: free(mayEdit),
    canDomainEdit: free(() => stored.domainEdit),
    setDomainEdit: call((allowed: boolean) => {
      stored.domainEdit = allowed;
      return self;
    }),
    getEditors: call(() => {
      const list = execution.realm.array<object>(stored.editors.length);
      stored.editors.forEach((email, index) => {
        list[index] = service(execution, 'User', { getEmail: free(() => email) });
      });
      return list;
    }),
    addEditor: call((user: unknown) => {
      asWarned();
      stored.editors = [...new Set([...stored.editors, userOf(user)])];
      return self;
    }),
    addEditors: call((users: unknown[]) => {
      asWarned();
      stored.editors = [...new Set([...stored.editors, ...Array.from(users, String)])];
      return self;
    }),
    removeEditors: call((users: unknown[]) => {
      const gone = new Set(Array.from(users, userOf));
      // The owner of the spreadsheet and the person who protects it stay (reference: Protection.removeEditors).
      stored.editors = stored.editors.filter((email) => !gone.has(email) || email === execution.user);
      return self;
    }),
    remove: call(() => {
      if (!mayEdit()) throw new ServiceError('You are trying to edit a protected cell or object.');
      const index = store.protections.indexOf(stored);
      if (index >= 0) store.protections.splice(index, 1);
    }),
  });
  return self;
}

/** Protects a sheet (`area` null) or a range: at first everybody who may edit the spreadsheet keeps the right. */
export function newProtection(
  execution: Execution,
  store: SheetStore,
  area: StoredProtection['area'],
): StoredProtection {
  const stored: StoredProtection = {
    description: '',
    warningOnly: false,
    area,
    owner: execution.user,
    editors: [...execution.spreadsheetEditors],
    domainEdit: true,
  };
  store.protections.push(stored);
  return stored;
}

type Rectangle = NonNullable<StoredProtection['area']>;

function overlap(a: Rectangle, b: Rectangle): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1);

/**
 * Stops a script as it stops the person who runs it: protections hold for scripts too (protected ranges guide).
 * @param area the cells to change; `layout`: the sheet as a whole, which only its own protection closes; `everything`: with
 * all its protected ranges
 * @throws ServiceError when a protection without mere warning keeps this user out
 */
export function refuseProtected(
  execution: Execution,
  store: SheetStore,
  area: Rectangle | 'layout' | 'everything',
): void {
  const { user, spreadsheetOwner } = execution;
  // The owner of the spreadsheet can always edit.
  if (user === spreadsheetOwner) return;
  const isOpen = ({ warningOnly, owner, editors, domainEdit }: StoredProtection): boolean =>
    warningOnly ||
    owner === user ||
    editors.includes(user) ||
    (domainEdit && domainOf(user) === domainOf(spreadsheetOwner));
  const touches = (closed: StoredProtection['area']): boolean => {
    if (closed === null || area === 'everything') return true;
    return area !== 'layout' && overlap(closed, area);
  };
  const closed = store.protections.some((stored) => !isOpen(stored) && touches(stored.area));
  if (closed) {
    throw new ServiceError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** Methods of a range or a sheet that change it. */
const WRITERS = /^(set|clear|insert|delete|hide|show|merge|createFilter|updateChart|removeChart)/;

/** Lets `check` speak before every method that changes something. */
export function guardWriters(methods: Methods, check: () => void): Methods {
  const guarded = Object.entries(methods).map(([name, method]): [string, Methods[string]] => {
    if (!WRITERS.test(name)) return [name, method];
    const run = (...args: never[]): unknown => {
      check();
      return method.run(...args);
    };
    return [name, { ...method, run }];
  });
  return Object.fromEntries(guarded);
}
