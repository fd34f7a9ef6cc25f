import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';
import { CANT, FEVER, PAIN, SEVERE, SUDDEN, SWOLLEN } from '../words/feelings.ts';

const BELLY = [
  ...[
    'stomach',
    'belly',
    'abdomen',
    'abdominal',
    'tummy',
    'side',
    'flank',
    'gut',
    'epigastric',
    'quadrant',
    'barriga',
    'estomago',
  ],
  ...[
    'pelvic',
    'pelvis',
    'vientre',
    'abdominals',
    'lower right',
    'right lower',
    'rlq',
    'ruq',
    'abdomen is',
    'panza',
    'tripa',
  ],
];

/** Belly and testicle. */
export const belly = [
  {
    id: 'severe-belly-pain',
    level: 'urgent',
    says: [
      {
        near: [
          BELLY,
          PAIN,
          [...SEVERE, ...SUDDEN, 'sharp', 'worsening', 'getting worse', 'worse', 'stabbing', 'rebound', 'guarding'],
        ],
        within: 6,
      },
      {
        near: [
          BELLY,
          [
            'rigid',
            'hard as',
            'board like',
            'guarding',
            'rebound',
            'peritoneal',
            'distended',
            'rock hard',
            'dura como',
            'tense',
            'excruciating',
            'unbearable',
            'insoportable',
            'ripping',
          ],
        ],
        within: 5,
      },
      {
        near: [
          BELLY,
          PAIN,
          [
            ...FEVER,
            'lightheaded',
            'passed out',
            'faint',
            'cant walk',
            'hypotension',
            'cant stand up',
            'jaundice',
            'yellow',
            'shoulder',
          ],
        ],
        within: 10,
      },
      {
        near: [
          ['pain', 'dolor'],
          ['lower right', 'right lower', 'right side'],
          ['fever', 'worse', 'move', 'nausea', 'vomit*', 'appetite', 'severe', 'sharp', 'rebound'],
        ],
        within: 8,
      },
      '(appendicitis|appendix) … (pain*|burst|rupture*|hurt*|think|signs|could)',
      '(perforated|perforation) …2 (bowel|colon|ulcer|appendix|viscus|intestine|stomach|diverticul*|gallbladder|organ)',
      '(bowel|colon|gastric|colonic|intestinal|intestine|viscus|ulcer|appendix|stomach|gallbladder) …2 (perforated|perforation)',
      '(acute appendicitis|bowel obstruction|ruptured aneurysm|aortic dissection|aortic aneurysm|mesenteric ischemia|pancreatitis|cholangitis|acute abdomen|intussusception|volvulus|peritonitis|acute liver failure|asterixis|icterus)',
      `${CANT} (keep|hold) … (down|fluids|water|anything|food)`,
      '(no puedo|no puede) retener … (agua|liquidos|nada)',
      '(vomiting|throwing up|puking|vomits|vomitando) … (all day|all night|for days|nonstop|cant stop|every|since|everything|bile|green|12 hours|24 hours|two days|2 days)',
      '(pulsatile|pulsating) … (mass|abdomen|belly)',
      {
        near: [
          ['pain', 'dolor', 'hurts'],
          ['so bad', 'severe', 'excruciating', 'unbearable', 'insoportable'],
          [
            'on the floor',
            'cant move',
            'cant stand',
            'fever',
            'chills',
            'faint',
            'throwing up',
            'vomit*',
            'side',
            'flank',
            'sweat*',
          ],
        ],
        within: 8,
      },
      {
        near: [
          ['belly button', 'navel', 'ombligo'],
          ['moved', 'right', 'lower', 'went', 'derecho'],
        ],
        within: 8,
      },
      {
        near: [
          ['vomit*', 'throwing up', 'puking', 'threw up'],
          ['green', 'bile', 'feces', 'poop', 'havent passed gas', 'passed gas', 'not passed gas'],
        ],
        within: 12,
      },
      {
        near: [
          ['peeing', 'pee', 'urine', 'urinate', 'bladder'],
          [
            'drops',
            'dribble*',
            'dribbling',
            'bursting',
            'trickle',
            'about to burst',
            'nothing comes out',
            'wont come out',
          ],
        ],
        within: 6,
      },
      {
        near: [
          ['fever', 'fiebre', 'chills'],
          ['jaundice', 'yellow', 'quadrant', 'flank'],
          [...PAIN, 'skin', 'eyes', 'tenderness'],
        ],
        within: 8,
      },
      {
        near: [
          ['belly', 'abdomen', 'stomach'],
          ['swelling', 'swelling fast', 'bloating fast', 'getting bigger', 'tight'],
          ['crash', 'accident', 'fall', 'shoulder', 'faint', 'hit', 'cirrhosis', 'fever'],
        ],
        within: 10,
      },
      {
        near: [
          PAIN,
          [
            'through to my back',
            'to my back',
            'into my back',
            'through to the back',
            'like a knife',
            'shoulder tip',
            'tip of my shoulder',
          ],
        ],
        within: 6,
      },
    ],
    sources: [SOURCES.abdomen, SOURCES.acep],
    examples: {
      yes: ['I have sharp pain in my lower belly', "he can't keep any water down", 'dolor de estómago muy fuerte'],
      no: ['That was sharp work by the front desk', 'A side note on the form'],
    },
  },
  {
    id: 'testicle-pain',
    level: 'emergency',
    says: [
      {
        near: [
          [
            'testicle',
            'testicles',
            'testicular',
            'testis',
            'testes',
            'scrotum',
            'scrotal',
            'ball',
            'balls',
            'nut',
            'ballsack',
            'testiculo',
            'testiculos',
          ],
          [
            'severe',
            'sudden',
            'suddenly',
            'pain',
            'painful',
            'hurt',
            'hurts',
            'hurting',
            'ache',
            'aching',
            ...SWOLLEN,
            'twisted',
            'dolor',
            'duele',
            'high riding',
            'tender',
            'killing me',
          ],
        ],
        within: 4,
      },
      '(testicular torsion|torsion of the testis|priapism|cremasteric|fournier*)',
      '(erection|hard on) … (hours|wont go)',
      '(erection|hard on) … for … (hours)',
      {
        near: [
          ['privates', 'testicle*', 'groin', 'down there', 'ball'],
          ['crying', 'screaming', 'one side', 'one is'],
          ['high', 'huge', 'swollen', 'red', 'bigger', 'hard', 'holding'],
        ],
        within: 10,
      },
      '(hours|hour) long erection',
    ],
    sources: [SOURCES.torsion, SOURCES.nhs999],
    examples: {
      yes: ['sudden pain in my testicle', 'My son has a swollen scrotum', 'dolor en el testículo'],
      no: ['The tennis balls for the walker', 'Is the urology referral done'],
    },
  },
] as const satisfies readonly SafetyConcept[];
