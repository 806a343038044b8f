import type { Macro } from '../../src/macro/types.js';

/** What rules know of one helpdesk. Whatever is not documented or seen in its source is left out. */
export interface Desk {
  readonly title: string;
  /** Syntaxes it fills in; see `src/macro/syntaxes.ts`. */
  readonly syntaxes: readonly string[];
  /** Variables that hold a customer's or agent's name: any other name variable stays empty. */
  readonly names?: readonly string[];
  /** Name variables that nobody can list, such as those of custom fields. */
  readonly otherNames?: RegExp;
  /** The customer's first name. */
  readonly firstName?: string;
  /** Further variables with a fixed spelling. */
  readonly variables?: readonly string[];
  /** A variable as written, and the text for an empty value → both in its fallback syntax. */
  readonly fallback?: (inner: string, text: string) => string;
  /** Filters that come from elsewhere and leave nothing behind. */
  readonly deadFilter?: RegExp;
  /** Prints variables in code as they stand. */
  readonly deadInCode?: true;
  /** Variables that only colleagues should read. */
  readonly internal?: RegExp;
  /** Address of a page that needs an agent's seat. */
  readonly console?: RegExp;
}

/** Every field of every owner: `customer.name`. */
const fields = (owners: string, names: string): string[] =>
  owners.split(' ').flatMap((owner) => names.split(' ').map((name) => `${owner}.${name}`));

/** An unknown filter in Liquid gives an empty text. */
const notLiquid = /\|\s*fallback\s*:/;

/**
 * Sources: the vendors' placeholder references (Zendesk, Intercom, Gorgias, Front, Salesforce, Zammad, osTicket,
 * Zoho), the code of Chatwoot, Discourse and FreeScout, and public repositories of macros (Help Scout, Freshdesk).
 */
