/** A value in a problem's words: a number, or a text that is the same in every language (an id, a name, JSON). */
export type ProblemValue = string | number;

const notJson = (what: string) => (line: ProblemValue, column: ProblemValue) =>
  `is not JSON at line ${line}, column ${column}: ${what}`;

/**
 * What can be wrong with a record or a file, in English: for `StoreError.detail`. Screens word the same problems in the
 * reader's language.
 */
export const problemWords = {
  // Of a value
  isMissing: () => 'is missing',
  mustBeText: () => 'must be a text',
  mustBeObject: () => 'must be an object',
  mustBeList: () => 'must be a list',
  mustBeNumber: () => 'must be a number',
  mustBeWholeNumber: () => 'must be a whole number',
  mustBeFlag: () => 'must be true or false',
  mustBeOfType: (type: ProblemValue) => `must be of type ${type}`,
  mustBeOneOf: (...values: ProblemValue[]) => `must be ${values.join(' or ')}`,
  mustBeFromTo: (low: ProblemValue, high: ProblemValue) => `must be from ${low} to ${high}`,
  mustBeAtLeast: (bound: ProblemValue) => `must be at least ${bound}`,
  mustBeAtMost: (bound: ProblemValue) => `must be at most ${bound}`,
  mustBeMoreThan: (bound: ProblemValue) => `must be more than ${bound}`,
  mustBeLessThan: (bound: ProblemValue) => `must be less than ${bound}`,
  mustNotBeEmpty: () => 'must not be empty',
  mustNotBeBlank: () => 'must not be blank',
  mustHaveCharacters: (least: ProblemValue) => `must have at least ${least} characters`,
  mayHaveCharacters: (most: ProblemValue) => `must have at most ${most} characters`,
  mustHaveEntries: (least: ProblemValue) => `must have at least ${least} ${least === 1 ? 'entry' : 'entries'}`,
  mayHaveEntries: (most: ProblemValue) => `must have at most ${most} ${most === 1 ? 'entry' : 'entries'}`,
  mustBeUuid: () => 'must be a UUID',
  mustBeInstant: () => 'must be an instant in UTC like 2026-11-21T09:30:00.000Z',
  mustMatch: (pattern: ProblemValue) => `must match ${pattern}`,
  isNoName: () => 'is not a name that may stand here',
  hasNoKnownType: () => 'has no known type',
  doesNotFit: () => 'does not fit',
  isNotValid: () => 'is not valid',

  // Of an edit
  isNoField: () => 'is not a field',
  cannotBeEdited: () => 'cannot be edited',
  isNeverEdited: () => 'is never edited',
  isYourself: () => 'who works here cannot be deleted',
  isInUse: (id: ProblemValue) => `${id} is in use`,
  isNoStage: (id: ProblemValue) => `${id} is no stage of the journey`,
  goesNowhere: (stage: ProblemValue) => `the stage ${stage} is in use, and it is not said where it goes`,
  isOfOtherStudy: () => 'belongs to another study',

  // Of a document
  hasIdOf: (other: ProblemValue) => `is the id of ${other} too`,
  namesNone: (type: ProblemValue, id: ProblemValue) => `names none of the file's ${type} (${id})`,
  cannotCompete: () => 'cannot have competing values',
  isNoJourneyMap: () => 'is no journey map (format must be "journey-map")',
  mustBeVersion: (like: ProblemValue) => `must be a version like "${like}"`,
  hasNoSuchVersion: (major: ProblemValue) => `must be ${major}.x, there was none before it`,
  isNewer: (version: ProblemValue, ours: ProblemValue) => `${version} is newer than ${ours}`,
  hasTooManyFaults: () => 'has too many faults to name them',
  andMore: (count: ProblemValue) => `and ${count} more`,

  // Of a text
  isTooLarge: (megabytes: ProblemValue) => `is larger than ${megabytes} MB`,
  isNotUtf8: () => 'is not text in UTF-8',
  isNotJson: () => 'is not JSON',
  isTooDeep: (levels: ProblemValue) => `is nested more than ${levels} levels deep`,
  endsTooEarly: notJson('the text ends too early'),
  wantsValue: notJson('expected a value'),
  wantsValueOrEnd: notJson('expected a value or ]'),
  wantsKey: notJson('expected a name in double quotes'),
  wantsKeyOrEnd: notJson('expected a name in double quotes or }'),
  wantsColon: notJson('expected :'),
  wantsCommaOrEnd: notJson('expected , or the end of the list or object'),
  wantsNothing: notJson('expected nothing more'),
  hasOpenText: notJson('this text in quotes does not end'),
  hasBareControl: notJson('a line break or control character must be escaped in a text'),
  hasWrongEscape: notJson('unknown escape in a text'),

  // Of a bundle
  isDamaged: () => 'the bundle is damaged: it cannot be unpacked',
  hasTooManyFiles: (most: ProblemValue) => `the bundle has more than ${most} files`,
  doesNotFitBundle: () => 'does not fit, the bundle would be larger than 2 GB',
  isTooLargeForBundle: () => 'is larger than a bundle may hold',
  isNoFileName: () => 'is no name for a file of a bundle',
  isThereTwice: () => 'is there twice',
  isNotInBundle: () => 'is not in the bundle',
  isNotInManifest: () => 'is not in the manifest',
  hasOtherSize: (bytes: ProblemValue, expected: ProblemValue) => `has ${bytes} bytes instead of ${expected}`,
  hasOtherHash: () => 'has been changed (its hash is not the one in the manifest)',
  hasOtherName: () => 'is not named after its hash',
} as const satisfies Record<string, (...values: ProblemValue[]) => string>;

export type ProblemCode = keyof typeof problemWords;

/** One thing that is wrong, and where. */
export interface Problem {
  /** The field or the file: "touchpoints[3].emotion.valence". Empty where it is the whole. */
  readonly at: string;
  readonly code: ProblemCode;
  readonly values: readonly ProblemValue[];
}

export function problem(at: string, code: ProblemCode, ...values: ProblemValue[]): Problem {
  return { at, code, values };
}

/** "touchpoints[3].basis: is missing; and 2 more": in English, or in the words given. */
export function problemText(
  problems: readonly Problem[],
  words: Readonly<Record<ProblemCode, (...values: ProblemValue[]) => string>> = problemWords,
  { place, next } = { place: ': ', next: '; ' },
): string {
  return problems
    .map(({ at, code, values }) => [at, words[code](...values)].filter((part) => part !== '').join(place))
    .join(next);
}
