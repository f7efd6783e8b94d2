import { type KeyboardEvent, memo, type PointerEvent, useId, useRef, useState } from 'react';
import { Unseen } from '@/components/controls';
import { brandMessages } from '@/lib/i18n/brands';
import { mapScreenMessages } from '@/lib/i18n/mapScreen';
import { moreFieldsMessages } from '@/lib/i18n/moreFields';
import { highlightNames, soughtMessages } from '@/lib/i18n/sought';
import { bases } from '@/lib/journey/catalogues/bases';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { PendingEvidence } from '@/lib/journey/commands';
import type { Highlight } from '@/lib/journey/highlights';
import { wordsOfLine } from '@/lib/journey/map/cellContent';
import type { MapEntry } from '@/lib/journey/map/mapModel';
import type { Slot } from '@/lib/journey/map/scene';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { emotionWords } from '../emotionWords';
import { MoveIcon, OutIcon, PictureIcon, QuoteIcon } from '../icons';
import { secondClickMs } from '../secondClick';
import { sourceLink } from '../sourceLink';
import { Thumbnail } from '../Thumbnail';
import { CellEditor } from './CellEditor';
import { cellText } from './cellText';
import { PlusIcon } from './mapIcons';
import styles from './TouchpointSlot.module.css';

export interface TouchpointSlotProps {
  readonly slot: Slot;
  /** Where the slot's stage begins: the slot is placed from there. */
  readonly left: number;
  readonly entry: MapEntry;
  /** Why it stands out; null where it does not. */
  readonly highlights: readonly Highlight[] | null;
  readonly touchpoint: Touchpoint;
  /** Names of the lanes by id. */
  readonly laneNames: ReadonlyMap<string, string>;
  /** Whether there is room for more than a point: then its cells are reached, too. */
  readonly hasCells: boolean;
  /** Nobody has felt a plan: its steps wait for no emotion. */
  readonly isPlanned: boolean;
  /** Whether another one can be put before it. */
  readonly canAdd: boolean;
  /** Its place among the touchpoints of its stage, from 1, and their number. */
  readonly at: number;
  readonly of: number;
  readonly pending: PendingEvidence | null;
  /** The brand that the journey comes from, where it goes to another one here. */
  readonly cameFrom: string | null;
  readonly brandName: string | null;
  readonly href: string;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  /** The lane that is being written in; null for none. */
  readonly editedLane: string | null;
  readonly acts: SlotActs;
}

/** What can be done at a touchpoint of the map. */
export interface SlotActs {
  readonly onMoveMenu: (touchpoint: Touchpoint, trigger: HTMLElement) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, touchpoint: Touchpoint, laneId: string) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>, touchpointId: string) => void;
  /** Begins writing in a cell; a lane that is no text opens the editor. */
  readonly onEdit: (touchpoint: Touchpoint, laneId: string) => void;
  readonly onEdited: (touchpoint: Touchpoint, laneId: string, texts: readonly string[] | null, byKey: boolean) => void;
  readonly onOpen: (touchpoint: Touchpoint) => void;
  readonly onEnlarge: (touchpoint: Touchpoint) => void;
  readonly onAddBefore: (touchpoint: Touchpoint) => void;
}

/** CSS pixels in which its number and both buttons stand beside each other. */
const roomForTools = 84;

