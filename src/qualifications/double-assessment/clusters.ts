/** Names that belong together, as they are joined two by two. */
export class Clusters {
  private readonly parents = new Map<string, string>();

  /** The name that stands for all of its cluster. */
  of(name: string): string {
    let root = name;
    for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root)) {
      root = parent;
    }
    if (root !== name) this.parents.set(name, root);
    return root;
  }

  /** Joins the clusters of two names; false when they were one already. */
  join(one: string, other: string): boolean {
    const [root, child] = [this.of(one), this.of(other)];
    if (root === child) return false;
    this.parents.set(child, root);
    return true;
  }
}
