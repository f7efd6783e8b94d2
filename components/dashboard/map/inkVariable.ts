import type { Ink } from '@/lib/journey/map/scene';

/** The theme's variable of an ink: it follows light and dark by itself. */
export function inkVariable(ink: Ink): string {
  if (ink === 'sunken') return 'var(--surface-sunken)';
  return `var(--${ink.replace(/[A-Z]|0$/g, (character) => `-${character.toLowerCase()}`)})`;
}
