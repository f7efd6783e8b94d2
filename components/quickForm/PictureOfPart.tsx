import { quickFormMessages } from '@/lib/i18n/quickForm';
import type { Language } from '@/lib/i18n/section';
import styles from './PickedScreenshot.module.css';
import type { ScreenshotState } from './quickFormProps';

type Taken = Extract<ScreenshotState, { state: 'ready' }>;

export interface PictureOfPartProps {
  readonly part: Taken;
  /** The one of the window, shown small beside it where it is kept. */
  readonly whole: Taken | null;
  readonly language: Language;
}

/** The picture of the part that was picked, all of it, and in its corner the one of the window. */
export function PictureOfPart({ part, whole, language }: PictureOfPartProps) {
  const messages = quickFormMessages[language];
  const { masked } = part;
  return (
    <>
      <img src={part.thumbnailUrl} alt="" className={styles.part} />
      {whole ? <img src={whole.thumbnailUrl} alt="" className={styles.whole} /> : null}
      {masked > 0 ? (
        <span className={styles.masked} title={messages.maskedInFull(masked)}>
          {messages.masked(masked)}
        </span>
      ) : null}
    </>
  );
}
