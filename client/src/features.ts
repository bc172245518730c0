import { configSchema } from './config-schema.js';
import { ruleExplanations } from './explain-rule.js';
import type { Feature } from './feature.js';
import { fixAll } from './fix-all.js';
import { hiddenDocuments } from './hidden-documents.js';
import { templates } from './insert-template.js';
import { languageModelTools } from './language-model-tools.js';
import { newDocument } from './new-document.js';
import { openGlossary } from './open-glossary.js';
import { example } from './open-example.js';
import { planMap } from './plan-map.js';
import { reviewReport } from './review-report.js';
import { serverCommands } from './server-commands.js';
import { statusItems } from './status.js';
import { treatAs } from './treat-as.js';

/** Everything that is offered, one file each. */
export const features: readonly Feature[] = [
  hiddenDocuments,
  configSchema,
  serverCommands,
  templates,
  newDocument,
  example,
  fixAll,
  ruleExplanations,
  planMap,
  reviewReport,
  statusItems,
  treatAs,
  openGlossary,
  languageModelTools,
];
