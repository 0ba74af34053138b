import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { type Key, Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { hide, select, show } from '#src/state/actions.ts';
import { useView } from '#src/state/hooks.ts';
import { breadcrumbs, namesAreSecret, structuresInGroup, structureTree, type TreeNode } from '#src/state/selectors.ts';
import { tree as words } from '#src/words/en/tree.ts';
import { Icon } from '../parts/Icon.tsx';
import styles from './StructureTree.module.css';

export interface StructureTreeProps {
  readonly atlas: Atlas;
  /** Called when a structure was chosen, to make room for it; default: nothing. */
  readonly onChoose?: (() => void) | undefined;
}

/** All structures by group: what the model shows to the eye, for the keyboard and the ear. */
export function StructureTree({ atlas, onChoose }: StructureTreeProps) {
  const selectedId = useView((view) => (namesAreSecret(view) ? null : view.selectedId));
  const hidden = useView((view) => view.hidden);
  const tree = structureTree(atlas);
  const frame = useRef<HTMLDivElement>(null);
  const [expanded, setExpanded] = useState<ReadonlySet<Key>>(() => new Set(tree.map(rowKey)));

  useEffect(() => {
    if (selectedId === null) return;
    const trail = breadcrumbs(atlas, selectedId).map(({ id }) => groupKey(id));
    setExpanded((open) => (trail.every((key) => open.has(key)) ? open : new Set([...open, ...trail])));
    const row = requestAnimationFrame(() => {
      frame.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(row);
  }, [atlas, selectedId]);

  const selection = useMemo(() => new Set(selectedId === null ? [] : [selectedId]), [selectedId]);
  const context = useMemo(() => ({ atlas, hidden: new Set(hidden) }), [atlas, hidden]);
  const toggle = (key: Key) => setExpanded((open) => (open.has(key) ? without(open, key) : new Set([...open, key])));

  return (
    <Tree
      ref={frame}
      aria-label={words.title}
      className={styles.tree ?? ''}
      items={tree}
      selectionMode="single"
      selectedKeys={selection}
      onSelectionChange={(keys) => {
        // Choosing the selected one again empties the selection: it stays, and is flown to once more.
        const key = keys === 'all' ? null : ([...keys][0] ?? selectedId);
        if (key === null) return;
        if (isGroupKey(key)) {
          toggle(key);
          return;
        }
        select(String(key));
        onChoose?.();
      }}
      expandedKeys={expanded}
      onExpandedChange={setExpanded}
      dependencies={[context]}
    >
      {(node) => <Row node={node} context={context} />}
    </Tree>
  );
}

interface RowContext {
  readonly atlas: Atlas;
  readonly hidden: ReadonlySet<string>;
}

function Row({ node, context }: { readonly node: TreeNode; readonly context: RowContext }) {
  const children = node.kind === 'group' ? node.children : [];
  const ids = node.kind === 'group' ? structuresInGroup(context.atlas, node.id).map(({ id }) => id) : [node.id];
  const isHidden = ids.every((id) => context.hidden.has(id));
  return (
    <TreeItem id={rowKey(node)} textValue={node.name} className={styles.row ?? ''}>
      <TreeItemContent>
        <div className={styles.cells} data-hidden={isHidden || undefined}>
          {node.kind === 'group' ? (
            <Button slot="chevron" className={styles.chevron ?? ''}>
              <Icon name="chevron" size={14} />
            </Button>
          ) : (
            <span className={styles.dot} aria-hidden="true" />
          )}
          <span className={node.kind === 'group' ? styles.groupName : styles.name}>{node.name}</span>
          <Button
            className={styles.eye ?? ''}
            aria-label={isHidden ? words.show(node.name) : words.hide(node.name)}
            onPress={() => (isHidden ? show(ids) : hide(ids))}
          >
            <Icon name={isHidden ? 'eyeOff' : 'eye'} size={16} />
          </Button>
        </div>
      </TreeItemContent>
      <Collection items={children} dependencies={[context]}>
        {(child: TreeNode) => <Row node={child} context={context} />}
      </Collection>
    </TreeItem>
  );
}

/** Structures keep their id as key; groups get a mark, as both kinds share the id space. */
function rowKey(node: TreeNode): string {
  return node.kind === 'group' ? groupKey(node.id) : node.id;
}

function groupKey(id: string): string {
  return `group:${id}`;
}

function isGroupKey(key: Key): boolean {
  return String(key).startsWith('group:');
}

function without(keys: ReadonlySet<Key>, gone: Key): ReadonlySet<Key> {
  return new Set([...keys].filter((key) => key !== gone));
}
