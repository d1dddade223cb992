import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How lnav is told what the lines hold. */
const LNAV_FORMAT = {
  ws_log: {
    title: 'ws',
    json: true,
    'file-type': 'json',
    'line-format': [{ field: '__timestamp__' }, ' ', { field: 'route' }],
    'timestamp-field': 'time',
    'timestamp-format': ['%d/%b/%Y:%H:%M:%S %z'],
    'level-field': 'status',
    value: Object.fromEntries(
      ['requestId', 'event', 'route', 'status', 'ms', 'conn', 'msg', 'ip', 'error', 'type', 'stage'].map(
        (name) => [name, { kind: 'string' }],
      ),
    ),
  },
};

interface Reader {
  readonly name: string;
  readonly command: string;
  readonly args: (path: string, folder: string) => readonly string[];
}

/** Programs of the terminal that count the lines of a file by status and route, or sum it up. */
const READERS: readonly Reader[] = [
  {
    name: 'jq, lines by status and route',
    command: 'jq',
    args: (path) => ['-n', '-c', 'reduce inputs as $l ({}; .[$l.status + " " + $l.route] += 1)', path],
  },
  {
    name: 'lnav, lines by status and route',
    command: 'lnav',
    args: (path, folder) => {
      mkdirSync(join(folder, 'formats/ws'), { recursive: true });
      writeFileSync(
        join(folder, 'formats/ws/format.json'),
        JSON.stringify({ $schema: 'https://lnav.org/schemas/format-v1.schema.json', ...LNAV_FORMAT }),
      );
      return [
        '-n',
        '-I',
        folder,
        '-c',
        ';SELECT status, route, count(*) FROM ws_log GROUP BY 1, 2',
        '-c',
        ':write-csv-to -',
        path,
      ];
    },
  },
  {
    name: 'GoAccess, its whole report',
    command: 'goaccess',
    args: (path, folder) => [
      path,
      '--no-global-config',
      '--log-format={"time":"%d:%t %^","ip":"%h","status":"%s","route":"%U","ms":"%L","stage":"%^"}',
      '--date-format=%d/%b/%Y',
      '--time-format=%T',
      '-o',
      join(folder, 'report.json'),
    ],
  },
];

/** The seconds that a program takes for a file, or why there are none. */
export type Timing = { readonly name: string } & ({ readonly seconds: number } | { readonly why: string });

/** How long each program takes for a file. */
export function timeOtherReaders(path: string, folder: string): readonly Timing[] {
  return READERS.map(({ name, command, args }) => {
    if (spawnSync('which', [command]).status !== 0) return { name, why: 'not installed' };
    const start = performance.now();
    const { status, stderr } = spawnSync(command, args(path, folder), {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 180_000,
    });
    const seconds = (performance.now() - start) / 1000;
    return status === 0 ? { name, seconds } : { name, why: stderr.trim().slice(0, 200) };
  });
}
