/** Under which a journey keeps the headlines that somebody wrote for its stages, among its extensions. */
const extensionKey = 'parcours.headlines';

type Extensions = Readonly<Record<string, unknown>>;

/** The headlines that somebody wrote, by the id of the stage. */
export function readOwnHeadlines(extensions: Extensions): ReadonlyMap<string, string> {
  const kept = extensions[extensionKey];
  if (typeof kept !== 'object' || kept === null) return new Map();
  const entries: readonly (readonly [string, unknown])[] = Object.entries(kept);
  return new Map(
    entries.flatMap(([stageId, text]) => (typeof text === 'string' && text.trim() ? [[stageId, text.trim()]] : [])),
  );
}

/** A journey's extensions with another headline for a stage, all else in them as it was; an empty text takes it away. */
export function writeOwnHeadline(extensions: Extensions, stageId: string, text: string): Record<string, unknown> {
  const { [extensionKey]: _old, ...rest } = extensions;
  const others = [...readOwnHeadlines(extensions)].filter(([id]) => id !== stageId);
  const all = text.trim() === '' ? others : [...others, [stageId, text.trim()] as const];
  return all.length === 0 ? rest : { ...rest, [extensionKey]: Object.fromEntries(all) };
}

/** Of a journey's extensions the headlines alone: they were written to be shown. */
export function onlyOwnHeadlines(extensions: Extensions): Record<string, unknown> {
  return [...readOwnHeadlines(extensions)].reduce<Record<string, unknown>>(
    (kept, [stageId, text]) => writeOwnHeadline(kept, stageId, text),
    {},
  );
}
