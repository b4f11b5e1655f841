/**
 * What a language server costs that is made the usual way: Langium with its defaults and a grammar of the same language. Two things are
 * added: where the keys of a translation are looked for, and the check of braces that the bench's keystrokes change.
 */

import { readFileSync } from "node:fs";
import {
  type AstNode,
  type AstNodeDescription,
  AstUtils,
  DefaultScopeProvider,
  DocumentCache,
  MapScope,
  type ReferenceInfo,
  type Scope,
} from "langium";
import { createServicesForGrammar } from "langium/grammar";
import { startLanguageServer, type LangiumServices, type LangiumSharedServices } from "langium/lsp";
import { NodeFileSystem } from "langium/node";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";

interface Translation extends AstNode {
  readonly of: { readonly ref?: AstNode };
}

/** Finds what the keys of a translation name: members of its instrument, listed once for all of them. */
class TranslatedScope extends DefaultScopeProvider {
  private readonly services: LangiumServices;
  private readonly members: DocumentCache<AstNode, Scope>;

  constructor(services: LangiumServices) {
    super(services);
    this.services = services;
    this.members = new DocumentCache(services.shared);
  }

  override getScope(context: ReferenceInfo): Scope {
    if (context.container.$type !== "Entry") return super.getScope(context);
    const instrument = (context.container.$container as Translation).of.ref;
    if (!instrument) return super.getScope(context);
    return this.members.get(AstUtils.getDocument(instrument).uri, instrument, () => new MapScope(this.membersOf(instrument)));
  }

  private *membersOf(instrument: AstNode): Iterable<AstNodeDescription> {
    for (const node of AstUtils.streamAllContents(instrument)) {
      const name = this.services.references.NameProvider.getName(node);
      if (name !== undefined) yield this.services.workspace.AstNodeDescriptionProvider.createDescription(node, name);
    }
  }
}

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const services = await createServicesForGrammar<LangiumServices, LangiumSharedServices>({
  grammar: readFileSync(new URL("ukur.langium", import.meta.url), "utf8"),
  parserConfig: { skipValidations: true },
  languageMetaData: { languageId: "ukur", fileExtensions: [".ukur"], caseInsensitive: false, mode: "production" },
  module: { references: { ScopeProvider: (own: LangiumServices) => new TranslatedScope(own) } },
  sharedModule: { lsp: { Connection: () => connection }, workspace: { FileSystemProvider: NodeFileSystem.fileSystemProvider } },
});
services.validation.ValidationRegistry.register<Record<"Item", AstNode & { readonly text?: string }>>({
  Item(item, accept) {
    if (item.text?.includes("{")) accept("warning", "This brace names no term.", { node: item, property: "text" as never });
  },
});
startLanguageServer(services.shared);
