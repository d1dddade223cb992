/** The words of the dialog that shows what all suggestions change; they load with it. */
export const suggestions = {
  changes: (n: number) => (n === 1 ? '1 change' : `${n} changes`),
  note: 'You can undo all of them in one step.',
  cancel: 'Cancel',
};
