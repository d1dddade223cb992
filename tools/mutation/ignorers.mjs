import { createHash } from 'node:crypto';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** `{ en, ko }` and nothing else: a text for people. Its words are what `test/words` is about. */
const isText = (node) =>
  node.type === 'ObjectExpression' &&
  node.properties.length === 2 &&
  node.properties.every(({ key }, index) => key?.name === ['en', 'ko'][index]);

const texts = {
  shouldIgnore({ node }) {
    return isText(node) ? 'a text for people' : undefined;
  },
};

const every = Number(process.env.MUTATION_SAMPLE ?? 1);

/** Takes one in `MUTATION_SAMPLE` of the declarations of all files, the same ones as long as they stay as they are. */
const sample = {
  shouldIgnore({ node, parent }) {
    if (every === 1 || parent?.type !== 'Program') return undefined;
    const text = JSON.stringify([node.start, node.end, node.type]);
    return createHash('sha256').update(text).digest().readUInt32BE() % every === 0
      ? undefined
      : 'not in the sample';
  },
};

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'texts', texts),
  declareValuePlugin(PluginKind.Ignore, 'sample', sample),
];
