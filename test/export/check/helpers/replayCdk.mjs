// Carries out the notes of recordCdk.py with the real library and its own description; JSON in, JSON out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const load = createRequire(join(process.cwd(), 'x.js'));
const cdk = load('aws-cdk-lib');
const { WebSocketApi, WebSocketStage, CfnStage } = load('aws-cdk-lib/aws-apigatewayv2');

/** What the library says about its classes, methods and structs, from which its Python edition is made. */
function readTypes() {
  const folder = dirname(load.resolve('aws-cdk-lib/package.json'));
  const text = JSON.parse(readFileSync(join(folder, '.jsii'), 'utf8'));
  if (!text.filename) return text.types;
  return JSON.parse(gunzipSync(readFileSync(join(folder, text.filename)))).types;
}
const TYPES = readTypes();

const toCamel = (name) => name.replaceAll(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const toSnake = (name) => name.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

/** The Python names of all that a struct or a class has, to its JavaScript names. */
function membersOf(fqn, kind) {
  const type = TYPES[fqn];
  if (!type) throw new Error(`There is no ${fqn}`);
  const parents = [type.base, ...(type.interfaces ?? [])].filter((name) => TYPES[name]);
  const own = (type[kind] ?? []).map(({ name }) => [toSnake(name), name]);
  return new Map([...parents.flatMap((name) => [...membersOf(name, kind)]), ...own]);
}

/** Keyword arguments as the last argument: all of them are in the struct that is asked for there. */
function structure(parameters, values, fqn) {
  const last = parameters?.at(-1)?.type.fqn;
  const names = fqn ?? last;
  if (!names) throw new Error('Takes no keyword arguments');
  const members = membersOf(names, 'properties');
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (!members.has(key)) throw new Error(`${names} has no ${key}`);
      return [members.get(key), value];
    }),
  );
}

function findMethod(fqn, name) {
  const type = TYPES[fqn];
  const own = type?.methods?.find((method) => toSnake(method.name) === name);
  return own ?? (type?.base ? findMethod(type.base, name) : undefined);
}

function findConstructor(fqn) {
  const type = TYPES[fqn];
  return type.initializer ?? findConstructor(type.base);
}

/** The class of this name in the library itself. */
const findClass = (fqn) =>
  fqn
    .split('.')
    .slice(1)
    .reduce((value, name) => value?.[name], cdk);

function makeStage(app) {
  const stack = new cdk.Stack(app, 'Case');
  const webSocketApi = WebSocketApi.fromWebSocketApiAttributes(stack, 'Api', { webSocketId: 'k4x7m2q9ad' });
  return new WebSocketStage(stack, 'Stage', { webSocketApi, stageName: 'prod', autoDeploy: true });
}

function replay(notes) {
  const app = new cdk.App();
  const things = [];
  const toValue = (note) => {
    if (Array.isArray(note)) return note.map(toValue);
    if ('thing' in note) return things[note.thing];
    if ('struct' in note) return structure(undefined, toValues(note.values), note.struct);
    return note.value;
  };
  const toValues = (notes) =>
    Object.fromEntries(Object.entries(notes).map(([key, note]) => [key, toValue(note)]));
  const toArguments = ({ args, kwargs }, parameters) => [
    ...args.map(toValue),
    ...(Object.keys(kwargs).length > 0 ? [structure(parameters, toValues(kwargs))] : []),
  ];
  const steps = {
    app: () => app,
    stage: () => makeStage(app),
    new: (note) => {
      const Class = findClass(note.of);
      return new Class(...toArguments(note, findConstructor(note.of).parameters));
    },
    member: ({ of, name }) => {
      const value = findClass(of)?.[name];
      if (value === undefined) throw new Error(`${of} has no ${name}`);
      return value;
    },
    static: (note) => {
      const method = findMethod(note.of, note.name);
      if (!method?.static) throw new Error(`${note.of} has no ${note.name}`);
      return findClass(note.of)[method.name](...toArguments(note, method.parameters));
    },
    get: ({ on, name }) => {
      const value = toValue(on)[toCamel(name)];
      if (value === undefined) throw new Error(`There is no ${name}`);
      return value;
    },
    call: (note) => {
      const owner = toValue(note.on);
      const name = toCamel(note.name);
      if (name === 'formatArn')
        return owner[name](...toArguments(note, [{ type: { fqn: 'aws-cdk-lib.ArnComponents' } }]));
      if (typeof owner[name] !== 'function') throw new Error(`There is no ${note.name}`);
      return owner[name](...toArguments(note));
    },
    set: ({ on, name, value }) => {
      const members = membersOf('aws-cdk-lib.aws_apigatewayv2.CfnStage', 'properties');
      if (!members.has(name)) throw new Error(`There is no ${name}`);
      toValue(on)[members.get(name)] = toValue(value);
    },
  };
  for (const note of notes) things[note.id] = steps[note.op](note);
  return app;
}

function read({ notes, problem }) {
  if (problem) return { problem };
  try {
    const resources = Object.values(replay(notes).synth().stacks[0].template.Resources);
    const stage = resources.find(({ Type }) => Type === CfnStage.CFN_RESOURCE_TYPE_NAME);
    return { settings: stage.Properties, resources };
  } catch (error) {
    return { problem: String(error) };
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(read)));
