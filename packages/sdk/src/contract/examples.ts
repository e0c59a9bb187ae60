import { approvalExamples } from './approvals/examples.ts';
import { assetExamples } from './assets/examples.ts';
import { auditExamples } from './audit/examples.ts';
import { authExamples } from './auth/examples.ts';
import { chatExamples } from './chat/examples.ts';
import { databaseExamples } from './database/examples.ts';
import type { AnyEndpoint } from './endpoints.ts';
import { eventExamples } from './events/examples.ts';
import type { Example } from './example.ts';
import { feedbackExamples } from './feedback/examples.ts';
import { healthExamples } from './health/examples.ts';
import { identityProviderExamples } from './identity-providers/examples.ts';
import { jobExamples } from './jobs/examples.ts';
import { deviceSignInExamples } from './device-sign-ins/examples.ts';
import { keyExamples, signingKeyExamples } from './keys/examples.ts';
import { partExamples } from './parts/examples.ts';
import { providerExamples } from './providers/examples.ts';
import { runExamples } from './runs/examples.ts';
import { settingsExamples } from './settings/examples.ts';
import { tenantExamples } from './tenants/examples.ts';
import { usageExamples } from './usage/examples.ts';
import { userExamples } from './users/examples.ts';
import { workOrderExamples } from './work-orders/examples.ts';

export type Examples = { readonly [E in AnyEndpoint as E['operationId']]: Example<E> };

/** A request and its answer for every operation. An operation without one does not compile. */
export const examples: Examples = {
  ...healthExamples,
  ...authExamples,
  ...deviceSignInExamples,
  ...workOrderExamples,
  ...assetExamples,
  ...partExamples,
  ...eventExamples,
  ...chatExamples,
  ...feedbackExamples,
  ...runExamples,
  ...approvalExamples,
  ...userExamples,
  ...identityProviderExamples,
  ...keyExamples,
  ...signingKeyExamples,
  ...providerExamples,
  ...usageExamples,
  ...settingsExamples,
  ...auditExamples,
  ...jobExamples,
  ...databaseExamples,
  ...tenantExamples,
};
