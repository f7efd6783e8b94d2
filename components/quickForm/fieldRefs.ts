import { type RefObject, useRef } from 'react';

/** The controls that a letter key puts the focus on. */
export interface FieldRefs {
  readonly title: RefObject<HTMLTextAreaElement | null>;
  readonly note: RefObject<HTMLTextAreaElement | null>;
  readonly journey: RefObject<HTMLSelectElement | null>;
  readonly brand: RefObject<HTMLSelectElement | null>;
  readonly channel: RefObject<HTMLSelectElement | null>;
  readonly category: RefObject<HTMLSelectElement | null>;
}

export function useFieldRefs(): FieldRefs {
  return {
    title: useRef(null),
    note: useRef(null),
    journey: useRef(null),
    brand: useRef(null),
    channel: useRef(null),
    category: useRef(null),
  };
}
