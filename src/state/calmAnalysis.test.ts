import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../core/apis/apis.ts';
import { applyEdits } from '../core/template/edit.ts';
import { analyse, type Analysis } from './analysis.ts';
import { calmAnalysis, type ShownLine } from './calmAnalysis.ts';

const SCENARIOS = ['connect', 'message', 'refusedByAuthorizer'];
/** Advice that these templates are not about. */
const OFF = [
  'no-personal-data',
  'require-error-field',
  'require-connection-id',
  'require-event-type',
  'require-route-key',
];
const of = (source: string): Analysis => analyse(DEFAULT_API, source, SCENARIOS, OFF);

/** The line of a JSON field that a text is in: it ends where the next field begins. */
function lineWith(source: string, text: string): ShownLine {
  const at = source.indexOf(text);
  const end = source.indexOf(',', at);
  return { from: source.lastIndexOf(',', at) + 1, to: end < 0 ? source.length : end + 1 };
}

const rules = ({ diagnostics }: Analysis): string[] => diagnostics.map(({ rule }) => rule);
const broken = ({ lines }: Analysis): number => lines.filter(({ problem }) => problem).length;

const SOUND = '{"id":"$context.requestId","s":"$context.status","t":"$context.stage"}';
const BARE = '{"id":"$context.requestId","s":"$context.status","ms":$context.integrationLatency}';

