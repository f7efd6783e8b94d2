import { describe, expect, it } from 'vitest';
import { phrases } from '@/lib/page/kind/plainWords';
import { withPlainPhrases } from '../../../phrasesAtBuild';

describe('phrases at build', () => {
  it('are what their maker makes of them', () => {
    const script = 'const words = phrases`Überprüfen|mot de passe oublié|help & support|ショッピング`;';
    const written = withPlainPhrases(script);
    expect(written).toBe(
      `const words = ${JSON.stringify(phrases`Überprüfen|mot de passe oublié|help & support|ショッピング`)};`,
    );
    expect(written).toContain('uberprufen|mot de passe oublie|help & support|');
  });

  it('leave everything else', () => {
    const script = 'const phrases = make(); const other = raw`Über`; myphrases`Über`;';
    expect(withPlainPhrases(script)).toBe(script);
  });
});
