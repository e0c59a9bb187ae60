/** Sizes in `rem` depend on the font size that a host page has chosen for itself. Widgets use `em` and `px`. */
export const noRootSize = {
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.name !== 'css' && tag.name !== 'html') return;
        for (const part of quasi.quasis)
          if (/\d\.?rem\b/.test(part.value.raw))
            context.report({
              node: part,
              message: 'Use em or px: rem depends on the host page’s root font.',
            });
      },
    };
  },
};
