import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import type { Writing } from './writing';

/** How strong a feeling was: "Intensity 4/5"; empty where nobody said. */
export function intensityText({ fields }: Pick<Writing, 'fields'>, emotion: Touchpoint['emotion']): string {
  return emotion?.arousal ? `${fields.intensity} ${emotion.arousal}/5` : '';
}
