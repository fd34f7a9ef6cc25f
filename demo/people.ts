import type { Patient } from './model.ts';

const FIRST_RECORD = 204_401;
const FIRST_LINE = 101;

/** Given names that say "test" in so many words. */
export const GIVEN_NAMES = [
  'Sample',
  'Testa',
  'Demo',
  'Mock',
  'Example',
  'Trial',
  'Fictia',
  'Pretenda',
  'Dummy',
  'Placeholder',
  'Specimen',
  'Imagina',
] as const;

/** Family names and ages. Nobody who reads "Placeholder Ginkgo, T-204434, 555-0134" can take that for somebody. */
const PEOPLE = [
  ['Maple', '54 y'],
  ['Birch', '61 y'],
  ['Juniper', '38 y'],
  ['Oak', '72 y'],
  ['Willow', '29 y'],
  ['Cedar', '47 y'],
  ['Aspen', '66 y'],
  ['Hazel', '33 y'],
  ['Alder', '58 y'],
  ['Rowan', '15 y'],
  ['Spruce', '79 y'],
  ['Larch', '43 y'],
  ['Elder', '84 y'],
  ['Linden', '34 y'],
  ['Poplar', '50 y'],
  ['Sequoia', '69 y'],
  ['Magnolia', '41 y'],
  ['Fig', '36 y'],
  ['Yew', '63 y'],
  ['Walnut', '26 y'],
  ['Acacia', '45 y'],
  ['Almond', '52 y'],
  ['Baobab', '70 y'],
  ['Beech', '31 y'],
  ['Boxwood', '67 y'],
  ['Catalpa', '22 y'],
  ['Cherry', '66 y'],
  ['Chestnut', '75 y'],
  ['Cypress', '48 y'],
  ['Dogwood', '56 y'],
  ['Ebony', '39 y'],
  ['Elm', '64 y'],
  ['Fir', '81 y'],
  ['Ginkgo', '77 y'],
  ['Hawthorn', '46 y'],
  ['Hickory', '59 y'],
  ['Holly', '27 y'],
  ['Hornbeam', '65 y'],
  ['Jacaranda', '35 y'],
  ['Laurel', '51 y'],
  ['Locust', '68 y'],
  ['Mangrove', '49 y'],
  ['Medlar', '74 y'],
  ['Mulberry', '57 y'],
  ['Myrtle', '30 y'],
  ['Olive', '62 y'],
  ['Palm', '44 y'],
  ['Pecan', '71 y'],
  ['Pine', '53 y'],
  ['Plane', '40 y'],
  ['Quince', '60 y'],
  ['Redwood', '76 y'],
  ['Sumac', '37 y'],
  ['Sycamore', '55 y'],
  ['Tamarack', '73 y'],
  ['Teak', '32 y'],
  ['Tulip', '28 y'],
  ['Tupelo', '42 y'],
  ['Viburnum', '80 y'],
  ['Zelkova', '25 y'],
  ['Banyan', '66 y'],
  ['Buckeye', '34 y'],
  ['Carob', '58 y'],
  ['Coconut', '47 y'],
  ['Cottonwood', '78 y'],
  ['Hackberry', '61 y'],
  ['Kapok', '39 y'],
  ['Mesquite', '70 y'],
  ['Persimmon', '52 y'],
  ['Sassafras', '45 y'],
  ['Wattle', '63 y'],
  ['Whitebeam', '29 y'],
  ['Yucca', '56 y'],
  ['Neem', '68 y'],
] as const;
type FamilyName = (typeof PEOPLE)[number][0];

export const FAMILY_NAMES = PEOPLE.map(([family]) => family);

/**
 * The chart of an invented person. Record numbers begin with T-2 and telephone numbers are of the 555-01xx block, which
 * is reserved for fiction.
 */
export function patient(family: FamilyName): Patient {
  const index = FAMILY_NAMES.indexOf(family);
  return {
    name: `${family}, ${givenName(index)}`,
    mrn: `T-${FIRST_RECORD + index}`,
    age: PEOPLE[index]?.[1] ?? '',
    phone: `555-0${FIRST_LINE + index}`,
  };
}

/** "Sample Maple": how a person's own messages are signed. */
export function signed(family: FamilyName): string {
  return `${givenName(FAMILY_NAMES.indexOf(family))} ${family}`;
}

function givenName(index: number): string {
  return GIVEN_NAMES[index % GIVEN_NAMES.length] ?? GIVEN_NAMES[0];
}

/** The people who work at the invented clinic and around it, and the machines that write to it. */
export const STAFF_AND_SYSTEMS: readonly string[] = [
  'Nurse Mockingbird, RN',
  'Demi Finch, MA',
  'Front Desk Wren',
  'Testor Heron, MD',
  'Exempla Osprey, NP',
  'Refills Robin, PharmD',
  'Referral Desk Lark',
  'Practice Lead Kestrel',
  'Samplemart Pharmacy #00',
  'Mockwell Drugs',
  'Pretend Reference Lab',
  'Makebelieve Imaging',
  'Placeholder Pathology',
  'Imaginary Health Plan',
  'Nonesuch Mutual',
  'Fictional General Hospital',
  'Cedar Demo EHR',
];
