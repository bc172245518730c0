import assert from 'node:assert/strict';
import { parseCheckstyle } from 'danger-plugin-lint-report/dist/parse/checkstyle_parser';
import { xml2js } from 'xml-js';
import { checkstyleReport } from '../../server/src/cli/formats/checkstyle.js';
import type { Report } from '../../server/src/cli/report.js';
import { clean, configTroubles, hostile, report, troubles } from './hand-made.js';
import { complaints } from './xml.js';

const anyXml = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="checkstyle"/></xs:schema>';

/** What a bot that comments on changes makes of a report. */
async function read(of: Report): Promise<unknown[]> {
  const xml = checkstyleReport(of);
  assert.deepEqual(await complaints(xml, anyXml), []);
  return parseCheckstyle(xml2js(xml), '/nowhere') as unknown[];
}

describe('the report of Checkstyle', () => {
  it('has findings file by file', async () => {
    const file = 'Планы #1/план 100%.md';
    assert.deepEqual(await read(report('ru')), [
      { file, line: 3, column: 11, severity: 'warning', message: 'Чем измерить «меньше жалоб 🙂»?' },
      { file, line: 3, column: 18, severity: 'info', message: 'Чем измерить «жалоб»?' },
    ]);
    assert.match(checkstyleReport(report('en')), / source="strategy-lint\.goal-unmeasurable"\/>/);
    assert.match(checkstyleReport(report('en')), /<file name="README\.md"\/>/);
  });

  it('is there when nothing was found', async () => {
    assert.deepEqual(await read(report('en', { files: [clean] })), []);
    assert.deepEqual(await read(report('en', { files: [] })), []);
  });

  it('has errors for what could not be read and for mistakes in the configuration', async () => {
    assert.deepEqual(await read(report('en', { files: [], troubles, configTroubles, root: '/' })), [
      { file: 'plans/.strategy-lint.json', line: 2, column: 5, severity: 'error', message: 'There is no rule “x”.' },
      {
        file: 'plans/старый.md',
        line: 1,
        column: 1,
        severity: 'error',
        message: 'the text is not in UTF-8; save it as UTF-8',
      },
    ]);
  });

  it('brings any path and any words through', async () => {
    const message = 'How will you measure “1% of A & B, <b>: "x" ]]> %0A ::error::\ufffd\ufffd \'🙂\'”?';
    assert.deepEqual(await read(report('en', { files: [hostile] })), [
      { file: hostile.path, line: 3, column: 11, severity: 'warning', message },
    ]);
  });
});
