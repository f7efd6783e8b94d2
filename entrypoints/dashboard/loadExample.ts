import type { Language } from '@/lib/i18n/section';

/**
 * The example in a language. It is a script that holds the file as text: the pages' policy lets nothing be fetched, not even from the
 * extension itself. Loaded when somebody wants to see it.
 */
export async function loadExample(language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const { default: address } =
    language === 'fr'
      ? await import('./example/fr.journey.zip?url&inline')
      : await import('./example/en.journey.zip?url&inline');
  return Uint8Array.fromBase64(address.slice(address.indexOf(',') + 1));
}
