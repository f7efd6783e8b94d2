import { useEffect, useState } from 'react';
import { Button } from '@/components/controls';
import { useDashboard } from '../dashboardTools';
import { SettingsCard, SettingsRow } from './SettingsCard';
import styles from './SettingsScreen.module.css';
import { useSettingsWords } from './useSettingsWords';

/** Into which other sites' frames Parcours may look, and how that is given back. */
export function SiteAccessCard() {
  const words = useSettingsWords();
  const { siteAccess, announce, reportError } = useDashboard();
  const [sites, setSites] = useState<readonly string[] | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const read = () => void siteAccess.read().then(setSites, reportError);
    read();
    // They are allowed elsewhere: in the form, and on the browser's own pages.
    window.addEventListener('focus', read, { signal: controller.signal });
    return () => controller.abort();
  }, [siteAccess, reportError]);

  const giveBack = async (given: readonly string[]) => {
    try {
      const isGone = await siteAccess.giveBack(given);
      setSites(await siteAccess.read());
      announce(isGone ? words.siteGivenBack : words.siteKept);
    } catch (error) {
      reportError(error);
    }
  };

  return (
    <SettingsCard title={words.siteAccess} text={words.siteAccessText}>
      {sites === null ? null : sites.length === 0 ? (
        <p className={styles.note}>{words.noSiteAccess}</p>
      ) : (
        <>
          <dl className={styles.list}>
            {sites.map((site) => (
              <SettingsRow key={site} name={site.replace(/\/\*$/, '')}>
                <Button
                  aria-label={words.giveSiteBack(site.replace(/\/\*$/, ''))}
                  onClick={() => void giveBack([site])}
                >
                  {words.giveBack}
                </Button>
              </SettingsRow>
            ))}
          </dl>
          {sites.length > 1 ? (
            <div>
              <Button onClick={() => void giveBack(sites)}>{words.giveAllBack}</Button>
            </div>
          ) : null}
        </>
      )}
    </SettingsCard>
  );
}
