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
import { glutealAponeurosis } from './fascia/gluteal-aponeurosis.ts';
import { iliotibialTract } from './fascia/iliotibial-tract.ts';
import { thoracolumbarFascia } from './fascia/thoracolumbar-fascia.ts';
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
import { anteriorLongitudinalLigament } from './ligaments/anterior-longitudinal-ligament.ts';
import { anteriorSacroiliacLigament } from './ligaments/anterior-sacroiliac-ligament.ts';
import { iliofemoralLigament } from './ligaments/iliofemoral-ligament.ts';
import { iliolumbarLigament } from './ligaments/iliolumbar-ligament.ts';
import { inguinalLigament } from './ligaments/inguinal-ligament.ts';
import { interosseousSacroiliacLigament } from './ligaments/interosseous-sacroiliac-ligament.ts';
import { interspinousLigaments } from './ligaments/interspinous-ligaments.ts';
import { ischiofemoralLigament } from './ligaments/ischiofemoral-ligament.ts';
import { ligamentumFlavum } from './ligaments/ligamentum-flavum.ts';
import { longPosteriorSacroiliacLigament } from './ligaments/long-posterior-sacroiliac-ligament.ts';
import { posteriorLongitudinalLigament } from './ligaments/posterior-longitudinal-ligament.ts';
import { pubofemoralLigament } from './ligaments/pubofemoral-ligament.ts';
import { sacrospinousLigament } from './ligaments/sacrospinous-ligament.ts';
import { sacrotuberousLigament } from './ligaments/sacrotuberous-ligament.ts';
import { shortPosteriorSacroiliacLigament } from './ligaments/short-posterior-sacroiliac-ligament.ts';
import { supraspinousLigament } from './ligaments/supraspinous-ligament.ts';
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
import { duralSac } from './nerves/dural-sac.ts';
import { femoralNerve } from './nerves/femoral-nerve.ts';
import { genitofemoralNerve } from './nerves/genitofemoral-nerve.ts';
import { iliohypogastricNerve } from './nerves/iliohypogastric-nerve.ts';
import { ilioinguinalNerve } from './nerves/ilioinguinal-nerve.ts';
import { lateralFemoralCutaneousNerve } from './nerves/lateral-femoral-cutaneous-nerve.ts';
import { lumbarMedialBranches } from './nerves/lumbar-medial-branches.ts';
import { obturatorNerve } from './nerves/obturator-nerve.ts';
import { rootL1 } from './nerves/root-l1.ts';
import { rootL2 } from './nerves/root-l2.ts';
import { rootL3 } from './nerves/root-l3.ts';
import { rootL4 } from './nerves/root-l4.ts';
import { rootL5 } from './nerves/root-l5.ts';
import { rootS1 } from './nerves/root-s1.ts';
import { rootS2 } from './nerves/root-s2.ts';
import { rootS3 } from './nerves/root-s3.ts';
import { rootS4 } from './nerves/root-s4.ts';
import { commonFibularNerve } from './nerves/sacral-plexus/common-fibular-nerve.ts';
import { inferiorClunealNerves } from './nerves/sacral-plexus/inferior-cluneal-nerves.ts';
import { inferiorGlutealNerve } from './nerves/sacral-plexus/inferior-gluteal-nerve.ts';
import { lumbosacralTrunk } from './nerves/sacral-plexus/lumbosacral-trunk.ts';
import { middleClunealNerves } from './nerves/sacral-plexus/middle-cluneal-nerves.ts';
import { nerveToObturatorInternus } from './nerves/sacral-plexus/nerve-to-obturator-internus.ts';
import { nerveToPiriformis } from './nerves/sacral-plexus/nerve-to-piriformis.ts';
import { nerveToQuadratusFemoris } from './nerves/sacral-plexus/nerve-to-quadratus-femoris.ts';
import { posteriorFemoralCutaneousNerve } from './nerves/sacral-plexus/posterior-femoral-cutaneous-nerve.ts';
import { pudendalNerve } from './nerves/sacral-plexus/pudendal-nerve.ts';
import { sciaticNerve } from './nerves/sacral-plexus/sciatic-nerve.ts';
import { superiorGlutealNerve } from './nerves/sacral-plexus/superior-gluteal-nerve.ts';
import { tibialNerve } from './nerves/sacral-plexus/tibial-nerve.ts';
import { superiorClunealNerves } from './nerves/superior-cluneal-nerves.ts';
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
  iliofemoralLigament,
  pubofemoralLigament,
  ischiofemoralLigament,
  anteriorLongitudinalLigament,
  posteriorLongitudinalLigament,
  ligamentumFlavum,
  supraspinousLigament,
  interspinousLigaments,
  iliolumbarLigament,
  anteriorSacroiliacLigament,
  interosseousSacroiliacLigament,
  shortPosteriorSacroiliacLigament,
  longPosteriorSacroiliacLigament,
  sacrotuberousLigament,
  sacrospinousLigament,

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

  // fascia
  thoracolumbarFascia,
  glutealAponeurosis,
  iliotibialTract,
  // nerves: sac, roots and lumbar plexus
  duralSac,
  rootL1,
  rootL2,
  rootL3,
  rootL4,
  rootL5,
  rootS1,
  rootS2,
  rootS3,
  rootS4,
  femoralNerve,
  obturatorNerve,
  lateralFemoralCutaneousNerve,
  genitofemoralNerve,
  iliohypogastricNerve,
  ilioinguinalNerve,
  superiorClunealNerves,
  lumbarMedialBranches,

  // nerves/sacral-plexus
  lumbosacralTrunk,
  sciaticNerve,
  tibialNerve,
  commonFibularNerve,
  superiorGlutealNerve,
  inferiorGlutealNerve,
  posteriorFemoralCutaneousNerve,
  pudendalNerve,
  nerveToPiriformis,
  nerveToObturatorInternus,
  nerveToQuadratusFemoris,
  middleClunealNerves,
  inferiorClunealNerves,

  // skin
  skin,
];
