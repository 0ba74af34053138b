/** Strokes in a 20 by 20 box. */
const PATHS = {
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'm5 5 10 10M15 5 5 15',
  search: 'M8.8 14.6a5.8 5.8 0 1 0 0-11.6 5.8 5.8 0 0 0 0 11.6ZM13 13l4 4',
  fit: 'M3 7V4a1 1 0 0 1 1-1h3M13 3h3a1 1 0 0 1 1 1v3M17 13v3a1 1 0 0 1-1 1h-3M7 17H4a1 1 0 0 1-1-1v-3M7.5 10h5M10 7.5v5',
  home: 'm3 9.5 7-6 7 6M5 8v8.5h10V8',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'M12.5 4 16 7.5 12.5 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12',
  layers: 'm10 3 7 4-7 4-7-4 7-4ZM3 10.5l7 4 7-4M3 13.5l7 4 7-4',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10ZM10 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8Z',
  eyeOff:
    'M3 3l14 14M8 4.8a7 7 0 0 1 2-.3c5 0 8 5.5 8 5.5a14 14 0 0 1-2.4 3M5 6.4A14 14 0 0 0 2 10s3 5.5 8 5.5c1.3 0 2.5-.4 3.5-.9',
  isolate: 'M10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM10 2v2.500M10 15.500V18M2 10h2.500M15.5 10H18',
  fade: 'M10 3a7 7 0 1 0 0 14V3ZM12 3.500v.01M14.5 5v.01M16.3 7.500v.01M17 10v.01M16.3 12.500v.01M14.5 15v.01M12 16.500v.01',
  back: 'M12.5 4.5 7 10l5.5 5.500',
  book: 'M10 5.500C8.500 4.300 6.300 3.800 3 4v11.500c3.300-.2 5.500.3 7 1.500 1.500-1.200 3.700-1.700 7-1.500V4c-3.300-.2-5.500.3-7 1.500ZM10 5.500V17',
  clock: 'M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 5.500V10l3 2',
  chevron: 'm7.5 4.5 5.5 5.5-5.5 5.5',
  alert: 'M10 3 2 16.500h16L10 3ZM10 8.200v4M10 14.400v.01',
  help: 'M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7.7 7.700a2.4 2.4 0 1 1 3.4 2.300c-.8.4-1.1.9-1.1 1.700M10 14.200v.01',
  sun: 'M10 13.500a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 1.800v1.700M10 16.500v1.700M1.8 10h1.700M16.5 10h1.700M4.2 4.200l1.2 1.200M14.6 14.600l1.2 1.200M15.8 4.200l-1.2 1.200M5.4 14.600l-1.2 1.2',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5 7 7 0 1 0 16.5 12Z',
  auto: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 3v14M10 3a7 7 0 0 1 0 14',
  peel: 'M3 4h14v12H3zM3 8h14M3 12h14',
  view: 'm10 2.5 6.5 3.700v7.600L10 17.500l-6.5-3.700V6.200L10 2.500ZM3.5 6.2 10 10l6.5-3.800M10 10v7.5',
  label: 'M3 9.400V4a1 1 0 0 1 1-1h5.400l7.600 7.600-6.400 6.400L3 9.400ZM6.500 6.500v.01',
  outside: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  plan: 'M6 4.500H4.500v12.500h11V4.500H14M7 3h6v3H7zM7.500 9.500h5M7.500 13h5',
  plus: 'M10 4v12M4 10h12',
  check: 'm4 10.500 4 4 8-9',
  print: 'M6 7.500V3h8v4.500M6 14H3.500V7.500h13V14H14M6 11.500h8V17H6z',
  play: 'M6 3.500v13l10.500-6.500L6 3.500Z',
  pause: 'M6.5 4v12M13.5 4v12',
  toStart: 'M4.500 4v12M15.5 4 8 10l7.500 6V4Z',
  info: 'M10 17.500a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 9v5M10 6.200v.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing for the eye only: its control carries the name. */
export function Icon({
  name,
  size = 20,
}: {
  readonly name: IconName /** CSS px, default: 20 */;
  readonly size?: number;
}) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
