import assert from 'node:assert/strict';
import { commands, TabInputWebview, window } from 'vscode';
import type { Tab } from 'vscode';
import { closeAll, extension, open, openNew } from './editor.js';

const isMap = ({ input }: Tab): boolean =>
  input instanceof TabInputWebview && input.viewType.endsWith('strategyLint.planMap');

const mapTabs = (): Tab[] => window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(isMap);

/** Waits until the map is called so; looks whenever a tab changes. */
function untilCalled(label: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!mapTabs().some((tab) => tab.label === label)) return;
      listener.dispose();
      resolve();
    };
    const listener = window.tabGroups.onDidChangeTabs(look);
    look();
  });
}

const showMap = (): Thenable<unknown> => commands.executeCommand('strategyLint.showPlanMap');

describe('the plan map', () => {
  before(() => extension().activate());
  afterEach(async () => {
    await window.tabGroups.close(mapTabs());
    await closeAll();
  });

  it('opens beside the editor and leaves the cursor where it is', async () => {
    const editor = await open('crm-plan.en.md');
    await showMap();
    await untilCalled('Map of crm-plan.en.md');
    assert.equal(window.activeTextEditor?.document, editor.document);
    const [map] = mapTabs();
    assert.notEqual(map?.group.viewColumn, editor.viewColumn);
  });

  it('is one map, which follows the plan that is being written', async () => {
    await open('crm-plan.en.md');
    await showMap();
    await untilCalled('Map of crm-plan.en.md');
    await open('service-plan.ru.md');
    await untilCalled('Map of service-plan.ru.md');
    await showMap();
    assert.equal(mapTabs().length, 1);
  });

  it('turns away from a document that is closed', async () => {
    const { document } = await openNew('# Plan 2027\n\n## Goals\n\n- Sales from 5% to 9% by June 2027\n');
    await showMap();
    await untilCalled(`Map of ${document.uri.path}`);
    await closeAll();
    await untilCalled('Plan map');
  });
});
