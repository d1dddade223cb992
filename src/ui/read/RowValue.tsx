interface RowValueProps {
  /** The group of its variable, which has a color. */
  readonly group: string;
  readonly text: string | undefined;
}

/** A value in a row of a list of lines; a dash where it is empty. */
export function RowValue({ group, text }: RowValueProps) {
  return (
    <span className={text === undefined ? 'mono none' : 'mono'} data-group={group} title={text}>
      {text ?? '–'}
    </span>
  );
}
