import type { Part } from './part.js';

/** Writes the schema of the JSON report from the description that stands beside its writer. */
export const reportSchemaFile: Part = {
  name: 'schema of the report',
  committed: true,
  folder: 'docs/schemas',
  files: async () => {
    const { reportSchema, reportSchemaPath } = await import('../src/cli/formats/json-schema.js');
    return new Map([[reportSchemaPath, `${JSON.stringify(reportSchema, null, 2)}\n`]]);
  },
};
