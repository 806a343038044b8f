const case_ = '(ticket|case|conversation|chat|thread|incident)';
const customer = '(the|a|any|our)? (customer|customers|client|clients|caller|callers)';
const text =
  '(line|lines|note|notes|part|paragraph|section|sentence|text|bit|block|reminder|comment|comments|instructions)';

/** What colleagues write to each other in a macro. Source: our own lists from ordinary usage. */
export const phrases = {
  note: [
    // What the macro is for
    '^ (only)? (use|send) this (macro|saved reply|canned response|canned reply) (when|if|for|only|to|after|in)',
    `^ (only)? (use|send) this (template|reply|response|snippet|answer) (only)? (when|if|after) ${customer}`,
    '^ (strictly)? for internal use (only)?',
    '^ internal use only',
    'this (macro|note|reply|part|section|template) is (strictly)? (for internal (use|reference|purposes)|internal only)',
    // What the customer must not read
    `(don't|never|not to) (share|forward|send|disclose|show|mention|reveal|give|paste|copy) (this|it|these|that) (macro|note|notes|part|section|page|doc|information|info)? (with|to) ${customer}`,
    `^ (please)? (don't|never) (tell|let) the (customer|client|caller)`,
    `not for (the|our)? (customer|customers|clients)$`,
    `(delete|remove|strip|cut) ((this|these|the) *0-1 ${text}?)? before (you send|you hit send|it goes out|sending|replying)$`,
    `(delete|remove|strip|cut) (this|these|the) *0-1 ${text} before (you send|sending|replying)`,
    // What to do with the case
    `^ (set|change|move) (the|this) ${case_} (status)? to (pending|on hold|hold|solved|closed|open|waiting|resolved)`,
    `^ (tag|label) (the|this) ${case_} (as|with)`,
    `^ (assign|escalate|reassign|transfer) (the|this) ${case_} (over)? to ((tier|level) <number>?|l1|l2|l3|t1|t2|t3|second line|2nd line|the *1-2 (queue|team))`,
    '^ escalate to ((tier|level) <number>?|l2|l3|t2|t3|second line|2nd line|the *1-2 queue)',
    '^ apply the *0-3 macro',
    // Where colleagues look things up
    '(see|check|consult|follow|per) (the|our) (runbook|run book|internal (wiki|docs|guide|documentation|handbook|knowledge base))',
    '^ (please)? (ask|check|post|ping) in slack !(community|workspace|connect)',
  ],
};
