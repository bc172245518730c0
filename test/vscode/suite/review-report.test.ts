import assert from 'node:assert/strict';
import { commands, TabInputWebview, window } from 'vscode';
import type { Tab } from 'vscode';
import { closeAll, extension, open } from './editor.js';

const reportTabs = (): Tab[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('strategyLint.reviewReport'));

const tabsCalled = (label: string): Tab[] =>
  window.tabGroups.all.flatMap(({ tabs }) => tabs).filter((tab) => tab.label === label);

/** Waits until a tab is called so: a panel gets its name when the server has answered. */
function untilCalled(label: string): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (tabsCalled(label).length === 0) return;
      listener.dispose();
      resolve();
    };
    const listener = window.tabGroups.onDidChangeTabs(look);
    look();
  });
}

describe('the review report', () => {
  before(() => extension().activate());
  afterEach(async () => {
    await window.tabGroups.close(reportTabs());
    await closeAll();
  });

  it('opens beside the editor, with the review of its document', async () => {
    const editor = await open('crm-plan.en.md');
    await commands.executeCommand('strategyLint.showReviewReport');
    await untilCalled('Review of crm-plan.en.md');
    assert.equal(window.activeTextEditor?.document, editor.document);
    assert.notEqual(reportTabs()[0]?.group.viewColumn, editor.viewColumn);
  });

  it('stands beside the plan map, not in its place', async () => {
    await open('crm-plan.en.md');
    await commands.executeCommand('strategyLint.showPlanMap');
    await untilCalled('Map of crm-plan.en.md');
    await commands.executeCommand('strategyLint.showReviewReport');
    await untilCalled('Review of crm-plan.en.md');
    assert.equal(tabsCalled('Map of crm-plan.en.md').length, 1);
    assert.equal(reportTabs().length, 1);
    await window.tabGroups.close(tabsCalled('Map of crm-plan.en.md'));
  });
});
