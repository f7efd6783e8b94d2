import type { FactSource } from '@/lib/journey/schemas/page';
import { pageText } from '../pageText';

/** Something that a place of the page says. */
export interface Claim<Value> {
  readonly value: Value;
  readonly source: FactSource;
}

/** A value with where it was read, and what other places say. */
export interface Fact<Value> extends Claim<Value> {
  readonly alternatives: Claim<Value>[];
}

const maxAlternatives = 10;
const maxLength = 1000;

/** Texts as a record may hold them. */
function tidied<Value>(claim: Claim<Value>): Claim<Value> {
  const { value, source } = claim;
  if (typeof value === 'string') return { value: pageText(value, maxLength) as Value, source };
  if (Array.isArray(value)) return { value: value.map((each) => pageText(each, maxLength)) as Value, source };
  return claim;
}

/**
 * The first claim as the fact, and the others as its alternatives: those that differ, and of those that agree one from each further
 * source. Null without claims.
 */
export function factOf<Value>(
  claims: readonly Claim<Value>[],
  isSame: (one: Value, other: Value) => boolean,
): Fact<Value> | null {
  const [chosen, ...others] = claims.map(tidied);
  if (!chosen) return null;
  const alternatives: Claim<Value>[] = [];
  for (const claim of others) {
    const known = [chosen, ...alternatives].some(
      ({ value, source }) => source === claim.source && isSame(value, claim.value),
    );
    if (!known && alternatives.length < maxAlternatives)
      alternatives.push({ value: claim.value, source: claim.source });
  }
  return { value: chosen.value, source: chosen.source, alternatives };
}
