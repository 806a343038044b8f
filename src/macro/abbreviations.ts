/** In any case: units, months, days, and abbreviations from Latin. */
const inAnyCase = new Set(
  `
    al apr aug bbl bbls ca cap cca cent cf cit con cp cu cwt dec doz ead etc feb ff fl fri ft gal gr gro hr
    ibid id in inc jan jul jun kt lb lbs ltd mar mi min mon nem nov oct op oz pro pt qt sat sec sep sept seq
    sic sq stat sun tbsp tem thu thurs tsp tue tues viz wed yd yds
  `
    .trim()
    .split(/\s+/),
);

/** As they are written: titles, counties, states and streets. */
const asWritten = new Set(
  `
    Ala Alta Amb Amd Ariz Ark Atty Ave Beds Berks Bldg Bldgs Blvd Br Brig Bucks Cal Calif Cambs Capt Cdr
    Ches Co Col Colo Conn Corn Cumb Dak Del Derbs Derbys Dev Dor Dr Dur Fla Fr Ft Fwy Ga Gen Glos Gov Hants
    Here Heref Herts Hon Hunts Hwy Ia Id Ida Ill Ind Jr Kan Kans Ken Ky La Lancs Leics Lincs Lt Maj Man Mass
    Md Mddx Me Messrs Mex Mgr Mich Middx Minn Miss Mlle Mme Mmes Mo Mont Mr Mrs Ms Mses Msgr Mss Mt Mx Nat
    Natl Neb Nebr Nev Norf Northants Northd Northumb Notts Ok Okla Ont Ore Oxon Pa Pen Penn Penna Ph Pk Pkwy
    Po Pres Prof Pt Que Rd Rep Rev Rt Rte Rut Salop Sask Sec Sen Sgt Shrops Snr Som Sq Sr Ssx St Staf Staffs
    Suff Supt Sx Sy Tenn Terr Tex Treas Ut Va Vt War Warks Warw Wash Westm Wilts Wis Wisc Wo Worcs Wyo Yorks
    Yuk
  `
    .trim()
    .split(/\s+/),
);

/** A letter, or a number such as that of a list. */
const short = /^(?:[A-Za-z]|\d{1,3})$/;

/** Letters of the longest of them, “Northants”. */
export const longestAbbreviation = 9;

/** Whether retext-english takes a full stop behind the word for a part of it. Facts from parse-english and parse-latin. */
export function isAbbreviation(word: string): boolean {
  return short.test(word) || asWritten.has(word) || inAnyCase.has(word.toLowerCase());
}
