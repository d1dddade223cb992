import { argumentsMissing } from './errors/cli/argumentsMissing.ts';
import { fileEncoding } from './errors/cli/fileEncoding.ts';
import { fileMissing } from './errors/cli/fileMissing.ts';
import { jsonEscape } from './errors/cli/jsonEscape.ts';
import { jsonUnreadable } from './errors/cli/jsonUnreadable.ts';
import { oldCli } from './errors/cli/oldCli.ts';
import { shorthand } from './errors/cli/shorthand.ts';
import { unknownOptions } from './errors/cli/unknownOptions.ts';
import { wrongCommand } from './errors/cli/wrongCommand.ts';
import { cdkBareGroup } from './errors/destination/cdkBareGroup.ts';
import { destinationCharacters } from './errors/destination/destinationCharacters.ts';
import { firehoseName } from './errors/destination/firehoseName.ts';
import { groupMissing } from './errors/destination/groupMissing.ts';
import { notAnArn } from './errors/destination/notAnArn.ts';
import { otherService } from './errors/destination/otherService.ts';
import { policiesFull } from './errors/destination/policiesFull.ts';
import { policyTooLong } from './errors/destination/policyTooLong.ts';
import { subscriptionFunction } from './errors/destination/subscriptionFunction.ts';
import { subscriptionRole } from './errors/destination/subscriptionRole.ts';
import { subscriptionStream } from './errors/destination/subscriptionStream.ts';
import { subscriptionsFull } from './errors/destination/subscriptionsFull.ts';
import { cdkNoDestination } from './errors/format/cdkNoDestination.ts';
import { formatNotString } from './errors/format/formatNotString.ts';
import { lineBreak } from './errors/format/lineBreak.ts';
import { missingRequestId } from './errors/format/missingRequestId.ts';
import { templateFormatNotString } from './errors/format/templateFormatNotString.ts';
import { tooLong } from './errors/format/tooLong.ts';
import { unsupportedVariables } from './errors/format/unsupportedVariables.ts';
import { valueMissing } from './errors/format/valueMissing.ts';
import { externalHttpApi } from './errors/framework/externalHttpApi.ts';
import { restApiUnresolved } from './errors/framework/restApiUnresolved.ts';
import { serverlessBraces } from './errors/framework/serverlessBraces.ts';
import { serverlessRoleMissing } from './errors/framework/serverlessRoleMissing.ts';
import { serverlessLogsKey } from './errors/framework/serverlessLogsKey.ts';
import { connectionGone } from './errors/function/connectionGone.ts';
import { functionPermission } from './errors/function/functionPermission.ts';
import { functionRaised } from './errors/function/functionRaised.ts';
import { integrationRole } from './errors/function/integrationRole.ts';
import { integrationTimeout } from './errors/function/integrationTimeout.ts';
import { internalServerError } from './errors/function/internalServerError.ts';
import { malformedResponse } from './errors/function/malformedResponse.ts';
import { missingToken } from './errors/function/missingToken.ts';
import { sendDenied } from './errors/function/sendDenied.ts';
import { groupBusy } from './errors/group/groupBusy.ts';
import { groupName } from './errors/group/groupName.ts';
import { groupNotFound } from './errors/group/groupNotFound.ts';
import { keyNotAllowed } from './errors/group/keyNotAllowed.ts';
import { logGroupExists } from './errors/group/logGroupExists.ts';
import { retentionValue } from './errors/group/retentionValue.ts';
import { createGroupDenied } from './errors/permission/createGroupDenied.ts';
import { describeGroupsDenied } from './errors/permission/describeGroupsDenied.ts';
import { insufficientPermissions } from './errors/permission/insufficientPermissions.ts';
import { logDeliveryDenied } from './errors/permission/logDeliveryDenied.ts';
import { readLogsDenied } from './errors/permission/readLogsDenied.ts';
import { retentionDenied } from './errors/permission/retentionDenied.ts';
import { stageChangeDenied } from './errors/permission/stageChangeDenied.ts';
import { tagGroupDenied } from './errors/permission/tagGroupDenied.ts';
import { malformedQuery } from './errors/reading/malformedQuery.ts';
import { accountChangeDenied } from './errors/role/accountChangeDenied.ts';
import { capabilityMissing } from './errors/role/capabilityMissing.ts';
import { createRoleDenied } from './errors/role/createRoleDenied.ts';
import { frameworkRoleExists } from './errors/role/frameworkRoleExists.ts';
import { noAccountRole } from './errors/role/noAccountRole.ts';
import { passRole } from './errors/role/passRole.ts';
import { policyNotAttachable } from './errors/role/policyNotAttachable.ts';
import { regionInactive } from './errors/role/regionInactive.ts';
import { roleNameTaken } from './errors/role/roleNameTaken.ts';
import { roleNotAnArn } from './errors/role/roleNotAnArn.ts';
import { roleTestThrottled } from './errors/role/roleTestThrottled.ts';
import { roleWithoutPermission } from './errors/role/roleWithoutPermission.ts';
import { serviceLinkedRoleDenied } from './errors/role/serviceLinkedRoleDenied.ts';
import { trustPolicyMalformed } from './errors/role/trustPolicyMalformed.ts';
import { notABoolean } from './errors/sdk/notABoolean.ts';
import { parameterMissing } from './errors/sdk/parameterMissing.ts';
import { unknownParameter } from './errors/sdk/unknownParameter.ts';
import { apiNotFound } from './errors/stage/apiNotFound.ts';
import { concurrentChange } from './errors/stage/concurrentChange.ts';
import { deploymentInUse } from './errors/stage/deploymentInUse.ts';
import { executionLogsOnHttp } from './errors/stage/executionLogsOnHttp.ts';
import { loggingLevel } from './errors/stage/loggingLevel.ts';
import { methodSettingPath } from './errors/stage/methodSettingPath.ts';
import { noRoutes } from './errors/stage/noRoutes.ts';
import { routeSettingsMap } from './errors/stage/routeSettingsMap.ts';
import { routeUnknown } from './errors/stage/routeUnknown.ts';
import { stageExists } from './errors/stage/stageExists.ts';
import { stageNotFound } from './errors/stage/stageNotFound.ts';
import { tooManyRequests } from './errors/stage/tooManyRequests.ts';
import { cloudFormationBraces } from './errors/template/cloudFormationBraces.ts';
import { groupUnresolved } from './errors/template/groupUnresolved.ts';
import { samGlobals } from './errors/template/samGlobals.ts';
import { subNames } from './errors/template/subNames.ts';
import { unsupportedProperty } from './errors/template/unsupportedProperty.ts';
import { misplacedBlock } from './errors/terraform/misplacedBlock.ts';
import { missingArgument } from './errors/terraform/missingArgument.ts';
import { terraformBraces } from './errors/terraform/terraformBraces.ts';
import { terraformDirective } from './errors/terraform/terraformDirective.ts';
import { actionDenied } from './errors/permission/actionDenied.ts';
import { logDeliveryMissing } from './errors/destination/logDeliveryMissing.ts';
import { resourcesFailed } from './errors/template/resourcesFailed.ts';
import { noConnection } from './errors/sdk/noConnection.ts';
import { noCredentials } from './errors/sdk/noCredentials.ts';
import type { KnownError } from './explanation.ts';

