// npm run host:install
import path from 'node:path';
import { installHost } from './host/install.js';
import { paths, root, versions } from './host/paths.js';

await installHost();
console.log(`VS Code ${versions.vscode} is installed in ${path.relative(root, paths.installed)}`);
