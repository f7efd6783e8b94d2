import { EmotionFace } from '@/components/controls/EmotionFace';
import { presentMessages } from '@/lib/i18n/present';
import { bases } from '@/lib/journey/catalogues/bases';
import { labelOf } from '@/lib/journey/catalogues/label';
import { valenceScale } from '@/lib/journey/catalogues/valences';
import type { Said, ToldPoint } from '@/lib/journey/present/toldPoints';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import { useDashboard } from '../dashboardTools';
import { usePictureUrl } from '../evidence/usePictureUrl';
import styles from './PointCard.module.css';

/** A touchpoint on a slide: its picture, what was felt, and somebody's words. */
export function PointCard({
  point,
  isPlanned,
  isWide,
}: {
  readonly point: ToldPoint;
  readonly isPlanned: boolean;
  /** Whether there is room beside the picture. */
  readonly isWide: boolean;
}) {
  const { language, format } = useDashboard();
  const words = presentMessages[language];
  const [picture] = point.pictures;
  const [said] = point.said;
  return (
    <article className={styles.card} data-wide={isWide ? '' : undefined}>
      {picture ? (
        <Picture evidence={picture} title={point.title} />
      ) : (
        <div className={styles.instead}>
          {said ? <Quote said={said} /> : <EmotionFace valence={point.valence} size={96} look="outline" />}
        </div>
      )}
      <div className={styles.told}>
        <h2 className={styles.title}>
          <span className={styles.order}>{format.number(point.order)}</span>
          <span dir="auto">{point.title}</span>
        </h2>
        {isPlanned && point.valence === null ? null : (
          <p className={styles.feeling}>
            <EmotionFace valence={point.valence} size={20} />
            <span>
              {point.valence === null ? words.notCoded : <b>{feelingOf(point, language)}</b>}
              {point.valence === null ? null : ` · ${labelOf(bases, point.basis, language)}`}
            </span>
          </p>
        )}
        {picture && said ? <Quote said={said} /> : null}
      </div>
    </article>
  );
}

/** "Very negative, angry". */
export function feelingOf({ valence, emotion }: ToldPoint, language: 'en' | 'fr'): string {
  const step = valenceScale.find(({ value }) => value === valence)?.labels[language] ?? '';
  return [step, emotion ?? ''].filter(Boolean).join(', ');
}

function Quote({ said }: { readonly said: Said }) {
  const { language } = useDashboard();
  const words = presentMessages[language];
  const whose = {
    verbatim: said.by === '' ? words.verbatim : words.verbatimBy(said.by),
    thought: words.thought,
    quoted: words.quotedOnPage,
  }[said.kind];
  return (
    <blockquote className={styles.quote} data-kind={said.kind}>
      <p dir="auto">{said.text}</p>
      <footer>{whose}</footer>
    </blockquote>
  );
}

function Picture({ evidence, title }: { readonly evidence: Evidence; readonly title: string }) {
  const { language } = useDashboard();
  const words = presentMessages[language];
  const url = usePictureUrl(evidence);
  return (
    <div className={styles.picture}>
      {url ? (
        <img src={url} alt={words.picture(title)} draggable={false} />
      ) : url === null ? (
        <span className={styles.missing}>{words.pictureMissing}</span>
      ) : null}
    </div>
  );
}
