import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.js';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The browser the workbench is shown in: `CHROMIUM`, or one in its usual place. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names no file: ${named}`);
    return named;
  }
  return places.find((place) => existsSync(place));
}

/** Installs Debian's Chromium when the machine has none; gives its path. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found !== undefined) return found;
  const what = 'Chromium cannot be installed; install one and name it in CHROMIUM';
  await installFromDebian(['chromium', 'fonts-dejavu-core'], what);
  const installed = findChromium();
  if (installed === undefined) throw new Error('apt-get installed Chromium, yet it is in none of its usual places');
  return installed;
}
