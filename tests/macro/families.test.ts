import { expect, test } from 'vitest';
import { classify } from '../../src/macro/families.js';

test.each([
  ...[
    'first_name',
    'requester.name',
    'ticket.requester.firstname',
    'customer',
    'Client.PreferredName',
    'username',
  ].map((name) => [name, 'name person']),
  ...[
    'ticket.name.first',
    'contact',
    'Customer’s Name',
    'primary_first_name',
    'Recipient.FirstName',
    'name',
  ].map((name) => [name, 'name person']),
  ...[
    'agent',
    'current_user.first_name',
    'ticket.staff.name.first',
    'ticket.assignee.name',
    'Your Name',
    'sender',
  ].map((name) => [name, 'name agent']),
  ...['Customer Support Team', 'support_agent', 'Support Team Member', 'teammate.first_name'].map((name) => [
    name,
    'name agent',
  ]),
  ...['company_name', 'organization.name', 'orders[0].name', 'plan_name', 'helpdesk_name', 'state_name'].map(
    (name) => [name, 'name other'],
  ),
  ...[
    'date',
    'ETA',
    'deadline',
    'timeFrame',
    'sla',
    'when',
    'business_hours',
    'days_left',
    'created_at',
    'reply_by',
  ].map((name) => [name, 'value time']),
  ...[
    'orderdate',
    'refund_date',
    'end_of_trial_date',
    'number of days',
    'DATE / week of',
    'amount of time',
  ].map((name) => [name, 'value time']),
  ...['amount', 'total_price', 'refund_amount', 'amount_due', 'AmountDue', 'refund', 'order.total'].map(
    (name) => [name, 'value money'],
  ),
  ...['answer', 'solution', 'next_steps', 'workaround', 'instructions'].map((name) => [
    name,
    'value solution',
  ]),
  ...['reason', 'root_cause', 'reason_for_delay', 'issue', 'error_message'].map((name) => [
    name,
    'value reason',
  ]),
  ...['url', 'tracking_link', 'trackingUrl', 'href', 'guide_link', 'link to survey', 'chat_with_us_link'].map(
    (name) => [name, 'url link'],
  ),
  ...[
    'phone',
    'Phone Number',
    'tel_num',
    'order_id',
    'ticket.id',
    'product',
    'issue_number',
    'time_zone',
  ].map((name) => [name, 'value other']),
  ...[
    'date_of_birth',
    'customer.email',
    'support_email',
    'requester.details',
    'date_format',
    'update',
    'candidate',
  ].map((name) => [name, 'value other']),
  ...[
    'dc.greeting',
    'ticket.comments_formatted',
    'ticket.latest_comment',
    'survey',
    'ticket.description',
  ].map((name) => [name, 'block other']),
  ['agent.signature', 'block agent'],
  ['', 'value other'],
])('%s is %s', (name, expected) => {
  const { kind, family } = classify(name!);
  expect(`${kind} ${family}`).toBe(expected);
});
