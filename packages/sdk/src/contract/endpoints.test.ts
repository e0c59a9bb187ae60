import { expect, it } from 'vitest';
import { bodyLimitOf, endpoints, type Endpoint } from './index.ts';

// What holds of some operations and not of the others. It is written out here, so that one that loses it, or gets
// it by mistake, is noticed.

/** The operations of each value. */
function operationsBy(valueOf: (endpoint: Endpoint) => string | number | undefined) {
  const found: Record<string, string[]> = {};
  for (const endpoint of endpoints) {
    const value = valueOf(endpoint);
    if (value !== undefined) (found[value] ??= []).push(endpoint.operationId);
  }
  return found;
}

it('these operations count against further limits', () => {
  expect(operationsBy(({ limit }) => limit)).toEqual({
    unlimited: ['getHealth'],
    sign_in: [
      'login',
      'changePassword',
      'beginSecondFactor',
      'confirmSecondFactor',
      'exchangeToken',
      'finishOidcSignIn',
    ],
    mint: ['createSession', 'mintToken', 'beginOidcSignIn', 'getDeviceToken'],
    report: ['createWorkOrder'],
    chat: ['sendChatMessage', 'answerClientTool', 'approveApproval', 'rejectApproval'],
  });
});

it('these writes are not answered again with their first answer', () => {
  expect(operationsBy(({ repeats }) => repeats)).toEqual({
    'secret-once': [
      'beginSecondFactor',
      'confirmSecondFactor',
      'createKey',
      'createSigningKey',
      'createTenant',
      'createTenantKey',
    ],
    'by-itself': [
      'mintToken',
      'sendChatMessage',
      'renameChatSession',
      'stopRun',
      'claimClientTool',
      'answerClientTool',
      'approveApproval',
      'rejectApproval',
      'queryDatabase',
    ],
  });
});

it('these operations take turns, because one call is worth hundreds of others', () => {
  expect(operationsBy(({ heavy }) => (heavy ? 'heavy' : undefined))).toEqual({
    heavy: ['importWorkOrders', 'importAssets', 'importParts', 'bulkWrite'],
  });
});

it('these operations take other bodies than 512 KiB, or 16 KiB from anyone', () => {
  const usual = ({ permission }: Endpoint) => (permission === null ? 16 : 512) * 1024;
  const other = (endpoint: Endpoint) => {
    const limit = bodyLimitOf(endpoint);
    return limit === usual(endpoint) ? undefined : limit;
  };
  expect(operationsBy(other)).toEqual({
    65536: ['sendChatMessage'],
    1048576: ['importWorkOrders', 'importAssets', 'importParts', 'queryDatabase', 'bulkWrite'],
  });
});

it('these operations answer with the version of their record, as its ETag', () => {
  expect(operationsBy(({ versionAt }) => versionAt?.join('.'))).toEqual({
    version: [
      'createWorkOrder',
      'getWorkOrder',
      'updateWorkOrder',
      'startWorkOrder',
      'holdWorkOrder',
      'completeWorkOrder',
      'cancelWorkOrder',
      'reopenWorkOrder',
      'createAsset',
      'updateAsset',
      'createPart',
      'getPart',
      'updatePart',
      'createUser',
      'updateUser',
      'createIdentityProvider',
      'updateIdentityProvider',
      'configureProvider',
      'getUsageLimits',
      'updateUsageLimits',
      'getSettings',
      'updateSettings',
    ],
    'asset.version': ['getAsset'],
  });
});

it('these operations stream their answer to whoever accepts events', () => {
  expect(operationsBy(({ streams }) => (streams ? 'streams' : undefined))).toEqual({
    streams: ['streamEvents', 'sendChatMessage', 'streamRunEvents'],
  });
});
