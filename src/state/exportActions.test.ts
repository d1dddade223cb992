import { beforeEach, describe, expect, it } from 'vitest';

import { detectImports } from '../core/import/detectImports.ts';
import { changeSetting, changeSettings } from './exportActions.ts';
import { undoChange } from './historyActions.ts';
import { takeFind } from './importFormat.ts';
import { sanitizeDocument } from './logwrightDocument.ts';
import { currentDocument, useStore } from './store.ts';

const STAGE = `resource "aws_apigatewayv2_stage" "ws" {
  api_id = aws_apigatewayv2_api.ws.id
  name   = var.stage
  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.ws.arn
    format          = jsonencode({ requestId = "$context.requestId" })
  }
}
`;

const REFERENCES = {
  apiId: 'aws_apigatewayv2_api.ws.id',
  stageName: 'var.stage',
  destinationArn: 'aws_cloudwatch_log_group.ws.arn',
};

const references = () => currentDocument().origin?.references;

beforeEach(() => {
  useStore.setState(useStore.getInitialState(), true);
  const [find] = detectImports(STAGE).finds;
  if (find) takeFind(find, { text: STAGE });
});

describe('an imported document', () => {
  it('has target, scope and references of what it came from, and keeps them in the store', () => {
    const document = currentDocument();
    expect(document).toMatchObject({
      exporter: 'terraform',
      scope: 'stage',
      origin: { tool: 'terraform', references: REFERENCES, isObject: true },
    });
    expect(sanitizeDocument(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it('goes back to what it was with one undo', () => {
    undoChange();
    expect(currentDocument().origin).toBeUndefined();
    expect(currentDocument().exporter).not.toBe('terraform');
  });
});

describe('a value in the place of a reference', () => {
  it('removes the reference, and undo brings it back', () => {
    changeSetting('stageName', 'l', REFERENCES);
    changeSetting('stageName', 'live', { apiId: REFERENCES.apiId });
    const { stageName: _, ...others } = REFERENCES;
    expect(references()).toEqual(others);
    expect(currentDocument().settings.stageName).toBe('live');
    undoChange();
    expect(references()).toEqual(REFERENCES);
  });

  it('takes the place of all that leads to the log group', () => {
    changeSettings({ region: 'eu-west-1', logGroupName: '/ws' }, REFERENCES);
    expect(references()).toEqual({ apiId: REFERENCES.apiId, stageName: REFERENCES.stageName });
  });

  it('leaves the references alone while another tool is chosen, which shows none', () => {
    changeSetting('stageName', 'live');
    expect(references()).toEqual(REFERENCES);
  });
});
