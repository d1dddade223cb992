// Runs programs of Pulumi with the mocks of its SDK; JSON in, JSON out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(join(process.cwd(), 'x.js'));
const pulumi = load('@pulumi/pulumi');
const paths = JSON.parse(readFileSync(0, 'utf8'));

let resources = [];
const retained = new Set();
pulumi.runtime.setMocks({
  newResource: ({ type, name, inputs }) => {
    resources.push({ type, inputs, retainOnDelete: retained.has(`${type} ${name}`) });
    return { id: `${name}-id`, state: { ...inputs, arn: `arn:${type}` } };
  },
  call: ({ inputs }) => ({ ...inputs, partition: 'aws' }),
});

// The mocks are not told the options of a resource.
const registration = load('@pulumi/pulumi/runtime/resource');
const { registerResource } = registration;
registration.registerResource = (...args) => {
  const [, , type, name] = args;
  if (args.some((each) => each?.retainOnDelete === true)) retained.add(`${type} ${name}`);
  return registerResource(...args);
};

async function run(path) {
  resources = [];
  retained.clear();
  try {
    load(path);
    for (let tries = 0; tries < 200; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      if (resources.some(({ type }) => type === 'aws:apigatewayv2/stage:Stage')) break;
    }
    return { resources };
  } catch (error) {
    return { problem: String(error) };
  }
}

const results = [];
for (const path of paths) results.push(await run(path));
process.stdout.write(JSON.stringify(results));
