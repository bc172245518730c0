import assert from 'node:assert/strict';
import { closeAll, hoverAt, open, openNew, positionOf, untilShown } from './editor.js';

describe('hover', () => {
  afterEach(closeAll);

  it('explains a Russian term in an inflected form, its English name beside it', async () => {
    const { document } = await openNew('# Стратегия\n\nКвартал закрываем вехами, не отчётами.\n');
    const hover = await hoverAt(document, positionOf(document, 'вехами'));
    assert.match(hover, /веха/iu);
    assert.match(hover, /milestone/iu);
  });

  it('explains an English term in the plural, its Russian name beside it', async () => {
    const { document } = await openNew('# Plan\n\nWe close the quarter by milestones.\n');
    const hover = await hoverAt(document, positionOf(document, 'milestones'));
    assert.match(hover, /milestone/iu);
    assert.match(hover, /веха/iu);
  });

  it('says why a finding matters', async () => {
    const { document } = await open('crm-plan.en.md');
    const findings = await untilShown(document, 'the unmeasurable goal', (all) =>
      all.some(({ rule }) => rule === 'goal-unmeasurable'),
    );
    const hover = await hoverAt(document, positionOf(document, 'Modernise the way'));
    const message = findings.find(({ line }) => line === 9)?.message ?? '';
    assert.ok(hover.length > message.length, `the hover says no more than the finding: ${hover}`);
    assert.match(hover, /goal-unmeasurable/u);
  });

  it('is silent over an ordinary word', async () => {
    const { document } = await openNew('# Notes\n\nThe weather was fine.\n');
    assert.equal(await hoverAt(document, positionOf(document, 'weather')), '');
  });
});
