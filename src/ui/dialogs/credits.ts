export interface Credit {
  readonly name: string;
  readonly line: string;
  readonly licence: string;
  readonly url: string;
}

/** The data that the fitted shapes were measured against. */
export const DATA_CREDITS: readonly Credit[] = [
  {
    name: 'BodyParts3D',
    line: '© The Database Center for Life Science. Mitsuhashi N et al., Nucleic Acids Res 2009;37:D782-5.',
    licence: 'CC BY-SA 2.1 Japan',
    url: 'https://doi.org/10.1093/nar/gkn613',
  },
  {
    name: 'Visible Human lower extremity geometry',
    line: 'Andreassen TE et al., “Three-dimensional lower extremity musculoskeletal geometry of the Visible Human Female and Male”, Sci Data 2022.',
    licence: 'CC BY 4.0',
    url: 'https://doi.org/10.1038/s41597-022-01905-2',
  },
  {
    name: 'MakeHuman base mesh',
    line: 'MakeHuman Community.',
    licence: 'CC0',
    url: 'http://www.makehumancommunity.org/',
  },
];

/** The work of others that runs in the page. */
export const SOFTWARE_CREDITS: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'three.js, React Three Fiber, drei, three-mesh-bvh, meshoptimizer', licence: 'MIT' },
  { name: 'React, Zustand, MiniSearch, Zod, uqr, ts-fsrs', licence: 'MIT' },
  { name: 'React Aria Components', licence: 'Apache 2.0' },
  { name: 'Source Sans 3, © Adobe', licence: 'SIL Open Font License 1.1' },
];
