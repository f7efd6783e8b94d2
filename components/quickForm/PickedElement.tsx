import type { Language } from '@/lib/i18n/section';
import { labelOf } from '@/lib/journey/catalogues';
import { elementNames } from '@/lib/journey/catalogues/elementNames';
import type { TagSubject } from '@/lib/journey/commands/quickTag';
import styles from './TaggedPart.module.css';

export interface PickedElementProps {
  readonly element: NonNullable<TagSubject['element']>;
  readonly quote: TagSubject['quote'] | undefined;
  readonly language: Language;
}

/** The part of the page that was picked, by what it seems to be, with its words. */
export function PickedElement({ element, quote, language }: PickedElementProps) {
  return (
    <p className={styles.part}>
      <span className={styles.kind}>{labelOf(elementNames, element.name, language)}</span> {quote ?? element.text}
    </p>
  );
}
