import { Disclosure, type DisclosureProps } from '../fields/Disclosure';

export interface GroupProps extends Omit<DisclosureProps, 'heading' | 'rememberedAs'> {
  /** Which group: what was opened stays open in the next touchpoint. */
  readonly id: string;
}

/** A group of a touchpoint's fields. */
export function Group({ id, ...rest }: GroupProps) {
  return <Disclosure heading={3} rememberedAs={id} {...rest} />;
}
