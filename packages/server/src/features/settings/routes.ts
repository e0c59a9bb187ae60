import { settings } from '@chatterfix/sdk/contract';
import { mount, type Mounting } from '../../platform/http/mount.ts';
import { getSettings, updateSettings } from './service.ts';

export function settingsRoutes(to: Mounting): void {
  mount(to, settings.get, (context) => getSettings(context));
  mount(to, settings.update, async (context, { body, ifMatch }) => {
    const updated = await updateSettings(context, body, ifMatch);
    to.settingsChanged(context);
    return updated;
  });
}
