export const catalog = {
  title: 'Variables',
};
