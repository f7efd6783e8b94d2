import { join } from 'node:path';
import type { ExportInput } from '@/lib/formats/format';
import type { Language } from '../shop/language';
import { idsIn, madeAt } from './ids';

/** Where the example of a language lies, from which the extension is built. */
export function exampleFile(language: Language): string {
  return join(import.meta.dirname, '../../entrypoints/dashboard/example', `${language}.journey.zip`);
}

/** What its file says of itself. */
export function exampleWithout(language: Language): Omit<ExportInput, 'records' | 'evidenceBytes'> {
  return {
    language,
    exportId: idsIn(language)('export'),
    exportedAt: new Date(madeAt).toISOString(),
    generator: { name: 'Parcours', version: '1.0.0' },
  };
}
