// Synthesizes programs of CDK with the real library; JSON in, JSON out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(join(process.cwd(), 'x.js'));
const { App, Stack } = load('aws-cdk-lib');
const { WebSocketApi, WebSocketStage, CfnStage } = load('aws-cdk-lib/aws-apigatewayv2');

const cases = JSON.parse(readFileSync(0, 'utf8'));

/** A stack with a stage, as an app that has one would make it. */
function makeStage(app, id) {
  const stack = new Stack(app, id);
  const webSocketApi = WebSocketApi.fromWebSocketApiAttributes(stack, 'Api', { webSocketId: 'k4x7m2q9ad' });
  return {
    stack,
    stage: new WebSocketStage(stack, 'Stage', { webSocketApi, stageName: 'prod', autoDeploy: true }),
  };
}

function build({ path }, index) {
  const app = new App();
  const id = `Case${index}`;
  const program = load(path);
  if (program.AccessLogStack) return { app, stack: new program.AccessLogStack(app, id) };
  const { stack, stage } = makeStage(app, id);
  program.addLogging(stage);
  return { app, stack };
}

function read(each, index) {
  try {
    const { app, stack } = build(each, index);
    const { Resources } = app.synth().getStackArtifact(stack.artifactId).template;
    const stages = Object.values(Resources).filter(({ Type }) => Type === CfnStage.CFN_RESOURCE_TYPE_NAME);
    return { settings: stages[0].Properties, resources: Object.values(Resources) };
  } catch (error) {
    return { problem: String(error) };
  }
}

process.stdout.write(JSON.stringify(cases.map(read)));
