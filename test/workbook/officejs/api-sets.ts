import path from 'node:path';
import ts from 'typescript';

/** Something of Office's API that the code uses: `Range.values`, with the version of its API set. */
export interface ApiUse {
  readonly file: string;
  readonly member: string;
  /** `ExcelApi 1.9`. */
  readonly set: string;
  /** Version that a gate around it asks for; undefined where there is none. */
  readonly gate: string | undefined;
}

const note = /\[Api set: (\w+) (\d+(?:\.\d+)?)/i;

/** Whether one version is newer than another: `1.14` than `1.9`. */
export function newer(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

const ofOffice = (declaration: ts.Declaration): boolean =>
  declaration.getSourceFile().fileName.includes('@types/office-js');

function ownerOf(declaration: ts.Declaration): string {
  const { parent } = declaration;
  const named = ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent) || ts.isEnumDeclaration(parent);
  return named && parent.name !== undefined ? `${parent.name.text}.` : '';
}

/** The lowest version among a symbol's declarations: overloads share one. */
function setOf(symbol: ts.Symbol): { member: string; set: string } | undefined {
  for (const declaration of symbol.declarations ?? []) {
    if (!ofOffice(declaration)) continue;
    const source = declaration.getSourceFile();
    const comments = ts.getLeadingCommentRanges(source.text, declaration.pos) ?? [];
    const match = comments.map(({ pos, end }) => note.exec(source.text.slice(pos, end))).find((one) => one !== null);
    if (match !== undefined && match !== null) {
      return { member: `${ownerOf(declaration)}${symbol.name}`, set: `${match[1] ?? ''} ${match[2] ?? ''}` };
    }
  }
  return undefined;
}

/** The version a condition asks for with `supports('1.14')` or `isSetSupported('ExcelApi', '1.14')`. */
function versionAsked(condition: ts.Node): string | undefined {
  let found: string | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /(?:^|\.)(?:supports|isSetSupported)$/.test(node.expression.getText())) {
      const last = node.arguments.at(-1);
      if (last !== undefined && ts.isStringLiteral(last)) found = last.text;
    }
    ts.forEachChild(node, visit);
  };
  visit(condition);
  return found;
}

function gateOf(node: ts.Node): string | undefined {
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const { parent } = at;
    const condition =
      ts.isBinaryExpression(parent) && parent.right === at
        ? parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken
          ? parent.left
          : undefined
        : ts.isIfStatement(parent) && parent.thenStatement === at
          ? parent.expression
          : ts.isConditionalExpression(parent) && parent.whenTrue === at
            ? parent.condition
            : undefined;
    const version = condition === undefined ? undefined : versionAsked(condition);
    if (version !== undefined) return version;
  }
  return undefined;
}

/** The properties that `load('items/name,format/fill/color')` names; a name the type lacks is thrown. */
function loaded(checker: ts.TypeChecker, call: ts.CallExpression): ts.Symbol[] {
  const { expression, arguments: given } = call;
  const [first] = given;
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return [];
  const receiver = checker.getSymbolAtLocation(expression.name);
  if (receiver?.declarations?.some(ofOffice) !== true) return [];
  if (first === undefined || !ts.isStringLiteral(first)) throw new Error(`name what to load: ${call.getText()}`);
  return first.text.split(',').flatMap((asked) => {
    let type = checker.getTypeAtLocation(expression.expression);
    return asked
      .trim()
      .split('/')
      .map((name) => {
        const property = checker.getPropertyOfType(type, name);
        if (property === undefined) throw new Error(`${checker.typeToString(type)} has no ${name} to load`);
        const own = checker.getTypeOfSymbol(property);
        type = checker.getIndexTypeOfType(own, ts.IndexKind.Number) ?? own;
        return property;
      });
  });
}

/**
 * Everything of Office's API that files use, by the compiler's own account, names inside `load('…')` included.
 * @param files paths of files to look at
 * @param inline sources that are no files, by the path they pretend to have
 */
export function apiUses(files: readonly string[], inline: Readonly<Record<string, string>> = {}): ApiUse[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: ['office-js', 'node'],
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options, true);
  const { readFile, fileExists, getSourceFile } = host;
  const sourceOf = (file: string): string | undefined => inline[path.relative(process.cwd(), path.resolve(file))];
  host.readFile = (file) => sourceOf(file) ?? readFile(file);
  host.fileExists = (file) => sourceOf(file) !== undefined || fileExists(file);
  host.getSourceFile = (file, language, ...rest) => {
    const source = sourceOf(file);
    return source === undefined
      ? getSourceFile(file, language, ...rest)
      : ts.createSourceFile(file, source, language, true);
  };
  const roots = [...files, ...Object.keys(inline)];
  const program = ts.createProgram(roots, options, host);
  const checker = program.getTypeChecker();
  return roots.flatMap((file) => {
    const uses: ApiUse[] = [];
    const add = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
      const found = symbol === undefined ? undefined : setOf(symbol);
      if (found !== undefined) uses.push({ file, ...found, gate: gateOf(node) });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) add(checker.getSymbolAtLocation(node), node);
      // A property of an object that is handed over: what it belongs to is known from where it goes.
      if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
        const type = checker.getContextualType(node.parent);
        add(type === undefined ? undefined : checker.getPropertyOfType(type, node.name.getText()), node);
      }
      if (ts.isCallExpression(node)) for (const symbol of loaded(checker, node)) add(symbol, node);
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} was not read`);
    visit(source);
    return uses;
  });
}

/**
 * Uses that need more than what is required, and are not behind a gate that asks for it.
 * @param required version by API set
 */
export function aboveRequired(uses: readonly ApiUse[], required: Readonly<Record<string, string>>): ApiUse[] {
  return uses.filter(({ set, gate }) => {
    const [name = '', version = ''] = set.split(' ');
    // Outlook's notes on what all programs of Office share.
    if (name === 'Mailbox') return false;
    const least = required[name];
    if (least !== undefined && !newer(version, least)) return false;
    return gate === undefined || (least !== undefined && newer(version, gate));
  });
}
