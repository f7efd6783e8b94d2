export { type EmotionKeyCaps, guessEmotionKeyCaps, readEmotionKeyCaps } from './emotionKeyCaps';
export { QuickForm } from './QuickForm';
export type {
  ArchiveState,
  FormNotice,
  FoundOnPage,
  NewBrand,
  PictureWay,
  QuickFormErrorCode,
  QuickFormProps,
  QuickFormStatus,
  SavedSummary,
  ScreenshotState,
  SuggestedValues,
  UnfinishedForm,
} from './quickFormProps';
