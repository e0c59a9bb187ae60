/**
 * Functions, methods, variables and parameters are camelCase. Data is snake_case, so the rule looks neither at the names of
 * properties nor at what is destructured: `const { tenant_id } = row`.
 */
export const camelCase = {
  create(context) {
    const check = (node) => {
      for (const name of declaredNames(node))
        if (isSnakeCase(name.name))
          context.report({
            node: name,
            message: `Name it in camelCase: snake_case is for data. Not “${name.name}”.`,
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

/** The names that a pattern gives, apart from those that data has already. */
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
