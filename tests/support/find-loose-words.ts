import ts from 'typescript';

/** Something that a person would read or hear and that stands outside the catalogue, or is read from it too early. */
export interface LooseWord {
  readonly line: number;
  readonly text: string;
}

/** Attributes and fields whose text is read or heard. */
const SPOKEN_NAMES = new Set([
  ...['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder'],
  ...['alt', 'children', 'description', 'eyebrow', 'label', 'lay', 'message', 'placeholder', 'summary'],
  ...['text', 'textValue', 'title', 'tooltip'],
]);
/** Functions that say or show what they are given. */
const SPEAKERS = new Set(['announce', 'notify']);
/** Functions that set an attribute: its name, then its text. */
const SETTERS = new Set(['setAttribute']);
const CATALOGUE = '#src/words/en/';
/** Two words in a row, or one that begins like a sentence or a button. */
const LIKE_SPEECH = /\p{L}{2,}[,;:.!?…]? +\p{L}|\p{L} +\p{L}{2,}|^\p{Lu}\p{Ll}+[.!?…]?$/u;

/** Finds words for people in a source file: in JSX, in what is spoken, and anything that reads like a sentence. */
export function findLooseWords(path: string, code: string): readonly LooseWord[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  const found = new Map<ts.Node, string>();
  const areas = areaNames(file);
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasLetters(node.text)) found.set(node, node.text.trim());
    for (const literal of spokenLiterals(node)) if (hasLetters(textOf(literal))) found.set(literal, textOf(literal));
    if (isLiteral(node) && !isForMachines(node) && LIKE_SPEECH.test(textOf(node))) found.set(node, textOf(node));
    if (ts.isIdentifier(node) && areas.has(node.text) && isReadTooEarly(node)) {
      found.set(node, `${node.parent.getText(file)} while the module loads`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found].map(([node, text]) => ({
    line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
    text,
  }));
}

type Literal = ts.StringLiteralLike | ts.TemplateExpression;

function isLiteral(node: ts.Node): node is Literal {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function textOf(node: Literal): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('0');
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** The literals of this node that come to a person's eyes or ears as they stand. */
function spokenLiterals(node: ts.Node): readonly Literal[] {
  if (ts.isJsxAttribute(node) && SPOKEN_NAMES.has(node.name.getText())) return literalsIn(node.initializer);
  if (ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))) {
    return literalsIn(node.expression);
  }
  if (ts.isPropertyAssignment(node) && SPOKEN_NAMES.has(node.name.getText().replaceAll("'", ''))) {
    return literalsIn(node.initializer);
  }
  if (!ts.isCallExpression(node)) return [];
  const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name.text : node.expression.getText();
  if (SPEAKERS.has(called)) return literalsIn(node.arguments[0]);
  const [name, value] = node.arguments;
  const sets = SETTERS.has(called) && name && ts.isStringLiteralLike(name) && SPOKEN_NAMES.has(name.text);
  return sets ? literalsIn(value) : [];
}

/** The strings that an expression may come to: through choices, defaults and joins. */
function literalsIn(node: ts.Node | undefined): readonly Literal[] {
  if (!node) return [];
  if (isLiteral(node)) return [node];
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) return literalsIn(node.expression);
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
  if (!ts.isBinaryExpression(node)) return [];
  const { kind } = node.operatorToken;
  const gives = [
    ts.SyntaxKind.PlusToken,
    ts.SyntaxKind.BarBarToken,
    ts.SyntaxKind.QuestionQuestionToken,
    ts.SyntaxKind.AmpersandAmpersandToken,
  ].includes(kind);
  return gives ? [...literalsIn(node.left), ...literalsIn(node.right)] : [];
}

/** Names of modules, of types and of classes, queries to the browser, drawings, and errors for developers. */
function isForMachines(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExternalModuleReference(parent) || ts.isLiteralTypeNode(parent))
    return true;
  for (let at: ts.Node = node; !ts.isStatement(at); at = at.parent) {
    if (ts.isNewExpression(at) && at.expression.getText().endsWith('Error')) return true;
    if (ts.isJsxAttribute(at) && !SPOKEN_NAMES.has(at.name.getText())) return true;
    if (ts.isFunctionLike(at)) return false;
  }
  return false;
}

/** The areas of the catalogue that a file imports, by the names they have there. */
function areaNames(file: ts.SourceFile): ReadonlySet<string> {
  const imports = file.statements.filter(ts.isImportDeclaration);
  const ofWords = imports.filter(
    ({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text.startsWith(CATALOGUE),
  );
  return new Set(
    ofWords.flatMap(({ importClause }) => {
      const named = importClause?.namedBindings;
      return named && ts.isNamedImports(named) ? named.elements.map(({ name }) => name.text) : [];
    }),
  );
}

/** Read outside of any function, as a value: another language may not be there yet. */
function isReadTooEarly(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (ts.isFunctionLike(at) || ts.isTypeNode(at) || ts.isImportDeclaration(at) || ts.isJsxAttribute(at)) return false;
  }
  return true;
}
