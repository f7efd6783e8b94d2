/**
 * `next`, with every part that equals `previous` replaced by it: what did not change keeps its identity, so that a view read
 * anew after each save redraws only what is new. Plain data only.
 */
export function shareStructure<Value>(previous: unknown, next: Value): Value {
  if (Object.is(previous, next)) return next;
  if (Array.isArray(previous) && Array.isArray(next)) {
    const byId = new Map(previous.flatMap((each) => (isRecord(each) && 'id' in each ? [[each.id, each]] : [])));
    const shared = next.map((each, index) =>
      shareStructure(isRecord(each) && 'id' in each ? byId.get(each.id) : previous[index], each),
    );
    const same = previous.length === shared.length && shared.every((each, index) => Object.is(each, previous[index]));
    return (same ? previous : shared) as Value;
  }
  if (isRecord(previous) && isRecord(next)) {
    if (isSameEdition(previous, next)) return previous as Value;
    const shared: Record<string, unknown> = Object.fromEntries(
      Object.keys(next).map((key) => [key, shareStructure(ownValue(previous, key), ownValue(next, key))]),
    );
    const keys = Object.keys(shared);
    const same =
      keys.length === Object.keys(previous).length &&
      keys.every((key) => Object.hasOwn(previous, key) && Object.is(ownValue(shared, key), ownValue(previous, key)));
    return (same ? previous : shared) as Value;
  }
  return next;
}

/** Two readings of a stored record at the same version: equal without looking further, which is most of what a view holds. */
function isSameEdition(previous: Record<string, unknown>, next: Record<string, unknown>): boolean {
  if (!isRecord(previous.version) || !isRecord(next.version) || previous.id !== next.id) return false;
  // A journey is read with its stages and the number of its touchpoints: they change without it.
  if ('stages' in next) return false;
  return previous.updatedAt === next.updatedAt && JSON.stringify(previous.version) === JSON.stringify(next.version);
}

/** A file may bring a field named `__proto__`: only the object's own fields count. */
function ownValue(record: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