export const desks: Readonly<Record<string, Desk>> = {
  zendesk: {
    title: 'Zendesk',
    syntaxes: ['curly', 'liquid'],
    names: fields(
      'ticket.requester ticket.assignee ticket.submitter current_user agent comment.author',
      'name first_name last_name extended_role',
    ),
    firstName: 'ticket.requester.first_name',
    variables: [
      ...[
        'ticket.requester.email',
        'ticket.assignee.email',
        'current_user.email',
        'ticket.latest_public_comment',
      ],
      ...[
        'ticket.public_comments',
        'ticket.description',
        'ticket.external_id',
        'ticket.group.name',
        'ticket.brand.name',
      ],
      ...[
        'ticket.organization.name',
        'agent.signature',
        'satisfaction.rating_url',
        'satisfaction.rating_section',
      ],
    ],
    deadFilter: notLiquid,
    deadInCode: true,
    internal: /(?:^|\.)(?:requester|submitter|organization|user)\.(?:notes|details)$/,
    console: /^https?:\/\/[^/]+\.zendesk\.com\/agent\//i,
  },
  intercom: {
    title: 'Intercom',
    syntaxes: ['curly'],
    fallback: (inner, text) => `{{${inner} | fallback: "${text}"}}`,
    console: /^https?:\/\/app\.intercom\.(?:com|io)\/a\//i,
  },
  helpscout: {
    title: 'Help Scout',
    syntaxes: ['helpscout'],
    names: fields('customer user', 'fullName firstName lastName'),
    firstName: 'customer.firstName',
    variables: ['customer.email', 'customer.company', 'conversation.number', 'mailbox.name', 'mailbox.email'],
    fallback: (inner, text) => `{%${inner},fallback=${text}%}`,
    console: /^https?:\/\/secure\.helpscout\.net\/conversation\//i,
  },
  freescout: { title: 'FreeScout', syntaxes: ['helpscout'] },
  freshdesk: {
    title: 'Freshdesk',
    syntaxes: ['curly', 'liquid'],
    names: [...fields('ticket.requester', 'name firstname lastname'), 'ticket.agent.name'],
    firstName: 'ticket.requester.firstname',
    variables: [
      ...['ticket.requester.email', 'ticket.requester.phone', 'ticket.agent.email', 'ticket.company.name'],
      ...[
        'ticket.group.name',
        'ticket.description',
        'ticket.portal_name',
        'ticket.portal_url',
        'ticket.public_url',
      ],
      ...['ticket.latest_public_comment', 'ticket.satisfaction_survey', 'helpdesk_name'],
    ],
    internal: /^ticket\.latest_private_comment$/,
    console: /^https?:\/\/[^/]+\.freshdesk\.com\/a\/tickets\//i,
  },
  front: {
    title: 'Front',
    syntaxes: ['curly'],
    firstName: 'recipient.first_name',
    variables: [
      'recipient.first_name',
      'recipient.last_name',
      'recipient.email',
      'user.first_name',
      'user.last_name',
    ],
    console: /^https?:\/\/app\.frontapp\.com\//i,
  },
  gorgias: {
    title: 'Gorgias',
    syntaxes: ['curly'],
    names: fields('ticket.customer ticket.assignee_user current_user', 'name firstname lastname full_name'),
    otherNames: /^ticket\.customer\.integrations\../,
    firstName: 'ticket.customer.firstname',
    variables: ['ticket.customer.email', 'current_user.email'],
    console: /^https?:\/\/[^/]+\.gorgias\.com\/app\//i,
  },
  hubspot: {
    title: 'HubSpot',
    syntaxes: ['curly', 'liquid'],
    console: /^https?:\/\/app[^/.]*\.hubspot\.com\//i,
  },
  salesforce: {
    title: 'Salesforce',
    syntaxes: ['hml', 'handlebars', 'salesforce'],
    console: /^https?:\/\/[^/]+\.lightning\.force\.com\//i,
  },
  kustomer: { title: 'Kustomer', syntaxes: ['curly', 'handlebars', 'hml'] },
  chatwoot: {
    title: 'Chatwoot',
    syntaxes: ['curly', 'liquid'],
    names: fields('contact agent', 'name first_name last_name'),
    firstName: 'contact.first_name',
    variables: [
      'contact.email',
      'contact.phone_number',
      'agent.email',
      'conversation.display_id',
      'inbox.name',
    ],
    fallback: (inner, text) => `{{ ${inner} | default: "${text}" }}`,
    deadFilter: notLiquid,
    deadInCode: true,
  },
  zammad: {
    title: 'Zammad',
    syntaxes: ['hash'],
    names: fields(
      'ticket.customer ticket.owner user article.created_by',
      'firstname lastname fullname login',
    ),
    firstName: 'ticket.customer.firstname',
    variables: ['ticket.customer.email', 'ticket.organization.name'],
  },
  osticket: {
    title: 'osTicket',
    syntaxes: ['percent'],
    names: [
      ...fields('ticket', 'name staff.name user.name assigned assignee.name'),
      ...fields('staff recipient', 'name'),
    ],
    otherNames:
      /^(?:ticket\.(?:(?:staff\.|user\.|assignee\.)?name|assigned)|(?:staff|recipient)\.name)(?:\.\w+)+$/,
    firstName: 'ticket.name.first',
  },
  discourse: {
    title: 'Discourse',
    syntaxes: ['percent'],
    fallback: (inner, text) => `%{${inner},fallback:${text}}`,
  },
  zoho: { title: 'Zoho', syntaxes: ['dollar'], firstName: 'Contacts.First Name' },
};

/** The helpdesk a name stands for, however it is spelled: “Help Scout”, `help-scout`, `helpscout`. */
export function findDesk(name: string): Desk | undefined {
  const key = name.toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(desks, key) ? desks[key] : undefined;
}

/** The helpdesk of a macro: what the rule's option says, or the front matter. */
export function deskOf(macro: Macro, profile?: string): Desk | undefined {
  const name = profile ?? macro.meta.platform;
  return typeof name === 'string' ? findDesk(name) : undefined;
}

export const allDesks: readonly Desk[] = Object.values(desks);

/** Whether a variable of the helpdesk holds a name; false too where nobody knows. */
export const isNameOn = ({ names = [], otherNames }: Desk, variable: string): boolean =>
  names.includes(variable) || otherNames?.test(variable) === true;

/** The variables of a helpdesk that can be listed, the customer's first name first. */
export function variablesOf({ firstName, names = [], variables = [] }: Desk): string[] {
  return [...new Set([...(firstName === undefined ? [] : [firstName]), ...names, ...variables])];
}
