import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { durationText } from '@/lib/i18n/durationText';
import { handOverMessages } from '@/lib/i18n/handOver';
import { openPointsText } from '@/lib/i18n/openPointsText';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import { labelOf } from '@/lib/journey/catalogues/label';
import { walkthroughStates } from '@/lib/journey/catalogues/walkthroughStates';
import type { WalkthroughView } from '@/lib/journey/commands';
import { openPointsOf } from '@/lib/journey/visit/openPoints';
import { pausedMs, walkedMs } from '@/lib/journey/visit/visitTimes';
import { walkthroughMoves } from '@/lib/journey/visit/walkthroughMoves';
import { useBriefActs } from '../briefs/useBriefActs';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { formatRoute, mapRoute, studyRoute } from '../route';
import { HandOverDialog } from './HandOverDialog';
import { PlanWalkthroughDialog } from './PlanWalkthroughDialog';
import { ReturnDialog } from './ReturnDialog';
import { StateTag } from './StateTag';
import { useWalkthroughNames } from './useWalkthroughNames';
import styles from './WalkthroughHead.module.css';

/** Where a person who checks may bring a walkthrough to. What records is moved in the side panel. */
const checked = ['toValidate', 'returned', 'validated'] as const;
type Checked = (typeof checked)[number];

