/** What readers are told is easy. Source: our own lists from ordinary usage. */

/** Steps in an instruction: after "just" these are imperatives and nothing else. */
export const step =
  '(click|press|tap|select|choose|pick|open|close|go to|go into|go back|log|sign|enter|type|fill|follow|restart|reboot|refresh|reload|run|download|install|uninstall|reinstall|update|upgrade|clear|delete|remove|disable|enable|activate|deactivate|turn|switch|plug|unplug|connect|disconnect|scroll|navigate|search|google|check|look|use|add|change|copy|paste|drag|upload|save|swap|replace|rename|wait|try|repeat|make a|complete|submit|register|create|configure|pay|apply|book|cancel|print|scan|insert|attach|take|move|unlock|toggle|uncheck|untick|tick|visit|order|push|pull|twist|charge|do (it|this|that|the|what|as))';

/** Invitations and favors, where "simply" is friendly. */
export const soft =
  '(reply|respond|let|tell|ask|contact|write|call|phone|ring|email|e mail|message|give|drop|send|shout|ping|text|dm|get in touch|reach out|ignore|disregard|forward|come|pop|bring|show|quote|mention|say|answer|keep|leave|return|hit reply|press reply|click reply|choose reply|hand|walk in|turn up|stop by|enjoy|sit back|relax)';

/** After these "simply" qualifies something else than a step: "simply put", "simply because". */
export const other =
  "(put|stated|said|because|by|as|a|an|the|not|no|too|that|this|for|with|due|to|in|on|of|wonderful|great|want|wants|desire|need|require|intend|would|wish|prefer|like|love|wonder|wondering|curious|browsing|amazing|delicious|get|gets|receive|receives|mean|means|accounting|my|our|we|i|us|never|can't|cannot|couldn't|won't)";

/** "Very", and what stands in for it. */
export const much =
  '(very|really|so|super|pretty|dead|extremely|incredibly|absolutely|quite|actually|fairly|relatively|surprisingly|ridiculously|wonderfully|totally|truly|simple and|quick and|nice and|fast and|that|just that|all|as)';
/** "So" also means "therefore", "that" and "as" need a partner, "quick and" is praise. */
export const ease =
  "(easy|simple|straightforward|straight forward|trivial|effortless|painless|elementary|child's play|a breeze|a piece of cake|a no brainer|a doddle|a cinch|a snap|easy peasy|a walk in the park|plain sailing|not hard|foolproof|idiot proof)";
/** "Easy to read" praises the thing; a help text, a mistake or a shop may be easy. */
export const praise =
  '(to (follow|read|find|see|miss|overlook|use|navigate|understand|remember|recognise|recognize|mix|confuse|forget|get wrong|reach|spot|tell|clean|carry|care|maintain|adjust|fit|store|wash|lose|mistake|digest|hold|love|please|misread|fall|assume|think|say|imagine)|enough|for (us|me)|on the|access|going|and (clear|short|safe))';

export const beginner =
  '(child|toddler|kid|beginner|novice|newcomer|newbie|layman|layperson|amateur|monkey|five year old|<number> year old|grandmother|grandma|granny|schoolchild|schoolboy|trainee|intern|non technical *1)';
export const knowledge =
  '(knowledge|stuff|thing|things|question|questions|rule|rules|skill|skills|information|step|concept|concepts|principle|maths|math|arithmetic|logic|physics|computer *1|operation|procedure|requirement|economics)';
