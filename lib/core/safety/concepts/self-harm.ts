import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

const SELF = '(myself|himself|herself|themself|themselves|my self|ourselves)';

/** Self-harm and suicide. */
export const selfHarm = [
  {
    id: 'self-harm',
    level: 'emergency',
    says: [
      '(suicide|suicidal|suicidality|suicidio|suicidarme|suicidarse|suicida)',
      `(kill|kills|killing|hurt|hurting|harm|harming|cut|cuts|cutting|shoot|shooting|hang|hanging|burning) ${SELF}`,
      '(off myself|self harm*|selfharm*|self injur*|cutting again|slit my wrists|slit her wrists|slit his wrists|overdosing on purpose)',
      '(end|ending|ended|take|taking|took|finish) (my|his|her|their|own) (own life|life|all)',
      '(end it all|ending it all|end it|ending it) … (tonight|today|all|soon|life|anymore|now)',
      '(going to|gonna|want to|ready to|wants to|thinking of|thinking about|thought about) (end it|ending it|end things|ending things|not wake up|never wake up)',
      '(better off) (dead|without me|if i|if i was|if i were)',
      '(everyone|everybody|they|family|wife|husband|kids|world) … better off',
      '(not being|not be|not to be) (here|alive|around) (anymore|any more|any longer)',
      '(world|everyone|everybody|family|kids|they) … (better|happier) … (without me|if i was gone|if i were gone|if i died|if i wasnt|if i am gone|gone)',
      '(dont|do not|didnt|doesnt|does not|no longer|not) (want|wanna|wish) to (live|be alive|be here|wake up|go on|exist|keep living|keep going)',
      '(dont|do not|doesnt) wanna (live|be alive|be here|wake up|go on|exist)',
      '(want|wish|wanted|wants|wishing|wanna|ready|rather|hope|hoping) … (die|be dead|were dead|was dead|disappear forever|not alive|never born|not be here|sleep forever)',
      '(no|any|not a|no more|see no|see a) (reason|point|purpose) … (live|living|go on|going on|life|being here|alive|anymore)',
      '(whats|what is|what) (the|the whole) point … (living|life|going on|anymore|being here)',
      '(life|living) … (not worth|isnt worth|no longer worth|worthless|meaningless)',
      '(not worth|isnt worth) (living|it anymore|being alive)',
      '(thoughts|thinking|think|thinks|thought|dreaming|fantasizing) … (of|about) (death|dying|killing myself|hurting myself|ending it|ending my|jumping|suicide|being dead|driving off)',
      '(cant|cannot|dont think i can) (go on|do this anymore|take it anymore|do it anymore|keep going|live like this)',
      '(wrote|writing|left|write|leaving) … (goodbye letter*|goodbye note*|suicide note*|goodbye notes|my will and)',
      '(texted|told|said|saying|sent) … (goodbye|good bye) … (pills|gun|forever|everyone|love)',
      {
        near: [
          ['pills', 'gun', 'rope', 'knife', 'razor', 'bridge'],
          [
            'saved up',
            'stockpil*',
            'hoard*',
            'tonight',
            'end it',
            'ending it',
            'ready',
            'my head',
            'plan',
            'enough to',
          ],
        ],
        within: 6,
      },
      {
        near: [
          ['gun', 'knife', 'pistol', 'rifle', 'weapon', 'arma', 'cuchillo'],
          ['threatening', 'threatens', 'threatened', 'says', 'kill', 'shoot', 'end', 'hurt'],
        ],
        within: 8,
      },
      '(quiero morir|quiere morir|quisiera morir|quiero morirme|no quiero vivir|no quiere vivir|ya no quiero vivir|matarme|matarse|quitarme la vida|quitarse la vida|me quiero morir|no quiero estar aqui|no vale la pena vivir)',
      '(se corta|me corto|cortandose) … (brazos|brazo|piernas|munecas)',
      '(tried to|going to|want to) (hang|kill|shoot|drown) (myself|himself|herself)',
      '(want|need|wish|just want|ready for) … (it|it all|everything|this) to (be over|end|stop forever)',
      '(need|want) it all (over|to end)',
      '(have|has|had|made|got) (a plan|the means|a gun|the rope) … (die|end|over|tonight|it|kill|ready)',
      {
        near: [
          ['i have a plan', 'made a plan', 'has a plan'],
          ['over', 'end', 'die', 'tonight', 'need it', 'done'],
        ],
        within: 10,
      },
      '(driving|drive|crash|crashing|steer*|swerv*) … (into a tree|off a bridge|off the road|into traffic|into a wall|off a cliff)',
      '(jump|jumping) (off|from|in front of)',
      {
        near: [
          ['left a note', 'goodbye note', 'wrote a note', 'wrote letters', 'giving away'],
          ['missing', 'gone', 'die', 'son', 'daughter', 'teen', 'husband', 'wife', 'belongings', 'sorry', 'goodbye'],
        ],
        within: 8,
      },
      '(hacerme dano|hacerse dano|lastimarme|lastimarse|cortarme|desaparecer para siempre|acabar con todo|acabar con mi vida)',
      '(pensamientos|ganas|ideas) … (morir|muerte|suicid*|hacerme|matarme)',
      '(dont|do not|cant|cannot) see a (future|way out|way forward|reason)',
      '(no future|no way out|nothing left to live for|nothing to live for|no hope left|tired of living|tired of being alive)',
      '(bought|got|found|have|tied) … (rope|noose)',
      '(when|after|once) (im|i am) (gone|dead|not here)',
      '(stepping|step|stepped|walk|walking|jumping) … (in front of|off) … (train|bus|truck|car|bridge|roof|traffic)',
      '(use it|using it|turn it) on (myself|himself|herself)',
      '(how|ways|way|thinking|thoughts|plan|planning|want|ready) … (end things|end my life|end it all|end everything|ending things|to die|kill myself)',
    ],
    sources: [SOURCES.lifeline, SOURCES.nimh],
    examples: {
      yes: [
        "I don't want to be here anymore",
        'she keeps saying she wants to die',
        'thinking about ending it all',
        'My family would be happier without me',
        'ya no quiero vivir',
      ],
      no: ['The battery died in my meter', 'I do not want to be on the mailing list'],
    },
  },
] as const satisfies readonly SafetyConcept[];
