import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { ensureChromium } from './chromium.js';

const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** A headless Chromium that talks to nobody but the page it shows. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(),
    // Chromium's sandbox refuses root, which is what containers run as.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet],
  });
}
