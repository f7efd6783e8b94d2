export { type EmotionKeyCaps, guessEmotionKeyCaps, readEmotionKeyCaps } from './emotionKeyCaps';
export { QuickForm } from './QuickForm';
export type {
  FormNotice,
  NewBrand,
  QuickFormErrorCode,
  QuickFormProps,
  QuickFormStatus,
  SavedSummary,
  ScreenshotState,
  UnfinishedForm,
} from './quickFormProps';
