import type { Word } from './address-words';

/**
 * USPS Publication 28, Appendix C1: street suffixes and their spellings, and a few that it lacks. The first list are words that hardly ever occur
 * in the name of a place; those of the second name parks, hills and towns as often as streets.
 */
const STRONG = new Set(
	'aly allee alley ally ave av aven avenu avenue avn avnue blvd boul boulevard boulv blv bvd byp bypass byps cir circ circl circle crcl crcle cr cirs ct court crt cts courts cswy causeway cres crescent crsent crst xing crossing crssng cv cove dr driv drive drv drs expy expressway expwy fwy freeway freewy frwy hwy highway highwy hgwy hiway hiwy hway ln lane loop lp pkwy parkway parkwy pkway pky parkways pkwys pwy py pike pl place plz plaza plza rd road rds roads row sq sqr sqre squ square st street strt str sts streets ter terr terrace tpke turnpike turnpk tpk trce trace trl trail trails trls trak wy way walk run path pass rte rt skwy skyway spur mews circl grade turn cutoff'.split(
		' ',
	),
);
const WEAK = new Set(
	'anx annex arc arcade bch beach bnd bend blf bluf bluff blfs bluffs bottom br branch brg bridge brk brook brks brooks burg bgs cp camp cyn canyon cape ctr cen cent center centr centre ctrs centers clf cliff cliffs clb club cmn common commons cor corner cors corners crse course crk creek curv curve dl dale dam dv divide est estate ests estates ext extension fall fls falls fry ferry fld field flds fields flt flat flts flats frd ford frst forest forests frg forge frk fork frks forks ft fort gdn garden gdns gardens gtwy gateway gln glen grn green greens grv grove groves hbr harbor harbour hvn haven hts heights hl hill hls hills holw hollow inlt inlet is island islands isle isles jct junction ky key kys keys knl knol knoll knls knolls lk lake lks lakes land lndg landing lgt light lights lck lock locks ldg lodge mall mnr manor manors mdw meadow mdws meadows ml mill mls mills msn mission mtwy motorway mt mount mtn mountain mtns mountains nck neck orch orchard oval ovl opas overpass park psge passage pne pine pnes pines pln plain plns plains pt point pts points prt port ports pr prairie radl ramp rnch ranch rpd rapid rapids rst rest rdg ridge rdgs ridges riv river shl shoal shoals shr shore shrs shores spg spring spgs springs sta station strm stream smt summit trfy trafficway tunl tunnel un union upas underpass vly valley vlys valleys via viaduct vw view vws views vlg village villages vl ville vis vista wls wells well woods wall close gate quay mews canal concourse'.split(
		' ',
	),
);

/** Whether a word ends a street and hardly ever a town: "St", "Avenue". */
export const isStrongSuffix = (word: Word | undefined): boolean => STRONG.has(word?.key ?? '');
/** Whether a word ends streets and places alike: "Park", "Hills". */
export const isWeakSuffix = (word: Word | undefined): boolean => WEAK.has(word?.key ?? '');
export const isSuffix = (word: Word | undefined): boolean => isStrongSuffix(word) || isWeakSuffix(word);
