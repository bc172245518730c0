// npm run host:install
import path from 'node:path';
import { ensureChromium } from './host/chromium.js';
import { installHost } from './host/install.js';
import { paths, root, versions } from './host/paths.js';
import { program } from './host/program.js';

await program(async () => {
  await installHost();
  const browser = await ensureChromium();
  const place = path.relative(root, paths.installed);
  console.log(`VS Code ${versions.vscode} is installed in ${place}, its browser is ${browser}`);
  return 0;
});
