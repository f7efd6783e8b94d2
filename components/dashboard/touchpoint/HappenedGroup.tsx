import { categories } from '@/lib/journey/catalogues/categories';
import { channels } from '@/lib/journey/catalogues/channels';
import { devices } from '@/lib/journey/catalogues/devices';
import { contacts, engagements, initiators, mediaTypes, modes } from '@/lib/journey/catalogues/interactions';
import { timePrecisions } from '@/lib/journey/catalogues/timePrecisions';
import { groupCategories, listClassification } from '@/lib/journey/categoryGroups';
import type { Touchpoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { categoryOptions } from '../fields/categoryOptions';
import { Choice } from '../fields/SavedFields';
import { SavedMoment } from '../fields/SavedMoment';
import { formatRoute, studyRoute } from '../route';
import { optionsOf, useTouchpointEditing } from './editing';
import { CatalogueField, EntryField, TimeField } from './editingFields';
import { Group } from './Group';
import styles from './TouchpointEditor.module.css';
import { useFilledIn } from './useFilledIn';

const fields = [
  'plannedTouchpointId',
  'channel',
  'category',
  'brandId',
  'hostBrandId',
  'outletId',
  'occurredAt',
  'durationMs',
  'device',
  'contact',
  'initiator',
  'engagement',
  'media',
  'mode',
  'personalised',
] as const satisfies readonly (keyof Touchpoint)[];

/** Where, when and between whom it happened. */
export function HappenedGroup({ onJourney }: { readonly onJourney: (journeyId: string) => void }) {
  const { language, messages, fieldNames, format } = useDashboard();
  const { touchpoint, context, detail, records, words, names, edit } = useTouchpointEditing();
  const { occurredAt, personalised } = touchpoint;
  const brands = records.brands.map(({ id, name }) => ({ value: id, label: name }));
  const outlets = records.brands.flatMap((brand) =>
    brand.outlets.map((outlet) => ({ value: outlet.id, label: outlet.name, group: brand.name })),
  );
  const summary = useFilledIn(fields);
  return (
    <Group id="happened" title={words.happened} summary={summary} isOpen>
      {detail.journey.plannedJourneyId === null && touchpoint.plannedTouchpointId === null ? null : (
        <EntryField
          field="plannedTouchpointId"
          options={detail.plannedTouchpoints.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <div className={styles.pair}>
        <EntryField
          field="channel"
          options={[
            ...optionsOf(channels, language),
            ...optionsOf(context.addedChannels, language, fieldNames.addedCategories),
          ]}
        />
        <Choice
          name={names.journeyId}
          value={touchpoint.journeyId}
          options={context.journeys.map(({ id, title }) => ({ value: id, label: title }))}
          onChoose={onJourney}
        />
      </div>
      <EntryField
        field="category"
        options={categoryOptions(
          groupCategories([...categories, ...context.addedCategories], listClassification(records.study)),
          language,
        )}
      />
      <div>
        <div className={styles.pair}>
          <EntryField field="brandId" options={brands} none={messages.noBrand} />
          <EntryField field="hostBrandId" options={brands} none={messages.noBrand} />
        </div>
        <p className={styles.hint}>{words.hostBrandHint}</p>
      </div>
      <div>
        <EntryField field="outletId" options={outlets} />
        {outlets.length === 0 ? (
          <p className={styles.hint}>
            <a className={styles.source} href={formatRoute(studyRoute('brands'))}>
              {words.noOutlets}
            </a>
          </p>
        ) : null}
      </div>
      <div>
        <div className={styles.pair}>
          <SavedMoment
            name={names.occurredAt}
            value={occurredAt?.time ?? null}
            onSave={(time) =>
              edit(
                {
                  occurredAt:
                    time === null ? null : { ...occurredAt, time, precision: occurredAt?.precision ?? 'minute' },
                },
                names.occurredAt,
              )
            }
          />
          <Choice
            name={names.precision}
            value={occurredAt?.precision ?? ''}
            options={[
              ...(occurredAt ? [] : [{ value: '', label: messages.notSet }]),
              ...optionsOf(timePrecisions, language),
            ]}
            onChoose={(value) => {
              const precision = timePrecisions.find(({ id }) => id === value)?.id;
              // Without a moment of its own it happened when it was captured.
              const time = occurredAt?.time ?? touchpoint.capturedAt;
              if (precision) edit({ occurredAt: { ...occurredAt, time, precision } }, names.precision);
            }}
          />
        </div>
        {occurredAt === null && detail.journey.kind !== 'planned' ? (
          <p className={styles.hint}>{words.whenOpen(format.touchpointTime(touchpoint))}</p>
        ) : null}
      </div>
      <div className={styles.pair}>
        <TimeField field="durationMs" largest="minutes" />
        <CatalogueField field="device" entries={devices} />
      </div>
      <div className={styles.pair}>
        <CatalogueField field="contact" entries={contacts} />
        <CatalogueField field="initiator" entries={initiators} />
        <CatalogueField field="engagement" entries={engagements} />
        <CatalogueField field="media" entries={mediaTypes} />
        <CatalogueField field="mode" entries={modes} />
        <Choice
          name={names.personalised}
          value={personalised === null ? '' : String(personalised)}
          options={[
            { value: '', label: words.notKnown },
            { value: 'true', label: words.yes },
            { value: 'false', label: words.no },
          ]}
          onChoose={(value) => edit({ personalised: value === '' ? null : value === 'true' }, names.personalised)}
        />
      </div>
    </Group>
  );
}
