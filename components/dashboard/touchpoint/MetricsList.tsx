import { type Kpi, kpis, observables } from '@/lib/journey/catalogues/kpis';
import { stageModels } from '@/lib/journey/catalogues/stageModels';
import { units } from '@/lib/journey/catalogues/units';
import type { Stage } from '@/lib/journey/schemas/study';
import { type MetricDraft, readMetrics, writeMetrics } from '@/lib/journey/unfinishedMetrics';
import { useDashboard } from '../dashboardTools';
import { Choice, SavedText } from '../fields/SavedFields';
import { SavedNumber } from '../fields/SavedNumber';
import { optionsOf, useTouchpointEditing } from './editing';
import { ItemList } from './ItemList';
import styles from './TouchpointEditor.module.css';

const empty = (id: string): MetricDraft => ({ id, kpiId: '', value: null, unit: '', source: '', period: '' });
const isBegun = ({ kpiId, value, unit, source, period }: MetricDraft) =>
  value !== null || [kpiId, unit, source, period].some((text) => text !== '');

const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'SEK', 'NOK', 'DKK', 'PLN', 'MAD', 'JPY', 'CNY'];

/** The touchpoint's figures. Those of its stage are offered first. */
export function MetricsList() {
  const { language } = useDashboard();
  const { touchpoint, stages, records, words, editWith } = useTouchpointEditing();
  const stage = stages.find(({ id }) => id === touchpoint.stageId) ?? null;
  const ofStage = kpis.filter((kpi) => speaksOf(kpi, stage));
  const others = kpis.filter((kpi) => !ofStage.includes(kpi));
  const added = records.study.catalogueAdditions?.kpis ?? [];
  const options = [
    ...optionsOf(ofStage, language, words.kpiOfStage),
    ...optionsOf(added, language, words.kpiOfStudy),
    ...optionsOf(observables, language, words.kpiObservable),
    ...optionsOf(others, language, words.kpiOther),
  ];
  const unitOf = (kpiId: string) => [...kpis, ...observables].find(({ id }) => id === kpiId)?.unit ?? '';
  return (
    <ItemList<MetricDraft>
      items={readMetrics(touchpoint)}
      name={words.metric}
      addName={words.addMetric}
      empty={empty}
      isWorthKeeping={isBegun}
      onChange={(change, label) => editWith((latest) => writeMetrics(change(readMetrics(latest)), latest), label)}
    >
      {(metric, change) => (
        <>
          <Choice
            name={words.kpi}
            value={metric.kpiId}
            options={[...(metric.kpiId === '' ? [{ value: '', label: words.chooseKpi }] : []), ...options]}
            onChoose={(kpiId) => {
              const unit = metric.unit === '' || metric.unit === unitOf(metric.kpiId) ? unitOf(kpiId) : metric.unit;
              change({ kpiId, unit }, words.kpi);
            }}
          />
          <div className={styles.pair}>
            <SavedNumber name={words.value} value={metric.value} onSave={(value) => change({ value }, words.value)} />
            <Choice
              name={words.unit}
              value={metric.unit}
              options={[
                { value: '', label: '–' },
                ...optionsOf(units, language),
                ...currencies.map((code) => ({ value: code, label: code, group: words.currencies })),
              ]}
              onChoose={(unit) => change({ unit }, words.unit)}
            />
            <SavedText
              name={words.metricSource}
              value={metric.source}
              onSave={(source) => change({ source }, words.metricSource)}
            />
            <SavedText
              name={words.period}
              value={metric.period}
              onSave={(period) => change({ period }, words.period)}
            />
          </div>
          <p className={styles.waits} hidden={metric.kpiId !== '' && metric.value !== null}>
            {words.metricWaits}
          </p>
        </>
      )}
    </ItemList>
  );
}

/** The stages by which the catalogue of KPIs is arranged. */
const fiveStages = stageModels[0].stages;

/** Whether a KPI speaks of a stage: by its id in the default model, by its phase in any other. */
function speaksOf(kpi: Kpi, stage: Stage | null): boolean {
  if (!stage) return false;
  const ids: readonly string[] = kpi.stageIds;
  if (fiveStages.some(({ id }) => id === stage.id)) return ids.includes(stage.id);
  return fiveStages.some(({ id, phase }) => phase === stage.phase && ids.includes(id));
}
