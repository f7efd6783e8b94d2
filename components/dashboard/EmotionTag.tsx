import { EmotionFace } from '@/components/controls';
import type { Emotion } from '@/lib/journey/schemas/emotion';
import { useDashboard } from './dashboardTools';
import styles from './EmotionTag.module.css';
import { emotionWords } from './emotionWords';

/** An emotion as face and word. Open emotions say so; a label without a valence keeps the empty face. */
export function EmotionTag({ emotion, size = 18 }: { readonly emotion: Emotion | null; readonly size?: number }) {
  const { language, messages, catalogues } = useDashboard();
  const words = emotionWords(emotion, language, catalogues.emotions);
  return (
    <span className={`${styles.tag} ${words === null ? styles.open : ''}`}>
      <EmotionFace valence={emotion?.valence ?? null} size={size} />
      <span>{words ?? messages.emotionOpen}</span>
    </span>
  );
}
