export const library = {
  menu: (name: string) => `Template “${name}”: templates and what to do with them`,
  templates: 'Templates of this browser',
  create: 'New template',
  rename: 'Rename…',
  duplicate: 'Duplicate',
  remove: 'Delete',
  bringBack: (name: string) => `Bring back “${name}”`,
  exportAll: 'Save all as a file',
  importAll: 'Add from a file…',
  exported: (count: number) => (count === 1 ? '1 template saved' : `${count} templates saved`),
  fileName: 'logwright-templates.json',
  renameTitle: 'Rename the template',
  nameLabel: 'Name',
  cancel: 'Cancel',
  save: 'Rename',
  close: 'Close',
  importTitle: 'Added from the file',
  added: (count: number) => (count === 1 ? '1 template added' : `${count} templates added`),
  same: (count: number) =>
    count === 1
      ? '1 template is here already and was not added again'
      : `${count} templates are here already and were not added again`,
  leftOut: (count: number) =>
    count === 1
      ? '1 entry of the file is no template and was left out'
      : `${count} entries of the file are no templates and were left out`,
  renamed: (from: string, to: string) => `“${from}” came in as “${to}”: the name was taken`,
  nothingOverwritten: 'What was here is as it was.',
  takeOut: 'Take them out again',
  fileProblems: {
    'not-json': 'The file is no JSON. Nothing was added.',
    foreign: 'The file holds no templates of Logwright. Nothing was added.',
    newer: 'The file comes from a newer Logwright. Reload the page and try again. Nothing was added.',
    empty: 'The file holds no template that can be used. Nothing was added.',
    'too-large': 'The file is too large to be a file of templates. Nothing was added.',
    unreadable: 'The file cannot be read. Nothing was added.',
  },
  otherTabChanged: 'Another tab changed this template. Which one is to stay?',
  otherTabDeleted: 'Another tab deleted this template. It is still open here.',
  takeTheirs: 'Take theirs',
  keepMine: 'Keep mine',
  keepBoth: 'Keep both',
  keepIt: 'Keep it',
  deleteToo: 'Delete here too',
  tookTheirs: 'The other tab’s version is open.',
};