/** What was walked, by whom and when, what is still open, and where it may go from here. */
export function WalkthroughHead({ view, isReport }: { readonly view: WalkthroughView; readonly isReport: boolean }) {
  const { history, language, format, openSidePanel, toast, reportError } = useDashboard();
  const words = walkthroughsMessages[language];
  const { walkthrough, brief, journey } = view;
  const { id, state, startedAt, endedAt, pauses, slot, returnComment } = walkthrough;
  const names = useWalkthroughNames(view.brands, view.observers);
  const handing = handOverMessages[language];
  const acts = useBriefActs();
  const [isHanding, setHanding] = useState(false);
  const [isReturning, setReturning] = useState(false);
  const [isPlanning, setPlanning] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const name = names.nameOf(walkthrough);
  const now = Date.now();
  const walked = walkedMs(walkthrough, now);

  const move = async (to: Checked, comment?: string) => {
    const label = words.moved(name, labelOf(walkthroughStates, to, language));
    try {
      await history.settle();
      const said = comment === undefined ? {} : { comment };
      const { group } = await history.run(
        'moveWalkthrough',
        { walkthroughId: id, state: to, at: Date.now(), ...said },
        { label },
      );
      toast({ text: label, group });
      // The button that was pressed is not there any more.
      heading.current?.focus();
    } catch (error) {
      reportError(error);
    }
  };
  // Whoever walked it hands it over; only where they also wrote the brief is there nobody else to check it.
  const isOwn = walkthrough.observerId === null || walkthrough.observerId === view.me;
  const isHandedOver = isOwn && !view.isOwnBrief;
  const isOver = state === 'toValidate' || state === 'returned' || state === 'validated';
  const shopperId = !isOwn && (state === 'toDo' || state === 'returned') ? walkthrough.observerId : null;
  const may = (to: Checked) => walkthroughMoves[state].includes(to);
  const facts: readonly (readonly [string, string])[] = [
    [words.shopper, names.shopperOf(walkthrough)],
    [words.wave, walkthrough.wave || words.noWave],
    [words.began, startedAt === null ? plannedText() : format.dateTime(startedAt)],
    ...(endedAt === null ? [] : [[words.ended, format.dateTime(endedAt)] as const]),
    ...(walked === null ? [] : [[words.walked, durationText(walked, format)] as const]),
    ...(startedAt === null ? [] : [[words.gaps, gapsText()] as const]),
  ];

  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <a className={cards.link} href={formatRoute(studyRoute('walkthroughs'))}>
          <span aria-hidden="true">← </span>
          {words.allWalkthroughs}
        </a>
        <h2 id="walkthrough" ref={heading} tabIndex={-1} className={styles.heading}>
          {journey.title}
        </h2>
        <StateTag state={state} />
        <span className={styles.acts}>
          <a
            className={cards.link}
            href={formatRoute(studyRoute('briefs', brief.id))}
            aria-label={words.openBrief(brief.title)}
          >
            {words.brief}
          </a>
          <a className={cards.link} href={formatRoute(mapRoute(journey.id))}>
            {words.openMap}
          </a>
          {state === 'toDo' ? <Button onClick={() => setPlanning(true)}>{words.replan}</Button> : null}
          {/* What was returned is ended again by who walks it. */}
          {may('toValidate') && state !== 'returned' ? (
            <Button onClick={() => void move('toValidate')}>{words.endNow}</Button>
          ) : null}
          {may('returned') ? <Button onClick={() => setReturning(true)}>{words.sendBack}</Button> : null}
          {may('validated') ? (
            <Button
              look={isOwn ? 'plain' : 'primary'}
              title={isHandedOver ? handing.whoValidates : undefined}
              onClick={() => void move('validated')}
            >
              {words.validate}
            </Button>
          ) : null}
          {shopperId === null ? null : (
            <Button look="primary" onClick={() => void acts.exportFile(brief, shopperId)}>
              {handing.saveFor(names.shopperOf(walkthrough))}
            </Button>
          )}
          {isOwn && isOver ? (
            <Button
              look={isHandedOver && state === 'toValidate' ? 'primary' : 'plain'}
              onClick={() => setHanding(true)}
            >
              {handing.saveForSender}
            </Button>
          ) : null}
        </span>
      </div>
      {state === 'toDo' || state === 'returned' ? (
        <p className={styles.hint}>
          {words.startHint} <Button onClick={openSidePanel}>{words.openPanel}</Button>
        </p>
      ) : null}
      {isHandedOver && state === 'toValidate' ? <p className={styles.hint}>{handing.whoValidates}</p> : null}
      {state === 'returned' && returnComment !== '' ? (
        <p className={styles.returned}>
          <b>{words.returnedWith}</b> {returnComment}
        </p>
      ) : null}
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {state === 'toDo' ? null : (
          <div>
            <dt>{words.openPoints}</dt>
            <dd>{openText()}</dd>
          </div>
        )}
      </dl>
      <nav className={styles.views} aria-label={words.views}>
        <a
          className={styles.view}
          href={formatRoute(studyRoute('walkthroughs', id))}
          aria-current={isReport ? undefined : 'page'}
        >
          {words.review}
        </a>
        <a
          className={styles.view}
          href={formatRoute(studyRoute('walkthroughs', id, 'report'))}
          aria-current={isReport ? 'page' : undefined}
        >
          {words.report}
        </a>
      </nav>
      {isPlanning ? (
        <PlanWalkthroughDialog
          briefs={[brief]}
          briefId={brief.id}
          records={{ brands: view.brands, observers: view.observers, me: view.me }}
          planned={view}
          onClose={() => setPlanning(false)}
        />
      ) : null}
      {isHanding ? <HandOverDialog view={view} onClose={() => setHanding(false)} /> : null}
      {isReturning ? (
        <ReturnDialog
          onReturn={(comment) => {
            setReturning(false);
            void move('returned', comment);
          }}
          onClose={() => setReturning(false)}
        />
      ) : null}
    </header>
  );

  function plannedText(): string {
    if (slot === null) return words.notYet;
    return words.plannedFor(words.fromTo(format.dateTime(slot.from), format.dateTime(slot.to)));
  }

  function gapsText(): string {
    if (pauses.length === 0) return words.noGaps;
    const time = durationText(pausedMs(walkthrough, endedAt === null ? now : Date.parse(endedAt)), format);
    return words.gapsText(pauses.length, format.number(pauses.length), time);
  }

  function openText(): string {
    const open = openPointsOf(brief, walkthrough, view.answers);
    return openPointsText(open, { language, number: format.number }) ?? words.nothingOpen;
  }
}
