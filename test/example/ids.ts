import { createHash } from 'node:crypto';
import type { Language } from '../shop/language';

/** When the example was made, as its ids say it. */
export const madeAt = Date.UTC(2026, 6, 8, 9);

/**
 * Gives ids by names: the same name, the same id, each run; other ones in each language, since each is a study of its own. They are of
 * version 7, and those of later days sort behind.
 */
export function idsIn(language: Language) {
  return (name: string, at = madeAt): string => {
    const time = at.toString(16).padStart(12, '0');
    const random = createHash('sha256').update(`example ${language} ${name}`).digest('hex');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6, 18)}`;
  };
}
