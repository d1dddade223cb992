export const preview = {
  title: 'Log preview',
};
