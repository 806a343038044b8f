import { vocabulary } from '../../src/lint/rule.js';

const matter =
  '(ticket|tickets|case|chat|request|conversation|issue|thread|inquiry|enquiry|query|topic|matter|complaint)';
const this_ = '(this|the|your|that|our)';
const ticket = '(ticket|tickets|case|chat|conversation|request|session)';
const shut = '(closed|locked|archived|terminated|ended)';
const settled = '(resolved|solved|completed|done|settled)';
/** Before these the sentence speaks of a time or a condition, not of this message. */
const notYet =
  '(ensure|ensures|ensuring|until|till|once|when|after|if|that|unless|before|hope|see|sure|confirm|whether|as|while)';
const passive =
  '(is|was|has been|have been|will (now|then|automatically|shortly)? be|is being|can be|are) (now|hereby|therefore|also|automatically|officially)? (marked as|considered|considered as|deemed)?';
const answered =
  '(help|helps|helped|clarify|clarifies|clarified|answer|answers|answered|explain|explains|explained|resolve|resolves|solve|solves|solved|address|addresses|assist|assists|clear|clears|cleared|make|makes|suffice|suffices|satisfies)';
const reply =
  '(this|that|it|these|the above|my answer|our answer|(the|this) (information|info|explanation|article|guide|page|steps|link|links) *0-2)';

/** Last sentences after which there is nothing to say. Source: our own lists from ordinary usage. */
export default vocabulary({
  hope: {
    message:
      '“{match}” sounds like the last word to the reader: invite an answer instead, for example “If anything is still unclear, just reply here.”',
    phrases: [
      `^ (i|we)? (really|do|sincerely|just)? hope that? ${reply} (has|have|will|would|should|can|does)? *0-1 ${answered} *0-6 $`,
      `^ hopefully ,? ${reply} (has|have|will|would|should|can)? *0-1 ${answered} *0-6 $`,
      `(i|we) (really|do|sincerely|just)? hope that? ${reply} (has|have|will|would|should|can)? *0-1 ${answered} *0-6 $`,
      `^ (i|we)? trust that? ${reply} *0-1 ${answered} *0-6 $`,
      `^ (i|we)? (hope|trust) that? you (find|found|will find) ${reply} *0-1 (helpful|useful|clear|informative|satisfactory|in order) *0-4 $`,
      `^ (i|we)? (hope|trust) that? ${reply} (is|was|will be|has been|proves) *0-1 (helpful|useful|clear|of (help|use|assistance|service)|satisfactory|to your satisfaction|informative) *0-6 $`,
      '^ (i|we)? (hope|trust) (that|to)? (i|we)? have (been (able to|of)|helped|answered|clarified|resolved|assisted|cleared) *0-6 $',
      '^ (i|we)? hope (i|we) (was|were|could) *0-2 (help|helpful|assist|of (help|service|assistance)) *0-4 $',
    ],
    suggest: { replace: 'If anything is still unclear, just reply here' },
  },
  closed: {
    message:
      '“{match}” tells the reader not to come back: add how they can, for example “Just reply and it reopens.”',
    phrases: [
      `!${notYet} ${this_} *0-2 ${matter} ${passive} ${shut} !(by|to|on|between|from)`,
      `!${notYet} ${this_} *0-2 ${ticket} ${passive} ${settled}`,
      `!${notYet} ${this_} *0-2 ${ticket} will (now|automatically|then)? (close|end|expire)`,
      `(i|we|<team>) (will|shall|am|are|is|have|has|can|must|am going to|are going to) (now|therefore|hereby|be|also|go ahead and|gone ahead and|proceed to|already)? (close|closed|closing|lock|locked|locking|end|ended|ending|mark|marked|consider|considering) ${this_} *0-2 ${matter}`,
      `^ please? consider (this|it|the|your) ${matter}? *0-1 (${shut}|${settled})`,
      `^ (closing|locking|ending) ${this_} *0-2 ${matter}`,
    ],
  },
  refusal: {
    message: '“{match}” shuts the door on the reader: say what they can still do, or where to turn.',
    phrases: [
      '(there is)? nothing (more|further|else)? that? (we|i|<team>|support) (can|could|are able to|am able to) (do|offer|add|say)',
      '(no|not) further *0-2 (reply|replies|correspondence|response|responses|communication|discussion|assistance|support|help)',
      "(we|i|<team>) (won't|will no longer|can no longer) *0-2 (reply|respond|answer|discuss|correspond|continue)",
      "(we|i|<team>) <can't> (help|assist) (you)? (any further|further|any more|anymore|beyond)",
      '(this|our|the|my) decision (is|remains) final',
    ],
  },
  unmonitored: {
    message: '“{match}” leaves the reader nowhere to answer: name the place that is read.',
    phrases: [
      "(please)? (do not|don't) (reply|respond) (directly)? to this (email|message|mail|text|sms)",
      'replies (to this (email|message|address|number))? (are not|will not be|are never) (monitored|read|answered|checked|received)',
      "(this|our) (email|mailbox|inbox|address|email address|number|account) (is not|isn't) (monitored|read|checked|attended)",
      'this is (a|an) (unmonitored|no reply|noreply|unattended) *0-1 (address|email|mailbox|inbox|account|message)',
    ],
  },
  goodbye: {
    message: '“{match}” ends the conversation for the reader: end with an invitation to write again.',
    phrases: [
      '^ that is all (for now|from (me|us|our side))? $',
      '^ (goodbye|good bye|bye|farewell|end of (message|conversation|chat)) $',
      '^ no further action (is|will be) *0-1 (needed|required|necessary|taken) $',
    ],
  },
});
