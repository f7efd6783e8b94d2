import { describe, expect, it } from 'vitest';
import { restrictionOf } from '@/lib/page/restriction';

describe('restrictionOf', () => {
  it.each([
    ['chrome://settings/', 'browserPage'],
    ['edge://newtab', 'browserPage'],
    ['about:preferences', 'browserPage'],
    ['view-source:https://klafti.example/', 'browserPage'],
    ['devtools://devtools/bundled/inspector.html', 'browserPage'],
    ['https://chromewebstore.google.com/detail/x', 'addonStore'],
    ['https://chrome.google.com/webstore/category/extensions', 'addonStore'],
    ['https://addons.mozilla.org/fr/firefox/', 'addonStore'],
    ['https://microsoftedge.microsoft.com/addons/', 'addonStore'],
    ['chrome-extension://abc/popup.html', 'extensionPage'],
    ['moz-extension://abc/popup.html', 'extensionPage'],
    ['file:///home/a/b.html', 'file'],
    ['about:blank', 'blank'],
    ['chrome-error://chromewebdata/', 'errorPage'],
    ['about:neterror?e=dnsNotFound', 'errorPage'],
    ['about:certerror?e=nssBadCert', 'errorPage'],
    ['https://klafti.example/Size-Guide.PDF?x=1', 'pdf'],
    ['data:text/html,x', 'noAccess'],
    ['javascript:void 0', 'noAccess'],
    ['no address', 'noAccess'],
    [null, 'noAccess'],
  ])('%s: %s', (url, restriction) => {
    expect(restrictionOf(url)).toBe(restriction);
  });

  it.each([
    'https://klafti.example/',
    'http://localhost:4173/',
    'https://chrome.google.com/webstores',
    'https://notaddons.mozilla.org.example/',
    'https://klafti.example/constructor',
  ])('%s may be tried', (url) => {
    expect(restrictionOf(url)).toBeNull();
  });

  it('goes by the media type where it is known', () => {
    expect(restrictionOf('https://a.example/guide.pdf', { contentType: 'text/html; charset=utf-8' })).toBeNull();
    expect(restrictionOf('https://a.example/guide', { contentType: 'application/pdf' })).toBe('pdf');
  });

  it('knows the sites that Firefox alone guards', () => {
    expect(restrictionOf('https://support.mozilla.org/', { firefox: true })).toBe('addonStore');
    expect(restrictionOf('https://support.mozilla.org/')).toBeNull();
  });
});
