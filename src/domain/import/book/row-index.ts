/** Finds things by their keys; with `short` also by a part of the key, where only one thing has it. */
export class RowIndex<T> {
  private readonly byKey = new Map<string, T>();
  /** Null: several things have it. */
  private readonly byShort = new Map<string, T | null>();

  /** The first thing of a key counts. */
  add(key: string, short: string, thing: T): void {
    if (this.byKey.has(key)) return;
    this.byKey.set(key, thing);
    this.byShort.set(short, this.byShort.has(short) ? null : thing);
  }

  find(key: string, short: string): T | undefined {
    return this.byKey.get(key) ?? this.byShort.get(short) ?? undefined;
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }
}
