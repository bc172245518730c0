import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { Locale } from '../rules/rule.js';
import { localeOf } from './from-protocol.js';

/** What the editor can do and is, as it said at the start. */
export interface Client {
  /** Language of the editor's own interface. */
  readonly locale: Locale;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** Can be told to pull otherwise: documents alone, or the whole workspace. */
  readonly registersDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly watchesFolders: boolean;
  readonly watchesFiles: boolean;
  readonly markdownHover: boolean;
  /** Definitions with the word they were asked from. */
  readonly definitionLinks: boolean;
  /** Asks whether and what can be renamed before it asks for the new name. */
  readonly preparesRename: boolean;
  /** Edits that the user is asked about one by one. */
  readonly confirmsEdits: boolean;
  /** Edits with tab stops; else places are inserted as plain text. */
  readonly snippetEdits: boolean;
  /** Completions with tab stops. */
  readonly snippetCompletions: boolean;
  readonly markdownCompletions: boolean;
  /** Edits tied to a version of their document. */
  readonly versionedEdits: boolean;
  /** Commands of its own that actions may name: `commands`, a list of ids, in the initialization options. */
  readonly commands: ReadonlySet<string>;
}

/** A client's command that shows the page of a rule; its one argument is the rule's id. */
export const explainRuleCommand = 'strategyLint.explainRule';

/** Reads the capabilities that matter here; what is not said is not there. */
export const readClient = (
  { capabilities, locale, initializationOptions }: InitializeParams,
  fallback: Locale | undefined,
): Client => ({
  locale: localeOf(locale ?? fallback),
  ...diagnosticTraits(capabilities),
  ...workspaceTraits(capabilities.workspace),
  markdownHover: capabilities.textDocument?.hover?.contentFormat?.includes('markdown') === true,
  definitionLinks: capabilities.textDocument?.definition?.linkSupport === true,
  preparesRename: capabilities.textDocument?.rename?.prepareSupport === true,
  confirmsEdits: capabilities.workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
  snippetEdits: capabilities.workspace?.workspaceEdit?.snippetEditSupport === true,
  ...completionTraits(capabilities),
  versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges === true,
  commands: commandsIn(initializationOptions),
});

function completionTraits({ textDocument }: ClientCapabilities) {
  const item = textDocument?.completion?.completionItem;
  return {
    snippetCompletions: item?.snippetSupport === true,
    markdownCompletions: item?.documentationFormat?.includes('markdown') === true,
  };
}

/** Any value may come as options. */
function commandsIn(options: unknown): ReadonlySet<string> {
  const commands: unknown =
    typeof options === 'object' && options !== null ? Reflect.get(options, 'commands') : undefined;
  return new Set(Array.isArray(commands) ? commands.filter((command) => typeof command === 'string') : []);
}

function diagnosticTraits({ textDocument, workspace }: ClientCapabilities) {
  const shown = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    registersDiagnostics: textDocument?.diagnostic?.dynamicRegistration === true,
    relatedInformation: shown.relatedInformation === true,
    codeDescription: shown.codeDescriptionSupport === true,
    diagnosticData: shown.dataSupport === true,
  };
}

const workspaceTraits = (workspace: ClientCapabilities['workspace']) => ({
  answersConfiguration: workspace?.configuration === true,
  registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  watchesFolders: workspace?.workspaceFolders === true,
  watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
});
