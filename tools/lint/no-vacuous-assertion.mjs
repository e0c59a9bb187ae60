/**
 * An assertion about each member of a list asserts nothing if the list is empty. The rule reports
 * `expect(list.every(…))`, and an `expect` inside of a loop, `forEach` or `map`, if the list may be empty. A
 * list cannot be empty if its members are in the code (see `isWrittenDown`), and it has been checked if a
 * test asserts something about it, for example `expect(list).toHaveLength(3)`.
 */
export const noVacuousAssertion = {
  create(context) {
    const { sourceCode } = context;
    const loops = [];
    /** The source texts of the values that were asserted. */
    const asserted = [];
    /** For each enclosing function: how many values were asserted before it. */
    const assertedBefore = [];

    const enterFunction = () => assertedBefore.push(asserted.length);
    const leaveFunction = () => asserted.splice(assertedBefore.pop());
    const enterLoop = (node) => loops.push({ node, list: node.right });
    const leaveLoop = (node) => {
      if (loops.at(-1)?.node === node) loops.pop();
    };
    const mayBeEmpty = (list) => {
      const scope = sourceCode.getScope(list);
      return !(
        asserted.includes(sourceCode.getText(list)) ||
        isAsserted(list, scope) ||
        isWrittenDown(list, scope)
      );
    };
    const report = (node, list) => {
      const text = sourceCode.getText(list).replace(/\s+/g, ' ');
      context.report({
        node,
        message: `This asserts nothing if the list is empty: ${text}. Assert its length first.`,
      });
    };

    return {
      FunctionDeclaration: enterFunction,
      'FunctionDeclaration:exit': leaveFunction,
      FunctionExpression: enterFunction,
      'FunctionExpression:exit': leaveFunction,
      ArrowFunctionExpression: enterFunction,
      'ArrowFunctionExpression:exit': leaveFunction,
      ForOfStatement: enterLoop,
      'ForOfStatement:exit': leaveLoop,
      ForInStatement: enterLoop,
      'ForInStatement:exit': leaveLoop,
      CallExpression(node) {
        const looped = objectOfCall(node, ['forEach', 'map', 'flatMap']);
        if (looped) loops.push({ node, list: looped });
        if (node.callee.type !== 'Identifier' || node.callee.name !== 'expect') return;
        const [actual] = node.arguments;
        if (!actual) return;
        const list = objectOfCall(actual, ['every']) ?? loops.find((loop) => mayBeEmpty(loop.list))?.list;
        if (list && mayBeEmpty(list)) report(node, list);
        asserted.push(sourceCode.getText(isSize(actual) ? actual.object : actual));
      },
      'CallExpression:exit': leaveLoop,
    };
  },
};

/** `list` in `list.forEach(…)`. */
function objectOfCall(node, methods) {
  const { type, callee } = node;
  if (type !== 'CallExpression' || callee.type !== 'MemberExpression' || callee.computed) return undefined;
  return methods.includes(callee.property.name) ? callee.object : undefined;
}

/** Whether a test of this file asserts something about this variable. */
function isAsserted(list, scope) {
  const references = list.type === 'Identifier' ? (variableOf(list, scope)?.references ?? []) : [];
  return references.some(({ identifier }) => {
    const value = isSize(identifier.parent) ? identifier.parent : identifier;
    const { parent } = value;
    return (
      parent.type === 'CallExpression' && parent.callee.name === 'expect' && parent.arguments[0] === value
    );
  });
}

function isSize(node) {
  return node.type === 'MemberExpression' && ['length', 'size'].includes(node.property.name);
}

const keepsMembers = ['map', 'entries', 'keys', 'values', 'concat', 'toSorted', 'toReversed', 'split'];

/**
 * Whether the code shows that a list has members: it is a literal with members, made from one (sorted,
 * mapped, a Set, a sample), or a constant that is one of these or is imported.
 */
function isWrittenDown(node, scope) {
  const inner = (child) => isWrittenDown(child, scope);
  switch (node?.type) {
    case 'ArrayExpression':
      return node.elements.some((element) => element.type !== 'SpreadElement' || inner(element.argument));
    case 'ObjectExpression':
      return node.properties.some(
        (property) => property.type !== 'SpreadElement' || inner(property.argument),
      );
    case 'Literal':
      return typeof node.value === 'string' ? node.value !== '' : node.value > 0;
    case 'TemplateLiteral':
      return node.quasis.some(({ value }) => value.raw !== '');
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return inner(node.expression);
    case 'Identifier':
      return isConstantWithMembers(variableOf(node, scope));
    case 'MemberExpression':
      return isImported(node, scope);
    case 'NewExpression':
      return ['Set', 'Map', 'Array'].includes(node.callee.name) && inner(node.arguments[0]);
    case 'CallExpression':
      return isMadeOfMembers(node, inner);
    default:
      return false;
  }
}

function isMadeOfMembers({ callee, arguments: [argument] }, inner) {
  if (callee.type === 'Identifier')
    return ['sample', 'Array', 'structuredClone'].includes(callee.name) && inner(argument);
  if (callee.type !== 'MemberExpression') return false;
  const { object, property } = callee;
  if (object.name === 'Object' && ['keys', 'values', 'entries'].includes(property.name))
    return inner(argument);
  if (object.name === 'Array' && property.name === 'from') {
    const length =
      argument?.type === 'ObjectExpression' && argument.properties.find(({ key }) => key?.name === 'length');
    return inner(length ? length.value : argument);
  }
  return keepsMembers.includes(property.name) && inner(object);
}

function isConstantWithMembers(variable) {
  const [definition] = variable?.defs ?? [];
  if (definition?.type === 'ImportBinding') return true;
  const declaration = definition?.node;
  return (
    declaration?.type === 'VariableDeclarator' &&
    declaration.id.type === 'Identifier' &&
    declaration.parent.kind === 'const' &&
    isWrittenDown(declaration.init, variable.scope)
  );
}

function isImported(node, scope) {
  if (node.type === 'MemberExpression') return isImported(node.object, scope);
  return node.type === 'Identifier' && variableOf(node, scope)?.defs[0]?.type === 'ImportBinding';
}

function variableOf({ name }, scope) {
  for (let one = scope; one; one = one.upper) {
    const variable = one.set.get(name);
    if (variable) return variable;
  }
  return undefined;
}
