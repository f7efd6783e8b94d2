import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withPatternsOnDemand } from '../../../patternsOnDemand';

/** What a script gives that leaves its answer as the value of its outermost call. */
const run = (script: string): unknown => runInThisContext(script);

const scripts: readonly (readonly [what: string, script: string])[] = [
  ['plain patterns', '(function(){return [/a+/.test("caat"),/^\\d{2}$/u.test("12"),/B/i.exec("abc").index]})()'],
  ['right behind a word', '(()=>{function f(x){return/[/\\]"]+/.exec(x)}return typeof/x/+f(\'a/]"b\')[0]})()'],
  ['behind directives', '(function(){"use strict";return [/a/.test("a"),this===undefined]})()'],
  [
    'the same twice',
    '(()=>{const a=t=>/x(.)/.exec(t)[1];const b=t=>/x(.)/.exec(t)[1];return a("xa")+b("xb")+a("xc")})()',
  ],
  [
    'that replace all, one inside the other',
    '(()=>{const f=(t,n)=>t.replace(/[ab]/g,c=>n>0?f("ab",n-1):c+n);return f("aba",2)})()',
  ],
  [
    'that go on from where they were',
    '(()=>{const f=t=>{const p=/\\d/g;const found=[];for(let m=p.exec(t);m;m=p.exec(t))found.push(m.index,...(t.length>4?f("1 2"):[]));return found};return f("1a2b3")})()',
  ],
  [
    'left in the midst of a text',
    '(()=>{const f=t=>{const p=/\\d/y;return p.test(t)&&p.lastIndex};return [f("1a"),f("1a"),f("1a")]})()',
  ],
  [
    'that find all and part',
    '(()=>{const f=()=>[[..."a1b2".matchAll(/\\d/g)].length,"a1b2".match(/\\d/g).length,"a,b".split(/,/g).length];return [f(),f()]})()',
  ],
  ['of rare signs', '(()=>/\\p{L}\\u2063"\\/\\n/u.test("é\\u2063\\"/\\n"))()'],
  ['with a body that is a value', '(()=>[/a/.test("a")].length)()'],
  ['none', '(()=>{return 1})()'],
];

describe('patterns on demand', () => {
  it.each(scripts)('%s', (_what, script) => {
    const written = withPatternsOnDemand(script);
    expect(run(written)).toEqual(run(script));
  });

  it('leave none that browsers have to check when they take the script in', () => {
    const written = withPatternsOnDemand('(()=>{return [/ab+c/.test("abc"),"x".replace(/x/g,"y")]})()');
    expect(written).not.toMatch(/[[,(]\s*\/(?:ab|x)/);
    expect(written).toContain('"ab+c"');
  });

  it('have a name that the script has not', () => {
    const written = withPatternsOnDemand('(()=>{const $=1,$$=2;return [/a/.test("a"),$,$$]})()');
    expect(run(written)).toEqual([true, 1, 2]);
  });
});
