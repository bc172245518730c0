import type { Part } from './part.js';

/** Writes the schema of a plan's model from the very shape that the MCP server declares. */
export const modelSchema: Part = {
  name: 'schema of the model',
  committed: true,
  files: async () => {
    const z = await import('zod');
    const { modelShape } = await import('../src/cli/mcp/schemas.js');
    const schema = { title: 'The model of a plan, as Strategy Lint reads it', ...z.toJSONSchema(modelShape) };
    return new Map([['docs/schemas/model.schema.json', `${JSON.stringify(schema, null, 2)}\n`]]);
  },
};
