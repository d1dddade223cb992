export const drag = {
  noPlace: 'Can’t drop here',
  more: (count: number) => `+${count}`,
  keyBorder: 'border',
  keyExact: 'exact place',
  keyVariable: 'only the variable',
  keyDrop: 'drop',
  keyBack: 'back',
  nameProperty: 'Name the property',
};
