import { Fragment } from 'react';
import { touchpointMessages } from '@/lib/i18n/touchpoint';
import { blankPage } from '@/lib/journey/blankPage';
import { labelOf } from '@/lib/journey/catalogues/label';
import { pageKinds } from '@/lib/journey/catalogues/pageKinds';
import type { Anchor } from '@/lib/journey/schemas/anchor';
import type { Page } from '@/lib/journey/schemas/page';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { SavedText } from '../fields/SavedFields';
import { OutIcon } from '../icons';
import { webAddress } from '../sourceLink';
import styles from './TouchpointEditor.module.css';
import { quoteOf } from './wordsOfValue';

/** A page: its address to edit, the rest as it was read. */
export function PageFields(props: {
  readonly page: Page | null;
  readonly onChange: (page: Page) => void;
  readonly onRemove: () => void;
}) {
  const { page, onChange, onRemove } = props;
  const { language } = useDashboard();
  const words = touchpointMessages[language];
  const link = webAddress(page?.url);
  return (
    <>
      {/* What comes with the first address stands beside it: a row that came below would move what is just being clicked. */}
      <div className={styles.address}>
        <SavedText
          name={words.address}
          value={page?.url ?? ''}
          maxLength={65_536}
          {...(page ? { neededHint: words.addressNeeded } : {})}
          onSave={(text) => {
            const url = text.trim();
            if (url !== '') onChange(page ? { ...page, url } : blankPage(url));
          }}
        />
        {link ? (
          <a
            className={styles.openAddress}
            href={link.href}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={words.openAddress}
            title={words.openAddress}
          >
            <OutIcon />
          </a>
        ) : null}
        {page ? <DeleteButton name={words.removePage} onClick={onRemove} /> : null}
      </div>
      {page ? <PageFactList page={page} /> : null}
    </>
  );
}

/** What the page says of itself, and what it showed. What is not known is left out. */
function PageFactList({ page }: { readonly page: Page }) {
  const { language, format } = useDashboard();
  const words = touchpointMessages[language];
  const { context, facts, kind } = page;
  const yesOrNo = (value: boolean | null) => (value === null ? null : value ? words.yes : words.no);
  const number = (value: number | undefined) => (value === undefined ? null : format.number(value));
  const range = facts?.priceRange?.value;
  const rating = facts?.rating?.value;
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [words.pageTitle, page.title],
    [words.siteName, page.siteName],
    [words.pageKind, kind && words.sureness(labelOf(pageKinds, kind.id, language), percent.format(kind.confidence))],
    [words.canonicalUrl, page.canonicalUrl],
    [words.pageLanguage, page.language],
    [words.referrer, page.referrer],
    [
      words.campaign,
      Object.entries(page.campaign)
        .map(([name, value]) => `${name}=${value}`)
        .join(' '),
    ],
    [words.product, facts?.product?.value],
    [words.pageBrand, facts?.brand?.value],
    [words.price, number(facts?.price?.value)],
    [words.oldPrice, number(facts?.oldPrice?.value)],
    [words.priceRange, range && `${format.number(range.low)}–${format.number(range.high)}`],
    [words.currency, facts?.currency?.value],
    [words.availability, facts?.availability?.value],
    [
      words.pageRating,
      rating &&
        [
          rating.best === null
            ? format.number(rating.value)
            : `${format.number(rating.value)}/${format.number(rating.best)}`,
          rating.count === null ? null : `(${format.number(rating.count)})`,
        ]
          .filter(Boolean)
          .join(' '),
    ],
    [words.author, facts?.author?.value],
    [words.publishedAt, facts?.publishedAt?.value],
    [words.breadcrumb, facts?.breadcrumb?.value.join(' › ')],
    [words.advertiser, facts?.advertiser?.value],
    [words.market, context.market],
    [words.viewport, context.viewport && `${context.viewport.width} × ${context.viewport.height}`],
    [words.signedIn, yesOrNo(context.signedIn)],
    [words.consentGiven, yesOrNo(context.consentGiven)],
    [words.readAt, page.readAt && format.dateTime(page.readAt)],
  ];
  const known = rows.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <dl className={styles.list}>
      {known.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** Where on the page the tagged part is. */
export function AnchorFacts({ anchor }: { readonly anchor: Anchor }) {
  const { language } = useDashboard();
  const words = touchpointMessages[language];
  const quote = quoteOf(anchor);
  const selectors = anchor.selectors.map((selector) =>
    selector.type === 'CssSelector'
      ? selector.value
      : selector.type === 'TextPositionSelector'
        ? `${selector.start}–${selector.end}`
        : selector.type,
  );
  return (
    <dl className={styles.list}>
      {quote === null ? null : (
        <>
          <dt>{words.quoted}</dt>
          <dd>{quote}</dd>
        </>
      )}
      <dt>{words.selector}</dt>
      <dd>
        <code>{selectors.join(', ')}</code>
      </dd>
    </dl>
  );
}
