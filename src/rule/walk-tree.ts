/** A tree of what must hold: groups and negations of tests and of other provisions' verdicts. */
type Logic<Tree> =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Tree[] }
  | { readonly kind: 'not'; readonly part: Tree }
  | { readonly kind: 'test' | 'provision' };

type Kind<Tree, Name> = Extract<Tree, { readonly kind: Name }>;

/** What a fold makes of each kind of node, from what it made of the parts. */
export interface TreeFold<Tree extends Logic<Tree>, Result> {
  readonly group: (group: Kind<Tree, 'all' | 'any'>, parts: readonly Result[]) => Result;
  readonly not: (negation: Kind<Tree, 'not'>, part: Result) => Result;
  readonly test: (test: Kind<Tree, 'test'>) => Result;
  readonly provision: (reference: Kind<Tree, 'provision'>) => Result;
}

/** Takes a tree to pieces from its leaves up; every executor and every tool is such a fold. */
export const foldTree = <Tree extends Logic<Tree>, Result>(
  tree: Tree,
  fold: TreeFold<Tree, Result>,
): Result => {
  switch (tree.kind) {
    case 'all':
    case 'any':
      return fold.group(
        tree as Kind<Tree, 'all' | 'any'>,
        tree.parts.map((part) => foldTree(part, fold)),
      );
    case 'not':
      return fold.not(tree as Kind<Tree, 'not'>, foldTree(tree.part, fold));
    case 'test':
      return fold.test(tree as Kind<Tree, 'test'>);
    case 'provision':
      return fold.provision(tree as Kind<Tree, 'provision'>);
  }
};

/** The trees that a tree is made of. */
export const partsOf = <Tree extends Logic<Tree>>(tree: Tree): readonly Tree[] => {
  if ('parts' in tree) return tree.parts;
  return 'part' in tree ? [tree.part] : [];
};

/** The fold that puts a tree together again, with every part replaced by what `change` makes of it. */
export const changing = <Tree extends Logic<Tree>>(change: (part: Tree) => Tree): TreeFold<Tree, Tree> => ({
  group: (group, parts) => change({ ...(group as Tree), parts }),
  not: (negation, part) => change({ ...(negation as Tree), part }),
  test: (test) => change(test as Tree),
  provision: (reference) => change(reference as Tree),
});

/** The tree with every part replaced by what `change` makes of it, from the leaves up. */
export const mapTree = <Tree extends Logic<Tree>>(tree: Tree, change: (part: Tree) => Tree): Tree =>
  foldTree(tree, changing(change));
