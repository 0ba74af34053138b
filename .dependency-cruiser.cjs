/** Who may import whom: the zones of the house, and no cycles. */
const zone = (name, from, notTo, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: notTo },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    zone(
      'anatomy-alone',
      '^src/anatomy',
      '^(src/(?!anatomy)|models|node_modules/(?!zod))',
      'anatomy imports nothing of ours',
    ),
    zone(
      'relations-plain',
      '^src/relations',
      '^(src/(?!relations|anatomy)|models|node_modules)',
      'pure functions over the graph',
    ),
    zone('words-alone', '^src/words', '^(src/(?!words)|models|node_modules)', 'words import nothing of ours'),
    zone(
      'compiler-headless',
      '^src/compiler',
      '^(src/(state|render|scene|ui|app|content|words)|node_modules/(react|@react-three))',
      'the compiler knows neither page nor store',
    ),
    {
      name: 'compiler-general',
      comment: 'only the command line loads the recipes',
      severity: 'error',
      from: { path: '^src/compiler', pathNot: '^src/compiler/(cli|commands/)' },
      to: { path: '^models' },
    },
    {
      name: 'compiler-three-where-surfaces-are-searched',
      severity: 'error',
      from: { path: '^src/compiler', pathNot: '^src/compiler/(fit|check|neighbours)/' },
      to: { path: 'node_modules/(three|three-mesh-bvh)/' },
    },
    zone(
      'math-lowest',
      '^src/compiler/math',
      '^src/compiler/(field|mesh|fit|check|gltf|commands|cli)',
      'math <- field <- mesh',
    ),
    zone(
      'field-below-mesh',
      '^src/compiler/field',
      '^src/compiler/(mesh|fit|check|gltf|commands|cli)',
      'math <- field <- mesh',
    ),
    zone(
      'mesh-below-check',
      '^src/compiler/mesh',
      '^src/compiler/(fit|check|gltf|commands|cli)',
      'mesh <- check, gltf',
    ),
    zone(
      'models-are-data',
      '^models',
      '^src/(?!anatomy|compiler/(field|math|recipe))',
      'recipes know the algebra and the words only',
    ),
    zone(
      'content-plain',
      '^src/content',
      '^(src/(state|render|scene|ui|app|compiler|words)|models/(?!atlas)|node_modules/(three|react))',
      'content knows anatomy only',
    ),
    zone(
      'state-plain',
      '^src/state/(?!hooks)',
      '^(src/(render|scene|ui|app|content|compiler)|models|node_modules/(three|react))',
      'plain values only',
    ),
    zone(
      'hooks-only-react',
      '^src/state/hooks',
      '^(src/(render|scene|ui|app|content|compiler)|models|node_modules/three)',
      'React and the store',
    ),
    zone(
      'render-imperative',
      '^src/render',
      '^(src/(?!render|anatomy)|models|node_modules/(react|@react-three))',
      'three without React',
    ),
    zone('scene-thin', '^src/scene', '^(src/(ui|compiler|content|app)|models)', 'React inside the canvas'),
    zone(
      'ui-flat',
      '^src/ui',
      '^(src/(render|scene|compiler|app)|models|node_modules/(three|@react-three))',
      'React outside the canvas',
    ),
    zone('app-composes', '^src/app', '^(src/compiler|models/(?!atlas))', 'the page never loads a recipe'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
