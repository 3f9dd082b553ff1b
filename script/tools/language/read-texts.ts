import ts from 'typescript6'

export type Text = { text: string; line: number }

/** Attributes that a reader never sees. */
const unseen = new Set(['class', 'for', 'href', 'id', 'name', 'rel', 'role', 'type'])

/**
 * What a source file says: its strings and the text between its tags, each with its line. Names of modules, of types
 * and of properties are not said, nor are attributes a reader never sees. What is filled in later reads as “Sam”.
 */
export function readTexts(fileName: string, source: string): Text[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const texts: Text[] = []

  function visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isJsxAttribute(node) && unseen.has(node.name.getText())) return
    const text = said(node)
    if (text?.trim())
      texts.push({ text: text.trim(), line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
    if (ts.isPropertyAssignment(node)) visit(node.initializer)
    else ts.forEachChild(node, visit)
  }

  visit(file)
  return texts
}

function said(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isJsxText(node)) return node.text.replace(/\s+/g, ' ')
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join('Sam')
  return undefined
}
