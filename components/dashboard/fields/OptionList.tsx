/** One entry of a list to choose from; those of one group stand together under its name. */
export interface ListOption {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** What a `<select>` holds. A value that is not among the options is kept and shown as it is. */
export function OptionList({ options, value }: { readonly options: readonly ListOption[]; readonly value: string }) {
  const groups = [...new Set(options.map(({ group }) => group))];
  const known = options.some((option) => option.value === value);
  return (
    <>
      {known ? null : <option value={value}>{value}</option>}
      {groups.map((group) => {
        const own = options
          .filter((option) => option.group === group)
          .map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
        return group === undefined ? (
          own
        ) : (
          <optgroup key={group} label={group}>
            {own}
          </optgroup>
        );
      })}
    </>
  );
}
