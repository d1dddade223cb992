import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../apis/apis.ts';
import { getScenario } from '../scenarios.ts';
import { COST_BOUNDS, DEFAULT_COST, readCost, sanitizeCost, type CostSettings } from './costSettings.ts';
import { estimateCost } from './estimateCost.ts';

const settings = (changes: Partial<CostSettings>): CostSettings => ({ ...DEFAULT_COST, ...changes });
const whole = (key: keyof CostSettings) => fc.integer({ min: 0, max: Math.min(1e9, COST_BOUNDS[key].max) });
const anySettings = fc.record({
  connections: whole('connections'),
  messages: whole('messages'),
  failedPercent: whole('failedPercent'),
  calls: whole('calls'),
  refused: whole('refused'),
  pricePerGb: fc.double({ min: 0, max: 1000, noNaN: true }),
});

describe('estimateCost', () => {
  it('counts 26 bytes for each event: lines of 350 bytes are about 2.66 million to the gigabyte', () => {
    const { gigabytes } = estimateCost(
      DEFAULT_API.costMix,
      settings({ connections: 0, messages: 2_659_574 }),
      () => 350,
    );
    expect(gigabytes).toBeCloseTo(1, 5);
    expect(1e9 / (350 + 26)).toBeCloseTo(2_659_574, 0);
  });

  it('counts two lines for a connection and one for a message, a call and a refusal', () => {
    const cost = estimateCost(
      DEFAULT_API.costMix,
      settings({ connections: 10, messages: 7, calls: 3, refused: 2 }),
      () => 100,
    );
    expect(cost.lines).toBe(10 * 2 + 7 + 3 + 2);
    expect(cost.averageBytes).toBe(100);
    expect(cost.price).toBeCloseTo((32 * 126 * 0.5) / 1e9, 15);
  });

  it('weighs each kind of line by how many there are, failed messages among the messages', () => {
    const cost = estimateCost(
      DEFAULT_API.costMix,
      settings({ connections: 0, messages: 100, failedPercent: 25 }),
      (id) => (id === 'functionRaised' ? 400 : 200),
    );
    expect(cost.lines).toBe(100);
    expect(cost.averageBytes).toBe(250);
  });

  it('has an average even where there is no line', () => {
    const cost = estimateCost(DEFAULT_API.costMix, settings({ connections: 0, messages: 0 }), () => 120);
    expect([cost.averageBytes, cost.gigabytes, cost.price]).toEqual([120, 0, 0]);
  });

  it('grows with every number, and the parts make up the lines', () => {
    fc.assert(
      fc.property(anySettings, anySettings, fc.nat(3000), (a, b, bytes) => {
        const one = estimateCost(DEFAULT_API.costMix, a, () => bytes);
        expect(one.parts.reduce((sum, { count }) => sum + count, 0)).toBe(one.lines);
        const more = settings({ ...a, connections: a.connections + b.connections, calls: a.calls + b.calls });
        expect(estimateCost(DEFAULT_API.costMix, more, () => bytes).price).toBeGreaterThanOrEqual(one.price);
      }),
      { seed: 41, numRuns: 200 },
    );
  });

  it('mixes scenarios that there are', () => {
    for (const { scenario } of estimateCost(DEFAULT_API.costMix, DEFAULT_COST, () => 1).parts)
      expect(getScenario(scenario).id).toBe(scenario);
  });
});

describe('cost settings', () => {
  it('take anything from outside, the same the second time', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ connections: fc.anything(), pricePerGb: fc.double() })),
        (input) => {
          const clean = sanitizeCost(input);
          expect(sanitizeCost(clean)).toEqual(clean);
          expect(JSON.parse(JSON.stringify(clean))).toEqual(clean);
        },
      ),
      { seed: 42, numRuns: 300 },
    );
    expect(sanitizeCost({ connections: 5, messages: -1, calls: 1.5, failedPercent: 101 })).toEqual(
      settings({ connections: 5 }),
    );
  });

  it('read numbers as people write them', () => {
    expect(readCost('messages', '2,000,000')).toBe(2_000_000);
    expect(readCost('pricePerGb', '$0.57')).toBe(0.57);
    expect(readCost('pricePerGb', 'US$ 0.5')).toBe(0.5);
    expect(readCost('failedPercent', '2.5%')).toBe(2.5);
    for (const wrong of ['', 'many', '-1', '1.5', '1e9', '1.2.3'])
      expect(readCost('calls', wrong)).toBeUndefined();
    expect(readCost('failedPercent', '101')).toBeUndefined();
  });
});
