/** Openers that turn on the reader. Source: our own list from ordinary usage. */

const opinion =
  "(think|thought|believe|feel|felt|expect|expected|assume|assumed|want|wanted|insist|keep|kept|chose|did|say|said|claim|are (so|upset|angry|asking|telling|still|contacting|writing|complaining)|would|haven't|didn't|don't)";
const told =
  '(told you|explained|informed you|advised you|asked you|stated|been over|gone over|gone through|answered (this|that|it|your question|your questions))';
const text =
  '((my|our) (last|previous|earlier|first|original|other) (email|mail|message|reply|answer|response|post)|(it|this|that|the (above|thread|email|message|ticket|instructions|guide|article)) (again|once more|properly|more carefully))';

export const impatience = [
  '^ (i am)? not sure (if|whether) you (have)? (saw|seen|received|got|read|noticed) (my|our)',
  `^ (i am not|we are not|not) (quite|really|entirely|exactly)? sure (why|how) you ${opinion}`,
  `^ (i am not|we are not|not) (quite|really|entirely|exactly)? sure what (you (expect|expected|want|are talking)|else you|more you|part of)`,
  `^ (i|we) (fail to|don't|really don't) (see|understand) (why|how) you ${opinion}`,
  '^ (i|we) fail to (see|understand)',
  `^ (i|we|<team>) (have|has|had)? already ${told} !((your|the|this|it|that|everything) *0-4 (to|with|for) (our|your|the|my|his|her|their)|for you)`,
  `^ (i|we) have (now)? (told you|explained|informed you|advised you|asked you) *0-4 (twice|repeatedly|several times|many times|more than once|<number> times|(two|three|four|five) times)`,
  '^ (i|we) (thought|believed|assumed) (i|we|it|that|this) (had|have|was|were) *0-3 (clear|explained|answered|settled)',
  '^ (please|kindly)? (re read|reread)',
  `^ (please|kindly)? read ${text}`,
  '^ (please|kindly) (see|refer to|scroll (up|down|back) to) (my|our) (last|previous|earlier|first|original) (email|mail|message|reply|answer|response|post)',
  "^ (did you (even|not|actually)|have you (even|actually)|(didn't|haven't) you) (read|look|check|checked|looked|try|tried|bother|bothered|notice|think|know)",
  "^ clearly you (did|didn't|have|haven't|don't|must|should|can|can't|misunderstood|missed|forgot|know|overlooked|kept|think|are (not|using|confused|unaware|mistaken))",
  '^ surely (you|your)',
  "^ (what part of *1-4 (do|did|don't|didn't) you|how many (more)? times (do|must|have|did) (i|we))",
  '^ (this is)? (for)? the (second|third|fourth|fifth|last|umpteenth|<number>) time (that)? (you (have (asked|written|contacted|called|sent|raised))|(i|we) (have|am|are|had)? (told|telling|explained|explaining|asked|asking|answered|answering|said|saying|sent|sending))',
];
