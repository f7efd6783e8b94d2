import * as z from 'zod/mini';
import { StoreError, type StoreErrorCode } from '@/lib/journey/commands/storeInterface';

/**
 * Errors of IndexedDB (DOMException) and of Dexie, which wraps them under names of its own, by what they mean for the
 * user.
 */
const codes: Readonly<Record<string, StoreErrorCode>> = {
  QuotaExceededError: 'full',
  VersionError: 'blocked',
  BlockedError: 'blocked',
};

/** Browsers report a full disk, as against a full quota, under general names with such words. */
const fullDisk = /full disk|disk (is )?full|no space|enospc|quota/i;

/** The error and whatever it was made of, outermost first: Dexie keeps causes in `inner` and `failures`. */
function causes(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) && !isDomException(error)) return [];
  if (depth > 8) return [];
  const { inner, cause, failures } = error as Error & { inner?: unknown; failures?: readonly unknown[] };
  return [error, ...[inner, cause, failures?.[0]].flatMap((next) => causes(next, depth + 1))];
}

/** fake-indexeddb and other realms make DOMExceptions that are no `Error` of this realm. */
function isDomException(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}

/** Whatever went wrong, as the error that the store promises. A `StoreError` comes back as it is. */
export function toStoreError(error: unknown): StoreError {
  const chain = causes(error);
  for (const link of chain) {
    if (link instanceof StoreError) return link;
    if (link instanceof z.core.$ZodError) return invalidInput(link);
  }
  const detail = chain.length > 0 ? chain.map((link) => `${link.name}: ${link.message}`).join(' < ') : String(error);
  for (const link of chain) {
    const code = codes[link.name] ?? (fullDisk.test(link.message) ? 'full' : undefined);
    if (code !== undefined) return new StoreError(code, detail, { cause: error });
  }
  // InvalidStateError (Firefox private windows), UnknownError (blocked third-party storage, a broken profile),
  // MissingAPIError, AbortError and all else: the database cannot be relied on here and now.
  return new StoreError('unavailable', detail, { cause: error });
}

/** Names the place: "tag.title: too_big". A command that does not fit is a fault of ours, not of the user, so that is enough. */
function invalidInput(error: z.core.$ZodError): StoreError {
  const places = error.issues.slice(0, 5).map(({ path, code }) => `${path.join('.')}: ${code}`);
  return new StoreError('invalid', places.join('; '), { cause: error });
}
