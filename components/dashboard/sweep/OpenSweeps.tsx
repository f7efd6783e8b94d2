import { useEffect, useState } from 'react';
import { Button } from '@/components/controls';
import { reviewMessages } from '@/lib/i18n/reviews';
import { type ReviewSweep, sweptCount } from '@/lib/journey/reviewSweep';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { formatRoute } from '../route';
import styles from './OpenSweeps.module.css';

/** The sweeps that wait to be gone on with; nothing where there is none. */
export function OpenSweeps() {
  const { sweeps, language, format, reportError } = useDashboard();
  const messages = reviewMessages[language];
  const [open, setOpen] = useState<readonly ReviewSweep[]>([]);
  useEffect(() => {
    let isGone = false;
    sweeps.list().then((all) => {
      if (!isGone) setOpen(all.filter((sweep) => sweptCount(sweep) < sweep.reviews.length));
    }, reportError);
    return () => {
      isGone = true;
    };
  }, [sweeps, reportError]);
  if (open.length === 0) return null;
  const forget = (id: string) => {
    sweeps.delete(id).then(() => setOpen((all) => all.filter((each) => each.id !== id)), reportError);
  };
  return (
    <section className={cards.card} aria-labelledby="sweeps-heading">
      <h2 id="sweeps-heading">{messages.sweepsOpen}</h2>
      <ul className={styles.sweeps}>
        {open.map((sweep) => (
          <li key={sweep.id} className={styles.sweep}>
            <a className={cards.link} href={formatRoute({ screen: 'sweep', id: sweep.id })}>
              {sweep.page.title || sweep.url}
            </a>
            <span>{messages.progress(format.number(sweptCount(sweep)), format.number(sweep.reviews.length))}</span>
            <Button onClick={() => forget(sweep.id)}>{messages.forget}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
