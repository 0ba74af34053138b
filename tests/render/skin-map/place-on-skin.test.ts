import { Ray, Vector3 } from 'three';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeOnSkin } from '#src/render/skin-map/place-on-skin.ts';
import { realPicker } from '#tests/support/real-picker.ts';

const fromBehind = (xMm: number, yMm: number) => new Ray(new Vector3(xMm / 1000, yMm / 1000, -1), new Vector3(0, 0, 1));

describe('placeOnSkin', () => {
  let model: Parameters<typeof placeOnSkin>[0];
  beforeAll(async () => {
    const { atlas, picker } = await realPicker();
    model = { picker, skin: atlas.structures.findIndex(({ id }) => id === 'skin') };
  });

  it('meets the side of the skin that is looked at, in mm, although the skin cannot be picked', () => {
    const [x, y, z] = placeOnSkin(model, fromBehind(-70, 30)) ?? [];
    expect([x, y]).toEqual([expect.closeTo(-70, 3), expect.closeTo(30, 3)]);
    expect(z).toBeLessThan(-80);
    expect(z).toBeGreaterThan(-130);
  });

  it('finds nothing beside the body', () => {
    expect(placeOnSkin(model, fromBehind(-400, 30))).toBeNull();
  });
});
