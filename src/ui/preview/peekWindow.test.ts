import { expect, it } from 'vitest';
import { peekWindow } from './peekWindow.ts';

const line = { text: 'x'.repeat(2000), spans: [] };
const at = (offset: number) => peekWindow(line, offset);

it('begins with the line where that shows the break, else a little before the break', () => {
  expect(peekWindow(line, undefined)).toEqual({ from: 0, to: 640 });
  expect(at(60)).toEqual({ from: 0, to: 640 });
  expect(at(500)).toEqual({ from: 455, to: 1095 });
  expect(at(2000)).toEqual({ from: 1955, to: 2000 });
});
