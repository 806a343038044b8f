const salute = '(dear|hi|hello|hey|greetings|respected|(good (morning|afternoon|evening|day)))';
const esteemed = '(valued|dear|loyal|esteemed|respected|honored|honoured|cherished|beloved|our|all)';
const kind =
  '(customer|customers|client|clients|user|users|member|members|guest|guests|patron|patrons|subscriber|subscribers|shopper|passenger|passengers|policyholder|cardholder|buyer|seller|applicant|applicants|consumer|account holder|account owner|tenant|tenants|resident|residents|parent|parents|guardian|parent guardian|student|students|learner|candidate|partner|partners|taxpayer|donor|contributor|contributors|supporter|visitor|visitors|friend|friends|colleague|colleagues|reader|viewer|player|players|traveler|traveller|patient|citizen|owner|recipient|participant|participants|developer|developers|requester|reporter|sender|merchant|vendor|supplier|driver|holder)';
/** Words for whoever it may be. */
export const phrases = {
  category: [
    `^ ${salute} (our|all|to)? ${esteemed}? ${esteemed}? *0-1 ${kind}`,
    `^ ${esteemed} ${kind}`,
    `^ ${salute}? (sir|madam|sirs|mesdames|maam|ma'am|gentlemen|sir madam|sir or madam|madam or sir|sir and madam|sir madame|messrs)`,
    '^ to (whom|who|whomever|whomsoever) (it|this) (may|might|will) (concern|concerns)',
    '^ dear (all|team|everyone|concerned|person|account)',
  ],
};
