import type { Labels } from './schemas/study';

/** A label in a language; in the other one where this one has none. */
export function labelIn(labels: Labels, language: 'en' | 'fr'): string {
  return labels[language].trim() || labels[language === 'en' ? 'fr' : 'en'].trim();
}
