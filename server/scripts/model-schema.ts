/** Path and text of the schema of a plan's model, from the very shape that the MCP server declares. */
export async function modelSchemaFile(): Promise<readonly [path: string, text: string]> {
  const z = await import('zod');
  const { modelShape } = await import('../src/cli/mcp/schemas.js');
  const schema = { title: 'The model of a plan, as Strategy Lint reads it', ...z.toJSONSchema(modelShape) };
  return ['docs/schemas/strategy-lint-model.schema.json', `${JSON.stringify(schema, null, 2)}\n`];
}
