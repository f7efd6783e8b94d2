import { type Problem, problem } from '@/lib/journey/problem';

const shown = 5;

/** The first problems, and how many more there are: a file may have one on every line. */
export function problemList(problems: readonly Problem[]): Problem[] {
  const more = problems.length - shown;
  return [...problems.slice(0, shown), ...(more > 0 ? [problem('', 'andMore', more)] : [])];
}
