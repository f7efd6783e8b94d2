// The parts of the form that are not there when it opens, in a chunk of their own.
export { MoreFields } from './MoreFields';
export { NewBrandFields } from './NewBrandFields';
export { PageArchive } from './PageArchive';
export { PageSuggestions } from './PageSuggestions';
export { PageToolsMenu } from './PageToolsMenu';
export { PageTouchpoints } from './PageTouchpoints';
export { PickedElement } from './PickedElement';
export { PictureMenu } from './PictureMenu';
export { PictureOfPart } from './PictureOfPart';
export { PictureProgress } from './PictureProgress';
export { nextReviewAs, ReviewPart } from './ReviewPart';
export { SavedPanel } from './SavedPanel';
export { SaveFailure } from './SaveFailure';
export { UnfinishedForms } from './UnfinishedForms';
export { whereSaved } from './whereSaved';
