/** What is printed on the keys of the five emotions, from very negative to very positive. */
export type EmotionKeyCaps = readonly [string, string, string, string, string];

/** The keys by position: the left of the home row, whatever the layout prints on it. */
export const emotionKeyCodes = ['KeyA', 'KeyS', 'KeyD', 'KeyF', 'KeyG'] as const;

/** The Keyboard Map API (Chromium only): `code` to the character that the key types without modifiers. */
interface KeyboardOfNavigator {
  readonly keyboard?: { getLayoutMap?(): Promise<ReadonlyMap<string, string>> };
}

/**
 * A first guess from the reader's locale: France and Belgium type on AZERTY, where the first key of the home row prints Q;
 * French-speaking Canada and Switzerland do not.
 */
export function guessEmotionKeyCaps(locale: string): EmotionKeyCaps {
  return /^fr(-(FR|BE|LU|MC|[A-Z][a-z]{3}.*))?$/i.test(locale) ? ['Q', 'S', 'D', 'F', 'G'] : ['A', 'S', 'D', 'F', 'G'];
}

/**
 * What the user's keyboard really prints, where the browser tells (Chromium, outside frames of other sites); null
 * elsewhere. Never rejects.
 */
export async function readEmotionKeyCaps(): Promise<EmotionKeyCaps | null> {
  try {
    const layout = await (navigator as KeyboardOfNavigator).keyboard?.getLayoutMap?.();
    const [a, s, d, f, g] = emotionKeyCodes.map((code) => layout?.get(code)?.toUpperCase());
    return a && s && d && f && g ? [a, s, d, f, g] : null;
  } catch {
    return null;
  }
}