describe('calmAnalysis', () => {
  it.each(['"$context.status"q', '"$context.status",', '"$context.status', '"$context.status""'])(
    'holds back a break of every line that is new: %s',
    (typed) => {
      const source = SOUND.replace('"$context.status"', typed);
      const full = of(source);
      expect(broken(full)).toBe(SCENARIOS.length);
      expect(rules(full)).toContain('no-unparsable-line');
      const calm = calmAnalysis(of(SOUND), full, lineWith(source, typed));
      expect(rules(calm)).toEqual([]);
      expect(broken(calm)).toBe(0);
      expect(calm.template).toBe(full.template);
      expect(calm.lines.map(({ line }) => line)).toEqual(full.lines.map(({ line }) => line));
    },
  );

  it('gives back what nothing waits in', () => {
    const full = of(SOUND.replace('"s"', '"st"'));
    expect(calmAnalysis(of(SOUND), full, lineWith(SOUND, '"s"'))).toBe(full);
    const bare = of(BARE.replace('"s"', '"st"'));
    expect(rules(bare)).toEqual(['no-bare-empty-value']);
    expect(calmAnalysis(of(BARE), bare, lineWith(BARE, '"s"'))).toBe(bare);
  });

  it('holds back what is new on the line with the caret, and nothing of the others', () => {
    const full = of(SOUND.replace('.status', '.statuss'));
    expect(rules(full)).toEqual(['no-unknown-variable']);
    const { source } = full.template;
    expect(rules(calmAnalysis(of(SOUND), full, lineWith(source, '.statuss')))).toEqual([]);
    expect(calmAnalysis(of(SOUND), full, lineWith(source, '"id"'))).toBe(full);
    expect(calmAnalysis(of(SOUND), full, lineWith(source, '"t"'))).toBe(full);
  });

  it('holds back what stands at no text, as it belongs to no line', () => {
    const full = of(SOUND.replace('.requestId', '.requestTime'));
    expect(rules(full)).toEqual(['require-request-id']);
    const { source } = full.template;
    expect(rules(calmAnalysis(of(SOUND), full, lineWith(source, '"t"')))).toEqual([]);
  });

  it('leaves what was there in its place, with a fix that still mends it', () => {
    const full = of(BARE.replace('"$context.status"', '"$context.status"q'));
    const calm = calmAnalysis(of(BARE), full, lineWith(full.template.source, 'q,'));
    expect(rules(calm)).toEqual(['no-bare-empty-value']);
    const [found] = calm.diagnostics;
    const { source } = calm.template;
    expect(source.slice(found?.from, found?.to)).toBe('$context.integrationLatency');
    expect(applyEdits(source, found?.fix?.edits ?? [])).toBe(
      source.replace('$context.integrationLatency', '"$context.integrationLatency"'),
    );
  });

  it('keeps what a half typed word hides, with a fix that still mends it where it can', () => {
    const full = of(BARE.replace('.status"', '.status""'));
    expect(rules(full)).toEqual(['no-unparsable-line']);
    const calm = calmAnalysis(of(BARE), full, lineWith(full.template.source, '""'));
    expect(rules(calm)).toEqual(['no-bare-empty-value']);
    const { source } = full.template;
    expect(applyEdits(source, calm.diagnostics[0]?.fix?.edits ?? [])).toBe(
      source.replace('$context.integrationLatency', '"$context.integrationLatency"'),
    );
    const twice = SOUND.replace('"t"', '"s"');
    const typed = of(twice.replace('"s":"$context.stage"', '":"$context.stage"'));
    const [kept] = calmAnalysis(
      of(twice),
      typed,
      lineWith(typed.template.source, '":"$context.stage'),
    ).diagnostics;
    expect(rules(typed)).toEqual(['no-unparsable-line']);
    expect(of(twice).diagnostics[0]?.fix).toBeDefined();
    expect(kept?.rule).toBe('no-duplicate-key');
    expect(kept?.fix).toBeUndefined();
  });

  it('leaves a line broken where it was, though it breaks earlier now', () => {
    const before = of(BARE);
    expect(broken(before)).toBe(1);
    const full = of(BARE.replace('"$context.status"', '"$context.status"q'));
    const calm = calmAnalysis(before, full, lineWith(full.template.source, 'q,'));
    expect(broken(full)).toBe(SCENARIOS.length);
    expect(broken(calm)).toBe(1);
    const at = calm.lines.findIndex(({ problem }) => problem);
    const { line, problem } = calm.lines[at] ?? {};
    expect(problem?.kind).toBe(before.lines[at]?.problem?.kind);
    expect(line?.text.slice(problem?.offset)).toBe('-}');
    expect(full.lines[at]?.problem?.offset).toBeLessThan(problem?.offset ?? 0);
  });

  it('lets go of a break that is mended, though some lines break further on', () => {
    const before = of(BARE.replace('"$context.status"', '"$context.status"q'));
    expect(rules(before)).toEqual(['no-unparsable-line', 'no-bare-empty-value']);
    expect(calmAnalysis(before, of(BARE), lineWith(BARE, '"s"'))).toEqual(of(BARE));
  });

  it('goes on telling a break that was told, wherever on the line it is now', () => {
    const before = of(SOUND.replace('.status"', '.status"q').replace('.stage"', '.stage"r'));
    const further = of(SOUND.replace('.stage"', '.stage"r'));
    const all = { from: 0, to: before.template.source.length + 1 };
    expect(calmAnalysis(before, further, all)).toBe(further);
    const right = of(before.template.source.replace('q,', 'pq,'));
    expect(calmAnalysis(before, right, all)).toBe(right);
  });

  it('follows a break that was told while it moves on with what is typed', () => {
    const at = SOUND.indexOf(',"t"');
    const typed = (text: string) => of(SOUND.slice(0, at) + text + SOUND.slice(at));
    let shown = typed(',');
    for (const text of [',"', ',"x', ',"x"', ',"x":', ',"x":t', ',"x":tr', ',"x":tru']) {
      const full = typed(text);
      shown = calmAnalysis(shown, full, { from: at, to: at + text.length });
      expect(rules(shown), text).toEqual(['no-unparsable-line']);
      expect(broken(shown), text).toBe(SCENARIOS.length);
    }
    const done = typed(',"x":true');
    expect(calmAnalysis(shown, done, { from: at, to: at + 9 })).toBe(done);
    expect(rules(done)).toEqual([]);
  });

  it('keeps a problem of the line while its words change, and lets go of one that is mended', () => {
    const known = of(SOUND.replace('.status', '.statuss'));
    const worse = of(SOUND.replace('.status', '.statusss'));
    const line = lineWith(worse.template.source, '"s"');
    expect(rules(worse)).toEqual(['no-unknown-variable']);
    expect(calmAnalysis(known, worse, line)).toBe(worse);
    expect(rules(calmAnalysis(known, of(SOUND), line))).toEqual([]);
  });

  it('keeps a problem of the whole template, wherever a letter comes in', () => {
    const known = of('{"s":"$context.status"}');
    const full = of(' {"s":"$context.status"}');
    expect(rules(full)).toEqual(['require-request-id']);
    expect(calmAnalysis(known, full, { from: 0, to: 2 })).toBe(full);
  });

  it('shows nothing while a field is typed key by key, and no less than everything at its end', () => {
    const typed = ',"x":{"y":["a\\"b","$context.routeKey"]}';
    const at = SOUND.indexOf(',"t"');
    let shown = of(SOUND);
    let breaks = 0;
    for (let end = 1; end <= typed.length; end++) {
      const full = of(SOUND.slice(0, at) + typed.slice(0, end) + SOUND.slice(at));
      breaks += Math.sign(broken(full));
      shown = calmAnalysis(shown, full, { from: at, to: at + end });
      expect([rules(shown), broken(shown)], full.template.source).toEqual([[], 0]);
      if (end === typed.length) expect(shown).toBe(full);
    }
    expect(breaks).toBeGreaterThan(20);
  });

  it('orders what stays among what is told', () => {
    const source = BARE.replace('"$context.status"', '"$context.httpMethod"');
    const before = of(source);
    const full = of(source.replace('httpMethod"', 'httpMethod""'));
    const calm = calmAnalysis(before, full, lineWith(full.template.source, '"id"'));
    expect(rules(before)).toEqual(['no-bare-empty-value', 'no-foreign-variable', 'require-status']);
    expect(rules(calm)).toEqual(rules(before));
  });
});