/** A touchpoint on the map: over its picture lie its link, its cells and its buttons, for pointer, keyboard and screen reader. */
export const TouchpointSlot = memo(function TouchpointSlot(props: TouchpointSlotProps) {
  const { slot, left, entry, touchpoint, laneNames, hasCells, pending, href, isOpen, isDragged, acts } = props;
  const { language, messages, format, catalogues, thumbnails, emotionKeyCaps } = useDashboard();
  const words = mapScreenMessages[language];
  // Of points there are hundreds, of which one is pointed at: the others need no buttons.
  const [isNear, setNear] = useState(false);
  const comeNear = () => setNear(true);
  const opening = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const titleId = useId();
  const title = touchpoint.title || messages.untitled;
  const cells = new Map(slot.cells.map((cell) => [cell.laneId, cell]));
  const box = cells.get('touchpoints') ?? { y: slot.y, height: slot.height };
  const emotion = cells.get('emotion');
  const placed = ({ y, height }: { readonly y: number; readonly height: number }) => ({ top: y - slot.y, height });
  const picture = slot.marks.find((mark) => mark.kind === 'image');
  const evidence = cells.get('evidence');
  const source = sourceLink(touchpoint);
  const feeling =
    emotionWords(touchpoint.emotion, language, catalogues.emotions) ?? (props.isPlanned ? '' : messages.emotionOpen);
  const { cameFrom, brandName: own } = props;
  const strength = touchpoint.emotion?.arousal ?? null;
  const strengthWords = moreFieldsMessages[language];
  const about = [
    feeling,
    strength === null ? '' : `${strengthWords.intensity} ${strengthWords.intensityOf(strength)}`,
    ...(entry.cells.get('touchpoints')?.lines.slice(1).map(wordsOfLine) ?? aboutWithoutLane(touchpoint)),
    words.basedOn(labelOf(bases, touchpoint.basis, language)),
    cameFrom !== null && own !== null ? brandMessages[language].switched(cameFrom, own) : '',
    format.touchpointTime(touchpoint),
    props.highlights
      ? soughtMessages[language].highlighted(props.highlights.map((kind) => highlightNames[language][kind]).join(', '))
      : '',
  ].filter((each) => each !== '');

  function aboutWithoutLane({ channel }: Touchpoint): string[] {
    return [channel ? labelOf(catalogues.channels, channel, language) : '', own ?? ''];
  }
  /** What ends with an ellipsis that is none of its own. */
  const cut = slot.marks.flatMap((mark) =>
    mark.kind === 'text' ? mark.lines.flatMap((line) => (line.endsWith('…') ? [{ y: mark.y, line }] : [])) : [],
  );
  /** The whole of a text that is drawn in part, for who comes to it by key; pointed at, its title says it. */
  const wholeOf = (place: { readonly y: number; readonly height: number }, says: string) =>
    cut.some(({ y, line }) => y >= place.y && y <= place.y + place.height && !says.includes(line)) ? says : undefined;
  const { editedLane } = props;
  const edited = editedLane === null ? undefined : cells.get(editedLane);
  const text = editedLane === null ? null : cellText(touchpoint, editedLane);

  return (
    <li
      className={styles.item}
      data-touchpoint={touchpoint.id}
      data-dragged={isDragged ? '' : undefined}
      data-faint={slot.isFaint ? '' : undefined}
      style={{ left: slot.x - left, width: slot.width }}
      aria-posinset={props.at}
      aria-setsize={props.of}
    >
      <article
        className={styles.slot}
        aria-labelledby={titleId}
        data-open={isOpen ? '' : undefined}
        data-wide={hasCells ? '' : undefined}
        data-narrow={hasCells && slot.width < roomForTools ? '' : undefined}
        onPointerDown={(event) => acts.onPointerDown(event, touchpoint.id)}
        {...(hasCells ? {} : { onPointerEnter: comeNear, onFocus: comeNear })}
      >
        <h3 id={titleId} className={styles.heading}>
          <a
            className={styles.open}
            href={href}
            draggable={false}
            title={`${title}\n${about.join(' · ')}`}
            data-whole={hasCells ? wholeOf(box, `${title}\n${about.join(' · ')}`) : undefined}
            style={hasCells ? placed({ y: box.y + 3, height: box.height - 6 }) : { top: 0, height: slot.height }}
            data-cell="touchpoints"
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight F2"
            onClick={(event) => {
              // With a key it opens elsewhere; and what was dragged was not clicked.
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) return;
              event.preventDefault();
              clearTimeout(opening.current);
              // The editor takes room from the map: opened at the first click, the second would meet something else.
              if (event.detail === 0) acts.onOpen(touchpoint);
              else if (event.detail === 1) opening.current = setTimeout(() => acts.onOpen(touchpoint), secondClickMs);
            }}
            onKeyDown={(event) => acts.onKeyDown(event, touchpoint, 'touchpoints')}
            onDoubleClick={() => acts.onEdit(touchpoint, 'touchpoints')}
          >
            <Unseen>{title}</Unseen>
          </a>
        </h3>
        <p>
          <Unseen>{about.join('. ')}</Unseen>
        </p>
        {hasCells ? (
          <>
            {picture ? (
              <span
                className={styles.picture}
                style={{
                  top: picture.y - slot.y,
                  left: picture.x - slot.x,
                  width: picture.width,
                  height: picture.height,
                }}
              >
                <Thumbnail
                  sha256={picture.sha256}
                  cache={thumbnails}
                  alt={messages.pictureOf(title)}
                  missing={<PicturePlaceholder text={messages.pictureFailed} />}
                />
                <button
                  type="button"
                  className={styles.enlarge}
                  data-drags=""
                  aria-label={words.enlarge(title)}
                  onClick={() => acts.onEnlarge(touchpoint)}
                />
              </span>
            ) : pending && evidence ? (
              <span className={styles.pending} style={placed(evidence)}>
                <PicturePlaceholder text={pending.failed === null ? messages.pictureComing : messages.pictureFailed} />
              </span>
            ) : null}
            {[...cells.values()].map((cell) => {
              const { laneId } = cell;
              if (laneId === 'touchpoints' || laneId === 'evidence') return null;
              const lines = entry.cells.get(laneId)?.lines ?? [];
              const isText = cellText(touchpoint, laneId) !== null;
              if (lines.length === 0 && !isText && cell !== emotion) return null;
              const name = laneNames.get(laneId) ?? laneId;
              const says = cell === emotion ? feeling : lines.map(wordsOfLine).join('. ');
              return (
                <button
                  key={laneId}
                  type="button"
                  tabIndex={-1}
                  className={styles.cell}
                  data-cell={laneId}
                  data-drags=""
                  style={placed(cell)}
                  aria-label={says === '' ? words.cellEmpty(name) : words.cell(name, says)}
                  data-whole={wholeOf(cell, says)}
                  title={[
                    says,
                    cell === emotion
                      ? words.emotionKeys(emotionKeyCaps.join(' '))
                      : isText
                        ? words.edit
                        : words.openToEdit,
                  ]
                    .filter((each) => each !== '')
                    .join('\n')}
                  onKeyDown={(event) => acts.onKeyDown(event, touchpoint, laneId)}
                  onDoubleClick={() => acts.onEdit(touchpoint, laneId)}
                />
              );
            })}
          </>
        ) : null}
        {hasCells || isNear ? (
          <div className={styles.tools} style={{ top: hasCells ? box.y - slot.y + box.height - 27 : box.y - slot.y }}>
            {source ? (
              <a
                className={styles.tool}
                href={source.href}
                target="_blank"
                rel="noreferrer noopener"
                draggable={false}
                aria-label={source.atQuote ? messages.openQuote(source.host) : messages.openSource(source.host)}
                title={source.atQuote ? messages.openQuote(source.host) : messages.openSource(source.host)}
              >
                {source.atQuote ? <QuoteIcon /> : <OutIcon />}
              </a>
            ) : null}
            <button
              type="button"
              className={styles.tool}
              aria-label={messages.moveWhat(title)}
              title={messages.moveTo}
              aria-haspopup="menu"
              onClick={(event) => acts.onMoveMenu(touchpoint, event.currentTarget)}
            >
              <MoveIcon />
            </button>
          </div>
        ) : null}
        {hasCells && props.canAdd ? (
          <button
            type="button"
            tabIndex={-1}
            className={styles.add}
            style={placed(box)}
            aria-label={words.addBefore(title)}
            title={words.addBefore(title)}
            onClick={() => acts.onAddBefore(touchpoint)}
          >
            <PlusIcon />
          </button>
        ) : null}
        {edited && text && editedLane !== null ? (
          <div className={styles.editor} style={placed(edited)}>
            <CellEditor
              key={editedLane}
              name={editedLane === 'touchpoints' ? words.title : (laneNames.get(editedLane) ?? editedLane)}
              laneId={editedLane}
              cell={text}
              onClose={(texts, byKey) => acts.onEdited(touchpoint, editedLane, texts, byKey)}
            />
          </div>
        ) : null}
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
