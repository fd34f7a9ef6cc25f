import type { SafetyConcept } from '../concept.ts';
import { SOURCES } from '../sources.ts';

/** Self-harm, harm to others, danger at home, overdose and poisoning. */
export const mindAndDanger = [
  {
    id: 'self-harm',
    level: 'emergency',
    says: [
      'suicid*',
      '(kill|hurt|harm|cut|cutting|hurting|harming|killing|shoot|hang) (myself|himself|herself|themself|themselves|my self)',
      '(self harm*|selfharm*)',
      '(end|ending|take|taking) (my|his|her|it|their) (own life|life|all)',
      '(end it all|ending it all|better off dead|better off without me|better off if i)',
      '(dont|do not|didnt|doesnt|no longer|not) (want|wanna|wish) to (live|be alive|be here|wake up|go on|exist)',
      '(dont|do not) wanna (live|be alive|be here|wake up|go on)',
      '(want|wish|wanted|wants|wishing|wanna|ready) … (die|be dead|were dead|was dead|disappear forever)',
      '(no|any|dont see a|not a) reason … (live|living|go on|going on)',
      '(thoughts|thinking) … (of|about) … (death|dying|killing|hurting myself|ending)',
      '(cant|cannot) (go on|do this anymore|take it anymore)',
      '(quiero morir*|no quiero vivir|matarme|quitarme la vida|suicidar*)',
    ],
    sources: [SOURCES.lifeline, SOURCES.nimh],
    examples: { yes: ["I don't want to be here anymore", 'she keeps saying she wants to die', 'thinking about ending it all'], no: ['The battery died in my meter', 'I do not want to be on the mailing list'] },
  },
  {
    id: 'harm-to-others',
    level: 'emergency',
    says: ['(kill|hurt|shoot|stab|harm|attack) (him|her|them|someone|somebody|people|my wife|my husband|my kids|my child|my children|my baby|my boss|my mother|my father)', 'homicidal', 'voices … telling', '(voices|voice) … (tell*|told) … (hurt|kill|die)'],
    sources: [SOURCES.medline, SOURCES.nimh],
    examples: { yes: ['I am afraid I will hurt my baby', 'The voices tell me to kill'], no: ['The shot did not hurt', 'These prices are killing me'] },
  },
  {
    id: 'danger-at-home',
    level: 'urgent',
    says: ['(hits|hit|beats|beat|chokes|choked|strangled|punches|punched|kicked|threatens|threatened|attacked|raped|assaulted) (me|us|my kids|my daughter|my son|my child|my mother)', '(afraid|scared) of my (husband|wife|partner|boyfriend|girlfriend|ex|son)', '(afraid|scared) (of him|to go home)', '(not|dont feel|do not feel|isnt) safe … home', '(domestic violence|domestic abuse|being abused|is abusing)', 'abusive (husband|partner|boyfriend|wife)', '(raped|sexually assaulted)'],
    sources: [SOURCES.hotline, SOURCES.medline],
    examples: { yes: ['my partner choked me last night', 'I am scared to go home'], no: ['Another patient was called before us', 'The office is close to home'] },
  },
  {
    id: 'overdose-or-poison',
    level: 'emergency',
    says: ['(overdos*|od on|oded)', '(took|taken|swallowed|ate|drank|drunk|swallow*) … (too many|too much|whole bottle|all my|all of my|all his|all her|bottle of|handful|double dose|bleach|antifreeze|battery|batteries|magnet*|detergent|poison*|cleaner|pods)', '(poisoned|poisoning|carbon monoxide)', 'double … (dose|dosed) … (insulin|warfarin|opioid|heart|blood)', 'sobredosis'],
    sources: [SOURCES.poison, SOURCES.acep],
    examples: { yes: ['I took too many of my sleeping pills', 'my toddler swallowed a button battery'], no: ['That took too long', 'The remote needs a battery'] },
  },
  {
    id: 'withdrawal',
    level: 'urgent',
    says: ['(withdrawal*|withdrawing|detoxing) … (shak*|sweat*|seiz*|vomit*|bad|from|symptom*|started)', '(withdrawal|withdrawals)', '(hallucinat*|seeing things|hearing voices|paranoid|delirium|delirious)'],
    sources: [SOURCES.medline, SOURCES.poison],
    examples: { yes: ['I ran out and I am in withdrawal', 'He is hearing voices again'], no: ['The bank shows a transfer', 'I can hear you fine'] },
  },
] as const satisfies readonly SafetyConcept[];
