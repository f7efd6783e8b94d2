import { presentMessages } from '@/lib/i18n/present';
import { journeyKinds } from '@/lib/journey/catalogues/journeyTypes';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { JourneyView, StudyRecords } from '@/lib/journey/commands';
import { lanesOf } from '@/lib/journey/lanes';
import { sizesTell } from '@/lib/journey/present/journeyCurve';
import type { Presentation } from '@/lib/journey/present/slides';
import { strengthMarkers } from '@/lib/journey/present/strengthMarkers';
import { useDashboard } from '../dashboardTools';
import { Drawing } from '../map/Drawing';
import { PersonaPicture } from '../persona/PersonaPicture';
import { BasisList } from './BasisList';
import { CurveStrip } from './CurveStrip';
import styles from './TitleSlide.module.css';

/** What is presented: study, journey, whose eyes, how much there is of it, and on what it rests. */
export function TitleSlide({
  view,
  records,
  presentation,
}: {
  readonly view: JourneyView;
  readonly records: StudyRecords;
  readonly presentation: Presentation;
}) {
  const { language, format } = useDashboard();
  const words = presentMessages[language];
  const { study, journey, brands } = view;
  const { points, bases } = presentation;
  const persona = records.personas.find(({ id }) => id === journey.personaId);
  const brand = brands.find(({ id }) => id === journey.brandId);
  const ids = new Set(points.map(({ id }) => id));
  const evidence = new Set(points.flatMap((point) => [...point.pictures, ...point.otherEvidence]));
  const showsVerbatims = lanesOf(study).some(({ id, visible }) => id === 'verbatims' && visible);
  const verbatims = records.verbatims.filter(
    ({ journeyId, touchpointId }) => journeyId === journey.id || ids.has(touchpointId ?? ''),
  );
  const eyes = [persona ? words.eyesOf(persona.name) : '', brand ? words.at(brand.name) : ''].filter(Boolean);
  const counts = [
    { count: points.length, name: words.touchpoints },
    { count: evidence.size, name: words.pictures },
    { count: showsVerbatims ? verbatims.length : 0, name: words.verbatims },
  ];
  return (
    <div className={styles.slide}>
      <div className={styles.told}>
        <p className={styles.study} dir="auto">
          {study.name}
        </p>
        <h1 className={styles.title} dir="auto">
          {journey.title}
        </h1>
        {study.question === '' ? null : (
          <p className={styles.question} dir="auto">
            {study.question}
          </p>
        )}
        <div className={styles.who}>
          {persona ? (
            <PersonaPicture persona={persona} evidence={records.evidence} className={styles.portrait} />
          ) : null}
          <div>
            {eyes.length > 0 ? <p className={styles.eyes}>{eyes.join(' ')}</p> : null}
            <p className={styles.soft}>
              {[persona?.ageRange, persona?.jobTitle, labelOf(journeyKinds, journey.kind, language)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {journey.scenario === '' ? null : (
              <p className={styles.scenario} dir="auto">
                {journey.scenario}
              </p>
            )}
          </div>
        </div>
        <div className={styles.counts}>
          {counts
            .filter(({ count }) => count > 0)
            .map(({ count, name }) => (
              <p key={name(2)}>
                <b>{format.number(count)}</b> {name(count)}
              </p>
            ))}
        </div>
        <p className={styles.rests}>
          <span>{words.restsOn}</span>
          <BasisList bases={bases} />
          {sizesTell(points) ? (
            <span className={styles.sizes}>
              <svg viewBox="0 0 58 24" aria-hidden="true">
                <Drawing marks={strengthMarkers} />
              </svg>
              {words.sizes}
            </span>
          ) : null}
        </p>
      </div>
      <div className={styles.curve}>
        <CurveStrip presentation={presentation} />
      </div>
    </div>
  );
}
