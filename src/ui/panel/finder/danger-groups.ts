import type { RedFlag } from '#src/content/records.ts';
import type { finder } from '#src/words/en/finder.ts';

export type DangerGroup = keyof typeof finder.dangerGroups;

/** The danger signs as one asks for them; what stands nowhere here is asked for last. */
export const DANGER_GROUPS: Readonly<Record<DangerGroup, readonly string[]>> = {
  nerves: ['cauda-equina', 'leg-weakness'],
  sudden: ['aortic-aneurysm', 'severe-pain', 'cannot-move'],
  fall: ['hip-fracture', 'spine-fracture', 'recent-injury', 'stress-fracture'],
  ill: ['spine-infection', 'septic-hip', 'kidney', 'swelling'],
  leg: ['leg-artery', 'leg-clot', 'clot-in-lung'],
  belly: ['pelvic-emergency', 'trapped-hernia', 'twisted-testicle'],
  cancer: ['cord-compression', 'known-cancer', 'unknown-cancer'],
  rest: ['child-limp', 'inflammatory-back-pain', 'age-and-time'],
};

/** The signs of each group, in its order; groups without any are left out. */
export function groupSigns(
  flags: readonly RedFlag[],
): readonly { readonly group: DangerGroup; readonly flags: readonly RedFlag[] }[] {
  const placed = new Set(Object.values(DANGER_GROUPS).flat());
  const names = Object.keys(DANGER_GROUPS) as DangerGroup[];
  return names.flatMap((group) => {
    const own = DANGER_GROUPS[group].flatMap((id) => flags.filter((flag) => flag.id === id));
    const all = group === 'rest' ? [...own, ...flags.filter(({ id }) => !placed.has(id))] : own;
    return all.length > 0 ? [{ group, flags: all }] : [];
  });
}
