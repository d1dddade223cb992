import { findKey, findPath, type DocumentNode } from './node.ts';

/** What the only log group of a document is called, or the one that the Serverless Framework makes for its stage. */
export function findLogGroupName(root: DocumentNode): DocumentNode | undefined {
  const extended = findPath(root, ['resources', 'extensions', 'WebsocketsLogGroup']);
  const resources = findKey(root, 'Resources');
  const entries = resources?.kind === 'map' ? resources.entries.map(([, resource]) => resource) : [];
  const [group, ...others] = entries.filter((resource) => {
    const type = findKey(resource, 'Type');
    return type?.kind === 'text' && type.text === 'AWS::Logs::LogGroup';
  });
  const only = extended ?? (others.length === 0 ? group : undefined);
  return findPath(only, ['Properties', 'LogGroupName']);
}
