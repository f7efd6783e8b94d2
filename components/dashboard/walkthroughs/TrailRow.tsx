import { durationText } from '@/lib/i18n/durationText';
import { pageName } from '@/lib/i18n/visitSentence';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import { labelOf } from '@/lib/journey/catalogues/label';
import { waysToReach } from '@/lib/journey/catalogues/reachedBy';
import type { WalkthroughView } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import type { PageView } from '@/lib/journey/schemas/walkthrough';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { EmotionTag } from '../EmotionTag';
import { DeleteButton } from '../fields/DeleteButton';
import { formatRoute, mapRoute } from '../route';
import { Thumbnail } from '../Thumbnail';
import { isPicture } from '../touchpointPicture';
import { clockText } from './clockText';
import styles from './Trail.module.css';
import { stepKey, type TrailPages, type TrailStep } from './useTrailActs';

export interface TrailRowProps {
  readonly step: TrailStep;
  readonly view: WalkthroughView;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly onSplit: (step: TrailPages, pageViewId: string) => void;
  readonly onDrop: () => void;
  readonly onDropPage: (pageViewId: string) => void;
}

/** One step of the trail: its pages, and the touchpoint that stands for them. */
export function TrailRow({ step, view, isTicked, onTick, onSplit, onDrop, onDropPage }: TrailRowProps) {
  const { language, format, catalogues, messages, thumbnails } = useDashboard();
  const words = walkthroughsMessages[language];
  const nameOfPage = (pageView: PageView) => pageName(pageView, language);
  const { touchpoint } = step;
  const pageViews = step.kind === 'pages' ? step.pageViews : [];
  const [first] = pageViews;
  const name = touchpoint?.title ?? (first ? nameOfPage(first) : '');
  const time = clockText(step.at, format.locale);
  const stage = view.stages.find(({ id }) => id === touchpoint?.stageId);
  const picture = touchpoint?.evidenceIds.map((id) => view.evidence[id]).find((each) => each && isPicture(each));
  return (
    <li className={styles.step} data-ticked={isTicked ? '' : undefined}>
      <input
        type="checkbox"
        data-step=""
        className={styles.box}
        value={stepKey(step)}
        checked={isTicked}
        aria-label={words.tick(name, time)}
        onChange={(event) => onTick(event.target.checked)}
      />
      <time className={styles.time} dateTime={step.at}>
        {time}
      </time>
      {picture ? (
        <Thumbnail
          className={styles.picture}
          sha256={picture.sha256}
          cache={thumbnails}
          alt={messages.pictureOf(name)}
          missing={null}
        />
      ) : (
        <span className={styles.noPicture} />
      )}
      <div className={styles.what}>
        <p className={styles.name}>{name}</p>
        {step.kind === 'touchpoint' ? (
          <p className={styles.facts}>
            {touchpoint?.channel == null ? words.noPage : labelOf(catalogues.channels, touchpoint.channel, language)}
          </p>
        ) : pageViews.length === 1 && first ? (
          <PageFacts pageView={first} view={view} shownName={name} />
        ) : (
          <>
            <p className={styles.facts}>
              {words.pages(pageViews.length, format.number(pageViews.length))} ·{' '}
              {words.inView(durationText(step.inViewMs, format))}
            </p>
            <ol className={styles.pages}>
              {pageViews.map((pageView, index) => (
                <li key={pageView.id} className={styles.page}>
                  <time className={styles.time} dateTime={pageView.arrivedAt}>
                    {clockText(pageView.arrivedAt, format.locale)}
                  </time>
                  <div className={styles.what}>
                    <p>{nameOfPage(pageView)}</p>
                    <PageFacts pageView={pageView} view={view} shownName={nameOfPage(pageView)} />
                  </div>
                  {index === 0 || step.kind !== 'pages' ? (
                    <span />
                  ) : (
                    <button
                      type="button"
                      className={styles.split}
                      aria-label={words.splitFrom(nameOfPage(pageView))}
                      onClick={() => onSplit(step, pageView.id)}
                    >
                      {words.split}
                    </button>
                  )}
                  <DeleteButton name={words.dropOf(nameOfPage(pageView))} onClick={() => onDropPage(pageView.id)} />
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      <div className={styles.touchpoint}>
        {touchpoint === null ? (
          <span className={styles.open}>{words.noTouchpoint}</span>
        ) : (
          <>
            <span className={stage ? styles.stage : styles.open}>
              {stage ? labelIn(stage.labels, language) : words.toCode}
            </span>
            {touchpoint.category === null ? null : (
              <span className={styles.facts}>{labelOf(catalogues.categories, touchpoint.category, language)}</span>
            )}
            <EmotionTag emotion={touchpoint.emotion} />
            <a
              className={cards.link}
              href={formatRoute(mapRoute(view.journey.id, touchpoint.id))}
              aria-label={words.openMapOf(touchpoint.title)}
            >
              {words.openMap}
            </a>
          </>
        )}
      </div>
      <DeleteButton name={words.dropOf(name)} onClick={onDrop} />
    </li>
  );
}

/** What is known of a page view: its site, how long, how it was reached. */
function PageFacts(props: { readonly pageView: PageView; readonly view: WalkthroughView; readonly shownName: string }) {
  const { pageView, view, shownName } = props;
  const { language, format } = useDashboard();
  const words = walkthroughsMessages[language];
  const { url, inViewMs, reachedBy, searchTerms, campaign, taskId, tab, feesSeenAt } = pageView;
  const name = pageName(pageView, language);
  const task = view.brief.tasks.find(({ id }) => id === taskId);
  const campaignName = campaign.utm_campaign ?? campaign.utm_source ?? Object.values(campaign)[0];
  const facts = [
    name === shownName ? null : name,
    siteOf(url),
    words.inView(durationText(inViewMs, format)),
    reachedBy === null ? null : labelOf(waysToReach, reachedBy, language),
    searchTerms === null ? null : words.searchedFor(searchTerms),
    campaignName === undefined ? null : words.fromCampaign(campaignName),
    feesSeenAt === null ? null : words.feesSeen,
    task ? words.ofTask(task.text) : null,
    tab !== null && tab > 1 ? words.inTab(format.number(tab)) : null,
  ];
  return (
    <p className={styles.facts} title={url ?? undefined}>
      {facts.filter((fact) => fact !== null && fact !== '').join(' · ')}
    </p>
  );
}

const siteOf = (url: string | null): string => (url !== null && URL.canParse(url) ? new URL(url).hostname : '');
