import { median, quantile } from '../bench/statistics';
import { fields } from './answers';
import type { LabelledPage } from './pageSet';
import { type FieldScore, scoreOf } from './score';
import type { ToolRun } from './toolRun';

/** The table of each tool, by field. */
export function printScores(runs: readonly ToolRun[], pages: number): void {
  console.log(`${pages} pages. Score: (correct - 3 x wrong) / n.`);
  for (const { tool, judged, said, failures, cutOff } of runs) {
    console.log(`\n${tool.name} (${tool.how})`);
    console.log(line(['', 'n', 'correct', 'wrong', 'missing', 'right', 'wrong', 'score', 'beyond']));
    for (const field of fields) {
      if (!tool.fields.has(field)) continue;
      const ofField = judged.filter((each) => each.field === field);
      if (ofField.length === 0) continue;
      const labelled = new Set(ofField.map(({ file }) => file));
      const beyond = Object.entries(said).filter(([file, answers]) => answers[field] && !labelled.has(file)).length;
      console.log(line([field, ...cells(scoreOf(ofField)), String(beyond)]));
    }
    console.log(line(['all of these', ...cells(scoreOf(judged.filter(({ field }) => tool.fields.has(field))))]));
    if (cutOff > 0) console.log(`  ran out of time on ${cutOff} pages`);
    for (const failure of failures) console.log(`  FAILED on ${failure}`);
  }
  console.log('\n"beyond": pages that have an answer where their labels have none, right or not.');
}

export function printTimes(runs: readonly ToolRun[]): void {
  console.log('\nMilliseconds by page');
  for (const { tool, times } of runs) {
    const [mid, high, most] = [median(times), quantile(times, 0.95), Math.max(...times)];
    console.log(`${tool.name.padEnd(26)} median ${mid.toFixed(1)}, 95 % ${high.toFixed(1)}, most ${most.toFixed(1)}`);
  }
}

/** Every error and every omission of a tool, page by page. */
export function printErrors({ tool, judged }: ToolRun, pages: readonly LabelledPage[]): void {
  console.log(`\nErrors of ${tool.name}`);
  for (const { file, url, note } of pages) {
    const errors = judged.filter(
      (each) => each.file === file && each.outcome !== 'correct' && tool.fields.has(each.field),
    );
    if (errors.length === 0) continue;
    console.log(`\n${file}  ${url.slice(0, 120)}${note === '' ? '' : `\n  note: ${note}`}`);
    for (const { field, outcome, wanted, given, source } of errors) {
      const got = outcome === 'missing' ? '' : `  got ${shown(given)} (${source})`;
      console.log(`  ${outcome.padEnd(8)}${field.padEnd(13)}expected ${shown(wanted)}${got}`);
    }
  }
}

function cells({ n, correct, wrong, missing, score }: FieldScore): string[] {
  const share = (count: number) => `${((100 * count) / Math.max(1, n)).toFixed(0)} %`;
  return [String(n), String(correct), String(wrong), String(missing), share(correct), share(wrong), score.toFixed(0)];
}

function line([first = '', ...rest]: readonly string[]): string {
  return first.padEnd(14) + rest.map((cell) => cell.padStart(9)).join('');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 160)}...` : text;
}
