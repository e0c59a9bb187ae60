/**
 * Requires camelCase for functions, methods, variables and parameters. Data is snake_case, so the rule
 * ignores the names of properties and destructured variables: `const { tenant_id } = row`.
 */
export const camelCase = {
  create(context) {
    const check = (node) => {
      for (const name of declaredNames(node))
        if (isSnakeCase(name.name))
          context.report({
            node: name,
            message: `Rename “${name.name}” to camelCase; snake_case is for data.`,
          });
    };
    const checkFunction = (node) => {
      check(node.id);
      for (const parameter of node.params) check(parameter);
    };
    return {
      VariableDeclarator: ({ id }) => check(id),
      FunctionDeclaration: checkFunction,
      FunctionExpression: checkFunction,
      ArrowFunctionExpression: checkFunction,
      CatchClause: ({ param }) => check(param),
      ClassDeclaration: ({ id }) => check(id),
      MethodDefinition: ({ key, computed }) => !computed && check(key),
      Property: ({ key, method, computed }) => method && !computed && check(key),
      ImportSpecifier: ({ imported, local }) => imported.name !== local.name && check(local),
      ImportNamespaceSpecifier: ({ local }) => check(local),
      ImportDefaultSpecifier: ({ local }) => check(local),
    };
  },
};

function isSnakeCase(name) {
  const inner = name.replace(/^_+|_+$/g, '');
  return inner.includes('_') && inner !== inner.toUpperCase(); // SCREAMING_CASE is a constant
}

/** The identifiers that a pattern declares, except those that keep the name of a property. */
function declaredNames(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
    case 'PrivateIdentifier':
      return [pattern];
    case 'AssignmentPattern':
      return declaredNames(pattern.left);
    case 'RestElement':
      return declaredNames(pattern.argument);
    case 'TSParameterProperty':
      return declaredNames(pattern.parameter);
    case 'ObjectPattern':
      return pattern.properties
        .filter(({ shorthand }) => !shorthand)
        .flatMap((property) => declaredNames(property.value ?? property));
    default:
      return [];
  }
}
