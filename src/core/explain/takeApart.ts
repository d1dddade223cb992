import { readMessage } from './readMessage.ts';
import { squeeze } from './squeeze.ts';
import { toolIn } from './toolIn.ts';

/** What can be read from an error message without knowing the error. What is not in it is undefined here. */
export interface MessageParts {
  /** The tool that printed it, by the name it has for itself. */
  readonly tool: string | undefined;
  /** The service of AWS that answered, as the message calls it. */
  readonly service: string | undefined;
  /** The call that failed: `UpdateStage`. */
  readonly operation: string | undefined;
  /** The HTTP status of the answer. */
  readonly status: string | undefined;
  /** The code of the error: `BadRequestException`. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  /** What AWS said itself, without what tools put around it. */
  readonly sentence: string | undefined;
}

const OPERATION = [
  /when calling the ([A-Z]\w{2,60}) operation/,
  /operation error [\w ]{1,40}: ([A-Z]\w{2,60})/,
  /\bcalling ([A-Z][a-z]+[A-Z]\w{1,60})\b/,
  /: ([A-Z]\w{2,60}), https response error/,
  /not authorized to perform:? ?'?[a-z][a-z0-9-]{1,40}:([A-Z]\w{2,60})/,
];
const SERVICE = [
  /\(Service: ?"?([\w -]{2,60}?)"?[,;)]/,
  /operation error ([\w ]{1,40}): [A-Z]/,
  /\b(\w{2,40}): [A-Z]\w{2,60}, https response error/,
  /not authorized to perform:? ?'?([a-z][a-z0-9-]{1,40}):[A-Z]/,
];
const STATUS = [/status ?code"?: ?"?(\d{3})\b/i, /\bHTTP (\d{3})\b/, /\$?httpStatusCode"?: ?(\d{3})/];
const CODE = [
  /Error Code: ?(\w{3,80})/,
  /An error occurred \((\w{3,80})\)/,
  /\b(\w{2,80}(?:Exception|Fault))\b/,
  /HandlerErrorCode: ?(\w{3,80})/,
  /\b(AccessDenied|ValidationError|NoSuchEntity|EntityAlreadyExists|MalformedPolicyDocument|Throttling)\b/,
];
const REQUEST_ID = [/request ?id"?: ?"?([\w=-]{6,80})/i];

/** What stands around the words of AWS, as tools put it there, from the outside in. */
const BEFORE = [
  /^.{0,2000}? operation(?: \(reached max retries: \d{1,3}\))?: /,
  /^.{0,2000}?Resource handler returned message: "?/,
  /^.{0,2000}?\b\w{2,80}(?:Exception|Fault): /,
  /^.{0,2000}?https response error StatusCode: \d{3}, RequestID: [\w-]{0,80}, /,
  /^.{0,300}?Received response status \[FAILED\] from custom resource\. Message returned: /,
  /^.{0,2000}?An error occurred: \w{1,200} - /,
  /^.{0,300}?\b(?:Error|error): /,
];
const BEHIND =
  / ?(?:,? ?status code: \d{3}, request id: .{0,2000}|\((?:Service|RequestToken|SDK Attempt Count|RequestId): .{0,2000}|with [\w.[\]"-]{1,200}, on \S{1,200} line \d.{0,2000})$/;
const LONGEST_SENTENCE = 600;
/** What stands further behind is the trace of a program, not the message. */
const LONGEST_MESSAGE = 8000;

/** Takes a message apart that is not known: who printed it, what was called, what AWS said. Never throws. */
export function takeApart(pasted: string): MessageParts {
  const text = readMessage(pasted).slice(0, LONGEST_MESSAGE);
  return {
    tool: toolIn(squeeze(text)),
    service: firstOf(SERVICE, text)?.trim(),
    operation: firstOf(OPERATION, text),
    status: firstOf(STATUS, text),
    code: firstOf(CODE, text),
    requestId: firstOf(REQUEST_ID, text),
    sentence: sentenceIn(text),
  };
}

/** Whether anything at all could be read from a message besides its words. */
export function hasParts({ sentence: _sentence, ...parts }: MessageParts): boolean {
  return Object.values(parts).some((part) => part !== undefined);
}

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What AWS said, where something could be taken off around it. */
function sentenceIn(text: string): string | undefined {
  const outer = BEFORE.find((pattern) => pattern.test(text));
  const inner = (outer ? text.replace(outer, '') : text).replace(BEHIND, '').replace(/["\s]{1,5}$/, '');
  return inner === '' || inner === text ? undefined : inner.slice(0, LONGEST_SENTENCE);
}
