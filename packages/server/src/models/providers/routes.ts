import { providers } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import { configureProvider, listProviders } from './service.ts';
import type { ProvidersOptions } from './tenant-models.ts';

export function providerRoutes(to: Mounting, options: ProvidersOptions): void {
  mount(to, providers.list, (context) => listProviders(context, options));
  mount(to, providers.configure, async (context, { params, body, ifMatch }) => {
    const configured = await configureProvider(context, options, params.provider, body, ifMatch);
    to.settingsChanged(context);
    return configured;
  });
}
