// The parts of the form that are not there when it opens, in a chunk of their own.
export { MoreFields } from './MoreFields';
export { SavedPanel } from './SavedPanel';
export { SaveFailure } from './SaveFailure';
export { UnfinishedForms } from './UnfinishedForms';
export { whereSaved } from './whereSaved';
