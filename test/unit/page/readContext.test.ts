// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createBudget } from '@/lib/page/budget';
import { collectSource } from '@/lib/page/declared/collectSource';
import { readContext } from '@/lib/page/readContext';

function contextOf(body: string) {
  const document = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
  return readContext(collectSource(document, 'https://shop.example/', createBudget(10_000)));
}

describe('readContext', () => {
  it.each([
    ['<header><a href="/x">Log out</a></header>', true],
    ['<header><a href="/x">Mon compte</a> <div><a href="/y">Se déconnecter</a></div></header>', true],
    ['<nav><a href="/x">Anmelden</a></nav>', false],
    ['<header><div><a href="/x">ログイン</a></div></header>', false],
    ['<header><div><a href="/x">Log in</a></div><div><a href="/y">Log out</a></div></header>', null],
    ['<main><p>Log out</p></main>', null],
    ['<p>Words</p>', null],
  ])('%s: signed in %s', (body, signedIn) => {
    expect(contextOf(body).signedIn).toBe(signedIn);
  });

  it('sees that consent is being asked for, and never that it was given', () => {
    expect(contextOf('<div id="onetrust-banner-sdk">We use cookies</div>').consentGiven).toBe(false);
    expect(contextOf('<div id="onetrust-consent-sdk"></div>').consentGiven).toBeNull();
  });
});
