import { vocabulary } from '../../src/lint/rule.js';

const somewhat =
  '(pretty|quite|fairly|relatively|rather|very|really|still|also|a bit|kind of|only|just|so|completely)?';
const mine =
  '(department|job|area|area of (expertise|responsibility)|responsibility|problem|fault|field|remit|call|decision|concern|doing|role|place|mistake|error|issue|business|duty)';
const colleague =
  '(agent|agents|colleague|colleagues|representative|rep|reps|advisor|adviser|operator|technician|engineer|developer|developers|engineers|team|teams|department|departments|shift|trainee|intern|temp|warehouse|courier|couriers|carrier|driver|supplier|vendor|provider|partner|bank|manufacturer|contractor|subcontractor|system|systems|accountant|accounts|sales|logistics|post office|reception|receptionist|nurse|clerk|cashier)';
/** Somebody else than the writer and the reader. */
const other = `(the|our|my|another|a|some|their) (previous|last|other|first|former|different|new|junior|local|external|shipping|billing|sales|payment|delivery|hosting|support|*)? ${colleague} (you (spoke|talked|chatted|wrote|were speaking) (to|with))?`;
const guess =
  '(must have|may have|might have|seems to have|appears to have|has|have|had|clearly|obviously|apparently|simply|probably|again)?';
const blunder =
  "(forgot|forgotten|failed (you|to (tell|inform|mention|note|notice|deliver|explain|check|call|reply|update|pass|enter|log|book|follow))|messed (it|this|that|things)? up|screwed (it|this|that|things)? up|got (it|this|that|things|your *1-3) wrong|misinformed|misled|misadvised|misread|dropped the ball|let (us|you) down|mixed (it|this|that|things|*1-3)? up|mixed up|neglected|mislaid|misplaced|bungled|botched|lost (it|this|that|your|the)|made (a|an|the|this|that) *0-2 (mistake|error)|told you *0-3 (wrong|incorrect|nonsense)|gave you *0-2 (wrong|incorrect|bad|false)|(was|were) (wrong|mistaken|careless|misinformed)|is to blame|are to blame|(should have|shouldn't have|never should have) (told|sent|done|promised|offered|said|noticed|checked|known|given|refunded))";
const overworked =
  '(swamped|overwhelmed|snowed under|inundated|slammed|short staffed|understaffed|under staffed|short handed|shorthanded|overloaded|overworked|overrun|stretched|stretched thin|backed up|flooded|buried in|drowning in|run off our feet|rushed off our feet|at (full)? capacity|hectic)';
const ongoing = '(am|are|is|was|were|have been|has been|get|gets|got)';
const extremely =
  '(very|really|so|extremely|totally|completely|absolutely|incredibly|terribly|quite|a bit|a little|pretty|rather|currently|just|still|all|super|unusually|exceptionally|particularly)?';

