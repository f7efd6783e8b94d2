import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanAddress, isPaidVisit } from '@/lib/page/cleanAddress';

describe('cleanAddress', () => {
  it('takes tracking parameters out and keeps the rest as it was written', () => {
    expect(
      cleanAddress(
        'https://klafti.example/p?utm_source=news+letter&q=a%20b+c&GCLID=1&Size=44&fbclid=%C3%A9#part?gclid=2',
      ),
    ).toEqual({
      url: 'https://klafti.example/p?q=a%20b+c&Size=44#part?gclid=2',
      campaign: { utm_source: 'news letter', GCLID: '1', fbclid: 'é' },
    });
  });

  it('leaves no question mark behind', () => {
    expect(cleanAddress('https://klafti.example/?msclkid=1').url).toBe('https://klafti.example/');
    expect(cleanAddress('https://klafti.example/?msclkid=1#a').url).toBe('https://klafti.example/#a');
  });

  it('takes them out of the part after # as well', () => {
    expect(cleanAddress('https://klafti.example/p?id=7#utm_source=x&utm_medium=cpc')).toEqual({
      ...{ url: 'https://klafti.example/p?id=7', campaign: { utm_source: 'x', utm_medium: 'cpc' } },
    });
    expect(cleanAddress('https://klafti.example/p?utm_source=a#size&utm_source=b')).toEqual({
      ...{ url: 'https://klafti.example/p#size', campaign: { utm_source: 'a' } },
    });
    for (const url of ['https://klafti.example/p#', 'https://klafti.example/p#a&b=', 'https://klafti.example/p?#/x?y'])
      expect(cleanAddress(url)).toEqual({ url, campaign: {} });
  });

  it.each(['wt_mc', 'etcc_med', 'etcc_cmp', 'matomo_campaign', 'mtm_source', 'pk_campaign', 'piwik_kwd', 'utmi_cp'])(
    'knows %s',
    (name) => {
      expect(cleanAddress(`https://klafti.example/p?${name}=1`)).toEqual({
        ...{ url: 'https://klafti.example/p', campaign: { [name]: '1' } },
      });
    },
  );

  it('counts a parameter by its first value, and survives encodings that are wrong', () => {
    expect(cleanAddress('https://a.example/?gclid=%E0%A4%A&gclid=2&utm_x').campaign).toEqual({
      gclid: '%E0%A4%A',
      utm_x: '',
    });
  });

  it('bounds what it keeps', () => {
    const names = Array.from({ length: 80 }, (_, index) => `utm_${index}=${'v'.repeat(2000)}`);
    const { campaign } = cleanAddress(`https://a.example/?${names.join('&')}`);
    expect(Object.keys(campaign)).toHaveLength(50);
    expect(campaign.utm_0).toHaveLength(500);
  });

  it('never adds anything, and finds nothing the second time', () => {
    const parameter = fc.tuple(fc.constantFrom('utm_a', 'gclid', 'size', 'q', '__proto__'), fc.webQueryParameters());
    fc.assert(
      fc.property(fc.array(parameter), (parameters) => {
        const url = `https://a.example/x?${parameters.map(([name, value]) => `${name}=${value}`).join('&')}`;
        const once = cleanAddress(url);
        expect(cleanAddress(once.url)).toEqual({ url: once.url, campaign: {} });
        for (const part of once.url.split(/[?&]/)) expect(url).toContain(part);
      }),
    );
  });
});

describe('isPaidVisit', () => {
  it('tells a paid click from a newsletter', () => {
    expect(isPaidVisit({ gclid: 'x' })).toBe(true);
    expect(isPaidVisit({ utm_medium: 'CPC' })).toBe(true);
    expect(isPaidVisit({ utm_medium: 'paid-social' })).toBe(true);
    expect(isPaidVisit({ utm_medium: 'email', fbclid: 'x' })).toBe(false);
    expect(isPaidVisit({})).toBe(false);
  });
});
