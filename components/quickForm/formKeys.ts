import { emotionKeyCodes } from './emotionKeyCaps';

/**
 * The letters of the form's controls. They go by the character typed, so that the letter shown is the letter pressed on every
 * Latin layout; stages and emotions go by position instead. None is one of the emotion keys of QWERTY, QWERTZ or AZERTY.
 */
export const formKeys = {
  title: 'T',
  note: 'N',
  journey: 'J',
  brand: 'B',
  newBrand: 'W',
  channel: 'C',
  category: 'K',
  more: 'M',
  retake: 'R',
  leaveOut: 'X',
  codeLater: 'L',
  seeAgain: 'E',
  unfinished: 'U',
  clearEmotion: 'H',
  undo: 'U',
  openMap: 'O',
  openDashboard: 'O',
  tagPart: 'P',
  acceptSuggestions: 'Y',
  reviewAs: 'V',
  pageTools: 'Z',
  pictureTools: 'I',
} as const;

/** Beside the digits that choose one. */
export const stageClearKey = '0';

/** What a key press means to the form. */
export type FormKey =
  | { readonly kind: 'save' }
  | { readonly kind: 'escape' }
  /** Counted from 0; null clears. */
  | { readonly kind: 'stage'; readonly index: number | null }
  /** Counted from 0. */
  | { readonly kind: 'emotion'; readonly index: number }
  /** In upper case. */
  | { readonly kind: 'letter'; readonly letter: string };

/** The parts of a `KeyboardEvent` that decide. */
export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
  readonly isComposing: boolean;
}

/** Where the focus is: in a text box or list, on a control that Enter presses, or anywhere else on the form. */
export type FocusPlace = 'typing' | 'pressable' | 'elsewhere';

/**
 * Reads a key press. Null where it is not the form's: held keys, modifiers, a composition, and in a text box or list everything but
 * Escape and Ctrl or Cmd + Enter.
 */
export function readFormKey(press: KeyPress, place: FocusPlace): FormKey | null {
  // Some input methods end a composition with a key press of code 229 that is no longer flagged as composing.
  if (press.isComposing || press.key === 'Process' || press.key === 'Dead' || press.repeat || press.altKey) return null;
  if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) return { kind: 'save' };
  if (press.ctrlKey || press.metaKey) return null;
  if (press.key === 'Escape') return { kind: 'escape' };
  if (place === 'typing') return null;
  if (press.key === 'Enter') return place === 'pressable' || press.shiftKey ? null : { kind: 'save' };
  // With Shift too: French keyboards print the digits there.
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(press.code)?.[1];
  if (digit !== undefined) {
    return { kind: 'stage', index: digit === stageClearKey ? null : Number(digit) - 1 };
  }
  if (press.shiftKey) return null;
  const emotion = (emotionKeyCodes as readonly string[]).indexOf(press.code);
  if (emotion >= 0) return { kind: 'emotion', index: emotion };
  const letter = typedLetter(press);
  return letter === null ? null : { kind: 'letter', letter };
}

/** The letter typed, in upper case; on a layout without Latin letters the one of the key's position. */
function typedLetter({ key, code }: KeyPress): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const isAnotherScript = key.length === 1 && key.charCodeAt(0) > 127;
  return (isAnotherScript && /^Key([A-Z])$/.exec(code)?.[1]) || null;
}

/** Where an element puts the focus, as `readFormKey` asks. */
export function focusPlace(element: Element | null): FocusPlace {
  if (!(element instanceof HTMLElement)) return 'elsewhere';
  if (element.isContentEditable || element.matches('textarea, select')) return 'typing';
  if (element.matches('input')) return element.matches('[type=radio], [type=checkbox]') ? 'elsewhere' : 'typing';
  return element.matches('button, a[href], summary') ? 'pressable' : 'elsewhere';
}
