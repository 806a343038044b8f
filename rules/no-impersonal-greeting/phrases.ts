const salute = '(dear|hi|hello|hey|hiya|greetings|(good (morning|afternoon|evening|day)))';
const flattery =
  '(valued|dear|loyal|esteemed|respected|honored|honoured|cherished|new|our|all|fellow|future|prospective|former|current|existing)';

/** Words for whoever the reader may be; in the plural only those whom nobody writes to as a group. */
const anyone =
  'customer client user member guest patron subscriber shopper passenger policyholder cardholder consumer resident tenant';
const someone =
  'account|~holder|account owner|applicant|candidate|buyer|seller|merchant|vendor|owner|recipient|sender|requester|reporter|student|learner|parent|guardian|parent guardian|patient|citizen|taxpayer|donor|traveller|traveler|visitor|player|reader|viewer|participant|partner|driver';
const person = [...anyone.split(' ').map((one) => `${one}|${one}s`), someone, 'account (holder|owner)'].join(
  '|',
);

/** How form letters begin. Source: our own list from ordinary usage. */
export const phrases = {
  category: [
    `^ ${salute} ${flattery}? ${flattery}? (${person})`,
    `^ ${salute} *1-2 (customer|customers|client|clients|user|users|subscriber|member|cardholder|policyholder|passenger)`,
    `^ (valued|esteemed|respected|loyal) (${person})`,
    '^ dear (friend|friends|all|team|everyone|concerned|person|account)',
    `^ (${salute}|respected) (sir|madam|ma'am|sirs|gentlemen|messrs|mesdames) ((or|and)? (sir|madam|ma'am))?`,
    '^ (sir (or|and)? madam|madam (or|and)? sir|ladies and gentlemen)',
    '^ to (whom|who|whomever|whomsoever) (it|this) (may|might) (concern|concerns)',
  ],
  /** Bows before a person. */
  ceremony: ['^ most? (esteemed|respected|honorable|honourable|honored|honoured)'],
  /** What a last name stands behind. */
  title: [
    '(mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|madam|captain|judge|reverend|rev|herr|frau|family|mister)',
  ],
};
