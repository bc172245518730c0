// npm run host:install
import path from 'node:path';
import { ensureChromium } from './host/chromium.js';
import { installHost } from './host/install.js';
import { paths, root, versions } from './host/paths.js';

await installHost();
const browser = await ensureChromium();
console.log(
  `VS Code ${versions.vscode} is installed in ${path.relative(root, paths.installed)}, its browser is ${browser}`,
);
