// npm run test:ui: the packaged extension in the workbench, driven as a person would; screenshots in test-artifacts/.
// With `-- TITLE` the steps of that title alone.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from './host/browser.js';
import { installHost } from './host/install.js';
import { program } from './host/program.js';
import { paths, root, versions } from './host/paths.js';
import { createRunFolder } from './host/run-folder.js';
import { installExtension, startVSCode } from './host/vscode-server.js';
import { mapSession, themedMap } from './ui/plan-map.js';
import { reportSession, themedReport } from './ui/review-report.js';
import { russianSession } from './ui/russian.js';
import { firstSession, themed } from './ui/scenario.js';
import type { Step } from './ui/scenario.js';
import { wholeWorkspace } from './ui/whole-workspace.js';
import { openWorkbench } from './ui/workbench.js';
import type { Session } from './ui/workbench.js';

const themes = ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast'];

interface Tally {
  passed: number;
  failed: number;
}

async function main(): Promise<number> {
  await installHost();
  await rm(paths.artifacts, { recursive: true, force: true });
  await mkdir(paths.artifacts, { recursive: true });
  console.log(`VS Code ${versions.vscode} (workbench in headless Chromium) is driven`);
  const folder = await createRunFolder(path.join(import.meta.dirname, 'workspace'));
  await installExtension(folder, paths.vsix);
  const server = await startVSCode(folder, {}, {});
  const browser = await launchBrowser();
  const tally: Tally = { passed: 0, failed: 0 };
  try {
    const session = { server, folder, browser };
    // The first session comes last: VS Code brings its unsaved document back into the next window.
    for (const theme of themes) await play(session, theme, [...themed(theme), ...themedMap(theme, 'en')], tally);
    for (const theme of themes) await play(session, theme, themedReport(theme, 'en'), tally);
    for (const theme of themes)
      await play(session, theme, [...themedMap(theme, 'ru'), ...russianSession(theme)], tally, 'ru');
    for (const theme of themes) await play(session, theme, themedReport(theme, 'ru'), tally, 'ru');
    await play(session, 'Default Light Modern', reportSession, tally);
    await play(session, 'Default Light Modern', mapSession, tally);
    await play(session, 'Default Light Modern', wholeWorkspace('en'), tally);
    await play(session, 'Default Dark Modern', wholeWorkspace('ru'), tally, 'ru');
    await play(session, 'Default Light Modern', firstSession, tally);
  } finally {
    await browser.close();
    await server.stop();
  }
  await folder.remove();
  console.log(`screenshots are in ${path.relative(root, paths.artifacts)}/`);
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
}

/** Plays steps one after the other in a fresh window; a step that fails does not keep the next from being tried. */
async function play(
  session: Session,
  theme: string,
  steps: readonly Step[],
  tally: Tally,
  language = 'en',
): Promise<void> {
  // The maps are to look the same tomorrow.
  const settings = { 'workbench.colorTheme': theme, 'strategyLint.today': '2027-05-10' };
  const [wanted = ''] = process.argv.slice(2);
  const chosen = steps.filter(({ title }) => title.includes(wanted));
  if (chosen.length === 0) return;
  const workbench = await openWorkbench(session, settings, language);
  for (const { title, run } of chosen) {
    try {
      await run(workbench);
      tally.passed += 1;
      console.log(`  ok    ${title}`);
    } catch (error) {
      tally.failed += 1;
      console.log(`  FAIL  ${title}\n${String(error).replace(/^/gm, '        ')}`);
      await workbench.shot(`failed-${tally.failed}`);
      await workbench.page.keyboard.press('Escape');
    }
  }
  await workbench.page.close();
}

await program(main);
