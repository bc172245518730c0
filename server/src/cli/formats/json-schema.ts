import { documentKinds } from '../../document/kinds.js';
import { homePage } from '../../language/links.js';
import { locales, severities } from '../options.js';

type Schema = Readonly<Record<string, unknown>>;

/** Number of the shape; grows when a field changes its meaning or goes, not when one is added. */
export const schemaVersion = 1;

/** The schema's file in the repository. */
export const reportSchemaPath = 'docs/schemas/strategy-lint-report.schema.json';

/** An object that has all of these; more may come without a new version. */
const object = (properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

const list = (items: Schema): Schema => ({ type: 'array', items });
const text = (description: string, more: Schema = {}): Schema => ({ description, type: 'string', ...more });
const number = (description: string, minimum = 0): Schema => ({ description, type: 'integer', minimum });
const described = (description: string, schema: Schema): Schema => ({ description, ...schema });
const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
const path = (what: string): Schema =>
  text(`${what}, separated by "/"; relative to the working folder for what is inside it, else absolute.`);

const start = described('Where it begins.', { allOf: [ref('position')] });
const end = described('Where it ends: the place behind its last character.', { allOf: [ref('position')] });

const position = object({
  line: number('From 1.', 1),
  column: number('From 1, in UTF-16 code units, as editors count.', 1),
  offset: number('UTF-16 code units from the beginning of the file; a byte order mark there counts as one.'),
});

const related = object(
  {
    message: text('What the place has to do with the finding.'),
    path: path('The file that the place is in, where it is another one than the finding'),
    start,
    end,
  },
  ['path'],
);

const finding = object({
  rule: text('Id of the rule.', { pattern: '^[a-z]+(?:-[a-z]+)*$' }),
  severity: described('The severity in force.', { enum: severities }),
  message: text('The sentence, in the language of the report.'),
  start,
  end,
  related: described('Places that explain the finding.', list(ref('related'))),
  url: text("The rule's page, in the language of the report.", { format: 'uri' }),
  fingerprint: text(
    'What the finding is known by from run to run: it stays when lines move, and no other finding of the file has it.',
  ),
});

const file = object({
  path: path('The file'),
  isStrategy: described('Whether it is a strategy document; nothing is found in others.', { type: 'boolean' }),
  kinds: described('What kinds of document it is, by name.', list({ enum: documentKinds })),
  findings: described('By place, then by rule.', list(ref('finding'))),
});

const error = object(
  {
    path: text('The input as it was named, or the path of the file.'),
    message: text('What is wrong, in the language of the report.'),
    start,
    end,
  },
  ['start', 'end'],
);

const summary = object({
  files: number('Files that were read.'),
  strategyDocuments: number('Strategy documents among them.'),
  findings: number('Findings of all severities.'),
  ...Object.fromEntries(severities.map((severity) => [severity, number(`Findings of severity ${severity}.`)])),
  errors: number('Inputs that could not be read, and mistakes in configuration files.'),
});

/** The JSON Schema of what `--format json` gives, draft 7. */
export const reportSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `${homePage}/blob/main/${reportSchemaPath}`,
  title: 'Report of Strategy Lint',
  ...object({
    schemaVersion: described(
      'Number of this shape. It grows when a field changes its meaning or goes; new fields may come without that.',
      { const: schemaVersion },
    ),
    tool: described('What made the report.', object({ name: text('The program.'), version: text('Its version.') })),
    locale: described('The language of messages and pages.', { enum: locales }),
    files: described('Files that were read, by path.', list(ref('file'))),
    errors: described(
      'Inputs that could not be read, and mistakes in configuration files, which have a place.',
      list(ref('error')),
    ),
    summary: described('How many of what.', { allOf: [ref('summary')] }),
  }),
  definitions: { file, finding, related, position, error, summary },
};
