// The parts of the form that most touchpoints are tagged without, in a chunk of their own.
export { MoreFields } from './MoreFields';
export { SaveFailure } from './SaveFailure';
export { UnfinishedForms } from './UnfinishedForms';
