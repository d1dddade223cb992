import type { CfnMap, CfnValue } from '../cloudFormation/cfnValue.ts';
import { getAtt, ref, sub } from '../cloudFormation/cfnValue.ts';
import type { ReferenceLanguage } from './referenceLanguage.ts';

/** A text for `!Sub` with a name in it, and with nothing that CloudFormation would look up elsewhere. */
const SUB = /^(?:[^${]|\$(?!\{)|\{(?!\{resolve:)|\$\{!?[A-Za-z][\w.:]*\})*$/;
const NAME_IN_SUB = /\$\{[A-Za-z]/;

type Reader = (argument: string) => CfnMap | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  Ref: (name) => (/^(?:AWS::)?[A-Za-z][A-Za-z0-9]*$/.test(name) ? ref(name) : undefined),
  GetAtt: (path) => {
    const [, id, attribute] = /^([A-Za-z][A-Za-z0-9]*)\.([A-Za-z][\w.]*)$/.exec(path) ?? [];
    return id !== undefined && attribute !== undefined ? getAtt(id, attribute) : undefined;
  },
  Sub: (text) => (SUB.test(text) && NAME_IN_SUB.test(text) ? sub(text) : undefined),
  ImportValue: (name) => {
    const value = /^[A-Za-z][\w:/.-]*$/.test(name) ? name : readCfnReference(name);
    return value === undefined ? undefined : { 'Fn::ImportValue': value };
  },
};

/** What a reference in the short form of YAML stands for, in the form that YAML and JSON share. */
export function readCfnReference(text = ''): CfnValue | undefined {
  const [, name = '', argument = ''] = /^!(\w+) ([^]*)$/.exec(text) ?? [];
  return Object.hasOwn(READERS, name) ? READERS[name]?.(argument) : undefined;
}

/** The functions of CloudFormation that name something, in the short form of YAML: `!GetAtt WsLogs.Arn`. */
export const CLOUD_FORMATION_REFERENCES: ReferenceLanguage = {
  id: 'cloudFormation',
  label: { en: 'CloudFormation code', ko: 'CloudFormation 코드' },
  isReference: (text) => readCfnReference(text) !== undefined,
};
