import { stageOf } from '@/lib/journey/board';
import { channels } from '@/lib/journey/catalogues/channels';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Stage } from '@/lib/journey/schemas/study';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { EmotionTag } from '../EmotionTag';
import { PageLink } from '../PageLink';
import { Thumbnail } from '../Thumbnail';
import parts from '../touchpointParts.module.css';
import { type EvidenceById, pictureOf } from '../touchpointPicture';
import styles from './TouchpointTable.module.css';

export interface TouchpointTableProps {
  readonly touchpoints: readonly Touchpoint[];
  readonly stagesOf: (touchpoint: Touchpoint) => readonly Stage[];
  readonly journeyTitleOf: (touchpoint: Touchpoint) => string;
  readonly brandNameOf: (touchpoint: Touchpoint) => string | null;
  readonly evidence: EvidenceById;
  readonly hrefOf: (touchpointId: string) => string;
  readonly openTouchpointId: string | null;
}

/**
 * The study's touchpoints, one a row. A grid with the roles of a table, since rows out of sight must not cost layout and the
 * browser cannot skip those of a real one.
 */
export function TouchpointTable(props: TouchpointTableProps) {
  const { touchpoints, stagesOf, journeyTitleOf, brandNameOf, evidence, hrefOf, openTouchpointId } = props;
  const { messages, fieldNames, language, format, thumbnails } = useDashboard();
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: see above.
    // biome-ignore-start lint/a11y/useFocusableInteractive: rows and headings of a table are none of a grid's to be walked through.
    <div className={styles.table} role="table" aria-label={messages.touchpoints}>
      <div className={styles.headRow} role="row">
        <span role="columnheader" className={styles.headPicture}>
          <span className={styles.headHidden}>{fieldNames.screenshot}</span>
        </span>
        {[
          fieldNames.title,
          messages.journey,
          messages.stage,
          messages.emotion,
          messages.brand,
          messages.channel,
          messages.when,
          messages.source,
        ].map((name) => (
          <span key={name} role="columnheader">
            {name}
          </span>
        ))}
      </div>
      {touchpoints.map((touchpoint) => {
        const picture = pictureOf(touchpoint, evidence);
        const stage = stageOf(touchpoint, stagesOf(touchpoint));
        return (
          <div
            key={touchpoint.id}
            className={styles.row}
            role="row"
            data-touchpoint={touchpoint.id}
            data-open={touchpoint.id === openTouchpointId ? '' : undefined}
          >
            <span role="cell" className={styles.pictureCell}>
              {picture ? (
                <Thumbnail
                  className={`${parts.picture} ${styles.picture}`}
                  sha256={picture.sha256}
                  cache={thumbnails}
                  alt=""
                  missing={null}
                />
              ) : (
                <span className={`${parts.picture} ${styles.picture}`} />
              )}
            </span>
            <span role="cell" className={styles.title}>
              <a className={`${parts.open} ${styles.open}`} href={hrefOf(touchpoint.id)}>
                {touchpoint.title}
              </a>
            </span>
            <span role="cell" className={styles.soft}>
              {journeyTitleOf(touchpoint)}
            </span>
            <span role="cell">
              {stage ? stage.labels[language] : <span className={styles.toCode}>{messages.toCode}</span>}
            </span>
            <span role="cell">
              <EmotionTag emotion={touchpoint.emotion} />
            </span>
            <span role="cell" className={styles.soft}>
              {brandNameOf(touchpoint)}
            </span>
            <span role="cell" className={styles.soft}>
              {touchpoint.channel && labelOf(channels, touchpoint.channel, language)}
            </span>
            <span role="cell" className={styles.when}>
              <time dateTime={touchpoint.occurredAt?.time ?? touchpoint.capturedAt}>
                {format.touchpointTime(touchpoint)}
              </time>
            </span>
            <span role="cell" className={styles.sourceCell}>
              <PageLink touchpoint={touchpoint} />
            </span>
          </div>
        );
      })}
    </div>
    // biome-ignore-end lint/a11y/useFocusableInteractive: see above.
    // biome-ignore-end lint/a11y/useSemanticElements: see above.
  );
}
