import type { ToolRun } from './toolRun';

/** Lower ends of the classes of confidence. */
const classes = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/**
 * Whether a tool's confidence in the kind of page means something: how often it was right, by how sure it said it was. Where a class says
 * 0.8, eight in ten are to be right. Nothing for tools that give no confidence.
 */
export function printReliability({ tool, judged, confidences }: ToolRun): void {
  const kinds = judged.flatMap(({ file, field, outcome }) => {
    const confidence = confidences[file];
    return field === 'kind' && confidence !== undefined ? [{ confidence, isRight: outcome === 'correct' }] : [];
  });
  if (kinds.length === 0) return;
  console.log(`\nConfidence of ${tool.name} in the kind`);
  for (const [at, low] of classes.entries()) {
    const high = classes[at + 1] ?? 1.01;
    const of = kinds.filter(({ confidence }) => confidence >= low && confidence < high);
    if (of.length === 0) continue;
    const said = of.reduce((sum, { confidence }) => sum + confidence, 0) / of.length;
    const right = of.filter(({ isRight }) => isRight).length;
    console.log(
      `  ${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}: ${String(of.length).padStart(3)} pages, said ${(100 * said).toFixed(0)} %, right ${((100 * right) / of.length).toFixed(0)} %`,
    );
  }
}
