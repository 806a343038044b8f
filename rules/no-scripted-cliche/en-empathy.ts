import type { PhraseGroup } from '../../src/lint/rule.js';

const grasp =
  '(understand|appreciate|recognize|recognise|realize|realise|acknowledge|know|get|see|can (only|well|just)? imagine|empathize with|empathise with|sympathize with|sympathise with)';
const wholly =
  '(do|completely|fully|totally|truly|really|certainly|absolutely|definitely|sincerely|perfectly|can (completely|fully|totally|only|certainly))';
const feeling = '(frustration|frustrations|disappointment|annoyance|inconvenience|anger|concern|concerns)';
const hard =
  '(frustrating|upsetting|disappointing|stressful|annoying|inconvenient|worrying|difficult|challenging|distressing|unpleasant)';
const must =
  '((must|can|may|might|would|could|will) (have been|be|feel|seem|cause|have caused)|is|are|has been|have been|was|were|feels|felt)';
const how = `how (very|truly|extremely|incredibly|deeply)? ${hard} (this|that|it|these|things|the situation|this *1-2) ${must}`;
/** After one of these the feeling has a cause with a name. */
const named =
  '(with|about|that|over|at|when|after|because|regarding|since|as|to|of|if|on|from|caused|having|not|for a|for the)';
const message =
  '“{match}” fits any complaint, so it sounds unread: name what happened to this customer, then what you do about it.';

/** Names a feeling, and nothing that shows the complaint was read. */
export const empathy: PhraseGroup = {
  message,
  phrases: [
    `(we|i) ${wholly} ${grasp} (your|the|this) ${feeling} !(${named})`,
    `(we|i) ${wholly} ${grasp} ${how} !(${named})`,
    `(we|i) ${wholly} ${grasp} how (very|truly|extremely)? ${hard} (this|that|it) must be`,
    `(we|i) ${wholly}? ${grasp} how important (this|that|it|your *1-3) (is|are|must be) (to|for) you`,
    `(we|i) ${wholly}? ${grasp} how (important|essential|crucial|vital|valuable|precious) it is (to (have|keep|feel|be able|stay|maintain|enjoy)|for (you|our *1|all *1|every *1) to)`,
    `(we|i) ${wholly}? (understand|know|appreciate) (exactly|just|precisely|fully)? how you (must|may|might)? (feel|be feeling|are feeling)`,
    `(we|i) ${wholly}? ${grasp} the (critical|great|utmost|vital)? importance of`,
    `(we|i) ${wholly} ${grasp} (the|what) (impact|effect|toll) (this|that|it)`,
    `(we|i) ${wholly}? ${grasp} how (upset|frustrated|annoyed|disappointed|worried|stressed|angry|concerned) you (must|may|might|are|will)`,
    `(we|i) ${wholly}? (understand|know|get|share|feel|hear|respect|acknowledge) your (feelings|feeling|emotions|pain|frustration|sentiment|sentiments) !(${named})`,
    '(we|i) *0-1 share your (concern|concerns|frustration|disappointment) !(about|over|that|with|at)',
    `(we|i) ${wholly}? (understand|know|get|see|appreciate) where you are coming from`,
    '(put|putting|imagine|place) (myself|ourselves) in your (shoes|position|place|situation)',
    '(would|might|should) (also|probably|certainly|definitely)? feel (exactly|just|much)? the same',
    `your (concern|concerns|frustration|feelings|anger|disappointment|annoyance) (is|are) (completely|totally|entirely|perfectly|absolutely|more than|very|quite|fully)? (valid|legitimate|understandable|justified|heard)`,
    '(we|i) *0-1 (empathize|empathise|sympathize|sympathise) with (you|the situation|your (situation|position|frustration|feelings|concern|concerns|predicament)) !(about|over)',
    'your *0-1 (concern|concerns|voice|frustration|complaint|words) (has|have) been (heard|(taken (very)? (seriously|on board|to heart)))',
    '^ (we|i) *0-1 hear you (and|loud)',
    '^ (we|i) *0-1 hear you $',
    '(take|takes|took|taken) (it|this|them|that|these|your *1-3|all *1-3|every *1-2) (very|truly|all)? to heart',
  ],
};

/** Short of an action, that is all it is; next to one it may stand. */
export const sympathy: PhraseGroup = {
  message,
  phrases: [
    `(we|i) ${grasp} (your|the|this) ${feeling} !(${named})`,
    `(we|i) ${wholly}? ${grasp} ${how} (for you)? !(${named})`,
    `(we|i) ${wholly}? ${grasp} that? *1-4 (must|can|may|might|could|will) (be|feel|seem|cause|have been|have caused) *0-2 (${hard}|frustration|disappointment|inconvenience|annoyance|stress|upset|distress|worry) (for you|to you)? $`,
    `(we|i) ${wholly}? ${grasp} that? (this|it|(this|that|the) (situation|news|delay|wait|experience|process|outcome|decision|issue)) ${must} (very|really|extremely|so|a little|a bit)? (${hard}|(less than|far from) ideal|hard to hear) (for you)? $`,
  ],
  unless: {
    nearby: [
      '(let me|let us|here is|here are)',
      '(we|i) (will|have|can|(just|already|now)? (sent|refunded|checked|fixed|asked))',
    ],
  },
};
