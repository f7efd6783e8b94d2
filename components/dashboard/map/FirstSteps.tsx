import type { ReactNode } from 'react';
import { Button, EmotionFace } from '@/components/controls';
import { exampleMessages } from '@/lib/i18n/example';
import { useDashboard } from '../dashboardTools';
import { ExampleButton } from '../example/ExampleButton';
import { ShortcutKeys } from '../settings/ShortcutKeys';
import styles from './FirstSteps.module.css';

/** What a journey without touchpoints shows: how the first one comes to be. `shortcut` is null where none is assigned. */
export function FirstSteps({ shortcut }: { readonly shortcut: string | null }) {
  const { messages, language, emotionKeyCaps, openImport } = useDashboard();
  return (
    <section className={styles.steps} aria-labelledby="first-steps">
      <h2 id="first-steps" className={styles.title}>
        {messages.firstStepsTitle}
      </h2>
      <p className={styles.lead}>{messages.firstStepsText}</p>
      <ol className={styles.route}>
        <Step drawing={<PageDrawing />} title={messages.stepOpen} text={messages.stepOpenText} />
        <Step
          drawing={
            shortcut === null ? (
              <ButtonDrawing />
            ) : (
              <div className={styles.bigKeys}>
                <ShortcutKeys keys={shortcut} size="large" />
              </div>
            )
          }
          title={shortcut === null ? messages.stepClickInstead : `${messages.stepPress} ${shortcut}`}
          text={messages.stepPressText}
        />
        <Step
          drawing={<CodingDrawing emotionKey={emotionKeyCaps[3]} />}
          title={messages.stepKeys}
          text={messages.stepKeysText}
        />
      </ol>
      <p className={styles.result}>{messages.stepResult}</p>
      <div className={styles.others}>
        <p className={styles.example}>
          <span>{messages.sentBrief}</span>
          <Button onClick={openImport}>{messages.importIt}</Button>
        </p>
        <p className={styles.example}>
          <ExampleButton look="plain" />
          <span>{exampleMessages[language].about}</span>
        </p>
      </div>
    </section>
  );
}

function Step({
  drawing,
  title,
  text,
}: {
  readonly drawing: ReactNode;
  readonly title: string;
  readonly text: string;
}) {
  return (
    <li className={styles.step}>
      <div className={styles.drawing} aria-hidden="true">
        {drawing}
      </div>
      <span className={styles.station} aria-hidden="true" />
      <h3 className={styles.stepTitle}>{title}</h3>
      <p className={styles.stepText}>{text}</p>
    </li>
  );
}

/** A shop's page with the pointer on it. */
function PageDrawing() {
  return (
    <svg viewBox="0 0 220 132" className={styles.svg} aria-hidden="true">
      <rect className={styles.window} x="14" y="10" width="192" height="116" rx="8" />
      <path className={styles.bar} d="M14 30V18a8 8 0 0 1 8-8h176a8 8 0 0 1 8 8v12z" />
      <circle className={styles.dotA} cx="26" cy="20" r="3" />
      <circle className={styles.dotB} cx="36" cy="20" r="3" />
      <circle className={styles.dotC} cx="46" cy="20" r="3" />
      <rect className={styles.address} x="60" y="15" width="134" height="10" rx="5" />
      <rect className={styles.photo} x="28" y="42" width="66" height="74" rx="5" />
      <path className={styles.coat} d="m61 50-9 5-12 9 4 12 6-3v35h22V73l6 3 4-12-12-9z" />
      <path className={styles.coatLine} d="M61 54v54M61 54l-6 8M61 54l6 8" />
      <rect className={styles.textStrong} x="106" y="46" width="80" height="8" rx="4" />
      <rect className={styles.textSoft} x="106" y="62" width="60" height="6" rx="3" />
      <rect className={styles.textSoft} x="106" y="74" width="70" height="6" rx="3" />
      <rect className={styles.buy} x="106" y="94" width="62" height="20" rx="10" />
      <path className={styles.pointer} d="m160 102 4.5 22 5-7.5 9-1z" />
    </svg>
  );
}

/** The toolbar with the extension's button in it. */
function ButtonDrawing() {
  return (
    <svg viewBox="0 0 220 132" className={styles.svg} aria-hidden="true">
      <rect className={styles.window} x="14" y="30" width="192" height="92" rx="8" />
      <path className={styles.bar} d="M14 66V38a8 8 0 0 1 8-8h176a8 8 0 0 1 8 8v28z" />
      <rect className={styles.address} x="26" y="40" width="128" height="16" rx="8" />
      <rect className={styles.button} x="166" y="37" width="28" height="22" rx="6" />
      <path className={styles.buttonLine} d="M173 52c4-8 10 2 14-7" />
      <path className={styles.pointer} d="m182 54 4.5 22 5-7.5 9-1z" />
    </svg>
  );
}

/** The route of stages with one chosen, the faces with one chosen, and the key that saves. */
function CodingDrawing({ emotionKey }: { readonly emotionKey: string }) {
  return (
    <div className={styles.coding}>
      <div className={styles.miniRoute}>
        {[1, 2, 3, 4, 5].map((stage) => (
          <span
            key={stage}
            className={styles.stop}
            data-on={stage === 2 ? '' : undefined}
            data-before={stage < 2 ? '' : undefined}
          >
            {stage}
          </span>
        ))}
      </div>
      <div className={styles.faces}>
        {[-2, -1, 0, 1, 2].map((valence) => (
          <EmotionFace key={valence} valence={valence} size={24} look={valence === 1 ? 'filled' : 'outline'} />
        ))}
      </div>
      <div className={styles.pressed}>
        <ShortcutKeys keys={`2+${emotionKey}+↵`} separator="" size="middle" />
      </div>
    </div>
  );
}
