const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What most customers do not have. Source: our own list, from the fields of address books and helpdesks. */
const often = set(
  'address2 addressline2 line2 street2 middlename middleinitial suffix nickname phone phonenumber telephone mobile ' +
    'mobilenumber mobilephone fax extension apartment suite vatnumber vatid ponumber giftmessage giftnote',
);
/** What customers have or have not by the kind of shop: it is missing where one writes it in passing. */
const sometimes = set(
  'company companyname organization organisation organizationname organisationname businessname website jobtitle',
);
/** Fields of a team's own, which an agent fills in by hand. */
const field = /(?:^|[._])(?:ticket_field_\d+|custom_fields?(?=[._]|$)|cf_\w)/;

/** How likely a variable is to be empty by its nature. */
export function emptiness(name: string): 'often' | 'sometimes' | undefined {
  const parts = name
    .toLowerCase()
    .split('.')
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''));
  // The name of a company is as missing as the company.
  const last = parts.at(-1) === 'name' ? parts.at(-2) : parts.at(-1);
  if (last === undefined) return undefined;
  return often.has(last) ? 'often' : sometimes.has(last) ? 'sometimes' : undefined;
}

export const isField = (name: string): boolean => field.test(name);
