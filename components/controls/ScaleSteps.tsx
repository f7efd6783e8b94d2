import { useId } from 'react';

export interface ScaleStepsProps {
  /** Null = not rated. */
  readonly value: number | null;
  readonly from: number;
  readonly to: number;
  /** What the two ends mean, for the names of the first and the last step. */
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  /** A number as the reader writes it. */
  readonly written: (step: number) => string;
  readonly className: string | undefined;
  readonly onChoose: (value: number) => void;
  /** The chosen one was clicked again. */
  readonly onChooseAgain?: () => void;
}

/** The steps of a scale of whole numbers, one to be chosen; to stand in a group that names the scale. */
export function ScaleSteps(props: ScaleStepsProps) {
  const { value, from, to, low, high, written, className, onChoose, onChooseAgain } = props;
  const group = useId();
  const steps = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const nameOf = (step: number) => {
    const end = step === from ? low : step === to ? high : undefined;
    return end === undefined ? written(step) : `${written(step)}: ${end}`;
  };
  return steps.map((step) => (
    <label key={step} className={className}>
      <input
        type="radio"
        name={group}
        aria-label={nameOf(step)}
        checked={value === step}
        onChange={() => onChoose(step)}
        onClick={() => value === step && onChooseAgain?.()}
      />
      <span aria-hidden="true">{written(step)}</span>
    </label>
  ));
}
