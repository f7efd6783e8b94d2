import { type DragEvent, type KeyboardEvent, memo, useId } from 'react';
import { Unseen } from '@/components/controls';
import { brandMessages } from '@/lib/i18n/brands';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { PendingEvidence } from '@/lib/journey/commands';
import type { Evidence } from '@/lib/journey/schemas/evidence';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { BasisMark } from '../BasisMark';
import { useDashboard } from '../dashboardTools';
import { EmotionTag } from '../EmotionTag';
import { ConflictIcon, MoveIcon, NoteIcon, PainIcon, PictureIcon, QuoteIcon, SwitchIcon } from '../icons';
import { PageLink } from '../PageLink';
import { Thumbnail } from '../Thumbnail';
import parts from '../touchpointParts.module.css';
import styles from './TouchpointCard.module.css';

export interface TouchpointCardProps {
  readonly touchpoint: Touchpoint;
  readonly picture: Evidence | null;
  readonly pending: PendingEvidence | null;
  readonly brandName: string | null;
  /** The brand that the journey comes from, where it goes to another one here. */
  readonly cameFromBrand: string | null;
  /** Address that opens it in the editor. */
  readonly href: string;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  readonly onMoveMenu: (touchpoint: Touchpoint, trigger: HTMLElement) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, touchpoint: Touchpoint) => void;
  readonly onDragStart: (event: DragEvent<HTMLElement>, touchpoint: Touchpoint) => void;
  readonly onDragEnd: () => void;
}

/** A touchpoint on the board. Its title is a link to its own address, so that it opens in another tab as well. */
export const TouchpointCard = memo(function TouchpointCard(props: TouchpointCardProps) {
  const { touchpoint, picture, pending, brandName, cameFromBrand, href, isOpen, isDragged } = props;
  const { language, messages, format, catalogues, thumbnails } = useDashboard();
  const titleId = useId();
  const channel = touchpoint.channel && labelOf(catalogues.channels, touchpoint.channel, language);
  const place = [channel, brandName].filter(Boolean);
  const title = touchpoint.title || messages.untitled;
  const painPoints = touchpoint.painPoints.filter(({ text }) => text !== '').length;
  const hasQuote = touchpoint.anchor?.selectors.some(({ type }) => type === 'TextQuoteSelector') ?? false;

  return (
    <li
      className={styles.item}
      data-touchpoint={touchpoint.id}
      data-dragged={isDragged ? '' : undefined}
      draggable
      onDragStart={(event) => props.onDragStart(event, touchpoint)}
      onDragEnd={props.onDragEnd}
    >
      <article
        className={styles.card}
        aria-labelledby={titleId}
        data-basis={touchpoint.basis}
        data-open={isOpen ? '' : undefined}
        data-valence={touchpoint.emotion?.valence ?? undefined}
        onKeyDown={(event) => props.onKeyDown(event, touchpoint)}
      >
        {picture ? (
          <Thumbnail
            className={`${parts.picture} ${styles.picture}`}
            sha256={picture.sha256}
            cache={thumbnails}
            alt={messages.pictureOf(title)}
            missing={<PicturePlaceholder text={messages.pictureFailed} />}
          />
        ) : pending ? (
          <span className={`${parts.picture} ${styles.picture}`}>
            <PicturePlaceholder text={pending.failed === null ? messages.pictureComing : messages.pictureFailed} />
          </span>
        ) : null}
        <div className={styles.body}>
          <h3 id={titleId} className={styles.title}>
            <a
              className={`${parts.open} ${styles.open}`}
              href={href}
              draggable={false}
              aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight"
            >
              {title}
            </a>
          </h3>
          <EmotionTag emotion={touchpoint.emotion} size={20} />
          {place.length > 0 ? <p className={styles.place}>{place.join(' · ')}</p> : null}
          <ul className={styles.marks}>
            <li>
              <BasisMark basis={touchpoint.basis} />
            </li>
            {cameFromBrand !== null && brandName !== null ? (
              <li className={styles.switch} title={brandMessages[language].switched(cameFromBrand, brandName)}>
                <SwitchIcon />
                <span aria-hidden="true">
                  {cameFromBrand} → {brandName}
                </span>
                <Unseen>{brandMessages[language].switched(cameFromBrand, brandName)}</Unseen>
              </li>
            ) : null}
            {painPoints > 0 ? (
              <li className={styles.pain}>
                <PainIcon /> {messages.painPoints(painPoints, format.number(painPoints))}
              </li>
            ) : null}
            {hasQuote ? (
              <li>
                <QuoteIcon /> {messages.hasQuote}
              </li>
            ) : null}
            {touchpoint.note !== '' ? (
              <li>
                <NoteIcon /> {messages.hasNote}
              </li>
            ) : null}
            {Object.keys(touchpoint.conflicts).length > 0 ? (
              <li className={styles.conflict}>
                <ConflictIcon /> {messages.conflicts}
              </li>
            ) : null}
          </ul>
          <p className={styles.foot}>
            <time dateTime={touchpoint.occurredAt?.time ?? touchpoint.capturedAt}>
              {format.touchpointTime(touchpoint)}
            </time>
            <PageLink touchpoint={touchpoint} />
          </p>
        </div>
        <button
          type="button"
          className={styles.move}
          aria-label={messages.moveWhat(title)}
          title={messages.moveTo}
          aria-haspopup="menu"
          onClick={(event) => props.onMoveMenu(touchpoint, event.currentTarget)}
        >
          <MoveIcon />
        </button>
      </article>
    </li>
  );
});

function PicturePlaceholder({ text }: { readonly text: string }) {
  return (
    <span className={styles.noPicture}>
      <PictureIcon />
      {text}
    </span>
  );
}
