import { expect, test } from 'vitest';
import { lintText } from '../../src/index.js';

test('a message and an edit show placeholders as the writer typed them', () => {
  const text =
    'First open {{shop.url}}, then choose Billing, next select {{card.name}}, and finally click Replace.';
  const { messages } = lintText(text);
  const [steps] = messages.filter(({ ruleId }) => ruleId === 'prefer-numbered-steps');
  expect(JSON.stringify(messages)).not.toMatch(/Xxx/);
  expect(steps?.suggestions?.[0]?.fix.text).toContain('{{card.name}}');
});

test('a message quotes the words and says what to write, in one sentence', () => {
  const { messages } = lintText(
    'Hi {{first_name}},\n\nUnfortunately, {{shop.name}} cannot refund it.\n\nRest assured, it is safe.',
  );
  expect(messages.length).toBeGreaterThan(0);
  for (const { message } of messages) expect(message).toMatch(/^[^.!?]*“[^”]+”.*[.”]$/s);
});
