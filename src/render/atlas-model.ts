import { Box3, Color, Group, type PerspectiveCamera, Vector3, type WebGLRenderer } from 'three';
import type { Atlas } from '#src/anatomy/atlas.ts';
import { MM_PER_METRE } from '#src/anatomy/frame.ts';
import type { Simplify } from './coarsen.ts';
import { Detail } from './detail.ts';
import { type PassChoice, passOf } from './draw-plan.ts';
import type { Glb } from './glb.ts';
import { bare, createLightUniforms, followCamera, type Scheme, setScheme } from './lighting.ts';
import { createGrain } from './materials/grain.ts';
import { ACCENT, PAPER } from './materials/palette.ts';
import { mergeFile, type PickShape } from './merge.ts';
import { Outline } from './outline.ts';
import { Picker } from './picking.ts';
import { PixelBudget } from './pixel-budget.ts';
import { StateTexture, type StructureLook } from './state-texture.ts';
import { TissueMesh } from './tissue-mesh.ts';

/** A look with what picking needs. */
export interface ModelLook extends StructureLook {
  readonly selected: boolean;
  readonly pickable: boolean;
}

/** The drawn atlas: grows file by file, takes looks, is stepped once a frame. */
export class AtlasModel {
  readonly object = new Group();
  readonly picker: Picker;
  /** How many pixels the moving picture gets. */
  readonly pixels = new PixelBudget();
  /** Structures come, go or fade, or the exact picture of that is still to follow; a hover is no such change. */
  restless = false;
  private readonly atlas: Atlas;
  private readonly states: StateTexture;
  /** The light that all stands in. */
  readonly lights = createLightUniforms();
  private readonly paper = { value: new Color() };
  private readonly grain = createGrain();
  private readonly outline = new Outline(ACCENT.light);
  private readonly meshes: TissueMesh[] = [];
  private readonly detail = new Detail();
  /** Metres. */
  private readonly box: Box3;
  /** Index of the skin, -1 without one. */
  readonly skin: number;
  private looks: readonly ModelLook[] = [];
  private pointedOut = -1;

  constructor(atlas: Atlas) {
    this.atlas = atlas;
    this.picker = new Picker(atlas.structures.length);
    this.states = new StateTexture(atlas.structures);
    this.skin = atlas.structures.findIndex(({ system }) => system === 'skin');
    const corners = atlas.structures.flatMap(({ bounds: { min, max } }) => [new Vector3(...min), new Vector3(...max)]);
    this.box = new Box3().setFromPoints(corners.map((corner) => corner.divideScalar(MM_PER_METRE)));
    this.object.add(this.outline.object);
    this.setScheme('light');
  }

  /** The triangles of the skin, metres; null while its file is not in. */
  get skinShape(): Pick<PickShape, 'positions' | 'indices'> | null {
    return this.picker.shapeOf(this.skin);
  }

  /** Takes one file; structures show as soon as they are in. */
  addFile(glb: Glb, file: string): void {
    const { structures } = this.atlas;
    const { geometries, shapes } = mergeFile(glb, file, structures);
    const shared = {
      ...this.lights,
      uStates: { value: this.states.texture },
      uGrain: { value: this.grain },
      uPaper: this.paper,
    };
    for (const geometry of geometries) {
      const outermost = structures[geometry.ranges[0]?.structure ?? 0]?.depth ?? 0;
      const mesh = new TissueMesh(geometry, outermost, structures[this.skin]?.bounds ?? null, shared);
      this.meshes.push(mesh);
      this.object.add(mesh.object);
    }
    this.picker.add(shapes);
    this.arrange(0);
    this.surround();
  }

  /** @param eased false to change at once */
  setLooks(looks: readonly ModelLook[], eased: boolean): void {
    this.looks = looks;
    this.states.setLooks(looks, eased);
    bare(this.lights, looks.filter(({ opacity }) => opacity > 0).length, looks.length);
    this.picker.setPickable((structure) => looks[structure]?.pickable ?? false);
    this.arrange(0);
    this.surround();
  }

  setHovered(id: string | null, eased: boolean): void {
    this.states.setHovered(this.indexOf(id), eased);
  }

  /** Puts the line round this structure, even one that is not drawn, instead of round the selected one. */
  pointOut(id: string | null): void {
    this.pointedOut = this.indexOf(id);
    this.surround();
  }

  setScheme(scheme: Scheme): void {
    setScheme(this.lights, scheme);
    this.paper.value.copy(PAPER[scheme]);
    this.outline.setAccent(ACCENT[scheme]);
  }

  /** Called before each frame; true while a change is still under way and another frame is wanted. */
  step(deltaS: number, camera: PerspectiveCamera, renderer: WebGLRenderer): boolean {
    const { width, height } = renderer.domElement;
    const pixelRatio = renderer.getPixelRatio();
    this.outline.setViewport(width, height, pixelRatio);
    followCamera(this.lights, camera);
    // The few frames that a slow computer draws of a change show no easing, and what is half gone costs the most.
    const changing = this.states.step(deltaS, this.pixels.slow);
    // The first frame of a change is given its pixels only after this.
    const nextRatio = changing ? Math.min(pixelRatio, this.pixels.movingRatio) : pixelRatio;
    const heightPx = (height / pixelRatio) * Math.min(1, nextRatio);
    const isCoarse = this.arrange(this.detail.levels(camera, this.box, heightPx, deltaS, changing));
    this.restless = (this.restless || this.states.looksMoving) && (changing || isCoarse);
    return changing || isCoarse;
  }

  /** Makes the triangles for the moving picture, one structure a call; false when there is nothing left to do. */
  coarsenNext(simplify: Simplify): boolean {
    return this.meshes.some((mesh) => mesh.coarsenNext(simplify));
  }

  dispose(): void {
    this.outline.dispose();
    for (const mesh of this.meshes) mesh.dispose();
    this.states.dispose();
    this.grain.dispose();
    this.picker.dispose();
  }

  /** Answers whether anything is drawn with coarse triangles. @param levels how many of `COARSE_LEVELS` may be used */
  private arrange(levels: number): boolean {
    const skinIsSolid = passOf(this.states.opacity(this.skin)) === 'solid';
    const pass: PassChoice = (structure, covered) =>
      skinIsSolid && covered ? 'none' : passOf(this.states.opacity(structure));
    for (const mesh of this.meshes) mesh.setGlowing(this.states.glowing);
    return this.meshes.map((mesh) => mesh.arrange(pass, levels)).includes(true);
  }

  private surround(): void {
    const selected = this.looks.flatMap(({ selected, opacity }, index) => (selected && opacity > 0 ? [index] : []));
    this.outline.surround(this.pointedOut < 0 ? selected : [this.pointedOut], this.meshes);
  }

  private indexOf(id: string | null): number {
    return this.atlas.structures.findIndex((structure) => structure.id === id);
  }
}
