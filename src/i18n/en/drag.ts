export const drag = {
  noPlace: 'Can’t drop here',
  more: (count: number) => `+${count}`,
  keyBorder: 'between fields',
  keyExact: 'exact place',
  keyVariable: 'only the variable',
  keyDrop: 'drop',
  keyBack: 'cancel',
  nameProperty: 'Name the property',
};
