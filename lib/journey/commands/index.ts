export * from './commands';
export * from './draft';
export * from './newEvidence';
export * from './pageReview';
export * from './queries';
export * from './quickTag';
export type { CreatableType } from './recordCommands';
export * from './storeInterface';
export * from './views';
