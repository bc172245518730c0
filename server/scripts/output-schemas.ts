import { modelSchemaFile } from './model-schema.js';
import type { Part } from './part.js';

/** Writes the schemas of what is given to other programs, each from the description that stands beside its writer. */
export const outputSchemas: Part = {
  name: 'schemas of the output',
  committed: true,
  folder: 'docs/schemas',
  files: async () => {
    const { reportSchema, reportSchemaPath } = await import('../src/cli/formats/json-schema.js');
    return new Map([[reportSchemaPath, `${JSON.stringify(reportSchema, null, 2)}\n`], await modelSchemaFile()]);
  },
};
