import type { Feature } from './feature.js';
import { templates } from './insert-template.js';
import { serverCommands } from './server-commands.js';

/** Everything that is offered, one file each. */
export const features: readonly Feature[] = [serverCommands, templates];
