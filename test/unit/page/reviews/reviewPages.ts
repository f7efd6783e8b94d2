import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import type { PageSource } from '@/lib/page/declared/pageSource';

export const pageUrl = 'https://shop.example/p/alba-coat';

export function documentOf(body: string, { head = '', language = 'en' } = {}): Document {
  return new DOMParser().parseFromString(
    `<html lang="${language}"><head><title>Alba coat</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

export function sourceOf(document: Document, budgetMs = 5000): PageSource {
  return collectSource(document, pageUrl, createBudget(budgetMs));
}

/** Opens the declared shadow roots of a document that was parsed without them. */
export function attachShadows(document: Document): Document {
  for (const template of [...document.querySelectorAll('template[shadowrootmode]')]) {
    const host = template.parentElement;
    if (!host) continue;
    const root = host.attachShadow({ mode: 'open' });
    root.append((template as HTMLTemplateElement).content);
    template.remove();
    for (const inner of [...root.querySelectorAll('template[shadowrootmode]')]) {
      const innerRoot = inner.parentElement?.attachShadow({ mode: 'open' });
      innerRoot?.append((inner as HTMLTemplateElement).content);
      inner.remove();
    }
  }
  return document;
}
