import { assets } from './assets.ts';
import { auth } from './auth.ts';
import { chat } from './chat.ts';
import type { Endpoint } from './endpoint.ts';
import { health } from './health.ts';
import { parts } from './parts.ts';
import { work_orders } from './work-orders.ts';

/** Every operation, in the order of the printed API. */
export const endpoints: readonly Endpoint[] = [health, auth, work_orders, assets, parts, chat].flatMap((group) => Object.values<Endpoint>(group));
