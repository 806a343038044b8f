import type { Hears } from './reviewed.js';
import * as around from './surroundings.js';

/** When a phrase counts, in pattern notation, and what to write instead, best first. */
export interface Use {
  readonly instead: readonly string[];
  /** Has to stand right before the phrase. */
  readonly after?: string;
  /** Has to stand right after the phrase. */
  readonly before?: string;
  /** Must not stand anywhere in the sentence. */
  readonly unless?: string;
  /** Reports the last word of the phrase alone, and only if no name stands before it. */
  readonly only?: 'last';
}

const write = (...instead: string[]): Use => ({ instead });

/** Turning a blind eye, in every form of the verb. */
const deafOrBlind = Object.fromEntries(
  [
    ['turn', 'ignore'],
    ['turns', 'ignores'],
    ['turned', 'ignored'],
    ['turning', 'ignoring'],
  ].map(([verb, instead]) => [`${verb} a (blind eye|deaf ear) to`, write(instead!)]),
);

/** Our own phrases, whose innocence depends on what stands around them, or which retext-equality does not know. */
export const phrases: Readonly<Partial<Record<Hears, Readonly<Record<string, Use>>>>> = {
  color: {
    '^ whitelist': { instead: ['allow', 'allowlist'], before: around.object },
    '^ blacklist': { instead: ['block', 'blocklist'], before: around.object },
    whitelist: { instead: ['allow', 'allowlist'], after: around.auxiliary, before: around.object },
    blacklist: { instead: ['block', 'blocklist'], after: around.auxiliary, before: around.object },
    blacklists: write('blocklists', 'blocks'),
    whitelists: write('allowlists', 'allows'),
  },
  men: {
    guys: { instead: ['team', 'staff'], after: around.staff },
    '!(bad|good|five|nice|wise|tough|these|those|little|big|small) guys !(and dolls|dolls)': {
      instead: ['everyone', 'all', 'people'],
      unless: '(tent|tents|tarp|pegs|rope|ropes|awning|mast)',
    },
    'guys and (gals|girls)': write('everyone', 'all'),
    'you guys': write('you', 'you all'),
    'the guys': write('the team'),
    'our guys': write('our team'),
    guy: { instead: ['person'], after: around.staff },
    "(layman's|laymans|laymen's|laymens|layman) terms": write('plain terms', 'plain language'),
    'manned !(aircraft|mission|missions|flight|flights|space|spaceflight)': write('staffed'),
    'unmanned !(aerial|aircraft|vehicle|vehicles|drone|drones|flight|flights|system|systems|mission|missions)':
      write('unstaffed', 'unattended'),
    manning: {
      instead: ['staffing'],
      before:
        '(the|our|your) <adverb>? (phone|phones|desk|front desk|help desk|helpdesk|booth|chat|stand|till|tills|lines)',
    },
  },
  job: {
    'delivery (guy|man|boy)': write('courier', 'delivery driver'),
    'delivery (guys|men|boys)': write('couriers', 'delivery drivers'),
    'repair (guy|man)': write('technician'),
    'repair (guys|men)': write('technicians'),
  },
  neither: {
    'ladies and? gentlemen': write('everyone', 'all'),
    '(ladies|gents|gentlemen|fellas|lads|dudes|boys|girls)': {
      instead: ['everyone', 'all'],
      after: `${around.greeting} ,?`,
      before: ',',
    },
    '(ladies|gents|gentlemen|fellas|lads|dudes|boys|girls) $': {
      instead: ['everyone', 'all'],
      after: `${around.greeting} ,?`,
    },
    '!(they|them) (he or she|she or he|he she|she he|s he) !(they|or they|and they|them|or them)':
      write('they'),
    '!(they|them) (him or her|her or him|him her|her him) !(they|or they|them|or them)': write('them'),
    '!(their) (his or her|her or his|his her|her his) !(their|or their)': write('their'),
    '(his or hers|hers or his) !(their|theirs|or theirs)': write('theirs'),
    '(him or herself|himself or herself|herself or himself|himself herself|herself himself) !(or themselves)':
      write('themselves'),
    [`${around.anyone} *3 (when|if|once|after|before|until|because|that) he`]: {
      instead: ['they'],
      only: 'last',
      unless: around.man,
    },
    [`${around.anyone} *4 his`]: { instead: ['their'], only: 'last', unless: around.man },
    [`${around.anyone} *4 himself`]: { instead: ['themselves'], only: 'last', unless: around.man },
  },
  guess: {
    "(sir|madam|ma'am)": { instead: [], after: `(yes|no|ok|okay|${around.greeting}) ,?`, before: ',' },
    "(sir|madam|ma'am) $": { instead: [], after: `(yes|no|ok|okay|${around.greeting}) ,?` },
  },
  mind: {
    'crazy !(golf|paving|quilt|glue|horse|frog|taxi|egg)': write('hectic', 'unbelievable', 'wild'),
    'sanity (check|test)': write('check', 'quick check'),
    'sanity (checks|tests)': write('checks', 'quick checks'),
  },
  body: {
    'dumb !(terminal|terminals|phone|phones|tv|tvs|switch|switches|bell|bells|waiter|waiters|device|devices|bulb|bulbs|display)':
      write('silly', 'basic'),
    'dumbed down': write('simplified'),
    crippling: write('severe'),
    cripples: write('slows down', 'weakens'),
    lame: {
      instead: ['weak', 'disappointing'],
      before: '(excuse|excuses|joke|jokes|pun|answer|answers|reply|replies|response|reason|apology|attempt)',
    },
    'lame !(horse|dog|leg|duck)': {
      instead: ['disappointing', 'weak'],
      after: '(so|pretty|really|kinda|totally|sounds|sound|seems|seem|feels|feel)',
      unless: '(horse|pony|mare|dog|cat|cow|leg|paw|hoof|vet)',
    },
    'blind to': { instead: ['unaware of'], after: around.be, before: around.determiner },
    'deaf to': { instead: ['unmoved by'], after: around.be, before: around.determiner },
    'fall on deaf ears': write('go unheard'),
    'fell on deaf ears': write('went unheard'),
    'fallen on deaf ears': write('gone unheard'),
    ...deafOrBlind,
  },
  dated: {
    'able bodied': write('non-disabled'),
    '(differently|specially) abled': write('disabled'),
    'hearing impaired': write('deaf or hard of hearing'),
    handicapped: { instead: ['accessible'], before: around.accessible },
    handicap: { instead: ['accessible'], before: around.accessible },
    'handicap accessible': write('accessible'),
    'mentally handicapped': write('with a learning disability'),
    'third world country': write('developing country'),
    'third world countries': write('developing countries'),
  },
  pity: {
    'wheelchair bound': {
      instead: ['wheelchair-using'],
      before: '(<customer>|people|~person|~visitor|~traveler|~traveller|~patient|~resident|~student)',
    },
    'wheelchair bound !(<customer>)': write('using a wheelchair', 'a wheelchair user'),
    '(suffer from)': { instead: ['live with', 'have'], before: around.condition },
    '(suffers from)': { instead: ['lives with', 'has'], before: around.condition },
    '(suffering from|afflicted with)': { instead: ['living with', 'with'], before: around.condition },
  },
  category: {
    'the elderly $': write('older people'),
    'the elderly': { instead: ['older people'], before: '(,|and|or|who|are|in|with|to|at|can|may|as|from)' },
    'the disabled $': {
      instead: ['disabled people'],
      after: '(for|of|by|to|and)',
      unless: '(enable|enabled)',
    },
    'illegal (alien|immigrant)': write('undocumented immigrant'),
    'illegal (aliens|immigrants)': write('undocumented immigrants'),
  },
  slavery: {
    'master (and|or)? slave !(cylinder|cylinders)': write('primary and secondary', 'primary and replica'),
    slave: { instead: ['secondary', 'replica'], before: around.equipment },
  },
  vote: {
    'grandfathered in': write('kept on the old terms', 'exempted'),
    'grandfathered into': write('kept on'),
    grandfather: {
      instead: ['exempt'],
      after: "(will|can|could|would|to|can't|won't)",
      before: '(you|your|them|their|existing|current|any|all|these|those|this)',
    },
  },
  insult: {
    gypped: write('cheated'),
    'idiot proof': write('foolproof'),
  },
  native: {
    '(pow wow|powwow)': {
      instead: ['meeting', 'chat'],
      after: '(quick|little|team|internal|another|(have|had) a)',
    },
    'low man on the totem pole': write('most junior person'),
    tribe: { instead: ['community'], after: '(join|joining|joined|part of|welcome to) (our|the)' },
  },
  apart: {
    '!(show|shows|showed|give|gives|gave|send|sends|sent|bring|brings|get|gets|find|finds|offer|offers|tell|tells|help|helps|suggest|suggests|introduce|introduces|recommend|recommends) you people !(who|that|you|near|in|from)':
      write('you'),
  },
  normal: {
    'normal people': write('most people'),
    'normal customers': write('other customers', 'most customers'),
    'normal users': {
      instead: ['most users', 'other users'],
      unless:
        '(admin|admins|administrator|administrators|root|sudo|superuser|moderator|moderators|guest|guests|role|roles|rights|privileges|permission|permissions|access)',
    },
  },
  age: {
    [`even your ${around.elder} (can|could|will|would)`]: {
      instead: ['anyone can'],
      before: '(use|do|set|install|follow|figure|understand|manage|work)',
    },
  },
};