/** Every error that is recognized: who may write, where to, what, with which tool, and what comes out. */
export const KNOWN_ERRORS: readonly KnownError[] = [
  accountChangeDenied,
  capabilityMissing,
  createRoleDenied,
  frameworkRoleExists,
  noAccountRole,
  passRole,
  policyNotAttachable,
  regionInactive,
  roleNameTaken,
  roleNotAnArn,
  roleTestThrottled,
  roleWithoutPermission,
  serviceLinkedRoleDenied,
  trustPolicyMalformed,
  actionDenied,
  createGroupDenied,
  describeGroupsDenied,
  insufficientPermissions,
  logDeliveryDenied,
  readLogsDenied,
  retentionDenied,
  stageChangeDenied,
  tagGroupDenied,
  cdkBareGroup,
  destinationCharacters,
  firehoseName,
  groupMissing,
  logDeliveryMissing,
  notAnArn,
  otherService,
  policiesFull,
  policyTooLong,
  subscriptionFunction,
  subscriptionRole,
  subscriptionStream,
  subscriptionsFull,
  groupBusy,
  groupName,
  groupNotFound,
  keyNotAllowed,
  logGroupExists,
  retentionValue,
  cdkNoDestination,
  formatNotString,
  lineBreak,
  missingRequestId,
  templateFormatNotString,
  tooLong,
  unsupportedVariables,
  valueMissing,
  apiNotFound,
  concurrentChange,
  deploymentInUse,
  executionLogsOnHttp,
  loggingLevel,
  methodSettingPath,
  noRoutes,
  routeSettingsMap,
  routeUnknown,
  stageExists,
  stageNotFound,
  tooManyRequests,
  cloudFormationBraces,
  groupUnresolved,
  resourcesFailed,
  samGlobals,
  subNames,
  unsupportedProperty,
  misplacedBlock,
  missingArgument,
  terraformBraces,
  terraformDirective,
  argumentsMissing,
  fileEncoding,
  fileMissing,
  jsonEscape,
  jsonUnreadable,
  oldCli,
  shorthand,
  unknownOptions,
  wrongCommand,
  noConnection,
  noCredentials,
  notABoolean,
  parameterMissing,
  unknownParameter,
  externalHttpApi,
  restApiUnresolved,
  serverlessBraces,
  serverlessLogsKey,
  serverlessRoleMissing,
  connectionGone,
  functionPermission,
  functionRaised,
  integrationRole,
  integrationTimeout,
  internalServerError,
  malformedResponse,
  missingToken,
  sendDenied,
  malformedQuery,
];
