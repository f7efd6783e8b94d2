import { type ReactNode, useId } from 'react';
import { Button } from '@/components/controls';
import type { StorageReport } from '@/lib/journey/commands';
import type { ChangeSetting, DashboardSettings, DashboardShortcuts } from '../dashboardSettings';
import { useDashboard } from '../dashboardTools';
import { ReadingState } from '../ReadingState';
import { useStoreQuery } from '../useStoreQuery';
import { FreeStorage } from './FreeStorage';
import styles from './SettingsScreen.module.css';
import { ShortcutKeys } from './ShortcutKeys';

export interface SettingsScreenProps {
  readonly settings: DashboardSettings;
  readonly onChange: ChangeSetting;
  readonly shortcuts: DashboardShortcuts;
}

/** How Parcours looks and captures, what it has stored, and its shortcuts. */
export function SettingsScreen({ settings, onChange, shortcuts }: SettingsScreenProps) {
  const { store, messages, emotionKeyCaps } = useDashboard();
  const storage = useStoreQuery(store, 'storageReport', {});
  return (
    <div className={styles.screen}>
      <h1 className={styles.heading}>{messages.settings}</h1>
      <div className={styles.cards}>
        <Card title={messages.appearance}>
          <Segments
            name={messages.language}
            value={settings.language}
            options={[
              { value: 'auto', label: messages.languageAuto },
              { value: 'en', label: 'English', lang: 'en' },
              { value: 'fr', label: 'Français', lang: 'fr' },
            ]}
            onChoose={(language) => onChange('language', language)}
          />
          <Segments
            name={messages.theme}
            value={settings.theme}
            options={[
              { value: 'system', label: messages.themeSystem },
              { value: 'light', label: messages.themeLight },
              { value: 'dark', label: messages.themeDark },
            ]}
            onChoose={(theme) => onChange('theme', theme)}
          />
        </Card>
        <Card title={messages.capture}>
          <Switch
            name={messages.takeScreenshots}
            text={messages.takeScreenshotsText}
            checked={settings.takeScreenshots}
            onChange={(checked) => onChange('takeScreenshots', checked)}
          />
          <Switch
            name={messages.recordPrivate}
            text={messages.recordPrivateText}
            checked={settings.recordPrivateWindows}
            onChange={(checked) => onChange('recordPrivateWindows', checked)}
          />
        </Card>
        <Card title={messages.storage} text={messages.storageText}>
          {storage.data ? (
            <Storage report={storage.data} />
          ) : (
            <ReadingState error={storage.error} onRetry={storage.reload} />
          )}
        </Card>
        <Card title={messages.shortcuts} text={messages.shortcutsText}>
          <dl className={styles.list}>
            <Row name={messages.shortcutTagPage}>
              <Assigned keys={shortcuts.tagPage} />
            </Row>
            <Row name={messages.shortcutTagPart}>
              <Assigned keys={shortcuts.tagPart} />
            </Row>
          </dl>
          <div className={styles.change}>
            {shortcuts.openSettings ? (
              <Button onClick={shortcuts.openSettings}>{messages.changeShortcuts}</Button>
            ) : null}
            <p className={styles.text}>
              {shortcuts.settingsAddress === null
                ? messages.changeShortcutsFirefox
                : messages.changeShortcutsHow(shortcuts.settingsAddress)}
            </p>
          </div>
          <h3 className={styles.subheading}>{messages.dashboardKeys}</h3>
          <dl className={styles.list}>
            <Row name={messages.keyUndo}>
              <ShortcutKeys keys={`${messages.ctrl}+Z`} />{' '}
              <ShortcutKeys keys={`${messages.ctrl}+${messages.shift}+Z`} />
            </Row>
            <Row name={messages.keyMove}>
              <ShortcutKeys keys={`${messages.alt}+${messages.arrows}`} />
            </Row>
            <Row name={messages.keyCode}>
              <ShortcutKeys keys="1 – 9" /> <ShortcutKeys keys={emotionKeyCaps.join('+')} separator="" />
            </Row>
          </dl>
        </Card>
      </div>
    </div>
  );
}

function Storage({ report }: { readonly report: StorageReport }) {
  const { messages, format } = useDashboard();
  const { usage, quota, persistent } = report;
  return (
    <dl className={styles.list}>
      <Row name={messages.storedTouchpoints}>{format.number(report.touchpoints)}</Row>
      <Row name={messages.storedEvidence}>
        {messages.evidenceSize(format.number(report.evidence), format.bytes(report.evidenceBytes))}
      </Row>
      {report.unused.lasting.files + report.unused.recent.files > 0 ? (
        <Row name={messages.storedUnused}>
          <FreeStorage unused={report.unused} />
        </Row>
      ) : null}
      <Row name={messages.usage}>
        {usage === null
          ? messages.unknown
          : quota === null
            ? format.bytes(usage)
            : messages.usageOf(format.bytes(usage), format.bytes(quota))}
        {usage !== null && quota !== null && quota > 0 ? (
          <meter
            className={styles.meter}
            min={0}
            max={quota}
            high={quota * 0.9}
            value={usage}
            aria-label={messages.usage}
          />
        ) : null}
      </Row>
      <Row name={messages.persistence}>
        {persistent === null ? messages.unknown : persistent ? messages.persistent : messages.notPersistent}
      </Row>
    </dl>
  );
}

function Assigned({ keys }: { readonly keys: string | null }) {
  const { messages } = useDashboard();
  return keys === null ? <span className={styles.text}>{messages.notAssigned}</span> : <ShortcutKeys keys={keys} />;
}

function Card(props: { readonly title: string; readonly text?: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      {props.text === undefined ? null : <p className={styles.text}>{props.text}</p>}
      {props.children}
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Segments<Value extends string>(props: {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <fieldset className={styles.segments}>
      <legend>{props.name}</legend>
      <div className={styles.track}>
        {props.options.map(({ value, label, lang }) => (
          <label key={value} className={styles.segment} lang={lang}>
            <input type="radio" name={id} checked={value === props.value} onChange={() => props.onChoose(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Switch(props: {
  readonly name: string;
  readonly text: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div className={styles.switch}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        aria-checked={props.checked}
        checked={props.checked}
        aria-describedby={`${id}-text`}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <label htmlFor={id}>{props.name}</label>
      <p id={`${id}-text`} className={styles.text}>
        {props.text}
      </p>
    </div>
  );
}
