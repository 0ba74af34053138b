import type { ContentRecord } from '#src/content/records.ts';
import styles from './picture.module.css';
import { usePictures } from './use-record.ts';

/** What the pictures are drawn in, CSS px; the place is kept free before one has come. */
const SIZE = { width: 640, height: 427 } as const;

/** A view of the model that shows what the page says. */
export function RecordPicture({ record }: { readonly record: ContentRecord }) {
  const url = usePictures()(record.kind, record.id);
  if (!url || !record.picture) return null;
  return (
    <img className={styles.picture} src={url} alt={record.picture.alt} {...SIZE} loading="lazy" decoding="async" />
  );
}

/** The same, small, beside a name that says what it is. */
export function Thumbnail({ kind, id }: Pick<ContentRecord, 'kind' | 'id'>) {
  const url = usePictures()(kind, id);
  if (!url) return null;
  return <img className={styles.thumbnail} src={url} alt="" {...SIZE} loading="lazy" decoding="async" />;
}
