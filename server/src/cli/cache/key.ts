import { createHash } from 'node:crypto';
import type { Task } from '../lint-file.js';

/** Stands for all that a result depends on but the linter: the path, the configuration with its today, the text. */
export const keyOf = ({ file, config }: Task, bytes: Uint8Array): string =>
  createHash('sha1')
    .update(JSON.stringify([file.path, config]))
    .update(bytes)
    .digest('base64');
