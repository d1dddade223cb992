/** A value of a CloudFormation template; functions are in their long form, which YAML and JSON share. */
export type CfnValue = string | number | boolean | readonly CfnValue[] | CfnMap;
export interface CfnMap {
  readonly [key: string]: CfnValue;
}

export const ref = (id: string): CfnMap => ({ Ref: id });
export const sub = (text: string): CfnMap => ({ 'Fn::Sub': text });
export const getAtt = (id: string, attribute: string): CfnMap => ({ 'Fn::GetAtt': [id, attribute] });
