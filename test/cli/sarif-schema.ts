// The published JSON schema of SARIF 2.1.0, taken from a package that ships it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';

const schemaFile = path.join(path.dirname(require.resolve('@microsoft/jest-sarif')), 'schemas/sarif-2.1.0-rtm.5.json');
const published = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
// Of JSON Schema draft 4, which Ajv no longer reads, it uses nothing that later drafts changed but its own name.
export const { $schema, id, ...schema } = published;
const isUri = (value: string): boolean => URL.canParse(value);
const formats = {
  uri: isUri,
  'uri-reference': (value: string) => URL.canParse(value, 'file:///'),
  'date-time': true,
} as const;
export const validate = new Ajv({ strict: false, allErrors: true, formats, unicodeRegExp: false }).compile(schema);
