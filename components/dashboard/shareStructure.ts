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
    const keys = Object.keys(next);
    const shared: Record<string, unknown> = {};
    for (const key of keys) shared[key] = shareStructure(previous[key], next[key]);
    const same =
      keys.length === Object.keys(previous).length &&
      keys.every((key) => key in previous && Object.is(shared[key], previous[key]));
    return (same ? previous : shared) as Value;
  }
  return next;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
