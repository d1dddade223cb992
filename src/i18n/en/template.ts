export const template = {
  title: 'Template',
  presets: 'Presets',
  layOut: 'Lay out',
  layOutHint: 'Show one field a line. It is stored as one line all the same.',
  laidOutNote: 'Laid out to read, stored as one line',
  wrappedNote: 'One line, wrapped to read',
  ofBytes: (limit: string) => `of ${limit} bytes`,
  bytesLeft: (left: string) => `${left} left`,
  bytesOver: (over: string) => `${over} over`,
  fields: (count: number) => (count === 1 ? '1 field' : `${count} fields`),
  variables: (count: number) => (count === 1 ? '1 variable' : `${count} variables`),
  editorHelp:
    'Type $ for the list of variables. Alt Enter applies the fix on this line. Tab leaves the editor.',
  emptyTitle: 'Nothing here yet',
  emptyBefore: 'Drag a variable in, type',
  emptyAfter: ', or start from a preset.',
  shapes: { json: 'JSON', xml: 'XML', delimited: 'Delimited', text: 'Text' },
};