/** Reasons that are about us, and that the reader did not ask for. Source: our own lists from ordinary usage. */
export default vocabulary({
  novice: {
    message: 'Say who helps and when: “{match}” asks the reader to feel for you instead.',
    phrases: [
      `(i am|i have been) ${somewhat} ${somewhat} new (here|to (this|it|the (job|role|team|company|desk|position|department))|at (this|the job)|in (this|the) (job|role|team|department)|on the (job|team|desk))`,
      '(i am|we are) (still|only|just) (learning (the ropes|this|how|it|the)|in training|being trained|a (trainee|beginner))',
      '(it is|this is|today is) (only|just)? my (first|second|third) (day|week|shift|month) !(back)',
      "(i|we) (was not|were not|have not been|haven't been|never got|was never|have never been|were never) (yet)? (trained|briefed|told|informed|shown|instructed|given (training|access|any))",
      '(nobody|no one|they never|no body) (ever)? (told|trained|informed|briefed|showed) (me|us)',
      '(i|we) (only|just) work here',
      '(i am|we are) (just|only|merely) (a|an|the) *0-2 (agent|assistant|messenger|reseller|middleman|intermediary|employee|volunteer|rep|intern)',
      '(i am|we are) (just|only|merely) (following|doing) (orders|procedure|instructions|the rules|protocol|(my|our) job|what)',
    ],
    // A new face may say hello.
    unless: {
      sentence: [
        '(happy|glad|delighted|excited|nice to meet|look after|taking over|take over|looking forward|love)',
        '<next-step>',
      ],
    },
  },
  jurisdiction: {
    message: 'Say who takes care of it: “{match}” tells the reader that nobody feels responsible.',
    phrases: [
      `((that|this|it|which|those|these|they) (is|was|are|were)?)? (isn't|aren't|wasn't|weren't|not|never) (really|actually|exactly|quite|strictly|something (for|in|within)|within|in|part of)? (my|our) ${mine}`,
      `(falls|fall|is|lies|lie|are) (well|far|totally|completely|entirely)? (outside|outside of|beyond) (my|our) ${mine}`,
      '((that|this|it|which) (is|was|lies))? (out of|outside|outside of|beyond) (my|our) (hands|control|influence|power)',
      '(that is|this is|it is) (a|the)? (problem|matter|issue) (of|for) (the|your|another) (bank|courier|carrier|shop|store|department|manufacturer|post office) $',
      '(have|has|had) nothing to do with (us|me|our (company|team|department|service|side|store|shop|office))',
      "(i|we|<team>) (aren't|are not|am not|isn't|is not|can't be held|can not be held|can't be|won't be) (held)? <adverb>? (responsible|liable|accountable|to blame|at fault|answerable)",
      '(i|we|<team>) (accept|take|assume|bear|have) no (responsibility|liability|blame)',
      "(i|we|<team>) (don't|can't|won't) (accept|take) (any|the)? (responsibility|liability|blame)",
      '(no fault of (ours|mine|our own|my own))',
      "(fault|mistake|error) (isn't|wasn't) (ours|mine)",
    ],
    unless: [{ tags: ['legal'] }, { before: ['<if>'] }],
  },
  busy: {
    message: 'Say when the reader gets an answer: “{match}” makes your workload their problem.',
    phrases: [
      `(<we>|things|it|everything|everyone) <adverb>? ${ongoing} ${extremely} ${overworked}`,
      `<we> <adverb>? ${ongoing} ${extremely} busy !(working|building|making|preparing|getting|on|fixing|with (your|the|a|our)|adding|writing|packing|testing|improving|creating|planning|putting|setting|finishing|moving|developing|between|(at|during) (lunch|lunchtime|noon|night|christmas|weekends|the weekend|the holidays|peak))`,
      `(things|it|everything) <adverb>? ${ongoing} ${extremely} (crazy|chaotic|mad|manic|busy|a (bit|little) (crazy|hectic)) (here|lately|recently|at the moment|right now|around here|this (week|month|morning|season)|for us|on our)`,
      `(things|it|everything) <adverb>? ${ongoing} ${extremely} (crazy|chaotic|mad|manic|busy) $`,
      '(due to|because of|owing to|given|with) (our|the|a|an|current|some|severe|unexpected|ongoing)? *0-1 (staff shortage|staff shortages|staffing shortage|staffing shortages|shortage of staff|lack of staff|understaffing|staffing issues|staffing problems|heavy workload|high workload|workload|backlog)',
      '(have|has|had|got) (a lot|so much|too much|lots|plenty) (on (my|our) (plate|plates|hands)|going on)',
      '(have|had) (so many|too many|a lot of|lots of|hundreds of|thousands of) (tickets|requests|emails|messages|customers|cases|inquiries|enquiries) (to (answer|handle|work|get|go|reply|deal)|at (the moment|present)|right now|in (our|the) (queue|inbox)|before yours|waiting|ahead)',
      "(am|are) (only|just)? (a)? (small|tiny|little) (team|company|shop|business|crew) *0-3 (can't|couldn't|won't|don't|and can only)",
      "(can't|couldn't) be everywhere (at once)?",
      "(haven't|didn't|don't|hasn't) <adverb>? (had|have|get|got|found|find) (the|any|enough)? time (to|for|yet)",
    ],
    unless: { before: ['<if>', '(that|which) you'] },
  },
  others: {
    message:
      'Speak for the company: “{match}” points at somebody else, and the reader only hears that it was not you.',
    phrases: [
      `${other} ${guess} ${blunder}`,
      `(developers|engineers|programmers|warehouse|courier|carrier|driver|supplier|night shift|day shift|weekend shift|trainee|kitchen|housekeeping|sales team|sales people|marketing) (have|has|had)? (broke|broken|forgot|forgotten|lost|missed|overlooked|ignored|delayed|damaged|mixed|misplaced|skipped|slipped)`,
      `it was (the|our|a|another) *1-3 (who|that) (forgot|broke|missed|lost|overlooked|failed|made|did|got|told|sent|gave|mixed|put|entered|typed|booked|wrote|packed)`,
      `(mistake|error|fault|oversight|failure|negligence) (of|by|from) (the|our|a|another) *0-1 ${colleague}`,
      "(courier's|carrier's|bank's|supplier's|vendor's|provider's|manufacturer's|warehouse's|driver's|agent's|colleague's|department's|team's|developer's|developers'|post office's) (fault|mistake|problem|error|responsibility|doing)",
      `(fault|blame|mistake|error) (lies|lay|is|was|rests) (entirely|solely|clearly)? (with|by|on) (the|your|our|another|their) *0-1 ${colleague}`,
      '(blame|thank) (the|our) (courier|carrier|bank|warehouse|supplier|vendor|developers|system|previous|driver) for',
      '(somebody|someone) (in|from|at|on) (another|a different|the|our) *1-3 (forgot|messed|failed|should have|got|made a)',
    ],
    // A cause is no excuse beside what is done about it, or beside "our mistake".
    unless: [
      { before: ['<if>'] },
      { question: true },
      { sentence: ['<next-step>', 'and (has|have|is|are|will)'] },
      { nearby: ['(my|our) (mistake|fault|error|responsibility|oversight)'] },
    ],
  },
});
