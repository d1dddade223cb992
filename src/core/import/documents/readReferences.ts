import { SETTINGS } from '../../settings/allSettings.ts';
import type { FoundReferences } from '../importer.ts';
import { keepReferences } from '../keepReferences.ts';
import { hasHoles, openHoles } from '../values/hole.ts';
import type { DocumentScope } from './evaluateNode.ts';
import { findKey, type DocumentNode } from './node.ts';
import { findLogGroupName } from './logGroup.ts';

/** The ARN of a log group whose name is written out: region and account are those of the stack. */
const WRITTEN_ARN = /^!Sub arn:(?:\$\{AWS::\w+\}|[^$])*$/;

/** The functions that name something, and variables of a shell or the Serverless Framework, on the way to a format. */
export function readReferences(scope: DocumentScope, path: readonly DocumentNode[]): FoundReferences {
  const find = (name: RegExp): string | undefined => {
    const [nearest] = path.toReversed().flatMap((node) => findKey(node, name) ?? []);
    return nearest && writeReference(scope, nearest);
  };
  const destinationArn = find(/^destination_?arn$/i);
  const groupName = findLogGroupName(scope.root);
  return keepReferences({
    apiId: find(SETTINGS.apiId.names.document),
    stageName: find(SETTINGS.stageName.names.document),
    logGroupName: groupName && writeReference(scope, groupName),
    destinationArn: WRITTEN_ARN.test(destinationArn ?? '') ? undefined : destinationArn,
  });
}

/** A reference in the short form of YAML, however the document has it; undefined where a node is none. */
function writeReference(scope: DocumentScope, node: DocumentNode): string | undefined {
  if (node.kind === 'text') {
    const isReference = hasHoles(node.text) || (scope.hasReferences && node.text.includes('${'));
    return isReference ? openHoles(node.text).text : undefined;
  }
  const [only, ...more] = node.kind === 'map' ? node.entries : [];
  const [, name] = /^(?:Fn::)?(Ref|GetAtt|Sub|ImportValue)$/.exec(only?.[0] ?? '') ?? [];
  if (!only || more.length > 0 || name === undefined) return undefined;
  const argument = writeArgument(scope, only[1]);
  return argument === undefined ? undefined : `!${name} ${argument}`;
}

function writeArgument(scope: DocumentScope, node: DocumentNode): string | undefined {
  if (node.kind === 'text') return node.text;
  if (node.kind !== 'list') return writeReference(scope, node);
  const texts = node.items.map((item) => (item.kind === 'text' ? item.text : ''));
  return texts.length === 2 ? texts.join('.') : undefined;
}
