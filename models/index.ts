import type { StructureRecipe } from '#src/compiler/recipe.ts';
import { femur } from './bones/femur.ts';
import { hipBone } from './bones/hip-bone.ts';
import { l1 } from './bones/l1.ts';
import { l2 } from './bones/l2.ts';
import { l3 } from './bones/l3.ts';
import { l4 } from './bones/l4.ts';
import { l5 } from './bones/l5.ts';
import { rib11 } from './bones/rib-11.ts';
import { rib12 } from './bones/rib-12.ts';
import { sacrum } from './bones/sacrum.ts';
import { t11 } from './bones/t11.ts';
import { t12 } from './bones/t12.ts';
import { acetabularLabrum } from './joints/acetabular-labrum.ts';
import { discL1L2 } from './joints/disc-l1-l2.ts';
import { discL2L3 } from './joints/disc-l2-l3.ts';
import { discL3L4 } from './joints/disc-l3-l4.ts';
import { discL4L5 } from './joints/disc-l4-l5.ts';
import { discL5S1 } from './joints/disc-l5-s1.ts';
import { discT12L1 } from './joints/disc-t12-l1.ts';
import { facetJointL1L2 } from './joints/facet-joint-l1-l2.ts';
import { facetJointL2L3 } from './joints/facet-joint-l2-l3.ts';
import { facetJointL3L4 } from './joints/facet-joint-l3-l4.ts';
import { facetJointL4L5 } from './joints/facet-joint-l4-l5.ts';
import { facetJointL5S1 } from './joints/facet-joint-l5-s1.ts';
import { hipCartilage } from './joints/hip-cartilage.ts';
import { pubicSymphysis } from './joints/pubic-symphysis.ts';
import { sacroiliacCartilage } from './joints/sacroiliac-cartilage.ts';
import { inguinalLigament } from './ligaments/inguinal-ligament.ts';
import { iliocostalisLumborum } from './muscles/back/iliocostalis-lumborum.ts';
import { interspinalesLumborum } from './muscles/back/interspinales-lumborum.ts';
import { intertransversariiLaterales } from './muscles/back/intertransversarii-laterales.ts';
import { intertransversariiMediales } from './muscles/back/intertransversarii-mediales.ts';
import { longissimusThoracis } from './muscles/back/longissimus-thoracis.ts';
import { lumbarRotatores } from './muscles/back/lumbar-rotatores.ts';
import { multifidusL1 } from './muscles/back/multifidus-l1.ts';
import { multifidusL2 } from './muscles/back/multifidus-l2.ts';
import { multifidusL3 } from './muscles/back/multifidus-l3.ts';
import { multifidusL4 } from './muscles/back/multifidus-l4.ts';
import { multifidusL5 } from './muscles/back/multifidus-l5.ts';
import { quadratusLumborum } from './muscles/back/quadratus-lumborum.ts';
import { gemellusInferior } from './muscles/hip/gemellus-inferior.ts';
import { gemellusSuperior } from './muscles/hip/gemellus-superior.ts';
import { gluteusMaximus } from './muscles/hip/gluteus-maximus.ts';
import { gluteusMedius } from './muscles/hip/gluteus-medius.ts';
import { gluteusMinimus } from './muscles/hip/gluteus-minimus.ts';
import { iliacus } from './muscles/hip/iliacus.ts';
import { obturatorExternus } from './muscles/hip/obturator-externus.ts';
import { obturatorInternus } from './muscles/hip/obturator-internus.ts';
import { piriformis } from './muscles/hip/piriformis.ts';
import { psoasMajor } from './muscles/hip/psoas-major.ts';
import { quadratusFemoris } from './muscles/hip/quadratus-femoris.ts';
import { tensorFasciaeLatae } from './muscles/hip/tensor-fasciae-latae.ts';
import { adductorBrevis } from './muscles/thigh/adductor-brevis.ts';
import { adductorLongus } from './muscles/thigh/adductor-longus.ts';
import { adductorMagnus } from './muscles/thigh/adductor-magnus.ts';
import { bicepsFemorisLongHead } from './muscles/thigh/biceps-femoris-long-head.ts';
import { gracilis } from './muscles/thigh/gracilis.ts';
import { pectineus } from './muscles/thigh/pectineus.ts';
import { rectusFemoris } from './muscles/thigh/rectus-femoris.ts';
import { sartorius } from './muscles/thigh/sartorius.ts';
import { semimembranosus } from './muscles/thigh/semimembranosus.ts';
import { semitendinosus } from './muscles/thigh/semitendinosus.ts';
import { vastusLateralis } from './muscles/thigh/vastus-lateralis.ts';
import { coccygeus } from './muscles/trunk/coccygeus.ts';
import { externalOblique } from './muscles/trunk/external-oblique.ts';
import { skin } from './skin/skin.ts';

/** Every structure of the atlas; the order is the order in `atlas.json`. */
export const RECIPES: readonly StructureRecipe[] = [
  // bones
  hipBone,
  sacrum,
  femur,
  l1,
  l2,
  l3,
  l4,
  l5,
  t11,
  t12,
  rib11,
  rib12,

  // joints
  discT12L1,
  discL1L2,
  discL2L3,
  discL3L4,
  discL4L5,
  discL5S1,
  facetJointL1L2,
  facetJointL2L3,
  facetJointL3L4,
  facetJointL4L5,
  facetJointL5S1,
  sacroiliacCartilage,
  hipCartilage,
  acetabularLabrum,
  pubicSymphysis,

  // ligaments
  inguinalLigament,

  // muscles/hip
  gluteusMaximus,
  gluteusMedius,
  gluteusMinimus,
  tensorFasciaeLatae,
  piriformis,
  gemellusSuperior,
  gemellusInferior,
  obturatorInternus,
  obturatorExternus,
  quadratusFemoris,
  psoasMajor,
  iliacus,

  // muscles/thigh
  rectusFemoris,
  vastusLateralis,
  sartorius,
  pectineus,
  adductorLongus,
  adductorBrevis,
  adductorMagnus,
  gracilis,
  bicepsFemorisLongHead,
  semitendinosus,
  semimembranosus,

  // muscles/back
  iliocostalisLumborum,
  longissimusThoracis,
  lumbarRotatores,
  interspinalesLumborum,
  intertransversariiLaterales,
  intertransversariiMediales,
  multifidusL1,
  multifidusL2,
  multifidusL3,
  multifidusL4,
  multifidusL5,
  quadratusLumborum,

  // muscles/trunk
  externalOblique,
  coccygeus,

  // skin
  skin,
];
